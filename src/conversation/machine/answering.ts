import {
  type Answer,
  type FieldAnswer,
  type Item,
  isList,
  lookupIn,
} from '../../assessment/answers.ts';
import { replay } from '../../assessment/path.ts';
import { currentList, currentQuestion, isOnPath } from '../asked/at-hand.ts';
import { promptOf } from '../asked/prompt.ts';
import { afterAnswer, withOpened } from '../detour.ts';
import { identified } from '../list/keys.ts';
import {
  fieldsOf,
  itemOf,
  itemsToStore,
  type ListAtHand,
  placeIn,
  type Round,
  roundFrom,
  stepBack,
  withField,
  withNewItem,
} from '../list/round.ts';
import { withTrialOver } from '../trial.ts';
import type { ConversationContext, Moment } from './context.ts';
import type { LastingPhase } from './phase.ts';

type Change = Partial<ConversationContext>;

/** An answer to the question, or to the field of the item that is at hand. */
export function withAnswer(context: ConversationContext, value: Answer): Change {
  const list = currentList(context);
  const place = list && placeIn(list);
  if (place) {
    const round = withField(list.round, place, value as FieldAnswer);
    const isWhole = context.detour?.isOfField && !placeIn({ ...list, round });
    return isWhole ? withRoundConfirmed({ ...context, round }) : { round };
  }
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
  const others = identified(ruleSet, { ...answers, [id]: value }, context);
  return {
    ...others,
    round: round?.question === id ? null : round,
    ...withTrialOver(context, others, id),
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

/** From where it ends one goes back to the last question. */
export function oneBack(
  context: ConversationContext,
  phase: LastingPhase = 'asking',
): Partial<Moment> {
  const list = phase === 'asking' ? currentList(context) : null;
  const earlier = list && stepBack(list);
  if (earlier) return { round: earlier };
  const previous = previousQuestion(context);
  return previous ? withOpened(context, phase, previous) : {};
}

export const canStepBack = (context: ConversationContext): boolean =>
  Object.keys(oneBack(context)).length > 0;

/** Going back leaves out an item: the one that has only begun. */
export function dropsItem(context: ConversationContext): boolean {
  const left = oneBack(context).round?.items.length;
  return left !== undefined && left < (currentList(context)?.round.items.length ?? 0);
}

/** What an event on the list at hand makes of it. */
export const withRound = (
  context: ConversationContext,
  change: (round: Round) => Round,
): Partial<Moment> => {
  const list = currentList(context);
  return list ? { round: change(list.round) } : {};
};

/** One more item, of which `opens` is said: from then on the whole list is open, also where only one field of it was. */
export const withItemAdded = (context: ConversationContext, opens?: string): Change => ({
  ...withRound(context, (round) => withNewItem(round, context.nextKey, openingOf(context, opens))),
  detour: context.detour && { ...context.detour, isOfField: false },
  nextKey: context.nextKey + 1,
});

/** Only where the list has such a field, and that such an option. */
function openingOf(context: ConversationContext, opens: string | undefined): Item {
  const list = currentList(context)?.question;
  const field = list?.fields.find(({ id }) => id === list.roles.opens);
  return field?.kind === 'choice' && opens !== undefined && field.options.includes(opens)
    ? { [field.id]: opens }
    : {};
}

/** The list is complete: its items are the answer. */
export function withRoundConfirmed(context: ConversationContext): Change {
  const list = currentList(context);
  if (!list) return {};
  const { question, keys } = list.round;
  const change = answered(context, question, itemsToStore(list.round));
  return { ...change, keys: { ...change.keys, [question]: keys } };
}

/** The list at hand, once every item is described: there can be another one, or one less. */
function overviewOf(context: ConversationContext) {
  const prompt = promptOf(context);
  return prompt?.kind === 'overview' ? prompt : null;
}

export const isDescribed = (context: ConversationContext): boolean => overviewOf(context) !== null;

export const hasItem = (context: ConversationContext, item: number): boolean =>
  overviewOf(context)?.keys.includes(item) === true;

/** One more item fits in the list at hand. */
export function hasRoom(context: ConversationContext): boolean {
  const overview = overviewOf(context);
  return overview !== null && overview.items.length < overview.question.max;
}

/** A field of an item, in whichever list. */
export interface FieldOfItem {
  question: string;
  item: number;
  field: string;
}

const isAskedIn = (list: ListAtHand | null, { item: key, field }: FieldOfItem): boolean => {
  const item = list && itemOf(list.round, key);
  return Boolean(
    item && fieldsOf(list.question, item, list.outside).some(({ id }) => id === field),
  );
};

/** The list at hand has it, and it is asked. */
export function hasField(context: ConversationContext, wanted: FieldOfItem): boolean {
  const list = currentList(context);
  return list?.question.id === wanted.question && isAskedIn(list, wanted);
}

/** An answer has it, and it is asked; not where its list is being gone through meanwhile. */
export function hasAnsweredField(context: ConversationContext, wanted: FieldOfItem): boolean {
  const { ruleSet, answers, keys, round, detour } = context;
  if (round?.question === wanted.question && !detour?.isOfField) return false;
  const { questions, counted } = replay(ruleSet, answers);
  const question = questions.find(({ id }) => id === wanted.question);
  if (!question || !isList(question)) return false;
  const outside = lookupIn(counted);
  return isAskedIn({ question, round: roundFrom(answers, keys, question), outside }, wanted);
}
