import { type Answer, type Answers, type FieldAnswer, isList } from '../assessment/answers.ts';
import { replay } from '../assessment/path.ts';
import type { Question, RuleSet } from '../rules/schema.ts';
import { itemsToStore, placeIn, type Round, roundFrom, stepBack, withField } from './round.ts';

export type Phase = 'welcome' | 'asking' | 'reviewing' | 'verdict' | 'failed';

/** All that a moment of the conversation is; everything else follows from it. */
export interface Moment {
  phase: Phase;
  answers: Answers;
  /** The list question being gone through. */
  round: Round | null;
  /** An answered question that was opened to be changed. */
  editing: string | null;
  /** Where the person came from, to be brought back to. */
  origin: { phase: Phase; wasComplete: boolean };
}

export interface ConversationContext extends Moment {
  ruleSet: RuleSet;
  past: readonly Moment[];
  future: readonly Moment[];
}

/** The question at hand: the one opened to be changed, else the first that waits. */
export const currentQuestion = ({
  ruleSet,
  answers,
  editing,
}: ConversationContext): Question | null =>
  (editing && ruleSet.questions.find((question) => question.id === editing)) ||
  replay(ruleSet, answers).next;

export const isComplete = ({ ruleSet, answers }: ConversationContext): boolean =>
  replay(ruleSet, answers).next === null;

/** The round at hand, where the question is a list. */
export function currentRound(context: ConversationContext): Round | null {
  const question = currentQuestion(context);
  if (!question || !isList(question)) return null;
  return context.round?.question === question.id
    ? context.round
    : roundFrom(context.answers, question);
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

export const momentOf = ({
  phase,
  answers,
  round,
  editing,
  origin,
}: ConversationContext): Moment => ({
  phase,
  answers,
  round,
  editing,
  origin,
});

/** What undo brings back: an answer that was changed counts from before it was opened. */
export const momentBefore = (context: ConversationContext): Moment =>
  context.editing && context.round?.question !== context.editing
    ? { ...momentOf(context), phase: context.origin.phase, editing: null }
    : momentOf(context);

export const start: Omit<Moment, 'answers'> = {
  phase: 'welcome',
  round: null,
  editing: null,
  origin: { phase: 'asking', wasComplete: false },
};

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

const answered = (
  { answers, round }: ConversationContext,
  { id }: Question,
  value: Answer,
): Partial<Moment> => ({
  answers: { ...answers, [id]: value },
  round: round?.question === id ? null : round,
  editing: null,
});

export function oneBack(context: ConversationContext): Partial<Moment> {
  const question = currentQuestion(context);
  const round = currentRound(context);
  const earlier =
    round && question && isList(question)
      ? stepBack(context.ruleSet, context.answers, question, round)
      : null;
  return earlier ? { round: earlier } : { editing: previousQuestion(context) };
}

export const canStepBack = (context: ConversationContext): boolean => {
  const back = oneBack(context);
  return Boolean(back.editing || back.round);
};

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

/** The round is complete: its items are the answer. */
export function withRoundConfirmed(context: ConversationContext): Partial<Moment> {
  const round = currentRound(context);
  const question = currentQuestion(context);
  return round && question ? answered(context, question, itemsToStore(round)) : {};
}

/** One more item fits in the list at hand. */
export function hasRoom(context: ConversationContext): boolean {
  const question = currentQuestion(context);
  const round = currentRound(context);
  return Boolean(question && isList(question) && round && round.items.length < question.max);
}
