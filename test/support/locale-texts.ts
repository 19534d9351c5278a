import { readdirSync, readFileSync } from 'node:fs';
import type { Tree } from '../../src/i18n/merged.ts';
import { textsFrom } from './texts-from.ts';

export type Language = 'nl' | 'en' | 'fr' | 'de';
export const languages: readonly Language[] = ['nl', 'en', 'fr', 'de'];

/** The texts that the widget has to show: read from the locales, so that no test holds a copy. */
export interface LocaleTexts {
  language: Language;
  /**
   * A text by `file:path.of.keys`; widget.json and asking.json where no file is named, and `rules` for what the rule set says, in one tree
   * as the widget has it. One that does not exist is an error.
   */
  say: (key: string, params?: Record<string, string | number>) => string;
  /** The same, or nothing where there is no such text. */
  sayIfAny: (key: string) => string;
}

const folder = new URL('../../locales/', import.meta.url);

const filesOf = (language: Language): Record<string, object> =>
  Object.fromEntries(
    readdirSync(new URL(`${language}/`, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json') && !name.endsWith('understand.json'))
      .map((name) => [
        name.replaceAll('\\', '/').replace('.json', ''),
        JSON.parse(readFileSync(new URL(`${language}/${name}`, folder), 'utf8')),
      ]),
  );

/** With our default regulation, or with what a rule set of the host's says. */
export const localeTexts = (language: Language, own?: Tree): LocaleTexts =>
  textsFrom(language, filesOf(language), own);
