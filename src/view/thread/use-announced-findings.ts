import { useEffect, useRef } from 'preact/hooks';
import type { Said } from '../../conversation/thread.ts';
import { useWidget } from '../widget-context.ts';

/** Focus goes on to the next question, so what an answer brings up has to be said as well. */
export function useAnnouncedFindings(said: readonly Said[]): void {
  const { texts, announce, hasActed } = useWidget();
  const found = said.flatMap((each) => {
    if (each.kind !== 'finding') return [];
    const { id, ...params } = each.finding;
    return [texts.rule(`findings.${id}`, params)].filter(Boolean);
  });
  const before = useRef(new Set(found));
  useEffect(() => {
    if (hasActed()) for (const text of found) if (!before.current.has(text)) announce(text);
    before.current = new Set(found);
  });
}
