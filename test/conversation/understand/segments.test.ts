import { expect, test } from 'vitest';
import { tableOf } from '../../../src/conversation/understand/phrase-table.ts';
import { segmentsOf } from '../../../src/conversation/understand/segments.ts';
import {
  type Phrase,
  type Sense,
  type Words,
  wordsOf,
} from '../../../src/conversation/understand/vocabulary.ts';
import { vocabularyOf } from '../../support/small-vocabulary.ts';

const own: Partial<Words> = {
  articles: ['de', 'het', 'les'],
  numbers: { deux: 2, vingt: 20, een: 1 },
  spellings: { tis: 'het is' },
  not: ['niet', 'zeker niet'],
  no: ['nee'],
  notYet: ['later'],
  only: ['enkel'],
  endings: ['tjes', 'en', 's'],
  turningParts: ['on'],
  background: ['molen', 'koffiekan'],
};
const option = (id: string): Sense => ({ kind: 'option', options: [id], by: 'name' });
const phrase = (text: string, sense: Sense): Phrase => ({ words: text.split(' '), sense });
const phrases = [
  phrase('groene thee', option('green')),
  phrase('de groene thee', option('second')),
  phrase('zwarte thee', option('black')),
  phrase('thee', option('tea')),
  phrase('niet apart', option('together')),
  phrase('nee samen', option('together')),
  phrase('later samen', option('later')),
  phrase('enkel samen', option('only')),
  phrase('volle melk', { kind: 'command', command: 'milk' }),
  phrase('warme drank', { kind: 'target', target: 'drink' }),
  phrase('halve kan', { kind: 'unit' }),
  phrase('mooie vraag', { kind: 'echo' }),
  phrase('zijn wij', { kind: 'doubt' }),
  phrase('alstublieft', { kind: 'filler' }),
  phrase('vraagje', { kind: 'echo' }),
  phrase('bovendien', { kind: 'and' }),
  phrase('misschien', { kind: 'doubt' }),
  phrase('volgende week', { kind: 'filler' }),
  phrase('natuur', { kind: 'filler' }),
  phrase('alsook', { kind: 'and' }),
  phrase('theelepel', option('spoon')),
  phrase('lepeltje', { kind: 'unit' }),
  phrase('kannetje', { kind: 'multiple', times: [4] }),
  phrase('middag', { kind: 'otherUnit' }),
  phrase('middags', option('noon')),
  phrase('betaalbaar', option('cheap')),
  phrase('weliswaar', { kind: 'but' }),
  phrase('deux', { kind: 'number', value: 2 }),
  phrase('les deux', option('both')),
  phrase('tis koud', option('cold')),
];
/** As everywhere, the language has the words of its phrases. */
const withPhrases = [...(own.background ?? []), ...phrases.map(({ words }) => words.join(' '))];
const table = tableOf(phrases, vocabularyOf({ ...own, background: withPhrases }));
const cut = (line: string) =>
  segmentsOf(wordsOf(line), table).map(({ words, sense, spelling }) => [
    words.join(' '),
    sense?.kind === 'option' ? sense.options.join() : (sense?.kind ?? null),
    spelling,
  ]);

test('a line is cut in the longest phrases that it holds', () => {
  expect(cut('groene thee thee zxcv zwarte thee')).toEqual([
    ['groene thee', 'green', 'same'],
    ['thee', 'tea', 'same'],
    ['zxcv', null, 'same'],
    ['zwarte thee', 'black', 'same'],
  ]);
  expect(cut('volgende week')).toEqual([['volgende week', 'filler', 'same']]);
  expect(cut('')).toEqual([]);
});

test.each(['vollem elk', 'drankwa rme', 'week volgedne'])(
  'words are not taken apart or put in another order: “%s”',
  (line) => {
    expect(cut(line).map(([, meaning]) => meaning)).toEqual([null, null]);
  },
);

test('of two phrases alike the first counts, with or without an article', () => {
  expect(cut('de groene thee')).toEqual([['groene thee', 'green', 'same']]);
  expect(cut('het')).toEqual([['het', 'filler', 'same']]);
});

test('of phrases with the same words in another order, the first is meant by them in yet another one', () => {
  const words = ['rood groen blauw', 'groen rood blauw'];
  const colours = tableOf(
    words.map((text, index) => phrase(text, option(`${index}`))),
    vocabularyOf({ ...own, background: words }),
  );
  expect(segmentsOf(['blauw', 'groen', 'rood'], colours)[0]?.sense).toEqual(option('0'));
});

test('before a number an article says something', () => {
  expect(cut('les deux')).toEqual([['les deux', 'both', 'same']]);
  expect(cut('deux')).toEqual([['deux', 'number', 'same']]);
  expect(cut('les thee')).toEqual([['thee', 'tea', 'same']]);
  expect(cut('les 12')).toEqual([
    ['les', 'filler', 'same'],
    ['12', null, 'same'],
  ]);
  expect(cut('les x3')).toEqual([['x3', null, 'same']]);
  expect(cut('de een')).toEqual([['een', null, 'same']]);
});

