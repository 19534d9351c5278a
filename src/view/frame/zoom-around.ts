/** How many times its size a page draws an element by `zoom`; 1 where the browser does not tell. */
export const zoomAround = (element: Element): number => element.currentCSSZoom || 1;

/** Tells the style sheet, which measures the window in lengths that are enlarged too. */
export function tellZoom(element: HTMLElement | null): void {
  if (element && zoomAround(element) !== 1)
    element.style.setProperty('--zoom', String(zoomAround(element)));
}
