import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWidget } from './widget-context.ts';

/**
 * Moves focus to where the conversation has arrived, each time `place` changes. Never before the person did something
 * here, nor where there is no place yet, and the page only scrolls where what got focus would be out of sight. `inner`
 * takes it within what the reference is of.
 */
export function useArrival<E extends HTMLElement>(
  place: string | false,
  inner?: string,
): RefObject<E | null> {
  const ref = useRef<E>(null);
  const before = useRef<Element | null | undefined>(undefined);
  const { hasActed } = useWidget();
  useLayoutEffect(() => {
    const element = inner ? ref.current?.querySelector<HTMLElement>(inner) : ref.current;
    if (!element || !hasActed()) return;
    const { activeElement } = element.getRootNode() as Document | ShadowRoot;
    if (!place) before.current = activeElement;
    // Something else may have taken it while there was no place yet.
    else {
      if ([undefined, activeElement].includes(before.current)) focusInSight(element);
      before.current = undefined;
    }
  }, [place]);
  return ref;
}

export function focusInSight(element: HTMLElement): void {
  // What has just been drawn inside a container query takes no focus in Firefox until it has been laid out.
  element.getBoundingClientRect();
  element.focus({ preventScroll: true });
  intoView(element);
}

/**
 * Scrolls as little as it can, the page and what scrolls in it, and not where it is in view: whole if it fits, its beginning
 * if it does not.
 */
export function intoView(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  // The margins keep it from under what sticks to an edge.
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(element);
  const [above = 0, below = 0] = [scrollMarginTop, scrollMarginBottom].map(
    (margin) => Number.parseFloat(margin) || 0,
  );
  if (above + bottom - top + below <= window.innerHeight)
    element.scrollIntoView({ block: 'nearest' });
  else if (top < above || bottom + below > window.innerHeight)
    element.scrollIntoView({ block: 'start' });
}
