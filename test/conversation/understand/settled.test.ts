import { expect, test } from 'vitest';
import type { Asked } from '../../../src/conversation/understand/asked.ts';
import type { Heard } from '../../../src/conversation/understand/heard.ts';
import { settled } from '../../../src/conversation/understand/settled.ts';
import { wordsOf } from '../../../src/conversation/understand/vocabulary.ts';
import { vocabularyOf } from '../../support/small-vocabulary.ts';

const dutch = vocabularyOf({
  yes: ['ja'],
  no: ['nee'],
  notYet: ['nogniet'],
  partly: ['soms', 'half'],
  not: ['niet'],
  notOnly: ['nietenkel'],
  only: ['enkel'],
  all: ['alle'],
  also: ['ook', 'tevens', 'net zo'],
  and: ['en'],
  but: ['maar'],
  doubt: ['misschien'],
  rates: ['wekelijks'],
  about: { tiental: 10 },
  numbers: { drie: 3 },
  otherUnits: ['dagen'],
  range: {
    to: ['tot'],
    through: ['totenmet'],
    between: ['tussen'],
    from: ['vanaf'],
    beyond: ['boven'],
    under: ['onder'],
    below: ['beneden'],
  },
  units: { cups: ['koppen'], age: ['jaar'] },
  multiples: { cups: { 1: ['tas'], 2: ['duo'], 3: ['trio', 'stel'], 4: ['stel'] } },
  fillers: ['graag'],
  options: {
    tea: { green: ['groen'], black: ['zwart'], partly: ['soms'] },
    age: { '10-plus': ['tieners'] },
  },
  perhaps: { tea: { green: ['blad'] }, age: { '10-plus': ['jongeren'] } },
  ranks: { tea: { green: ['trap'] } },
});
const german = vocabularyOf({ yes: ['jawohl'] }, {}, 'de');
const base = {
  key: 'tea',
  kind: 'choice',
  options: ['yes', 'no', 'partly', 'green', 'black'],
  exclusive: [],
};

function isTaken(
  line: string,
  value: unknown = 'green',
  own: Partial<Asked> = {},
  vocabularies = [dutch, german],
): boolean {
  const asked = { ...base, ...own };
  const found = { kind: 'candidates', values: [value], rest: '' } as const;
  const heard = { line, words: wordsOf(line), asked, vocabularies } as unknown as Heard;
  const given = settled(heard, found as Parameters<typeof settled>[1]);
  if (given !== found) expect(given).toEqual({ kind: 'answer', value });
  return given !== found;
}

test('what is no single offer stays as it is', () => {
  const heard = { line: 'groen', words: ['groen'], asked: base, vocabularies: [dutch] };
  for (const found of [
    { kind: 'nothing' },
    { kind: 'candidates', values: ['green', 'black'], rest: '' },
    { kind: 'candidates', values: [], rest: '' },
  ])
    expect(settled(heard as unknown as Heard, found as never)).toBe(found);
});

test.each([
  ['groen zxcv', 'green'],
  ['graag groen zxcv', 'green'],
  ['ja zxcv', 'yes'],
  ['graag ja zxcv', 'yes'],
  ['nee zxcv', 'no'],
  ['nogniet zxcv', 'no'],
  ['nee niet zxcv', 'no'],
  ['nee enkel zxcv', 'no'],
  ['enkel groen zxcv', 'green'],
  ['soms zxcv', 'partly'],
  ['ja tevens zxcv groen', 'nothing'],
])('in “%s” the one offer of %s is taken where nothing speaks against it', (line, option) => {
  expect(isTaken(line, option)).toBe(option !== 'nothing');
});

test.each([
  ['is not said', 'zxcv'],
  ['is not said either', 'graag'],
  ['is limited after a yes', 'ja enkel groen'],
  ['is only perhaps meant', 'blad'],
  ['is asked', 'groen?'],
  ['has another beside it', 'ja groen zwart'],
  ['is denied', 'niet groen'],
  ['stands beside a no', 'nee groen'],
  ['is put off', 'nogniet groen'],
  ['has all beside it', 'alle groen'],
  ['has something unknown added', 'groen en zxcv'],
  ['is in doubt', 'misschien groen'],
  ['is half taken back', 'groen half'],
  ['has more beside it', 'groen ook'],
  ['has a number beside it', 'groen 12'],
])('an option that %s is not taken: “%s”', (_, line) => {
  expect(isTaken(line)).toBe(false);
});

