import type { Answer, Answers } from '../assessment/answers.ts';
import { replay } from '../assessment/path.ts';
import type { Question, RuleSet } from '../rules/schema.ts';
import { withOthers } from './asked/at-hand.ts';
import { identified, samePlaces } from './list/keys.ts';
import type { ConversationContext, Trial } from './machine/context.ts';

/** The answers with what is tried laid over them. */
export const triedAnswers = ({ trial, answers }: ConversationContext): Answers =>
  trial?.answers ?? answers;

/** What is tried would change something. */
export const isTrying = ({ ruleSet, trial, answers }: ConversationContext): boolean =>
  trial !== null && changedQuestions(ruleSet, answers, trial.answers).length > 0;

export const withTrial = ({ answers }: ConversationContext, set: Answers): { trial: Trial } => ({
  trial: { set, answers: { ...answers, ...set } },
});

/** One more question, or another answer to it; without an answer, one question less. */
export function withTried(
  context: ConversationContext,
  question: string,
  value: Answer | undefined,
): { trial: Trial } {
  const { [question]: _, ...others } = context.trial?.set ?? {};
  return withTrial(context, value === undefined ? others : { ...others, [question]: value });
}

/** What is tried becomes what is answered. It moves no item. */
export const withTrialKept = (context: ConversationContext): Partial<ConversationContext> =>
  withOthers(context, identified(context.ruleSet, triedAnswers(context), context, samePlaces));

/** The questions that count with another answer, or not before; one that no longer counts is left out. */
export function changedQuestions(ruleSet: RuleSet, before: Answers, after: Answers): Question[] {
  const [now, then] = [replay(ruleSet, before).counted, replay(ruleSet, after).counted];
  const isSame = (id: string) => JSON.stringify(before[id]) === JSON.stringify(after[id]);
  return ruleSet.questions.filter(
    ({ id }) => then[id] !== undefined && (now[id] === undefined || !isSame(id)),
  );
}
