import { dayAt } from '../belgium/brussels-time.ts';

export const attributeNames = [
  'lang',
  'rule-set',
  'rule-set-src',
  'mode',
  'expand',
  'theme',
  'heading-level',
  'date',
  'storage',
  'history',
  'share-answers',
  'share-base',
  'debug',
] as const;
export type AttributeName = (typeof attributeNames)[number];

/** The attributes as JSX writes them. */
export type StemCheckAttributes = {
  [Name in AttributeName]?: (Name extends keyof Narrow ? Narrow[Name] : string) | undefined;
};

interface Narrow {
  mode: Mode;
  expand: Expand;
  theme: Theme;
  storage: Storage;
  history: Following;
  'heading-level': number | string;
  'share-answers': Switch;
  debug: Switch;
}

/** As JSX writes an attribute that is on or off; some frameworks make a string of what is off. */
type Switch = boolean | '' | 'true' | 'false';

const themes = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof themes)[number];

const modes = ['inline', 'launcher', 'dialog', 'coach'] as const;
export type Mode = (typeof modes)[number];

const expands = ['auto', 'never'] as const;
/** Whether the conversation may open over the whole page. */
export type Expand = (typeof expands)[number];

const storages = ['off', 'session', 'local'] as const;
export type Storage = (typeof storages)[number];

const followings = ['none', 'replace', 'push'] as const;
/** What Back and Forward of the browser do with the conversation. */
export type Following = (typeof followings)[number];

/** The values of an attribute that has few. */
export const attributeValues: Partial<Record<AttributeName, readonly string[]>> = {
  mode: modes,
  expand: expands,
  theme: themes,
  storage: storages,
  history: followings,
  'heading-level': ['1', '2', '3', '4', '5', '6'],
};

/** What is not known is the first: on a white government page a dark card would be a fault. */
const oneOf =
  <Value extends string>(values: readonly [Value, ...Value[]]) =>
  (given: string | null): Value =>
    values.find((value) => value === given) ?? values[0];

export const themeFrom = oneOf(themes);
export const modeFrom = oneOf(modes);
export const expandFrom = oneOf(expands);
export const storageFrom = oneOf(storages);
export const historyFrom = oneOf(followings);

/** Frameworks write "false", and forget to take away what is off: only what says that it is on is on. */
export const isOn = (given: unknown): boolean => given === '' || String(given) === 'true';

/** Heading levels 1 to 6; a title of level 2 fits below a page's own. */
export const headingLevelFrom = (value: string | null): number => {
  const level = Number(value);
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
};

/** Today in Brussels, for want of a `date`. */
export const today = (): string => dayAt(Date.now());