test.each([
  ['yes', 'zxcv ja'],
  ['yes', 'nee'],
  ['no', 'ja'],
  ['no', 'zxcv nee'],
  ['yes', 'ja groen'],
  ['yes', 'ja enkel zxcv'],
  ['yes', 'ja niet zxcv'],
  ['no', 'nee groen'],
  ['partly', 'half zxcv'],
])('%s is not taken for “%s”', (option, line) => {
  expect(isTaken(line, option)).toBe(false);
});

test('a number beside a rank is none', () => {
  expect(isTaken('groen trap 3')).toBe(true);
  expect(isTaken('groen 3')).toBe(false);
  expect(isTaken('groen x3')).toBe(true);
});

test('another one beside it does not matter where it does not begin with a yes or a no', () => {
  expect(isTaken('groen zwart')).toBe(true);
});

test('more may be told beside one of several answers, or after a yes', () => {
  expect(isTaken('groen ook', ['green'], { kind: 'multi' })).toBe(true);
  expect(isTaken('groen net zo', ['green'], { kind: 'multi' })).toBe(true);
  expect(isTaken('ja ook', 'yes')).toBe(true);
  expect(isTaken('ja misschien', 'yes')).toBe(false);
});

test('each of several options has to be said', () => {
  expect(isTaken('groen zwart', ['green', 'black'], { kind: 'multi' })).toBe(true);
  expect(isTaken('groen zxcv', ['green', 'black'], { kind: 'multi' })).toBe(false);
  expect(isTaken('nee groen', ['no', 'green'], { kind: 'multi' })).toBe(false);
  expect(isTaken('soms groen', ['partly', 'green'], { kind: 'multi' })).toBe(true);
});

test('another language that has as much of the line leaves it open', () => {
  const as = vocabularyOf({ yes: ['groen'] }, {}, 'de');
  expect(isTaken('groen', 'green', {}, [dutch, as])).toBe(false);
  expect(isTaken('groen', 'green', {}, [])).toBe(false);
});

const scale = { key: 'age', kind: 'multi', options: ['under-10', '10-plus'] } as const;

test('on a scale nothing may open an end, be added, or be perhaps meant', () => {
  expect(isTaken('tieners zxcv', ['10-plus'], scale)).toBe(true);
  for (const word of [
    'vanaf',
    'boven',
    'onder',
    'beneden',
    'tot',
    'totenmet',
    'tussen',
    'en',
    'ook',
  ])
    expect(isTaken(`tieners ${word} tieners`, ['10-plus'], scale), word).toBe(false);
  expect(isTaken('tieners jongeren', ['10-plus'], scale)).toBe(false);
  expect(isTaken('groen en groen blad')).toBe(true);
});

const cups = { key: 'cups', kind: 'number', options: [], min: 0, max: 99 } as const;

test.each(['8 koppen zxcv', '8 duo zxcv', 'drie koppen'])(
  'a number that is counted is taken: “%s”',
  (line) => {
    expect(isTaken(line, 8, cups)).toBe(true);
  },
);

test.each([
  'zxcv',
  'zxcv 8',
  '8 zxcv',
  '8 koppen 9 zxcv',
  'tiental koppen',
  '8 tas',
  '8 stel',
  '8 dagen',
  'vanaf 8 koppen',
  'boven 8 koppen',
  'onder 8 koppen',
  'beneden 8 koppen',
  'tot 8 koppen',
  'totenmet 8 koppen',
  'tussen 8 koppen',
  '8 koppen en zxcv',
  'alle 8 koppen',
  'misschien 8 koppen',
  'niet 8 koppen',
  '8 koppen wekelijks',
])('a number that is not, or that something opens, is not: “%s”', (line) => {
  expect(isTaken(line, 8, cups)).toBe(false);
});

test('what is neither chosen nor counted is left as it is', () => {
  expect(isTaken('groen', 'green', { kind: 'text' })).toBe(false);
  expect(isTaken('groen', 'green', { kind: 'postcodes' })).toBe(false);
});
