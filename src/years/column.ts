import { type Answers, lookupIn } from '../assessment/answers.ts';
import type { Assessment } from '../assessment/assess.ts';
import { isComplete, replay } from '../assessment/path.ts';
import type { ConversationContext } from '../conversation/machine/context.ts';
import { type Plan, planOf } from '../conversation/plan.ts';
import { assessmentOf } from '../conversation/selectors.ts';
import { yearOfRules } from '../view/year-of-rules.ts';
import { underChosenRules } from './chosen-rules.ts';
import type { Year } from './year.ts';

/** The answers of now under one rule set. */
export interface Column extends Year {
  year: string;
  isNow: boolean;
  answers: Answers;
  assessment: Assessment;
  plan: Plan | null;
  /** What going on under these rules is: it takes the place of what is said now. */
  conversation: Partial<ConversationContext>;
  /** Ids of the questions that would wait for an answer, and do not now. */
  asked: readonly string[];
  /** Ids of the questions of whose answers not all fits. */
  dropped: readonly string[];
  losesTexts: boolean;
}

export function columnOf(
  year: Year,
  context: ConversationContext,
  date: string,
  years: readonly Year[],
): Column {
  const { ruleSet, draft } = year;
  const isNow = ruleSet.id === context.ruleSet.id;
  const { conversation, dropped } = underChosenRules(context, ruleSet, {
    isThere: draft.isThere,
    fitted: (texts, { id }) =>
      years.find((each) => each.ruleSet.id === id)?.draft.fitted(texts).texts ?? texts,
  });
  const answers = isNow ? context.answers : (conversation.answers ?? {});
  const assessment = assessmentOf({ ruleSet, answers }, date);
  const waitingNow = waitingIn(context);
  return {
    ...year,
    year: yearOfRules(ruleSet),
    isNow,
    answers,
    assessment,
    plan: planOf(ruleSet, answers, assessment, date),
    conversation,
    asked: waitingIn({ ruleSet, answers }).filter((id) => !waitingNow.includes(id)),
    dropped,
    losesTexts: draft.fitted(context.texts).losesTexts,
  };
}

function waitingIn({ ruleSet, answers }: Pick<ConversationContext, 'ruleSet' | 'answers'>) {
  const { questions, counted } = replay(ruleSet, answers);
  const lookup = lookupIn(counted);
  return questions
    .filter((question) => !isComplete(question, counted[question.id], lookup))
    .map(({ id }) => id);
}
