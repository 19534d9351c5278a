import type { Answer, Answers } from '../assessment/answers.ts';
import { replay } from '../assessment/path.ts';
import type { Question, RuleSet } from '../rules/schema.ts';
import { withOthers } from './asked/at-hand.ts';
import { type Identified, identified, sameItems } from './list/keys.ts';
import type { ConversationContext, Trial } from './machine/context.ts';

/** The answers with what is tried laid over them. */
export const triedAnswers = ({ trial, answers }: ConversationContext): Answers =>
  trial?.answers ?? answers;

/** What is tried would change something. */
export const isTrying = ({ ruleSet, trial, answers }: ConversationContext): boolean =>
  trial !== null && changedQuestions(ruleSet, answers, trial.answers).length > 0;

/** `from` is what the items were by then: each stays which one it is, whatever is tried of it. */
export function withTrial(
  { ruleSet, answers, keys }: ConversationContext,
  set: Answers,
  from: Identified,
): { trial: Trial } {
  const tried = identified(ruleSet, { ...answers, ...set }, from, sameItems);
  const untried = Object.entries(keys).filter(([id]) => !(id in set));
  return { trial: { ...tried, set, keys: { ...tried.keys, ...Object.fromEntries(untried) } } };
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

/** What is tried becomes what is answered. */
export const withTrialKept = (context: ConversationContext): Partial<ConversationContext> =>
  withOthers(context, triedItems(context));

/** The questions that count with another answer, or not before; one that no longer counts is left out. */
export function changedQuestions(ruleSet: RuleSet, before: Answers, after: Answers): Question[] {
  const [now, then] = [replay(ruleSet, before).counted, replay(ruleSet, after).counted];
  const isSame = (id: string) => JSON.stringify(before[id]) === JSON.stringify(after[id]);
  return ruleSet.questions.filter(
    ({ id }) => then[id] !== undefined && (now[id] === undefined || !isSame(id)),
  );
}
