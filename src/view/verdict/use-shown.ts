import { useMemo } from 'preact/hooks';
import type { Answers } from '../../assessment/answers.ts';
import type { Assessment } from '../../assessment/assess.ts';
import { type Plan, planOf } from '../../conversation/plan.ts';
import { assessmentOf } from '../../conversation/selectors.ts';
import { isTrying, triedAnswers } from '../../conversation/trial.ts';
import { useConversation, useWidget } from '../widget-context.ts';

/** What the verdict is about: the answers, with what is tried laid over them. */
export interface Shown {
  answers: Answers;
  assessment: Assessment;
  /** What is left of the way to yes. */
  plan: Plan | null;
  /** The way to yes from the answers themselves: what is tried can be a part of it. */
  way: Plan | null;
  isTrial: boolean;
}

export function useShown(): Shown {
  const { date } = useWidget();
  const context = useConversation();
  const { ruleSet } = context;
  const answers = triedAnswers(context);
  const assessment = assessmentOf({ ruleSet, answers }, date);
  const way = useMemo(
    () => planOf(ruleSet, context.answers, assessmentOf(context, date), date),
    [ruleSet, context.answers, date],
  );
  const plan = useMemo(
    () => (answers === context.answers ? way : planOf(ruleSet, answers, assessment, date)),
    [way, answers],
  );
  return { answers, assessment, plan, way, isTrial: isTrying(context) };
}
