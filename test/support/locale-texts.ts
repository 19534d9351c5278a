import { readFileSync } from 'node:fs';
import { createInstance } from 'i18next';

export type Language = 'nl' | 'en' | 'fr' | 'de';

/** The texts that the widget has to show: read from the locales, so that no test holds a copy. */
export interface LocaleTexts {
  language: Language;
  /** A text by `file:path.of.keys`; widget.json where no file is named. One that does not exist is an error. */
  say: (key: string, params?: Record<string, string | number>) => string;
  /** The same, or nothing where there is no such text. */
  sayIfAny: (key: string) => string;
}

const shared = ['widget', 'rules', 'result', 'criteria', 'draft', 'help', 'keeping', 'doctor'];
const filesOf: Readonly<Record<Language, readonly string[]>> = {
  nl: [...shared, 'application'],
  en: shared,
  fr: shared,
  de: shared,
};

export const languages = Object.keys(filesOf) as Language[];

const read = (language: Language, file: string): Record<string, unknown> =>
  JSON.parse(
    readFileSync(new URL(`../../locales/${language}/${file}.json`, import.meta.url), 'utf8'),
  );

export function localeTexts(language: Language): LocaleTexts {
  const i18n = createInstance();
  i18n.init({
    lng: language,
    defaultNS: 'widget',
    resources: {
      [language]: Object.fromEntries(filesOf[language].map((file) => [file, read(language, file)])),
    },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  // The types only know the Dutch keys of the widget; here a key may come from a rule set.
  const t = i18n.t as unknown as (key: string, params: object) => string;
  return {
    language,
    say(key, params = {}) {
      if (!i18n.exists(key as 'header', params))
        throw new Error(`There is no text "${key}" in ${language}.`);
      return t(key, params);
    },
    sayIfAny: (key) => t(key, { defaultValue: '' }),
  };
}
