import { describe, expect, test } from 'vitest';
import type { Asked } from '../../../src/conversation/understand/asked.ts';
import { begins, hearTitle } from '../../../src/conversation/understand/titles.ts';
import { wordsOf } from '../../../src/conversation/understand/vocabulary.ts';
import { vocabularyOf } from '../../support/small-vocabulary.ts';

const dutch = vocabularyOf({
  yes: ['ja'],
  no: ['nee', 'nee hoor'],
  asks: ['wat is', 'mag'],
  greetings: ['hallo', 'dag jij'],
  titles: { before: ['het', 'het heet', 'titel'], none: ['leeg', 'geen naam'] },
});
const french = vocabularyOf(
  {
    no: ['non'],
    yes: ['oui'],
    asks: ['est-ce que'],
    greetings: ['salut'],
    titles: { before: ['le nom est'], none: ['aucun'] },
  },
  {},
  'fr',
);
const asked = { max: 40 } as Asked;
const read = (line: string, vocabularies = [dutch, french]) =>
  hearTitle(asked, line, wordsOf(line), vocabularies);
const heard = (line: string) => {
  const { isSure, values } = read(line);
  return [isSure, ...values];
};

test('any line is a title, as it was typed', () => {
  expect(read('Robots & Co.')).toEqual({
    isSure: true,
    isWhole: true,
    rest: [],
    spelling: 'same',
    share: 1,
    values: ['Robots & Co.'],
  });
});

test('one that is too long is none', () => {
  expect(read('x'.repeat(40)).values).toHaveLength(1);
  expect(read('x'.repeat(41))).toMatchObject({ isSure: false, isWhole: false, values: [] });
});

test.each([
  ['Leeg', true, ''],
  ['geen naam.', true, ''],
  ['aucun', true, ''],
  ['nee', false, '', 'nee'],
  ['Nee hoor!', false, '', 'Nee hoor!'],
  ['non', false, '', 'non'],
  ['ja', false, 'ja'],
  ['oui', false, 'oui'],
  ['hallo', false, 'hallo'],
  ['dag jij', false, 'dag jij'],
  ['salut', false, 'salut'],
  ['hallo robots', true, 'hallo robots'],
])('“%s” by itself says that there is none, or has to be asked about', (line, ...expected) => {
  expect(heard(line)).toEqual(expected);
});

describe('a line that may ask something of us', () => {
  test.each(['wat is dat', 'Mag dat', 'Robots?', 'Robots?  '])('asks back: “%s”', (line) => {
    expect(heard(line)).toEqual([false, line]);
  });
  test.each(['wat is', 'robots, wat is dat', 'wat? robots', 'est-ce que ça va'])(
    'is a title where no question of the own language begins it: “%s”',
    (line) => {
      expect(heard(line)).toEqual([true, line]);
    },
  );
});

describe('what goes before a title', () => {
  test.each([
    ['het heet Robots', true, 'Robots'],
    ['Het heet: “Robots', true, 'Robots'],
    ["le nom est l'Atelier", true, "l'Atelier"],
    ['het heet Robots”. ', true, 'Robots'],
    ['„Het heet - Robots en co', true, 'Robots en co'],
    ['het, heet: Robots', true, 'Robots'],
    ['het heet Robots?', false, 'Robots?'],
    ['titel Robots', false, 'Robots', 'titel Robots'],
    ['het Robots', false, 'Robots', 'het Robots'],
    ['het heet', false, 'heet', 'het heet'],
    ['titel', true, 'titel'],
  ])('is left out of “%s”', (line, ...expected) => {
    expect(heard(line)).toEqual(expected);
  });
});

describe('what stands between quotation marks', () => {
  test.each([
    '“Robots en co”',
    '„Robots en co“',
    '„Robots en co”',
    '"Robots en co"',
    '« Robots en co »',
    '«Robots en co»',
    '‘Robots en co’',
    '  “ Robots en co ”. ',
    'het heet “Robots en co”',
    'titel: "Robots en co"!',
    'le nom est « Robots en co »',
  ])('is the title: %s', (line) => {
    expect(heard(line)).toEqual([true, 'Robots en co']);
  });
  test.each([
    'wij gaan “Robots en co” doen',
    'het heet dus “Robots en co”',
    'het heet “Robots en co” denk',
    'wel “Robots en co”',
  ])('may be the title where other words stand beside it: %s', (line) => {
    expect(heard(line)).toEqual([false, 'Robots en co', line]);
  });
  test.each([
    ['“Robots” of “Raketten”', true, '“Robots” of “Raketten”'],
    ['Robots 2"x" groot', true, 'Robots 2"x" groot'],
    ['“ ” robots', true, '“ ” robots'],
    ['Robots “en', true, 'Robots “en'],
    ['a“b”', true, 'a“b”'],
  ])('is none where it is not one thing: %s', (line, ...expected) => {
    expect(heard(line)).toEqual(expected);
  });
});

test('words begin with a phrase, and do not end with it', () => {
  expect(begins(['wat', 'is', 'dat'], ['hoe', 'wat is'])).toBe(true);
  expect(begins(['wat', 'is'], ['wat is'])).toBe(false);
  expect(begins(['wat', 'was', 'dat'], ['wat is'])).toBe(false);
  expect(begins(['wat', 'is'], [])).toBe(false);
});
