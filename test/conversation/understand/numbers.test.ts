import { describe, expect, test } from 'vitest';
import type { Asked } from '../../../src/conversation/understand/asked.ts';
import {
  countedBy,
  hearNumber,
  numbersIn,
  withNumbers,
  wordValue,
} from '../../../src/conversation/understand/numbers.ts';
import { tableFor } from '../../../src/conversation/understand/phrases.ts';
import { type Segment, segmentsOf } from '../../../src/conversation/understand/segments.ts';
import { wordsOf } from '../../../src/conversation/understand/vocabulary.ts';
import { vocabularyOf } from '../../support/small-vocabulary.ts';
import { dutchNumbers, englishNumbers, frenchNumbers } from '../../support/spelled-numbers.ts';

const dutch = vocabularyOf(
  {
    numbers: dutchNumbers.numbers,
    joiner: 'en',
    and: ['en'],
    about: { tiental: 10, stuk: 1 },
    few: ['enkele'],
    fillers: ['graag', 'een', 'negen of zo'],
    yes: ['ja'],
    no: ['nee'],
    not: ['niet'],
    notOnly: ['nietenkel'],
    notYet: ['nogniet'],
    except: ['behalve'],
    unknown: ['geenidee'],
    partly: ['soms'],
    only: ['enkel'],
    but: ['maar'],
    doubt: ['misschien'],
    units: { cups: ['koppen', 'graag kopje', 'tien tellen'] },
    multiples: { cups: { 2: ['duo'], 3: ['stel'], 4: ['stel'] } },
    otherUnits: ['dagen'],
    durations: ['uur'],
    conclusions: ['dus'],
    range: {
      to: ['tot', '-'],
      through: ['totenmet'],
      between: ['tussen'],
      from: ['vanaf'],
      beyond: ['boven'],
      under: ['hoogstens'],
      below: ['onder'],
    },
  },
  { questions: { cups: { ask: 'Hoeveel thee' } } },
);
const asked: Asked = {
  key: 'cups',
  kind: 'number',
  options: [],
  exclusive: [],
  min: 1,
  max: 40,
  canBeUnknown: true,
};
const cut = (line: string) => withNumbers(segmentsOf(wordsOf(line), tableFor(asked, dutch)), dutch);

/** A number that is sure stands by itself, what is only offered is asked; what stays unexplained is beside it. */
function meantBy(line: string): string {
  const { values, isSure, isWhole, rest, share } = hearNumber(asked, cut(line));
  if (values.length === 0) return share === 0 && !isSure ? 'nothing' : 'too much';
  expect(share).toBe(1);
  return `${values.join(' ')}${isSure ? '' : '?'}${isWhole ? '' : ` beside ${rest.join(' ')}`}`;
}

describe('one number', () => {
  test.each([
    ['3', '3'],
    ['1', '1'],
    ['40', '40'],
    ['drie koppen graag', '3'],
    ['hoeveel thee 3', '3'],
    ['ja 3', '3'],
    ['enkel 3', '3'],
    ['3 koppn', '3'],
    ['3 zxcv', '3 beside zxcv'],
    ['3 zxcv koppen', '3 beside zxcv'],
    ['3 zxcv qwrt koppen', '3 beside zxcv qwrt'],
    ['3 koppen koppen', '3'],
    ['4 zxcv 3 uur', '4 beside zxcv'],
  ])('is meant by “%s”', (line, meant) => {
    expect(meantBy(line)).toBe(meant);
  });

  test.each([
    ['tiental', '10?'],
    ['een tiental koppen', '10?'],
    ['3 misschien', '3?'],
    ['3 maar', '3?'],
    ['3 en koppen', '3?'],
    ['tussen 3', '3?'],
    ['2 duo', '4?'],
    ['2 stel', '6 8?'],
    ['stel 2', '2?'],
    ['3 duo zxcv', '6? beside zxcv'],
    ['3 stel zxcv', '9 12? beside zxcv'],
    ['tussen 3 zxcv', '3? beside zxcv'],
    ['enkele', '2 3 4?'],
    ['enkele koppen', '2 3 4?'],
  ])('is only offered where “%s” leaves a doubt', (line, meant) => {
    expect(meantBy(line)).toBe(meant);
  });

  test.each([
    ...['0', '41', '0 koppen zxcv', '41 zxcv', '-4', '4 boven zxcv'],
    ...['nee 3', 'niet 3', '3 nietenkel', 'nogniet 3', '3 behalve', '3 geenidee', '3 soms'],
    ...['3 niet zxcv', 'zxcv', 'zxcv enkele', 'graag', 'koppen', '2 stel zxcv 3'],
    ...[
      '3 4',
      '3 zxcv 4',
      '3 koppen zxcv 4',
      '3 koppen misschien 4',
      '3 koppen 4 koppen',
      '5 koppen 5',
    ],
  ])('is not meant by “%s”', (line) => {
    expect(meantBy(line)).toBe('nothing');
  });
});

