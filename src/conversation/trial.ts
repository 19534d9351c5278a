import type { Answer, Answers } from '../assessment/answers.ts';
import { replay } from '../assessment/path.ts';
import type { Question, RuleSet } from '../rules/schema.ts';
import { sameRound, withOthers } from './asked/at-hand.ts';
import { type Identified, identified, sameItems } from './list/keys.ts';
import type { ConversationContext, Detour, Trial } from './machine/context.ts';

/** The answers with what is tried laid over them. */
export const triedAnswers = ({ trial, answers }: ConversationContext): Answers =>
  trial?.answers ?? answers;

/** What is tried would change something. */
export const isTrying = ({ ruleSet, trial, answers }: ConversationContext): boolean =>
  trial !== null && changedQuestions(ruleSet, answers, trial.answers).length > 0;

/** Nothing was done since. */
export const isTriedLast = (context: ConversationContext): boolean =>
  isTrying(context) && context.trial?.past === context.past.length;

/** `from` is what the items were by then: each stays which one it is, whatever is tried of it. */
export function withTrial(
  { ruleSet, answers, keys, ...now }: ConversationContext,
  set: Answers,
  from: Identified,
  past = now.past.length,
): { trial: Trial } {
  const tried = identified(ruleSet, { ...answers, ...set }, from, sameItems);
  const untried = Object.entries(keys).filter(([id]) => !(id in set));
  return {
    trial: { ...tried, set, keys: { ...tried.keys, ...Object.fromEntries(untried) }, past },
  };
}

/** Over other answers it is tried still; what was answered since is no longer tried. */
export function withTrialOver(
  context: ConversationContext,
  others: Identified,
  answered = '',
): Pick<ConversationContext, 'trial'> {
  const { set = {}, past = 0 } = context.trial ?? {};
  const { [answered]: _, ...still } = set;
  return Object.keys(still).length > 0
    ? withTrial({ ...context, ...others }, still, others, Math.min(past, context.past.length))
    : { trial: null };
}

/** One more question, or another answer to it; without an answer, one question less. */
export function withTried(
  context: ConversationContext,
  question: string,
  value: Answer | undefined,
): { trial: Trial } {
  const { [question]: _, ...others } = context.trial?.set ?? {};
  const set = value === undefined ? others : { ...others, [question]: value };
  return withTrial(context, set, context.trial ?? context);
}

/** All answers with what is tried, and which items those are. */
export function triedItems({ trial, ...now }: ConversationContext): Identified {
  const { answers, keys, nextKey } = trial ?? now;
  // What was typed since then has taken numbers too.
  return { answers, keys, nextKey: Math.max(nextKey, now.nextKey) };
}

/** What is tried becomes what is answered; a question that was opened stays so. */
export function withTrialKept(context: ConversationContext): Partial<ConversationContext> {
  const { answers, detour } = context;
  const others = triedItems(context);
  const stillOpen = (open: Detour | null): Detour | null =>
    open && {
      ...open,
      round: sameRound(open.round, answers, others.answers),
      outer: stillOpen(open.outer),
    };
  return { ...withOthers(context, others), detour: stillOpen(detour) };
}

/** The questions that count with another answer, or not before; one that no longer counts is left out. */
export function changedQuestions(ruleSet: RuleSet, before: Answers, after: Answers): Question[] {
  const [now, then] = [replay(ruleSet, before).counted, replay(ruleSet, after).counted];
  const isSame = (id: string) => JSON.stringify(before[id]) === JSON.stringify(after[id]);
  return ruleSet.questions.filter(
    ({ id }) => then[id] !== undefined && (now[id] === undefined || !isSame(id)),
  );
}
