import { expect, test } from 'vitest';
import type { Asked } from '../../../src/conversation/understand/asked.ts';
import { tableFor } from '../../../src/conversation/understand/phrases.ts';
import { segmentsOf } from '../../../src/conversation/understand/segments.ts';
import { vocabularyOf } from '../../support/small-vocabulary.ts';

const plain = {
  unknown: ['geenidee'],
  yes: ['ja', 'jawel'],
  no: ['nee', 'neen'],
  notYet: ['nogniet'],
  partly: ['soms'],
  all: ['allemaal'],
  except: ['behalve'],
  not: ['niet'],
  notOnly: ['nietenkel'],
  only: ['enkel'],
  but: ['maar'],
  turn: ['integendeel'],
  doubt: ['misschien'],
  also: ['ook'],
  and: ['en'],
};
const range = {
  to: ['tot'],
  through: ['totenmet'],
  between: ['tussen'],
  from: ['vanaf'],
  beyond: ['meerdan'],
  under: ['onder'],
  below: ['minderdan'],
};
const dutch = vocabularyOf(
  {
    ...plain,
    range,
    fillers: ['graag'],
    background: ['vandaag'],
    both: ['allebei', 'beide'],
    few: ['enkele'],
    durations: ['uur'],
    otherUnits: ['dagen'],
    conclusions: ['dus'],
    units: { tea: ['kopjes'], age: [] },
    multiples: { tea: { 2: ['paar', 'stel'], 3: ['stel'] } },
    items: { first: { yes: ['beginnen'] }, more: { yes: ['nogeen'] } },
    titles: { before: [], none: ['leeg', 'nog geen naam'] },
    options: { tea: { green: ['gezond'], both: ['beide'] } },
    examples: { tea: { green: ['sencha'] } },
    perhaps: { tea: { green: ['blad', 'licht'], black: ['blad'] } },
    ranks: { tea: { black: ['sterkte'] } },
  },
  {
    questions: {
      tea: {
        ask: 'Welke thee op tafel?',
        label: 'Theesoort',
        hint: 'Kies maar uit',
        options: {
          green: { label: 'Groene thee' },
          black: { label: 'Ja, zwarte thee' },
          both: { label: 'Nee, twee samen' },
          none: { label: 'Nee' },
        },
      },
    },
  },
);
const asked: Asked = {
  key: 'tea',
  kind: 'choice',
  options: ['green', 'black', 'both', 'none'],
  exclusive: [],
  min: 0,
  max: 0,
  canBeUnknown: true,
};
const meant = (text: string, own: Partial<Asked> = {}) =>
  // Without a key of its own each would be looked up in the table of the first one.
  tableFor({ ...asked, ...own }, { ...dutch }).exact.get(text) ?? null;
const option = (by: string, ...options: string[]) => ({ kind: 'option', options, by });

test.each([
  ['groene thee', option('name', 'green')],
  ['zwarte thee', option('name', 'black')],
  ['twee samen', option('name', 'both')],
  ['gezond', option('name', 'green')],
  ['beide', option('name', 'both')],
  ['allebei', option('name', 'both')],
  ['sencha', option('example', 'green')],
  ['sterkte', option('rank', 'black')],
  ['blad', option('perhaps', 'green', 'black')],
  ['licht', option('perhaps', 'green')],
])('an option goes by “%s”', (text, sense) => {
  expect(meant(text)).toEqual(sense);
});

test('a bare no is no name of an option, and what has no name has none', () => {
  expect(meant('nee')).toEqual({ kind: 'no' });
  expect(meant('')).toBeNull();
  expect(meant('ja zwarte thee')).toBeNull();
});

test.each(Object.entries(plain))('%s is said with %j', (kind, texts) => {
  for (const text of texts) expect(meant(text)).toEqual({ kind });
});

test.each([
  ...Object.entries(range).map(([kind, [text = '']]) => [text, { kind }] as const),
  ['kopjes', { kind: 'unit' }],
  ['paar', { kind: 'multiple', times: [2] }],
  ['stel', { kind: 'multiple', times: [2, 3] }],
  ['dus', { kind: 'conclusion' }],
  ['uur', { kind: 'duration' }],
  ['dagen', { kind: 'otherUnit' }],
  ['enkele', { kind: 'few' }],
] as const)('“%s” counts where something is counted', (text, sense) => {
  expect(meant(text)).toEqual(sense);
});

test('something is counted where there are units, a number is asked, or options are a scale', () => {
  expect(meant('tot', { key: 'milk' })).toBeNull();
  expect(meant('tot', { key: 'age' })).toEqual({ kind: 'to' });
  expect(meant('tot', { key: 'milk', kind: 'number' })).toEqual({ kind: 'to' });
  const scale = { key: 'milk', kind: 'multi', options: ['under-10', '10-plus'] } as const;
  expect(meant('tot', scale)).toEqual({ kind: 'to' });
});

test('an item of a list has words of its own, for the first and for another one', () => {
  const list = { key: 'list', options: ['yes', 'no'] };
  expect(meant('beginnen', { ...list, item: 'first' })).toEqual(option('name', 'yes'));
  expect(meant('nogeen', { ...list, item: 'first' })).toBeNull();
  expect(meant('nogeen', { ...list, item: 'more' })).toEqual(option('name', 'yes'));
  expect(meant('beginnen', list)).toBeNull();
});

test('that there is no title is said with more than a word', () => {
  expect(meant('nog geen naam', { kind: 'text' })).toEqual({ kind: 'unknown' });
  expect(meant('leeg', { kind: 'text' })).toBeNull();
  expect(meant('nog geen naam')).toBeNull();
});

test('what tells more says nothing, but around a place', () => {
  expect(meant('graag')).toEqual({ kind: 'filler' });
  expect(meant('vandaag')).toEqual({ kind: 'filler' });
  expect(meant('vandaag', { kind: 'postcodes' })).toBeNull();
  expect(meant('graag', { kind: 'postcodes' })).toEqual({ kind: 'filler' });
});

test.each(['welke', 'thee', 'theesoort', 'tafel', 'kies', 'uit'])(
  'the question itself says “%s”',
  (word) => {
    expect(meant(word)).toEqual({ kind: 'echo' });
  },
);

test('a word of two letters in the question is no echo, and a word that means more means that', () => {
  expect(meant('op')).toBeNull();
  expect(meant('maar')).toEqual({ kind: 'but' });
});

test('the table of a question is made once in each language', () => {
  expect(tableFor(asked, dutch)).toBe(tableFor({ ...asked }, dutch));
  const [segment] = segmentsOf(['gezond'], tableFor(asked, dutch));
  expect(segment?.sense).toEqual(option('name', 'green'));
});
