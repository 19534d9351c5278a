import type { Verdict } from '../rules/schema.ts';
import { verdictWord } from './verdict-word.ts';
import { useWidget } from './widget-context.ts';

type Tone = 'ok' | 'no' | 'open';

const toneOf = (verdict: Verdict): Tone =>
  verdict === 'ineligible'
    ? 'no'
    : verdict === 'undetermined' || verdict === 'not-asked'
      ? 'open'
      : 'ok';

/** How a verdict stands, in words and colour. */
export function Pill({ scheme, verdict }: { scheme: string; verdict: Verdict }) {
  const { texts } = useWidget();
  return <span class={`pill ${toneOf(verdict)}`}>{verdictWord(texts, scheme, verdict)}</span>;
}
