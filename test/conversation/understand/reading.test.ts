import { expect, test } from 'vitest';
import {
  denies,
  has,
  isNamed,
  isWhole,
  optionsIn,
  restOf,
  shareOf,
  silence,
  spellingOf,
} from '../../../src/conversation/understand/reading.ts';
import type { Segment } from '../../../src/conversation/understand/segments.ts';
import type { Sense } from '../../../src/conversation/understand/vocabulary.ts';

const segment = (words: string, sense: Sense | null, spelling: Segment['spelling'] = 'same') => ({
  words: words.split(' '),
  sense,
  spelling,
});
const option = (...options: string[]): Sense => ({ kind: 'option', options, by: 'name' });
const tea = segment('green tea', option('tea'), 'near');
const milk = segment('something white', {
  kind: 'option',
  options: ['milk', 'cream'],
  by: 'perhaps',
});
const and = segment('and', { kind: 'and' });
const not = segment('not', { kind: 'not' });
const please = segment('if you please', { kind: 'filler' });
const strange = segment('qwerty zxcvb', null);

test('nothing is said by silence', () => {
  expect(silence).toEqual({
    isSure: false,
    isWhole: false,
    rest: [],
    spelling: 'same',
    share: 0,
    values: [],
  });
});

test('a line has one of some kinds, or has not', () => {
  expect(has([tea, and], 'not', 'and')).toBe(true);
  expect(has([tea, strange], 'not', 'and')).toBe(false);
  expect(has([], 'and')).toBe(false);
});

test.each(['not', 'notYet', 'no'] as const)('%s denies', (kind) => {
  expect(denies([tea, segment('nay', { kind })])).toBe(true);
  expect(denies([tea, and, strange])).toBe(false);
});

test('an option that is only perhaps meant is not named, though it is in it', () => {
  expect([tea, milk, and, strange].map(isNamed)).toEqual([true, false, false, false]);
  expect(optionsIn([tea, and, milk, strange])).toEqual(['tea', 'milk', 'cream']);
});

test('of the words that say something some are explained', () => {
  expect(shareOf([tea, and, please, strange])).toBe(0.5);
  expect(shareOf([tea, not])).toBe(1);
  expect(shareOf([tea, segment('asdf', null)])).toBe(2 / 3);
  expect(shareOf([strange])).toBe(0);
  expect(shareOf([and, please])).toBe(0);
});

test('what is not explained is left', () => {
  expect(isWhole([tea, and])).toBe(true);
  expect(isWhole([tea, strange])).toBe(false);
  expect(restOf([tea, strange, not, segment('asdf', null)])).toEqual(['qwerty', 'zxcvb', 'asdf']);
});

test('the worst spelling counts', () => {
  const far = segment('tie', option('tea'), 'far');
  expect(spellingOf([not, tea, far])).toBe('far');
  expect(spellingOf([not, tea])).toBe('near');
  expect(spellingOf([not])).toBe('same');
});
