import { useEffect, useRef } from 'preact/hooks';
import { useWidget } from './widget-context.ts';

/**
 * Says aloud what comes to stand on the page while focus is elsewhere, once for each `key`. What is there from the start
 * is read with the rest.
 */
export function useAnnounced(message: string | false | null | undefined, key: unknown = message) {
  const { announce } = useWidget();
  const said = useRef(key);
  useEffect(() => {
    if (message && key !== said.current) announce(message);
    said.current = key;
  });
}
