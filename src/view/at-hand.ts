import { focusInSight } from './use-arrival.ts';

const places = ['[role=group][tabindex]', ':is(h1,h2,h3,h4,h5,h6)[tabindex]', '.start .primary'];

/** Where the focus belongs: the question, else a heading that takes it, else the button to begin. */
export function atHand(root: ParentNode): HTMLElement | undefined {
  for (const place of places) {
    const found = root.querySelector<HTMLElement>(place);
    if (found) return found;
  }
  return undefined;
}

/** Tells whether there is such a place. */
export function focusAtHand(root: ParentNode): boolean {
  const target = atHand(root);
  if (target) focusInSight(target);
  return target !== undefined;
}
