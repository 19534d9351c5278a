import { useRef } from 'preact/hooks';
import type { Detour } from '../conversation/machine/context.ts';
import { useCan, usePhase, useSelected, useWidget } from './widget-context.ts';

/** A second tap that comes this soon was meant for the first one, in milliseconds. */
export const soon = 400;

/** It was opened in the draft, by itself or on the way of what was. */
const isFromDraft = (detour: Detour | null): boolean =>
  detour !== null && (detour.from === 'drafting' || isFromDraft(detour.outer));

/**
 * Takes back what was done last, and says so; `own` is what a screen takes back by itself. What was done before one came to
 * the draft is not taken back there: what is written in it would be out of sight.
 */
export function useUndo(own?: (() => void) | null): { can: boolean; press: () => void } {
  const { send, announce, texts } = useWidget();
  const hasPast = useCan({ type: 'history.undone' });
  const isDrafting = usePhase() === 'drafting';
  const isOfDraft = useSelected(({ past }) => {
    const last = past.at(-1);
    return last && (last.phase === 'drafting' || last.isOver || isFromDraft(last.detour));
  });
  const can = Boolean(own) || (hasPast && (isOfDraft || !isDrafting));
  const pressed = useRef(Number.NEGATIVE_INFINITY);
  return {
    can,
    press: () => {
      const now = performance.now();
      const isAgain = now - pressed.current < soon;
      pressed.current = now;
      if (!can || isAgain) return;
      if (own) own();
      else send({ type: 'history.undone' });
      announce(texts.t('said.undone'));
    },
  };
}
