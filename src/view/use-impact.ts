import { useMemo } from 'preact/hooks';
import { impactOf } from '../conversation/impact.ts';
import { useSelected, useWidget } from './widget-context.ts';

const noAnswers = {};

/** What changing the answer to a question may do, in words; empty where it does nothing, and where there is no question. */
export function useImpact(question: string): string {
  const { t } = useWidget().texts;
  const ruleSet = useSelected((context) => context.ruleSet);
  // With no question nothing of them is looked at, and no answer draws anything again.
  const answers = useSelected((context) => (question ? context.answers : noAnswers));
  const { added, dropped } = useMemo(
    () => impactOf(ruleSet, answers, question),
    [ruleSet, answers, question],
  );
  return [
    added > 0 && t('impact.added', { count: added }),
    dropped > 0 && t('impact.dropped', { count: dropped }),
  ]
    .filter(Boolean)
    .join(' ');
}
