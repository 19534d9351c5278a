import { heightAsked } from './frame-height.ts';

/** Gives each frame with `data-stem-check` the height that its page asks for. */
export function fitFrames(): void {
  addEventListener('message', ({ source, origin, data }) => {
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-stem-check]')) {
      if (frame.contentWindow !== source || !originsOf(frame).includes(origin)) continue;
      const height = heightAsked(data);
      if (height) frame.style.height = `${height + bordersInside(frame)}px`;
    }
  });
}

/**
 * A page without an origin of its own calls itself "null": one in a sandbox, and where this page has none either. One that
 * is written in this page has the same origin.
 */
const originsOf = ({ sandbox, src }: HTMLIFrameElement): string[] =>
  sandbox.length > 0 && !sandbox.contains('allow-same-origin')
    ? ['null']
    : [src && new URL(src).origin, origin];

/** The borders of a frame take from its height where the host says `box-sizing: border-box`. */
const bordersInside = (frame: HTMLIFrameElement): number =>
  getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
