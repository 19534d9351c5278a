import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { intoView } from '../use-arrival.ts';
import { useWidget } from '../widget-context.ts';

/**
 * After each act what is new comes into view together with the question: whole if it fits, its beginning if it does not.
 * Where the thread scrolls by itself only that moves; where it flows in the page, the page does, as little as it can.
 */
export function useNewestInView(list: RefObject<HTMLOListElement | null>, ids: string[]): void {
  const { hasActed } = useWidget();
  const seen = useRef<readonly string[]>([]);
  const key = ids.join();
  useLayoutEffect(() => {
    const before = seen.current;
    seen.current = ids;
    const thread = list.current;
    const scroller = thread?.parentElement;
    if (!thread || !scroller) return;
    const items = [...thread.children];
    const last = items.at(-1);
    const newest = items[items.length - ids.length + ids.findIndex((id) => !before.includes(id))];
    if (!last) return;
    if (scroller.scrollHeight <= scroller.clientHeight) {
      if (hasActed()) intoView(last);
      return;
    }
    const frame = scroller.getBoundingClientRect();
    const bottom = last.getBoundingClientRect().bottom - frame.top + scroller.scrollTop;
    const topOf = (element: Element) =>
      element.getBoundingClientRect().top - frame.top + scroller.scrollTop;
    const fits = (element: Element) => bottom - topOf(element) <= scroller.clientHeight - margin;
    const shown = newest && fits(newest) ? newest : last;
    scroller.scrollTop = fits(shown)
      ? bottom - scroller.clientHeight + margin
      : topOf(last) - margin;
  }, [key]);
}

/** In pixels, between what is in view and the edge. */
const margin = 8;
