import { heightAsked } from './frame-height.ts';

/** Gives each frame with `data-stem-check` the height that its page asks for. */
export function fitFrames(): void {
  addEventListener('message', ({ source, origin, data }) => {
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-stem-check]')) {
      if (frame.contentWindow !== source || origin !== originOf(frame)) continue;
      const height = heightAsked(data);
      if (height) frame.style.height = `${height + bordersInside(frame)}px`;
    }
  });
}

/** A sandboxed page without an origin of its own calls itself "null". */
const originOf = ({ sandbox, src }: HTMLIFrameElement): string =>
  sandbox.length > 0 && !sandbox.contains('allow-same-origin')
    ? 'null'
    : src && new URL(src).origin;

/** The borders of a frame take from its height where the host says `box-sizing: border-box`. */
const bordersInside = (frame: HTMLIFrameElement): number =>
  getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
