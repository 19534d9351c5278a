import { useRef } from 'preact/hooks';
import { useCan, useWidget } from './widget-context.ts';

/** A second tap that comes this soon was meant for the first one, in milliseconds. */
export const soon = 400;

/** Takes back what was done last, and says so. */
export function useUndo(): { can: boolean; press: () => void } {
  const { send, announce, texts } = useWidget();
  const can = useCan({ type: 'history.undone' });
  const pressed = useRef(Number.NEGATIVE_INFINITY);
  return {
    can,
    press: () => {
      const now = performance.now();
      const isAgain = now - pressed.current < soon;
      pressed.current = now;
      if (!can || isAgain) return;
      send({ type: 'history.undone' });
      announce(texts.t('said.undone'));
    },
  };
}
