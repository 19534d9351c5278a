import type { Verdict } from '../rules/schema.ts';
import { useWidget } from './widget-context.ts';

type Tone = 'ok' | 'no' | 'open';

const toneOf = (verdict: Verdict): Tone =>
  verdict === 'ineligible'
    ? 'no'
    : verdict === 'undetermined' || verdict === 'not-asked'
      ? 'open'
      : 'ok';

/** How a verdict stands, in words and colour. */
export function Pill({ verdict }: { verdict: Verdict }) {
  const { t } = useWidget().texts;
  return (
    <span class={`pill ${toneOf(verdict)}`}>{t(`verdicts.${verdict}` as 'verdicts.held')}</span>
  );
}