test('none may be a number, where nothing is said it is not', () => {
  const none: Asked = { ...asked, min: 0 };
  expect(hearNumber(none, cut('0')).values).toEqual([0]);
  expect(hearNumber(none, cut('zxcv')).values).toEqual([]);
});

test('a line says which is its worst spelling', () => {
  const spellings = ['3 koppen', '3 koppn', '3 kopn', '3 koppn kopn'].map(
    (line) => hearNumber(asked, cut(line)).spelling,
  );
  expect(spellings).toEqual(['same', 'near', 'far', 'far']);
  expect(meantBy('3 kopn')).toBe('3?');
});

describe('what else is counted', () => {
  test.each([
    ['2 uur 4 koppen', '4'],
    ['2 tot 3 uur 4 koppen', '4'],
    ['hoeveel thee 2 uur uur 4 koppen', '4'],
    ['4 koppen 3 dagen', '4'],
    ['4 koppen zxcv 3 dagen', '4 beside zxcv'],
    ['4 koppen van 2 uur', '4 beside van'],
    ['4 maar 3 uur', '4?'],
    ['3 dagen duo', '3?'],
    ['3 duo dagen', '6?'],
    ['3 duo uur', '6?'],
  ])('says nothing of the number in “%s”', (line, meant) => {
    expect(meantBy(line)).toBe(meant);
  });

  test.each([
    ...[
      '3 dagen',
      '3 uur',
      '2 uur',
      '4 3 uur',
      '4 koppen 3 dage',
      '4 koppen 3 uu',
      '4 duo 3 dagen',
    ],
    ...['3 dagen 4', '3 dagen 4 duo', 'koppen 4 3 dagen', '4 zxcv koppen 3 dagen'],
  ])('leaves none in “%s”', (line) => {
    expect(meantBy(line)).toBe('nothing');
  });
});

describe('what a line comes to', () => {
  test.each([
    ['2 duo dus 4', '4'],
    ['2 duo graag dus graag 4 koppen', '4'],
    ['zxcv 2 duo dus 4', '4'],
    ['2 dus 40', '40'],
    ['2 dus 1', '1'],
  ])('is what is meant by “%s”', (line, meant) => {
    expect(meantBy(line)).toBe(meant);
  });

  test('needs no other explanation', () => {
    expect(hearNumber(asked, cut('zxcv 2 duo dus 4'))).toEqual({
      isSure: true,
      isWhole: true,
      rest: [],
      spelling: 'same',
      share: 1,
      values: [4],
    });
  });

  test.each([
    ['dus 4', '4?'],
    ['graag dus 4', '4?'],
    ['zxcv dus 4', '4? beside zxcv'],
    ['2 dus koppen', '2?'],
    ['2 dus', '2?'],
    ['2 dus zxcv', '2? beside zxcv'],
    ['2 misschien dus 4', '2 4?'],
    ['2 duo dus 4 zxcv', 'nothing'],
    ['2 duo dus 4 koppen zxcv', 'nothing'],
    ['2 dus 41', 'nothing'],
    ['2 dus 0', 'nothing'],
    ['2 dus tiental', 'nothing'],
    ['2 maar dus 4', 'nothing'],
    ['2 niet dus 4', 'nothing'],
    ['2 nietenkel dus 4', 'nothing'],
    ['2 nogniet dus 4', 'nothing'],
    ['2 behalve dus 4', 'nothing'],
    ['2 nee dus 4', 'nothing'],
    ['2 geenidee dus 4', 'nothing'],
  ])('is not said for sure by “%s”', (line, meant) => {
    expect(meantBy(line)).toBe(meant);
  });
});

