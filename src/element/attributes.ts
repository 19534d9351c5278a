export const attributeNames = [
  'lang',
  'rule-set',
  'theme',
  'heading-level',
  'date',
  'storage',
] as const;
export type AttributeName = (typeof attributeNames)[number];

export const themes = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof themes)[number];

/** What is not a theme is light: on a white government page a dark card would be a fault. */
export const themeFrom = (value: string | null): Theme =>
  themes.find((theme) => theme === value) ?? 'light';

/** Heading levels 1 to 6; a title of level 2 fits below a page's own. */
export const headingLevelFrom = (value: string | null): number => {
  const level = Number(value);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
};

/** Today in Brussels, for want of a `date`. */
export const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date());
