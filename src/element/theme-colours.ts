/** The colours that a host page can set, as `--stem-check-<name>`. Sizes and type are nobody's risk. */
export const themeColours = [
  'accent',
  'on-accent',
  'text',
  'text-soft',
  'background',
  'surface',
  'bubble',
  'line',
  'edge',
  'focus',
  'highlight',
  'success',
  'warning',
  'error',
] as const;
export type ThemeColour = (typeof themeColours)[number];
