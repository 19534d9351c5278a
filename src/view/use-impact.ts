import { useMemo } from 'preact/hooks';
import { impactOf } from '../conversation/impact.ts';
import { useSelected, useWidget } from './widget-context.ts';

/** What changing the answer to a question may do, in words; empty where it does nothing. */
export function useImpact(question: string): string {
  const { t } = useWidget().texts;
  const ruleSet = useSelected((context) => context.ruleSet);
  const answers = useSelected((context) => context.answers);
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
