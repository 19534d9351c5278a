import { useEffect, useRef } from 'preact/hooks';
import type { Standing } from '../../conversation/selectors.ts';
import { verdictWord } from '../verdict-word.ts';
import { useWidget } from '../widget-context.ts';

/** The focus is elsewhere when the word of a scheme changes: it is said once, and nothing where all stays as it was. */
export function useAnnouncedVerdicts(standings: readonly Standing[]): void {
  const { texts, announce, hasActed } = useWidget();
  const before = useRef(standings);
  useEffect(() => {
    const former = new Map(before.current.map(({ scheme, verdict }) => [scheme, verdict]));
    before.current = standings;
    if (!hasActed()) return;
    for (const { scheme, verdict } of standings)
      if (former.has(scheme) && former.get(scheme) !== verdict)
        announce(
          `${texts.rule(`schemes.${scheme}.label`)}: ${verdictWord(texts, scheme, verdict)}.`,
        );
  });
}
