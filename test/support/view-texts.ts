import { createInstance } from 'i18next';
import type { Language, LocaleTexts } from './locale-texts.ts';

const files = import.meta.glob<object>('../../locales/*/*.json', {
  eager: true,
  import: 'default',
});

/** The same as `localeTexts`, which cannot find its files where the page is jsdom's. */
export function viewTexts(language: Language): LocaleTexts {
  const i18n = createInstance();
  i18n.init({
    lng: language,
    defaultNS: 'widget',
    resources: {
      [language]: Object.fromEntries(
        Object.entries(files)
          .filter(([path]) => path.includes(`/${language}/`))
          .map(([path, texts]) => [/(\w+)\.json$/.exec(path)?.[1], texts]),
      ),
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
      const text = t(key, params);
      if (text.includes('{{')) throw new Error(`Something is to be filled in: “${text}”.`);
      return text;
    },
    sayIfAny: (key) => t(key, { defaultValue: '' }),
  };
}
