import { createInstance, type TFunction } from 'i18next';
import type application from '../../locales/nl/application.json';
import type criteria from '../../locales/nl/criteria.json';
import type draft from '../../locales/nl/draft.json';
import type help from '../../locales/nl/help.json';
import type keeping from '../../locales/nl/keeping.json';
import type result from '../../locales/nl/result.json';
import type rules from '../../locales/nl/rules.json';
import type widget from '../../locales/nl/widget.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'widget';
    resources: {
      widget: typeof widget;
      rules: typeof rules;
      result: typeof result;
      criteria: typeof criteria;
      draft: typeof draft;
      application: typeof application;
      help: typeof help;
      keeping: typeof keeping;
    };
    returnNull: false;
  }
}

type Namespace = Record<string, unknown>;
const files = import.meta.glob<Namespace>(
  ['../../locales/*/*.json', '!**/{doctor,understand}.json'],
  {
    import: 'default',
  },
);

/** What each language calls itself, in the order of the menu. */
const names: Record<string, string> = {
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
  en: 'English',
};
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
  t: TFunction<'widget'>;
  /** The labels of review and verdict; they, and the criteria's texts, are there after `loadResult`. */
  result: TFunction<'result'>;
  loadResult: () => Promise<void>;
  /** The labels beside the draft application, there after `loadDraft`. */
  draft: TFunction<'draft'>;
  /** The words of the application itself: it is Dutch in every language, so only the Dutch texts have them. */
  application: TFunction<'application'>;
  loadDraft: () => Promise<void>;
  /** What answers a person's own questions, there after `loadHelp`. */
  help: TFunction<'help'>;
  loadHelp: () => Promise<void>;
  /** What keeps, offers and shares answers, there after `loadKeeping`. */
  keeping: TFunction<'keeping'>;
  loadKeeping: () => Promise<void>;
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
  const load = async (names: readonly string[]): Promise<Record<string, Namespace>> =>
    Object.fromEntries(
      await Promise.all(
        names.map(async (name) => [
          name,
          (await files[`../../locales/${language}/${name}.json`]?.()) ?? {},
        ]),
      ),
    );
  const i18n = createInstance();
  await i18n.init({
    lng: language,
    ns: ['widget', 'rules', 'own'],
    defaultNS: 'widget',
    resources: {
      [language]: { ...(await load(['widget', 'rules'])), own: own[language] ?? {} },
    },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  const add = async (...names: string[]) => {
    for (const [name, texts] of Object.entries(await load(names)))
      i18n.addResourceBundle(language, name, texts);
  };
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
    t: i18n.getFixedT(language, 'widget'),
    result: i18n.getFixedT(language, 'result'),
    loadResult: () => add('result', 'criteria'),
    draft: i18n.getFixedT(language, 'draft'),
    application: i18n.getFixedT(language, 'application'),
    loadDraft: () => add('result', 'criteria', 'draft', 'application'),
    help: i18n.getFixedT(language, 'help'),
    loadHelp: () => add('help'),
    keeping: i18n.getFixedT(language, 'keeping'),
    loadKeeping: () => add('keeping'),
    rule: (key, params) =>
      lookUp(key, { ...params, ns: ['own', 'criteria', 'rules'], defaultValue: '' }),
    money: (euro) => money.format(euro),
    date: (iso) => date.format(new Date(iso)),
    dateTime: (iso) => dateTime.format(new Date(iso)),
    list: (parts) => list.format(parts),
  };
}
