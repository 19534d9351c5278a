import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Vocabulary } from '../../src/conversation/understand/vocabulary.ts';

const read = (path: string) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});

/** What the widget can understand: every language that has words for it. */
export const vocabularies: readonly Vocabulary[] = readdirSync('locales')
  .filter((language) => existsSync(`locales/${language}/understand.json`))
  .map((language) => ({
    language,
    words: read(`locales/${language}/understand.json`),
    rules: read(`locales/${language}/rules.json`),
  }));
