import { createInstance } from 'i18next';
import type rules from '../../locales/nl/rules.json';
import type widget from '../../locales/nl/widget.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'widget';
    resources: { widget: typeof widget; rules: typeof rules };
    returnNull: false;
  }
}

type Namespace = Record<string, unknown>;
const files = import.meta.glob<Namespace>('../../locales/*/{widget,rules}.json', {
  import: 'default',
});

/** What each language calls itself, in the order of the menu. */
const names: Record<string, string> = { nl: 'Nederlands', fr: 'Français', de: 'Deutsch', en: 'English' };
export const languages: readonly string[] = Object.keys(names).filter(
  (language) => `../../locales/${language}/widget.json` in files,
);
export const nameOf = (language: string): string => names[language] ?? language;

/** The language we have that is meant by a tag such as "nl-BE"; Dutch where we have none. */
export const languageFor = (tag: string | null | undefined): string => {
  const language = tag?.toLowerCase().split('-')[0] ?? '';
  return languages.includes(language) ? language : 'nl';
};

export type Params = Record<string, string | number>;

/** All texts of one widget in one language, with its way of writing money, dates and lists. */
export interface Texts {
  language: string;
  t: ReturnType<typeof createInstance>['t'];
  /** A text of the rule set by its path; empty where it has none. */
  rule: (key: string, params?: Params) => string;
  money: (euro: number) => string;
  date: (iso: string) => string;
  dateTime: (iso: string) => string;
  list: (parts: readonly string[]) => string;
}

/** `own` are texts that an embedder's rule set brings along; ours stand in where they are silent. */
export async function loadTexts(
  language: string,
  own: Readonly<Record<string, Namespace>> = {},
): Promise<Texts> {
  const load = (name: string) => files[`../../locales/${language}/${name}.json`]?.() ?? {};
  const [widget, rules] = await Promise.all([load('widget'), load('rules')]);
  const i18n = createInstance();
  await i18n.init({
    lng: language,
    ns: ['own', 'rules', 'widget'],
    defaultNS: 'widget',
    resources: { [language]: { widget, rules, own: own[language] ?? {} } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  // Rule ids are data: their keys cannot be known to the types.
  const lookUp = i18n.t as unknown as (key: string, options: object) => string;
  const region = `${language}-BE`;
  const money = new Intl.NumberFormat(region, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  const inBrussels = { dateStyle: 'long', timeZone: 'Europe/Brussels' } as const;
  const date = new Intl.DateTimeFormat(region, inBrussels);
  const dateTime = new Intl.DateTimeFormat(region, { ...inBrussels, timeStyle: 'short' });
  const list = new Intl.ListFormat(region);
  return {
    language,
    t: i18n.t,
    rule: (key, params) =>
      lookUp(key, { ...params, ns: ['own', 'rules'], defaultValue: '' }),
    money: (euro) => money.format(euro),
    date: (iso) => date.format(new Date(iso)),
    dateTime: (iso) => dateTime.format(new Date(iso)),
    list: (parts) => list.format(parts),
  };
}
