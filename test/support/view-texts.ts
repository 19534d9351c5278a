import type { Language, LocaleTexts } from './locale-texts.ts';
import { textsFrom } from './texts-from.ts';

const files = import.meta.glob<object>(
  ['../../locales/*/*.json', '../../locales/*/*/*.json', '!**/understand.json'],
  { eager: true, import: 'default' },
);

/** The same as `localeTexts`, which cannot find its files where the page is jsdom's. */
export const viewTexts = (language: Language): LocaleTexts =>
  textsFrom(
    language,
    Object.fromEntries(
      Object.entries(files).flatMap(([path, texts]) => {
        const [, of, name = ''] = /locales\/(\w+)\/(.+)\.json$/.exec(path) ?? [];
        return of === language ? [[name, texts] as const] : [];
      }),
    ),
  );
