import { type Answer, type Answers, type Item, itemsOf } from '../assessment/answers.ts';
import { fittingAnswers } from '../assessment/fitting-answers.ts';
import type {
  ConversationContext,
  Moment,
  Remembered,
  Variant,
} from '../conversation/machine/context.ts';
import type { RuleSet } from '../rules/schema.ts';

type Said = Pick<Moment, 'answers' | 'keys'>;

/** A moment at which the person went on under other rules, and these. */
export interface Leaving {
  moment: Remembered;
  next: RuleSet;
}

/** The oldest first; none from before other answers took the place of all. */
export function leavingsIn({ past, ruleSet }: ConversationContext): Leaving[] {
  const since = past.map(({ isOver = false }) => isOver).lastIndexOf(true) + 1;
  const moments = past.slice(since).filter((each) => each.ruleSet);
  return moments.map((moment, at) => ({ moment, next: moments[at + 1]?.ruleSet ?? ruleSet }));
}

/** Of what is said now and what did not fit the rules that one went on under before, what fits these. */
export const withLeftBehind = (
  { answers, keys }: Said,
  leavings: readonly Leaving[],
  ruleSet: RuleSet,
): Said =>
  leavings.reduceRight<Said>(
    (now, { moment, next }) => joined(now, lostOf(moment, next), ruleSet),
    { answers: fittingAnswers(answers, ruleSet).answers, keys },
  );

/** What an answer was where one went on, and as much of it as went along. */
interface Lost extends Said {
  along: Answers;
}

const lostOf = ({ answers, keys }: Said, next: RuleSet): Lost => ({
  answers,
  keys,
  along: fittingAnswers(answers, next).answers,
});

function joined(now: Said, lost: Lost, ruleSet: RuleSet): Said {
  const answers: Record<string, Answer> = { ...now.answers };
  const keys: Record<string, readonly number[]> = { ...now.keys };
  for (const [id, answer] of Object.entries(fittingAnswers(lost.answers, ruleSet).answers)) {
    const items = itemsOf(now.answers[id]);
    const [here, known] = [now.keys[id], lost.keys[id]];
    if (items && here) answers[id] = itemsWith(items, here, lostFields(lost, id, answer));
    else if (!(id in lost.along || id in now.answers)) {
      answers[id] = answer;
      if (known) keys[id] = known;
    }
  }
  return { answers, keys };
}

const itemsWith = (
  items: readonly Item[],
  keys: readonly number[],
  lost: ReadonlyMap<number, Item>,
): readonly Item[] => items.map((item, at) => ({ ...lost.get(keys[at] ?? -1), ...item }));

/** By the key of an item, the fields of it that did not go along. */
function lostFields({ keys, along }: Lost, id: string, answer: Answer): Map<number, Item> {
  const went = itemsOf(along[id]) ?? [];
  return new Map(
    (itemsOf(answer) ?? []).map((item, at): [number, Item] => [
      keys[id]?.[at] ?? -1,
      Object.fromEntries(
        Object.entries(item).filter(([field]) => went[at]?.[field] === undefined),
      ) as Item,
    ]),
  );
}

/** A variant as it was put aside, where it is still the one of which other rules kept only a part. */
export function variantBefore(variant: Variant, leavings: readonly Leaving[]): Variant {
  let now = variant;
  for (const { moment, next } of [...leavings].reverse()) {
    const before = moment.variants?.find(({ number }) => number === variant.number);
    if (!before) return now;
    const along = fittingAnswers(before.answers, next).answers;
    if (JSON.stringify(along) !== JSON.stringify(now.answers)) return now;
    now = { ...now, answers: before.answers, keys: before.keys };
  }
  return now;
}
