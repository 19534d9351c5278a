import { useEffect, useRef } from 'preact/hooks';
import type { Said } from '../../conversation/thread.ts';
import { useWidget } from '../widget-context.ts';

/**
 * Focus goes on to the next question, so what an answer brings up has to be said as well. Where nothing is asked it is not
 * in sight, and is no news afterwards.
 */
export function useAnnouncedFindings(said: readonly Said[], isAsking: boolean): void {
  const { texts, announce, hasActed } = useWidget();
  const found = new Map(
    said.flatMap((each) =>
      each.kind === 'finding' ? [[JSON.stringify(each.finding), each.finding] as const] : [],
    ),
  );
  const before = useRef(found);
  useEffect(() => {
    const former = before.current;
    before.current = found;
    if (!isAsking || !hasActed()) return;
    const added = [...found].filter(([key]) => !former.has(key));
    const news = added.map(([, { id, ...params }]) => texts.rule(`findings.${id}`, params));
    for (const text of new Set(news)) if (text) announce(text);
  });
}