describe('several numbers', () => {
  test.each([
    ['3 koppen en 4 koppen', '7?'],
    ['3 koppen en 4 koppen en 2 koppen', '9?'],
    ['3 duo en 4 koppen', '10?'],
    ['3 stel en 4 koppen', '13?'],
  ])('that are counted make a sum: “%s”', (line, meant) => {
    expect(meantBy(line)).toBe(meant);
  });

  test.each([
    ...['3 en 4', '3 koppen en 4', '3 en 4 koppen', '3 koppen en een duo', '3 koppen en duo'],
    ...['9 koppen en 2 koppen tot', '9 koppen totenmet 2 koppen en', 'tussen 9 koppen en 2 koppen'],
  ])('of which one may be none make no sum: “%s”', (line) => {
    expect(meantBy(line)).toBe('nothing');
  });

  test.each([
    ['5 duo 10', '10?'],
    ['2 stel 8', '8?'],
    ['2 stel 6', '6?'],
    ['5 duo 11', 'nothing'],
    ['10 5 duo', 'nothing'],
    ['5 duo 10 koppen 2', 'nothing'],
  ])('may say the same twice: “%s”', (line, meant) => {
    expect(meantBy(line)).toBe(meant);
  });

  test.each([
    ['3 tot 4', '3 4?'],
    ['3-6', '3 4 5 6?'],
    ['3 totenmet 6', '3 4 5 6?'],
    ['tussen 3 6', '3 4 5 6?'],
    ['3 koppen en 4 koppen tot', '3 4?'],
    ['misschien 3 4', '3 4?'],
    ['misschien 3 6', '3 6?'],
    ['3 totenmet 7', 'nothing'],
    ['misschien 3 7', 'nothing'],
    ['4 tot 3', 'nothing'],
    ['3 tot 3', 'nothing'],
    ['3 tot 4 tot 5', 'nothing'],
    ['misschien 3 4 5', 'nothing'],
    ['misschien 3 4 koppen', 'nothing'],
    ['39 tot 41', 'nothing'],
    ['0 tot 2', 'nothing'],
  ])('may be the ends of a few: “%s”', (line, meant) => {
    expect(meantBy(line)).toBe(meant);
  });
});

describe('an end that is open', () => {
  test.each([
    ['vanaf 3', '3 4 5?'],
    ['vanaf 3 koppen', '3 4 5?'],
    ['vanaf 2 stel', '6 7 8?'],
    ['boven 3', '4 5 6?'],
    ['hoogstens 3', '3 2 1?'],
    ['hoogstens 2', '2 1?'],
    ['onder 3', '2 1?'],
    ['tot 3', '3 2 1?'],
    ['totenmet 3', '3 2 1?'],
    ['vanaf 38', '38 39 40?'],
    ['boven 37', '38 39 40?'],
  ])('is one of some numbers: “%s”', (line, meant) => {
    expect(meantBy(line)).toBe(meant);
  });

  test.each([
    ...['vanaf 3 tot', 'boven hoogstens 3', 'onder 1', 'vanaf 39'],
    ...['vanaf', 'boven', 'hoogstens', 'onder', 'tot', 'totenmet'].map((word) => `${word} 3 zxcv`),
  ])('is none in “%s”', (line) => {
    expect(meantBy(line)).toBe('nothing');
  });
});

describe('a number in a line', () => {
  const said = (line: string) =>
    cut(line).map(({ words, sense, spelling }) => {
      expect(spelling).toBe('same');
      const value = sense?.kind === 'number' ? `${sense.isAbout ? '~' : ''}${sense.value}` : null;
      return `${words.join(' ')}: ${value ?? sense?.kind ?? 'unknown'}`;
    });

  test.each([
    ['drie koppen', ['drie: 3', 'koppen: unit']],
    ['een', ['een: 1']],
    ['graag een koppen', ['graag: filler', 'een: 1', 'koppen: unit']],
    ['een drie', ['een: filler', 'drie: 3']],
    ['een 3', ['een: filler', '3: 3']],
    ['1 drie', ['1: 1', 'drie: 3']],
    ['een tiental', ['een: filler', 'tiental: ~10']],
    ['1 tiental', ['1: filler', 'tiental: ~10']],
    ['een een', ['een: 1', 'een: 1']],
    ['hoeveel thee acht', ['hoeveel: echo', 'thee: echo', 'acht: 8']],
    ['graag zxcv', ['graag: filler', 'zxcv: unknown']],
    ['drie uur', ['drie: 3', 'uur: duration']],
    ['negen of zo koppen', ['negen: 9', 'of: filler', 'zo: filler', 'koppen: unit']],
    ['drie of negen', ['drie: 3', 'of: unknown', 'negen: filler']],
    ['drie graag kopje', ['drie: 3', 'graag kopje: unit']],
    ['drie tien tellen', ['drie: 3', 'tien tellen: unit']],
    ['123456', ['123456: 123456']],
    ['1234567', ['1234567: unknown']],
  ])('is found where it stands in “%s”', (line, segments) => {
    expect(said(line)).toEqual(segments);
  });

  test('is one that an option is not called by', () => {
    const choice: Asked = { ...asked, key: 'size', kind: 'choice', options: ['small', 'large'] };
    const own = vocabularyOf({
      numbers: { drie: 3, vier: 4, twintig: 20 },
      options: { size: { small: ['drie vier'], large: ['twintig'] } },
    });
    const found = (line: string) =>
      withNumbers(segmentsOf(wordsOf(line), tableFor(choice, own)), own);
    for (const line of ['drie vier', 'twintig']) expect(numbersIn(found(line))).toEqual([]);
    expect(numbersIn(found('vier drie vier'))).toEqual([4]);
    expect(numbersIn(found('vier twintig zxcv 9'))).toEqual([4, 9]);
    expect(found('twintig drie').map(({ words }) => words.join(' '))).toEqual(['twintig', 'drie']);
  });

  test('counts what stands behind it, with one word between', () => {
    const counted = (line: string, at = 0) => countedBy(cut(line), at)?.words.join(' ');
    expect(counted('acht koppen')).toBe('koppen');
    expect(counted('acht zxcv koppen')).toBe('koppen');
    expect(counted('acht zxcv qwrt koppen')).toBe('zxcv');
    expect(counted('acht zxcv')).toBe('zxcv');
    expect(counted('acht zxcv duo')).toBe('zxcv');
    expect(counted('acht graag koppen')).toBe('graag');
    expect(counted('zxcv acht duo', 1)).toBe('duo');
    expect(counted('acht 1234567 koppen')).toBe('1234567');
    expect(counted('acht a1 koppen')).toBe('koppen');
    expect(counted('acht')).toBeUndefined();
  });
});

