import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useWidget } from '../../view/widget-context.ts';
import type { DocumentValue } from './document/document-context.ts';
import { keptOf } from './kept.ts';
import type { Spot } from './spots/spot.ts';

type Opening = Pick<DocumentValue, 'open' | 'show' | 'close'>;

/** Which spot is open, and where the focus goes once it is not. */
export function useOpening(
  root: { current: HTMLElement | null },
  spots: DocumentValue['spots'],
): Opening {
  const { send, actor } = useWidget();
  const kept = keptOf(actor);
  const [open, setOpen] = useState(kept.open);
  const leaving = useRef<{ spot: Spot; to: 'here' | 'next' } | null>(null);
  const set = (id: string | null) => {
    kept.open = id;
    setOpen(id);
  };
  useLayoutEffect(() => {
    const left = leaving.current;
    leaving.current = null;
    if (left && root.current) focusAfter(root.current, left.spot, left.to);
  }, [open]);
  return {
    // It can be gone, with an item or an answer.
    open: open !== null && spots.has(open) ? open : null,
    show: (spot) => {
      kept.spot = spot.home ?? spot.id;
      set(spot.id);
      send({ type: 'section.opened', section: spot.section });
    },
    close: (spot, to) => {
      leaving.current = { spot, to };
      set(null);
    },
  };
}

/** Where it was written, or the next gap; where neither is there any more, the section. */
function focusAfter(root: HTMLElement, spot: Spot, to: 'here' | 'next'): void {
  const at = (id: string) => root.querySelector<HTMLElement>(`[data-spot="${id}"]`);
  const here = at(spot.id) ?? at(spot.home ?? spot.id);
  const heading = root.querySelector<HTMLElement>(
    `[data-section="${spot.section}"] :is(h1, h2, h3, h4, h5, h6)`,
  );
  const gaps = [...root.querySelectorAll<HTMLElement>(`[data-section="${spot.section}"] .gap`)];
  const next =
    to === 'next' && here
      ? (gaps.find((gap) => follows(here, gap)) ?? gaps.find((gap) => gap !== here))
      : undefined;
  bringInSight(next ?? here ?? heading);
}

const follows = (first: Node, other: Node): boolean =>
  Boolean(first.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);

export function bringInSight(
  element: HTMLElement | null | undefined,
  block: ScrollLogicalPosition = 'nearest',
): void {
  if (!element) return;
  // What has just been drawn inside a container query takes no focus in Firefox until it has been laid out.
  element.getBoundingClientRect();
  element.focus({ preventScroll: true });
  element.scrollIntoView?.({ block });
}
