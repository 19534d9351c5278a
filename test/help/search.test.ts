import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryText, searchFor, searchWordsOf } from '../../src/help/entries.ts';
import { termsOf } from '../../src/help/search.ts';
import { languagesOf } from '../../src/i18n/languages.ts';
import { helpOf } from '../../src/regulations/regulations.ts';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import { helpTexts } from '../support/help-texts.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import cases from './questions.cases.json' with { type: 'json' };

const ruleSet = ruleSetOf('vlaio-2021');
const data = await helpOf(ruleSet);
const { entries } = data;
const languages = languagesOf(ruleSet);

async function makeSearch(language: string) {
  const texts = await helpTexts(language, ruleSet);
  return { texts, search: searchFor(texts, data) };
}
const made = new Map<string, ReturnType<typeof makeSearch>>();
function searchOf(language: string): ReturnType<typeof makeSearch> {
  const search = made.get(language) ?? makeSearch(language);
  made.set(language, search);
  return search;
}

const groups = Object.entries(cases);
const leastHit = 0.95;
const mostLooked = 3;

test('the table asks enough, and nothing in the words of the entries', async () => {
  const counts = groups.map(([, { answered, unknown }]) => [answered.length, unknown.length]);
  expect(counts.reduce((sum, [answered = 0]) => sum + answered, 0)).toBeGreaterThanOrEqual(150);
  expect(counts.reduce((sum, [, unknown = 0]) => sum + unknown, 0)).toBeGreaterThanOrEqual(25);
  for (const [language, { answered }] of groups) {
    const { texts } = await searchOf(language);
    const asked = entries.flatMap(({ id }) => entryText(texts, id, 'asked').split(/(?<=\?) /));
    const plain = (line: string) =>
      line
        .toLowerCase()
        .replace(/[^\p{L}\d]+/gu, ' ')
        .trim();
    const theirs = new Set(asked.map(plain));
    expect(answered.map(({ line }) => line).filter((line) => theirs.has(plain(line)))).toEqual([]);
  }
});

test.each(groups)(
  'in %s nearly every question finds its entry among the first three',
  async (language, { answered }) => {
    const { search } = await searchOf(language);
    const missed = answered.filter(
      ({ line, entry }) => !search(line).answers.slice(0, mostLooked).includes(entry),
    );
    const share = 1 - missed.length / answered.length;
    console.log(
      `${language}: ${(100 * share).toFixed(1)} % of ${answered.length} questions among the first ${mostLooked}`,
    );
    expect(share, missed.map(({ line }) => line).join('\n')).toBeGreaterThanOrEqual(leastHit);
  },
);

test.each(languages)(
  'in %s what is asked as an entry has it is answered by it',
  async (language) => {
    const { texts, search } = await searchOf(language);
    const ways = entries.flatMap(({ id }) =>
      entryText(texts, id, 'asked')
        .split(/(?<=\?) /)
        .map((line) => ({ id, line })),
    );
    // All of them take half a minute.
    const some = ways.filter((_, index) => index % 40 === 0);
    expect(some.length).toBeGreaterThan(40);
    const missed = some.filter(
      ({ id, line }) => !search(line).answers.slice(0, mostLooked).includes(id),
    );
    expect(missed).toEqual([]);
  },
);

test.each(groups)('in %s what we know nothing of gets no answer', async (language, { unknown }) => {
  const { search } = await searchOf(language);
  expect(unknown.filter((line) => search(line).answers.length > 0)).toEqual([]);
});

test.each(languages)(
  'in %s no word of ours tells nothing or is of another matter',
  async (language) => {
    const { texts } = await searchOf(language);
    const words = searchWordsOf(texts);
    const cut = termsOf(language, words);
    const stops = new Set(cut(words.stop));
    const parts = ['title', 'asked', 'answer'] as const;
    const ours = entries.flatMap(({ id }) => parts.map((part) => entryText(texts, id, part)));
    const known = new Set([...stops, ...cut(words.same), ...ours.flatMap(cut)]);
    expect(cut(words.same).filter((term) => stops.has(term))).toEqual([]);
    const alone = words.other.split(/\s+/).filter((word) => !word.includes('+'));
    expect(cut(alone.join(' ')).filter((term) => known.has(term))).toEqual([]);
  },
);

const everywhere = ruleSets.flatMap((ruleSet) =>
  languagesOf(ruleSet).map((language) => [ruleSet.id, language, ruleSet] as const),
);

test.each(everywhere)(
  'under the rules %s, in %s, any line finds entries or nothing, and never throws',
  async (_, language, ruleSet) => {
    const data = await helpOf(ruleSet);
    const search = searchFor(await helpTexts(language, ruleSet), data);
    const ids = new Set(data.entries.map(({ id }) => id));
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string(),
        (line, question) => {
          const { answers, near } = search(line, question);
          return [...answers, ...near].every((id) => ids.has(id));
        },
      ),
      { numRuns: Math.ceil(100 / ruleSets.length) },
    );
    expect(search('')).toEqual({ answers: [], near: [] });
    expect(search('?! … 🤖')).toEqual({ answers: [], near: [] });
  },
);
