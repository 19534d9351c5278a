import { type Answer, type FieldAnswer, isList } from '../../assessment/answers.ts';
import { replay } from '../../assessment/path.ts';
import { currentList, currentQuestion, isOnPath } from '../asked/at-hand.ts';
import { afterAnswer, withOpened } from '../detour.ts';
import { identified } from '../list/keys.ts';
import {
  fieldsOf,
  itemOf,
  itemsToStore,
  placeIn,
  type Round,
  stepBack,
  withField,
} from '../list/round.ts';
import type { ConversationContext, Moment } from './context.ts';

type Change = Partial<ConversationContext>;

/** An answer to the question, or to the field of the item that is at hand. */
export function withAnswer(context: ConversationContext, value: Answer): Change {
  const list = currentList(context);
  const place = list && placeIn(list);
  if (place) return { round: withField(list.round, place, value as FieldAnswer) };
  const question = currentQuestion(context);
  return question ? answered(context, question.id, value) : {};
}

function answered(context: ConversationContext, id: string, value: Answer): Change {
  const { ruleSet, detour } = context;
  const change = withRevision(context, id, value);
  const given = { ruleSet, answers: { ...context.answers, [id]: value } };
  return { ...change, detour: afterAnswer(detour, (question) => isOnPath(given, question)) };
}

/** An answer changed beside the draft, where no question is at hand. */
export function withRevision(context: ConversationContext, id: string, value: Answer): Change {
  const { ruleSet, answers, round } = context;
  return {
    ...identified(ruleSet, { ...answers, [id]: value }, context),
    round: round?.question === id ? null : round,
    trial: null,
  };
}

/** The question before the one at hand that has an answer to look back on. */
function previousQuestion(context: ConversationContext): string | null {
  const { ruleSet, answers } = context;
  const path = replay(ruleSet, answers).questions.map(({ id }) => id);
  const current = currentQuestion(context);
  const before = current ? path.slice(0, path.indexOf(current.id)) : path;
  return before.findLast((id) => answers[id] !== undefined) ?? null;
}

export function oneBack(context: ConversationContext): Partial<Moment> {
  const list = currentList(context);
  const earlier = list && stepBack(list);
  if (earlier) return { round: earlier };
  const previous = previousQuestion(context);
  return previous ? withOpened(context, 'asking', previous) : {};
}

export const canStepBack = (context: ConversationContext): boolean =>
  Object.keys(oneBack(context)).length > 0;

/** The key of the item that going back leaves out: the one that has only begun. */
export function droppedItem(context: ConversationContext): number | undefined {
  const left = oneBack(context).round?.keys;
  return left && currentList(context)?.round.keys.find((key) => !left.includes(key));
}

/** What an event on the list at hand makes of it. */
export const withRound = (
  context: ConversationContext,
  change: (round: Round) => Round,
): Partial<Moment> => {
  const list = currentList(context);
  return list ? { round: change(list.round) } : {};
};

/** The list is complete: its items are the answer. */
export function withRoundConfirmed(context: ConversationContext): Change {
  const list = currentList(context);
  if (!list) return {};
  const { question, keys } = list.round;
  const change = answered(context, question, itemsToStore(list.round));
  return { ...change, keys: { ...change.keys, [question]: keys } };
}

/** The list at hand, once every item is described: there can be another one, or one less. */
function describedRound(context: ConversationContext): Round | null {
  const list = currentList(context);
  return list && !placeIn(list) ? list.round : null;
}

export const isDescribed = (context: ConversationContext): boolean =>
  describedRound(context) !== null;

export const hasItem = (context: ConversationContext, item: number): boolean =>
  describedRound(context)?.keys.includes(item) === true;

/** One more item fits in the list at hand. */
export function hasRoom(context: ConversationContext): boolean {
  const question = currentQuestion(context);
  const round = describedRound(context);
  return Boolean(question && isList(question) && round && round.items.length < question.max);
}

/** The item has this field, and it is asked. */
export function hasField(context: ConversationContext, key: number, field: string): boolean {
  const list = currentList(context);
  const item = list && itemOf(list.round, key);
  return Boolean(
    item && fieldsOf(list.question, item, list.outside).some(({ id }) => id === field),
  );
}