test('a line and a phrase are both written in full', () => {
  expect(cut('tis koud')).toEqual([['is koud', 'cold', 'same']]);
  expect(cut('het is koud')).toEqual([['is koud', 'cold', 'same']]);
});

test.each([
  ['thee groene', 'green'],
  ['melk volle', 'command'],
  ['drank warme', 'target'],
  ['kan halve', 'unit'],
  ['vraag mooie', 'echo'],
])('the order of words does not matter in “%s”', (line, meaning) => {
  expect(cut(line)).toEqual([[line, meaning, 'same']]);
});

test.each(['wij zijn', 'apart niet', 'samen nee', 'samen later', 'samen enkel'])(
  'the order of words matters in “%s”',
  (line) => {
    expect(cut(line).map(([, meaning]) => meaning)).toEqual([null, null]);
  },
);

test.each([
  ['theelepels', 'spoon', 'near'],
  ['vraagjes', 'echo', 'near'],
  ['gorene thee', 'green', 'near'],
  ['thee gorene', 'green', 'near'],
  ['theelepeltjes', 'spoon', 'near'],
  ['middagtjes', 'otherUnit', 'near'],
  ['natuur', 'filler', 'same'],
  ['netuer', null, 'same'],
  ['alseek', null, 'same'],
  ['theeleple', 'spoon', 'near'],
  ['theelipol', 'spoon', 'near'],
  ['thielipol', null, 'same'],
  ['betoolbaar', 'cheap', 'near'],
  ['medden', null, 'same'],
  ['muddag', 'otherUnit', 'near'],
  ['muddeg', 'otherUnit', 'far'],
  ['alstublieff', 'filler', 'near'],
  ['vroagje', 'echo', 'near'],
  ['vrougje', null, 'same'],
  ['misschein', 'doubt', 'near'],
])('“%s” means %s, spelled %s', (line, meaning, spelling) => {
  const [first] = cut(line);
  expect(first?.slice(1)).toEqual([meaning, spelling]);
});

test('the nearest of what is spelled nearly so is meant, and what is spelled right goes before it', () => {
  const near = tableOf(
    [
      phrase('kopjes', option('cups')),
      phrase('kapjes', option('caps')),
      phrase('kippes', option('x')),
    ],
    vocabularyOf({}),
  );
  const meant = (word: string) => {
    const [first] = segmentsOf([word], near);
    return first?.sense?.kind === 'option' ? first.sense.options[0] : null;
  };
  expect(meant('kapjes')).toBe('caps');
  expect(meant('kapjis')).toBe('caps');
  expect(meant('kopjis')).toBe('cups');
});

test('a word that the language has is no misspelling of another one', () => {
  expect(cut('molen')).toEqual([['molen', null, 'same']]);
  const milling = tableOf([phrase('moler', option('mill'))], vocabularyOf(own));
  expect(segmentsOf(['molar'], milling)[0]?.spelling).toBe('far');
  expect(segmentsOf(['molen'], milling)[0]?.sense).toBeNull();
  const two = tableOf([phrase('grote moler', option('mill'))], vocabularyOf(own));
  expect(segmentsOf(['grtoe', 'molen'], two)[0]?.sense).toBeNull();
});

test.each([
  ['soeplepeltje', 'unit'],
  ['koffiekannetje', 'multiple'],
  ['woensdagmiddag', 'otherUnit'],
  ['kruidentheelepel', 'spoon'],
  ['goedkoopbetaalbaar', 'cheap'],
  ['onderbetaalbaar', null],
  ['koffievraagje', null],
  ['lichtgroene', null],
  ['koffiekan', null],
])('a compound ends by what it is: “%s”', (line, meaning) => {
  const [only, ...others] = cut(line);
  expect(others).toEqual([]);
  expect(only?.slice(1)).toEqual([meaning, meaning ? 'near' : 'same']);
});

test('where words are not put together there are no compounds', () => {
  const apart = tableOf(phrases, vocabularyOf({ ...own, turningParts: [] }));
  expect(segmentsOf(['soeplepeltje'], apart)[0]?.sense).toBeNull();
});

test('a line that is cut again is not cut anew, and another one is', () => {
  const first = segmentsOf(['thee'], table);
  expect(segmentsOf(['thee'], table)).toBe(first);
  expect(segmentsOf(['zwarte', 'thee'], table)).toHaveLength(1);
  expect(segmentsOf(['thee', 'thee'], table)).toHaveLength(2);
  expect(segmentsOf(['theethee'], table)).toHaveLength(1);
});
