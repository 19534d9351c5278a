import { expect, test } from 'vitest';
import type { Asked } from '../../../src/conversation/understand/asked.ts';
import type { Heard } from '../../../src/conversation/understand/heard.ts';
import { type Reading, silence } from '../../../src/conversation/understand/reading.ts';
import type { Segment } from '../../../src/conversation/understand/segments.ts';
import { addsUnknown, asStatement } from '../../../src/conversation/understand/statement.ts';
import { wordsOf } from '../../../src/conversation/understand/vocabulary.ts';
import { vocabularyOf } from '../../support/small-vocabulary.ts';

const dutch = vocabularyOf(
  {
    yes: ['ja', 'dat kan'],
    no: ['nee', 'zeker geen'],
    not: ['niet', 'helemaal niet'],
    notYet: ['later pas'],
    and: ['en'],
    also: ['ook', 'alsook'],
    but: ['maar'],
    doubt: ['misschien'],
    partly: ['soms'],
    unknown: ['geenidee'],
    unsettled: ['zouden', 'willen'],
    asks: ['wat'],
    mayAsk: ['mag'],
    only: ['enkel'],
    fillers: ['graag'],
    options: { tea: { green: ['groen'], black: ['zwart', 'zwarte thee'] } },
  },
  { questions: { tea: { ask: 'Wat willen jullie?' } } },
);
const german = vocabularyOf({ yes: ['ja'], asks: ['was'] }, {}, 'de');
const asked = (kind: Asked['kind']) =>
  ({
    key: 'tea',
    kind,
    options: ['green', 'black'],
    exclusive: [],
    canBeUnknown: true,
  }) as unknown as Asked;

const named: Reading = {
  ...silence,
  isUndoubted: true,
  isNamed: true,
  share: 0.5,
  values: ['green'],
};
function said(
  line: string,
  own: Partial<Reading> = {},
  {
    kind = 'choice' as Asked['kind'],
    others = [] as Reading[],
    vocabularies = [dutch, german],
  } = {},
) {
  const readings = [{ ...named, ...own }, ...others];
  const words = wordsOf(line);
  return asStatement({
    line,
    words,
    asked: asked(kind),
    vocabularies,
    readings,
  } as unknown as Heard);
}
const green = { kind: 'answer', value: 'green' };

test('a sentence that names one answer is that answer', () => {
  expect(said('groen kunnen wij zetten')).toEqual(green);
  expect(said('groen', { rest: ['kunnen', 'wij'] }, { kind: 'choice' })).toEqual(green);
  expect(said('groen', { values: ['green', 'black'] })).toEqual(green);
  expect(said('groen', { values: [['green']] }, { kind: 'multi' })).toEqual({
    kind: 'answer',
    value: ['green'],
  });
});

test('it is not in a line of nothing, of another language, or that asks whether it is so', () => {
  expect(said('groen', { values: [] })).toBeNull();
  expect(said('was', {}, { vocabularies: [dutch, german] })).toBeNull();
  expect(said('groen?')).toBeNull();
  expect(said('groen', {}, { vocabularies: [] })).toBeNull();
});

test('so many words may be left that mean nothing, and with several answers none', () => {
  expect(said('groen', { rest: ['wij', 'zus', 'zo', 'dus', 'dan', 'hier'] })).toEqual(green);
  expect(said('groen', { rest: ['wij', 'zus', 'zo', 'dus', 'dan', 'hier', 'daar'] })).toBeNull();
  expect(said('groen', { rest: ['wij'] }, { kind: 'multi' })).toBeNull();
  expect(said('groen', {}, { kind: 'number' })).toEqual(green);
  expect(said('groen', { rest: ['wij'] }, { kind: 'number' })).toBeNull();
});

test.each([
  ['is in doubt', { isUndoubted: false }],
  ['explains too little', { share: 0.29 }],
  ['asks', { asks: true }],
  ['may ask', { mayAsk: true }],
])('it is not where the line %s', (_, own) => {
  expect(said('groen', own)).toBeNull();
  expect(said('groen', { share: 0.3 })).toEqual(green);
});

test.each(['dat kan', 'zxcv dat kan', 'zeker geen', 'helemaal niet', 'later pas'])(
  'a yes or a no of more than one word says it too: “%s”',
  (line) => {
    expect(said(line, { isNamed: false })).toEqual(green);
    expect(said(line, { isNamed: false, values: [['green']] }, { kind: 'multi' })).toBeNull();
  },
);

test.each(['ja', 'nee', 'niet', 'graag', 'zwarte thee', 'zxcv'])('“%s” alone does not', (line) => {
  expect(said(line, { isNamed: false })).toBeNull();
});

test.each([
  ['niet'],
  ['enkel'],
  ['maar'],
  ['misschien'],
  ['soms'],
  ['geenidee'],
  ['ook'],
  ['zouden'],
  ['wat'],
  ['mag'],
  ['12'],
  ['20199'],
  ['32019'],
])('a “%s” that is left takes it back, puts it off or counts something', (word) => {
  expect(said('groen', { rest: ['dus', word] })).toBeNull();
});

test('a year does not, nor does what the question says itself', () => {
  expect(said('groen', { rest: ['2019', '1987'] })).toEqual(green);
  expect(said('wij willen groen', { rest: ['wij'] })).toEqual(green);
  expect(said('wij zouden groen', { rest: ['wij'] })).toBeNull();
});

test('what an “and” adds has to be known', () => {
  expect(said('groen en zxcv')).toBeNull();
  expect(said('groen en zwart')).toEqual(green);
});

test('another language that makes as much of it has to agree', () => {
  const other = (own: Partial<Reading>) => said('groen', {}, { others: [{ ...named, ...own }] });
  expect(other({ values: ['black'] })).toBeNull();
  expect(other({ values: ['black'], share: 0.4 })).toEqual(green);
  expect(other({ values: ['green'], share: 0.6 })).toEqual(green);
  expect(other({ values: ['green', 'black'], share: 0.6 })).toBeNull();
});

test('an “and” or an “also” adds something unknown, also behind what says nothing', () => {
  const of = (...kinds: (string | null)[]) =>
    addsUnknown(
      kinds.map((kind) => ({
        words: ['x'],
        sense: kind && { kind },
        spelling: 'same',
      })) as Segment[],
    );
  expect(of('and', null)).toBe(true);
  expect(of('also', 'filler', null)).toBe(true);
  expect(of('and', 'yes', null)).toBe(false);
  expect(of('and')).toBe(false);
  expect(of(null, 'and')).toBe(false);
  expect(of('yes', null)).toBe(false);
  expect(of(null, null)).toBe(false);
});