/** All of those that are made in a way of their own, and some of the others. */
const manyNumbers = Array.from({ length: 1000 }, (_, value) => value).filter(
  (value) => value < 130 || value % 23 === 0 || value > 990,
);
const spellings = { dutchNumbers, englishNumbers, frenchNumbers };

test.each(Object.entries(spellings))(
  '%s below a thousand are heard in words, in the middle of a line',
  (_, { numbers, and, joiner, spell }) => {
    const own = vocabularyOf({ numbers, and: [and], ...(joiner && { joiner }) });
    const wrong = manyNumbers.flatMap((value) => {
      const line = wordsOf(`zxcv ${spell(value)} zxcv`);
      const segments = line.map(
        (word): Segment => ({ words: [word], sense: null, spelling: 'same' }),
      );
      const found = withNumbers(segments, own);
      return found.length === 3 && numbersIn(found).join() === String(value)
        ? []
        : [{ line, found }];
    });
    expect(wrong).toEqual([]);
  },
);

describe('numbers in words that follow each other', () => {
  const found = (line: string) => numbersIn(cut(line));
  test.each([
    ['honderd en drie', [103]],
    ['twee honderd drie', [203]],
    ['twee honderd en', [200]],
    ['twee honderd honderd', [200, 100]],
    ['honderd honderd', [100, 100]],
    ['tien honderd', [10, 100]],
    ['honderd nul', [100, 0]],
    ['twintig en een', [21]],
    ['twintig en drie', [20, 3]],
    ['twintig een', [21]],
    ['twintig tien', [30]],
    ['twintig twintig', [20, 20]],
    ['twintig nul', [20, 0]],
    ['nul drie', [0, 3]],
    ['tien drie', [10, 3]],
    ['eenentwintig drie', [21, 3]],
    ['elf een', [11]],
    ['vijf en drie', [5, 3]],
    ['drie tachtig', [3, 80]],
    ['honderd tiental', [100, 10]],
  ])('go together where they can: “%s”', (line, values) => {
    expect(found(line)).toEqual(values);
  });
});

test.each([
  ['honderdtwintig', 120],
  ['honderdentwintig', 120],
  ['honderdendrie', 103],
  ['tweehonderden', null],
  ['negenhonderdnegenennegentig', 999],
  ['eenhonderd', 100],
  ['nulhonderd', null],
  ['tienhonderd', null],
  ['honderdhonderd', null],
  ['honderdnul', null],
  ['drieentwintig', 23],
  ['nulentwintig', null],
  ['tienentwintig', null],
  ['drieenzes', null],
  ['drieentien', null],
  ['driezesentwintig', null],
  ['entwintig', null],
  ['zevenentachtig', 87],
  ['twee honderd', null],
  ['drie en twintig', null],
])('in one word “%s” is %s', (word, value) => {
  expect(wordValue(word, dutch.words)).toBe(value);
});

test('where numbers are not joined, a word is one of the list or none', () => {
  const { words } = vocabularyOf({
    numbers: { Drée: 3, twintig: 20, 'dix-sept': 17, honderd: 100 },
  });
  expect(
    ['dree', 'dix sept', 'dreeentwintig', 'dreehonderd'].map((each) => wordValue(each, words)),
  ).toEqual([3, 17, null, null]);
});
