/** Strokes on a square of 20. What an icon means is said by words beside it, or by the name of its button. */
const strokes = {
  close: 'm4.5 4.5 11 11m0-11-11 11',
  undo: 'M7 4 3.5 7.5 7 11M4 7.5h8a4.5 4.5 0 0 1 0 9H8',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  send: 'M10 16V4.5M5 9.2l5-5 5 5',
  page: 'M5 2.5h6.5L15 6v11.5H5zM7.5 10.5h5M7.5 13.5h5',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  tick: 'm4.5 10.5 4 4 7.5-8',
} as const;

export type IconName = keyof typeof strokes;

export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    <path d={strokes[name]} />
  </svg>
);
