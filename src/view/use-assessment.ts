import type { Assessment } from '../assessment/assess.ts';
import { assessmentOf } from '../conversation/selectors.ts';
import { useConversation, useWidget } from './widget-context.ts';

export function useAssessment(): Assessment {
  return assessmentOf(useConversation(), useWidget().date);
}
