import { type Answer, type FieldAnswer, type Item, isList } from '../assessment/answers.ts';
import { replay } from '../assessment/path.ts';
import type { Question } from '../rules/schema.ts';
import { describedBy, movedTexts, placesBack } from './draft-texts.ts';
import {
  type ConversationContext,
  currentQuestion,
  currentRound,
  isOnPath,
  type Moment,
} from './moment.ts';
import { momentBefore, openedBefore, withOpened } from './opening.ts';
import { fieldsOf, itemsToStore, placeIn, type Round, stepBack, withField } from './round.ts';

/** An answer to the question, or to the field of the round that is at hand. */
export function withAnswer(context: ConversationContext, value: Answer): Partial<Moment> {
  const question = currentQuestion(context);
  if (!question) return {};
  const round = currentRound(context);
  const place =
    round && isList(question) ? placeIn(context.ruleSet, context.answers, question, round) : null;
  if (round && place) return { round: withField(round, place, value as FieldAnswer) };
  return answered(context, question, value);
}

function answered(
  { ruleSet, answers, round, origin }: ConversationContext,
  { id }: Question,
  value: Answer,
): Partial<Moment> {
  const given = { ...answers, [id]: value };
  return {
    answers: given,
    round: round?.question === id ? null : round,
    isTrial: false,
    ...openedBefore(origin, (question) => isOnPath({ ruleSet, answers: given }, question)),
  };
}

/** An answer changed beside the draft, where no question is at hand. */
export function withRevision(
  context: ConversationContext,
  id: string,
  value: Answer,
): Partial<Moment> {
  const { answers, round } = context;
  return {
    answers: { ...answers, [id]: value },
    round: round?.question === id ? null : round,
    isTrial: false,
  };
}

/** The question before the one at hand that has an answer to look back on. */
function previousQuestion(context: ConversationContext): string | null {
  const { ruleSet, answers } = context;
  const path = replay(ruleSet, answers).questions;
  const current = currentQuestion(context);
  const before = current
    ? path.slice(
        0,
        path.findIndex((each) => each.id === current.id),
      )
    : path;
  return before.findLast((each) => answers[each.id] !== undefined)?.id ?? null;
}

export function oneBack(context: ConversationContext): Partial<Moment> {
  const question = currentQuestion(context);
  const round = currentRound(context);
  const earlier =
    round && question && isList(question)
      ? stepBack(context.ruleSet, context.answers, question, round)
      : null;
  if (earlier) return { round: earlier };
  const previous = previousQuestion(context);
  return previous ? withOpened(context, previous) : {};
}

export const canStepBack = (context: ConversationContext): boolean =>
  Object.keys(oneBack(context)).length > 0;

export const dropsItem = (context: ConversationContext): boolean =>
  (oneBack(context).round?.items.length ?? Number.POSITIVE_INFINITY) <
  (currentRound(context)?.items.length ?? 0);

/** What an event on the round at hand makes of it. */
export const withRound = (
  context: ConversationContext,
  change: (round: Round) => Round,
): Partial<Moment> => {
  const round = currentRound(context);
  return round ? { round: change(round) } : {};
};

/** Every item is described, so that there can be another one, or one less. */
function itemsAtHand(context: ConversationContext): readonly Item[] | null {
  const { ruleSet, answers } = context;
  const question = currentQuestion(context);
  const round = currentRound(context);
  if (!question || !isList(question) || !round) return null;
  return placeIn(ruleSet, answers, question, round) ? null : round.items;
}

/** The round is complete: its items are the answer. */
export function withRoundConfirmed(context: ConversationContext): Partial<Moment> {
  const round = currentRound(context);
  const question = currentQuestion(context);
  if (!round || !question) return {};
  const places = placesBack(round.origins);
  return {
    ...answered(context, question, itemsToStore(round)),
    ...(hasExamples(round) && { texts: movedTexts(context.texts, { places, described: [] }) }),
  };
}

/** The moment before the round is confirmed: what is removed or added moves the trajectories that the draft describes. */
export function momentBeforeConfirmed(context: ConversationContext): Moment {
  const round = currentRound(context);
  const moved = round && { places: round.origins, described: describedBy(context.texts) };
  return { ...momentBefore(context), ...(moved && hasExamples(round) && { moved }) };
}

const hasExamples = ({ question }: Round): boolean => question === 'trajectories';

export const isDescribed = (context: ConversationContext): boolean => itemsAtHand(context) !== null;

export const hasItem = (context: ConversationContext, index: number): boolean =>
  itemsAtHand(context)?.[index] !== undefined;

/** One more item fits in the list at hand. */
export function hasRoom(context: ConversationContext): boolean {
  const question = currentQuestion(context);
  const items = itemsAtHand(context);
  return Boolean(items && question && isList(question) && items.length < question.max);
}

/** The item has this field, and it is asked. */
export function hasField(context: ConversationContext, index: number, field: string): boolean {
  const { ruleSet, answers } = context;
  const question = currentQuestion(context);
  const item = currentRound(context)?.items[index];
  return Boolean(
    question &&
      isList(question) &&
      item &&
      fieldsOf(ruleSet, answers, question, item).some(({ id }) => id === field),
  );
}
