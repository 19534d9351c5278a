import { type Answers, type Item, itemsOf } from '../assessment/answers.ts';
import { describedBy, type Moved, movedTexts, placesBack } from './draft-texts.ts';
import { type ConversationContext, isStill, start } from './moment.ts';
import { momentBefore } from './opening.ts';

interface Others {
  answers: Answers;
  isTrial: boolean;
}

/** Other answers in place of those of now, to be undone. The examples of the draft still describe the same trajectories. */
export function withOthers(
  context: ConversationContext,
  others: Others,
): Partial<ConversationContext> {
  const { phase, texts, round, past } = context;
  const places = movesTo(context, others.answers);
  const moved = places && { places: placesBack(places), described: describedBy(texts) };
  return {
    ...start,
    ...others,
    phase,
    round: isStill(context, others.answers) ? round : null,
    ...(places && { texts: movedTexts(texts, { places, described: [] }) }),
    past: [...past, { ...momentBefore(context), ...(moved && { moved }) }],
    future: [],
  };
}

/** Where the trajectories are in the other answers; null where all have their place. */
function movesTo({ answers, texts }: ConversationContext, others: Answers): Moved['places'] | null {
  if (texts.examples.length === 0) return null;
  const [items = [], there = []] = [answers, others].map((each) => itemsOf(each.trajectories));
  const places = placesAmong(items, there);
  return places.some((place, index) => place !== index) ? places : null;
}

type Likeness = (one: Item, other: Item, isSamePlace: boolean) => boolean;
const isEqual: Likeness = (one, other) => JSON.stringify(one) === JSON.stringify(other);
const hasItsTitle: Likeness = ({ title }, other) => title !== undefined && title === other.title;

/** Items have no identity of their own: each is the one that equals it, else has its title, else, of as many, its place. */
function placesAmong(items: readonly Item[], others: readonly Item[]): Moved['places'] {
  const places: (number | null)[] = items.map(() => null);
  const likenesses: Likeness[] = [
    (one, other, isSamePlace) => isSamePlace && isEqual(one, other, isSamePlace),
    isEqual,
    hasItsTitle,
    (_one, _other, isSamePlace) => isSamePlace && items.length === others.length,
  ];
  for (const isAlike of likenesses)
    for (const [here, item] of items.entries()) {
      if (places[here] !== null) continue;
      const there = others.findIndex(
        (other, index) => !places.includes(index) && isAlike(item, other, here === index),
      );
      if (there >= 0) places[here] = there;
    }
  return places;
}
