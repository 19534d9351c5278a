import type { Assessment } from '../../assessment/assess.ts';
import type { ConversationContext } from '../../conversation/machine/context.ts';
import { assessmentOf } from '../../conversation/selectors.ts';
import { triedAnswers } from '../../conversation/trial.ts';

/** Of the answers, with what is tried laid over them. */
export const triedAssessmentOf = (context: ConversationContext, date: string): Assessment =>
  assessmentOf({ ...context, answers: triedAnswers(context) }, date);
