import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { intoView } from '../use-arrival.ts';
import { useWidget } from '../widget-context.ts';

/**
 * After each act what is new comes into view together with the question: whole if it fits, its beginning if it does not.
 * Each item of the list has its id, but for those before the first one.
 * Where the thread scrolls by itself only that moves; where it flows in the page, the page does, as little as it can.
 * What stands above it, if anything does, comes into view where nothing below is newer than `known`.
 */
export function useNewestInView(
  list: RefObject<HTMLOListElement | null>,
  ids: string[],
  known?: string[],
): void {
  const { hasActed } = useWidget();
  const seen = useRef(new Set(known));
  const end = useRef<{ row: HTMLElement; top: number }>(null);
  const key = ids.join();
  useLayoutEffect(() => {
    const before = seen.current;
    seen.current = new Set(ids);
    const thread = list.current;
    const scroller = thread?.parentElement;
    if (!thread || !scroller) return;
    const at = ids.findIndex((id) => !before.has(id));
    const rows = lastRows(thread, at < 0 ? 1 : ids.length - at);
    const last = rows[0];
    const newest = rows.at(-1);
    if (!last) return;
    end.current = { row: last, top: topOf(last) };
    const isAbove = known && at < 0;
    if (scroller.scrollHeight <= scroller.clientHeight) {
      if (hasActed()) intoView(isAbove ? scroller : last);
      return;
    }
    if (isAbove) {
      scroller.scrollTop = 0;
      return;
    }
    const bottom = topOf(last) + last.offsetHeight;
    const fits = (row: HTMLElement) => bottom - topOf(row) <= scroller.clientHeight - margin;
    // Under a question that is asked still, and is tall, what is new was typed or is the reply to that.
    const shown = newest && (fits(newest) || before.has(ids.at(-1) ?? '')) ? newest : last;
    scroller.scrollTop = fits(shown)
      ? bottom - scroller.clientHeight + margin
      : topOf(shown) - margin;
  }, [key]);
  // Less room, as for a line to type on or a board that grows, or for a keyboard: what was last in view stays so. What no
  // longer fits is seen from its beginning, unless one types in it. What is asked also stays in view where something
  // before it grows by itself, as the names of towns do when they come.
  useLayoutEffect(() => {
    const thread = list.current;
    const scroller = thread?.parentElement;
    if (!scroller || typeof ResizeObserver === 'undefined') return;
    let height = scroller.clientHeight;
    const observer = new ResizeObserver(() => {
      const { scrollTop, scrollHeight, clientHeight } = scroller;
      const [last] = lastRows(thread, 1);
      const before = end.current;
      const moved = last && last === before?.row ? topOf(last) - before.top : 0;
      if (last) end.current = { row: last, top: topOf(last) };
      const wasAtEnd = scrollTop + height >= scrollHeight - moved - 4 * margin;
      if (wasAtEnd && clientHeight < height) {
        const isTypedIn = last?.querySelector('input:focus');
        scroller.scrollTop = last && !isTypedIn ? topOf(last) - margin : scrollHeight;
      } else if (wasAtEnd && moved > 0) {
        // What one opens there oneself grows under the hand.
        const focused = thread.querySelector(':focus');
        if (!focused || last?.contains(focused)) scroller.scrollTop += moved;
      }
      height = clientHeight;
    });
    observer.observe(thread);
    observer.observe(scroller);
    return () => observer.disconnect();
  }, []);
}

/**
 * The last ones, from the end: of a long conversation only what is new is looked at. Behind what is asked the question
 * before it can stand for a moment.
 */
function lastRows(list: Element, count: number, found: HTMLElement[] = []): HTMLElement[] {
  for (
    let row = list.lastElementChild;
    row && found.length < count;
    row = row.previousElementSibling
  )
    if (row.className === 'part') lastRows(row.firstElementChild ?? row, count, found);
    else if (row.className !== 'leaving') found.push(row as HTMLElement);
  return found;
}

/** Of what stands in a list of its own, that is added. */
const topOf = (row: HTMLElement): number =>
  row.offsetTop + (row.closest<HTMLElement>('.part')?.offsetTop ?? 0);

/** In pixels, between what is in view and the edge. */
const margin = 8;
