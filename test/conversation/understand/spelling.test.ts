import { describe, expect, test } from 'vitest';
import { likeness, slipsBetween } from '../../../src/conversation/understand/spelling.ts';

test.each([
  ['website', 'website', 0],
  ['websit', 'website', 1],
  ['webssite', 'website', 1],
  ['wabsite', 'website', 1],
  ['webiste', 'website', 1],
  ['', 'leden', 5],
  ['ab', 'ba', 1],
  ['kitten', 'sitting', 3],
])('between “%s” and “%s” lie %i slips', (a, b, slips) => {
  expect(slipsBetween(a, b)).toBe(slips);
  expect(slipsBetween(b, a)).toBe(slips);
});

describe('a typed word', () => {
  test.each([
    ['leden', 'leden', 'same'],
    ['webiste', 'website', 'near'],
    ['feitelijke', 'feitelijk', 'near'],
    ['leven', 'leden', 'far'],
    ['ledne', 'leden', 'near'],
    ['gentt', 'gent', 'near'],
    ['cheap', 'chap', 'other'],
    ['nee', 'neen', 'other'],
    ['onbetaalbaar', 'betaalbaar', 'other'],
    ['offline', 'online', 'far'],
    ['9001', '9000', 'other'],
  ])('“%s” is to “%s”: %s', (typed, known, expected) => {
    expect(likeness(typed, known)).toBe(expected);
  });
});
