import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryText, searchFor, searchWordsOf } from '../../src/help/entries.ts';
import { searchIn, termsOf } from '../../src/help/search.ts';
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

const texts = [
  {
    id: 'dogs',
    title: 'Honden',
    asked: 'Waar slapen honden?',
    answer: 'Een hond slaapt in een mand.',
  },
  {
    id: 'cats',
    title: 'Katten',
    asked: 'Wat eten katten?',
    answer: 'Een kat eet muizen.',
  },
  {
    id: 'fish',
    title: 'Vissen',
    asked: 'Wat eten vissen?',
    answer: 'Een vis eet plankton.',
    question: 'pets',
  },
];
const small = searchIn('nl', texts, {
  stop: 'wat waar een in',
  same: 'hond hondje keeshond',
  other: 'muizenval',
});

test('a word is found in its other forms, with an error in it, or by one that means the same', () => {
  expect(small('slaapt').answers).toEqual(['dogs']);
  expect(small('plankdon').answers).toEqual(['fish']);
  expect(small('PLÀNKTON').answers).toEqual(['fish']);
  expect(small('keeshond').answers).toEqual(['dogs']);
});

test('a word with a letter twice is found without, and the other way round', () => {
  expect(small('planktton').answers).toEqual(['fish']);
  expect(small('vis eet katen').answers).toContain('cats');
});

test('a word of another matter is not taken for one of ours', () => {
  expect(small('muizen').answers).toEqual(['cats']);
  expect(small('muizenval').answers).toEqual([]);
});

test('a compound is found by its parts', () => {
  expect(small('hondenmand').answers).toEqual(['dogs']);
});

test('what is only there for completeness comes last, unless its year is asked for', () => {
  const years = [
    {
      id: 'then',
      title: 'Toen',
      asked: 'Hoeveel vlooien?',
      answer: 'In 2019 drie.',
      background: true,
    },
    { id: 'now', title: 'Nu', asked: 'Tellen vlooien bij een hond?', answer: 'Elke vlo telt.' },
  ];
  const search = searchIn('nl', years, { stop: 'hoeveel bij een', same: '', other: '' });
  expect(search('vlooien').answers).toEqual(['now', 'then']);
  expect(search('vlooien 2019').answers[0]).toBe('then');
});

test('words that are of another matter only together get no answer together', () => {
  const search = searchIn('nl', texts, { stop: '', same: '', other: 'kat+plankton' });
  expect(search('kat').answers).toContain('cats');
  expect(search('eet een kat plankton').answers).toEqual([]);
});

test('a question without a word that tells is found by how it is asked', () => {
  const asked = [
    { id: 'due', title: 'Termijn', asked: 'Tot wanneer kan het nog?', answer: 'Mei.' },
  ];
  const search = searchIn('nl', asked, {
    stop: 'tot wanneer kan het nog dan ik',
    same: '',
    other: '',
  });
  expect(search('tot wanneer kan het dan').answers).toEqual(['due']);
  expect(search('kan ik het nog').answers).toEqual([]);
});

test('words that tell nothing find nothing', () => {
  expect(small('wat waar een').answers).toEqual([]);
});

test('an entry about a part of what is asked is near, and no answer', () => {
  expect(small('krijgt een hond vakantiegeld')).toEqual({ answers: [], near: ['dogs'] });
});

test('what belongs to the question at hand comes first', () => {
  expect(small('eten').answers).toEqual(['cats', 'fish']);
  expect(small('eten', 'pets').answers).toEqual(['fish', 'cats']);
});

const weights = (other: string, ...more: string[]) =>
  searchIn(
    'nl',
    ['Honden slapen.', 'Katten slapen.', ...more].map((answer, at) => ({
      id: `${at}`,
      title: '',
      asked: '',
      answer,
    })),
    { stop: 'een wat', same: 'kat poes, hond puppy', other },
  );

test('a word of another matter, or that we never heard of, has as much say as one that we know', () => {
  for (const line of ['honden muizenval', 'honden xyzzy'])
    expect(weights('muizenval')(line)).toEqual({ answers: [], near: ['0'] });
});

test('a number that nobody speaks of is no part of what is asked, one that we speak of is', () => {
  expect(weights('')('12 honden').answers).toContain('0');
  expect(weights('', 'Er zijn 12 mussen.')('12').answers).toEqual(['2']);
  expect(weights('')('12')).toEqual({ answers: [], near: [] });
});

test('words that mean the same are found by each other, in each of their groups', () => {
  expect(weights('')('poes').answers).toEqual(['1']);
  expect(weights('')('puppy').answers).toEqual(['0']);
});

test('a short word is taken as it stands, a longer one with a slip, one of twelve letters with two', () => {
  const search = weights('', 'Een mier.', 'Een olifant.', 'Een neushoornvogel.');
  expect(search('meer').answers).toEqual([]);
  expect(search('olifent').answers).toEqual(['3']);
  expect(search('olefent').answers).toEqual([]);
  expect(search('neushoernvogol').answers).toEqual(['4']);
});

test('a word that has only begun is found from five letters on', () => {
  const search = weights('', 'Een schildpad.');
  expect(search('schild').answers).toEqual(['2']);
  expect(search('schi').answers).toEqual([]);
});

test('a long line is cut, not refused', () => {
  expect(small(`plankton ${'x '.repeat(20_000)}`).answers).toEqual(['fish']);
});
