import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { atHand } from '../../view/at-hand.ts';

/** What was covered for a while has the focus where it was. */
export function useCovered(root: RefObject<HTMLElement | null>, isCovered: boolean): void {
  const wasCovered = useRef(false);
  const focused = useRef<Element | null>(null);
  // Looked for before it is drawn: what covers takes the focus at once.
  if (isCovered && !wasCovered.current)
    focused.current =
      (root.current?.getRootNode() as ShadowRoot | undefined)?.activeElement ?? null;
  useLayoutEffect(() => {
    if (wasCovered.current && !isCovered && root.current) {
      const had = focused.current;
      (had && root.current.contains(had) ? (had as HTMLElement) : atHand(root.current))?.focus();
    }
    wasCovered.current = isCovered;
  }, [isCovered]);
}
