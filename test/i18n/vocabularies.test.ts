import { expect, test } from 'vitest';
import { joined } from '../../src/i18n/joined.ts';
import { loadVocabularies } from '../../src/i18n/vocabularies.ts';

const wordsOf = async (ruleSet: Parameters<typeof loadVocabularies>[0]) =>
  (await loadVocabularies(ruleSet)).find(({ language }) => language === 'nl')?.words;

test('of two lists the second follows the first, and neither is changed', () => {
  const base = { all: ['a'], deep: { list: ['b'] } };
  expect(joined(base, { all: ['c'], deep: { list: ['d'], more: ['e'] } })).toEqual({
    all: ['a', 'c'],
    deep: { list: ['b', 'd'], more: ['e'] },
  });
  expect(base).toEqual({ all: ['a'], deep: { list: ['b'] } });
});

test.each([
  null,
  5,
  'all',
  ['all'],
  { all: 'b' },
  { all: { b: ['c'] } },
  { all: [5, null] },
  { deep: ['c'] },
])('what does not fit adds nothing: %j', (added) => {
  const base = { all: ['a'], deep: { list: ['b'] }, joiner: 'en' };
  expect(joined(base, added)).toEqual(base);
});

test('without a regulation there are general words, and none for a question', async () => {
  const words = await wordsOf({});
  expect(words?.yes).toContain('ja');
  expect(words).toMatchObject({ units: {}, options: {}, examples: {}, perhaps: {}, questions: {} });
});

test('the words of a rule set are added to those of its regulation', async () => {
  const regulation = 'stem-academies';
  const shared = await wordsOf({ regulation });
  const understand = { titles: { before: ['dit is'] }, options: { goal: { both: ['dubbel'] } } };
  const own = await wordsOf({ regulation, texts: { nl: { understand } } });
  expect(own?.titles.before).toEqual([...(shared?.titles.before ?? []), 'dit is']);
  expect(own?.options.goal?.both).toEqual([...(shared?.options.goal?.both ?? []), 'dubbel']);
  expect(own?.options.goal?.subsidy).toEqual(shared?.options.goal?.subsidy);
});
