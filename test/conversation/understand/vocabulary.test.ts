import { describe, expect, test } from 'vitest';
import { labelOf, wordsOf } from '../../../src/conversation/understand/vocabulary.ts';
import { vocabularies } from '../../support/vocabularies.ts';

test.each([
  ['Ja, één VZW!', ['ja', 'een', 'vzw']],
  ["j'en ai", ['j', 'en', 'ai']],
  ['jaaaa', ['jaa']],
  ['8-12 jaar', ['8', '-', '12', 'jaar']],
  ['8 – 12', ['8', '-', '12']],
  ['-3', ['-', '3']],
  ['18+', ['18', '+']],
  ['3x', ['3', 'x']],
  ['Straße', ['strasse']],
  ['…?!', []],
])('“%s” is %j', (line, words) => {
  expect(wordsOf(line)).toEqual(words);
});

test('a text that the rules do not have is empty', () => {
  const [vocabulary] = vocabularies;
  expect(vocabulary && labelOf(vocabulary, 'questions.none.label')).toBe('');
});

/** The paths of everything in it. */
const keysOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, part]) => keysOf(part, `${path}.${key}`))
    : [path];

const listsIn = (value: unknown): unknown[][] => {
  if (Array.isArray(value)) return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(listsIn) : [];
};

describe.each(vocabularies.map((each) => [each.language, each.words] as const))(
  'the words of %s',
  (_language, words) => {
    const dutch = vocabularies.find(({ language }) => language === 'nl')?.words;
    const isOwn = (key: string) => /^\.(numbers|about|perhaps|joiner|spellings|ordinals)/.test(key);

    test('name the same options, questions and commands as those of Dutch', () => {
      const named = (each: unknown) =>
        keysOf(each)
          .filter((key) => !isOwn(key))
          .sort();
      expect(named(words)).toEqual(named(dutch));
    });

    test('stand once in each list', () => {
      const twice = listsIn(words).flatMap((list) =>
        list.filter((word, at) => list.indexOf(word) < at),
      );
      expect(twice).toEqual([]);
    });
  },
);
