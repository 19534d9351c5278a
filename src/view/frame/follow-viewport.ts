import { zoomAround } from './zoom-around.ts';

/**
 * Keeps a dialog over what can be seen: a keyboard on the screen covers the page, and leaves its height as it was.
 * Called again it stops.
 */
export function followViewport(dialog: HTMLElement): () => void {
  const seen = dialog.ownerDocument.defaultView?.visualViewport;
  const fit = () => {
    const isCovered = seen && seen.scale === 1 && innerHeight - seen.height > least;
    const inside = (length: number) => length / zoomAround(dialog);
    dialog.style.height = isCovered ? `${inside(seen.height)}px` : '';
    dialog.style.translate = isCovered ? `0 ${inside(seen.offsetTop)}px` : '';
  };
  seen?.addEventListener('resize', fit);
  seen?.addEventListener('scroll', fit);
  return () => {
    seen?.removeEventListener('resize', fit);
    seen?.removeEventListener('scroll', fit);
  };
}

/** In pixels: a bar of the browser that comes and goes is less, and the style sheet knows of it. */
const least = 100;
