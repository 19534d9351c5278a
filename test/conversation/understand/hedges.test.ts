import { expect, test } from 'vitest';
import { hedgesIn } from '../../../src/conversation/understand/hedges.ts';
import { vocabularyOf } from '../../support/small-vocabulary.ts';

const open = {
  also: ['ook'],
  doubt: ['misschien', 'tis mogelijk'],
  but: ['maar'],
  unsettled: ['we zijn van plan'],
  few: ['enkele'],
  except: ['behalve'],
  partly: ['soms'],
  unknown: ['geen idee'],
  notOnly: ['niet enkel'],
};
const vocabulary = vocabularyOf({
  ...open,
  harmless: ['ook'],
  spellings: { tis: 'het is' },
  yes: ['ja'],
  fillers: ['graag'],
});
const hedges = (line: string) =>
  hedgesIn(line.split(' '), vocabulary).map((phrase) => phrase.join(' '));

test.each(Object.values(open).map(([first = '']) => first))(
  '“%s” leaves open what is said',
  (text) => {
    expect(hedges(`thee ${text} graag`)).toEqual([text]);
    expect(hedges('ja graag thee')).toEqual([]);
  },
);

test('a phrase stands in a line as a whole, however it is written', () => {
  expect(hedges('zijn van plan')).toEqual([]);
  expect(hedges('het is mogelijk')).toEqual(['het is mogelijk']);
  expect(hedges('tis mogelijk')).toEqual(['het is mogelijk']);
});

test('what is harmless leaves nothing open in a sentence, which has five words', () => {
  expect(hedges('wij drinken ook thee')).toEqual(['ook']);
  expect(hedges('wij drinken hier ook thee')).toEqual([]);
  expect(hedges('wij drinken hier misschien ook thee')).toEqual(['misschien']);
});

test('each language has its own', () => {
  expect(hedgesIn(['thee', 'misschien'], vocabularyOf({ doubt: ['vielleicht'] }))).toEqual([]);
  expect(hedges('thee misschien')).toEqual(['misschien']);
});
