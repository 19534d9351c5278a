/** Strokes on a square of 24. */
const strokes = {
  book: 'M12 6.5C9.5 4.8 6.5 4.5 3.5 5v13.5c3-.5 6-.2 8.5 1.5 2.5-1.7 5.5-2 8.5-1.5V5c-3-.5-6-.2-8.5 1.5zM12 6.5V20',
  tent: 'M3 19 12 5l9 14zM12 5V3M9.5 19l2.5-4.5 2.5 4.5',
  cap: 'm2.5 9.5 9.5-4.5 9.5 4.5-9.5 4.5zM6.5 11.5v4.5c3 2.5 8 2.5 11 0v-4.5M21.5 9.5V15',
  ball: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M3.5 12h17M12 3.5c-5 5-5 12 0 17 5-5 5-12 0-17',
  house: 'M4 20V9.5L12 4l8 5.5V20M2.5 20h19M9 20v-5.5h6V20',
  board: 'M3.5 5h17v11h-17zM12 16v4M8.5 20h7M7 9h6M7 12h9',
  gear: 'M12 8.8a3.2 3.2 0 1 0 0 6.4 3.2 3.2 0 0 0 0-6.4M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M18.4 5.6l-2.2 2.2M7.8 16.2l-2.2 2.2',
  screen: 'M3.5 5h17v10.5h-17zM2 19h20M9 10.3h6',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4.5 20c.5-4 3.5-6 7.500-6s7 2 7.5 6',
} as const;

/** Data names it: of a name that is not here it is a person. */
export const CaseIcon = ({ name = '' }: { name: string | undefined }) => (
  <svg class="case-icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={name in strokes ? strokes[name as keyof typeof strokes] : strokes.person} />
  </svg>
);
