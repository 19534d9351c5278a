import { describe, expect, test } from 'vitest';
import {
  isCompoundOf,
  likeness,
  slipsBetween,
  stemOf,
} from '../../../src/conversation/understand/spelling.ts';

test.each([
  ['website', 'website', 0],
  ['websit', 'website', 1],
  ['webssite', 'website', 1],
  ['wabsite', 'website', 1],
  ['webiste', 'website', 1],
  ['', 'leden', 5],
  ['ab', 'ba', 1],
  ['ab', 'bc', 2],
  ['kitten', 'sitting', 3],
  ['wabiste', 'website', 2],
  ['webistes', 'website', 2],
  ['ebwsite', 'website', 2],
  ['abab', 'baba', 2],
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
    ['huis9', 'huisje', 'other'],
    ['lexden', 'leden', 'near'],
    ['lden', 'leden', 'far'],
    ['lexdenx', 'leden', 'other'],
    ['lexdex', 'leden', 'other'],
    ['gentx', 'gent', 'other'],
    ['gnet', 'gent', 'near'],
    ['gelt', 'gent', 'other'],
    ['buss', 'bus', 'other'],
    ['bsu', 'bus', 'other'],
    ['folger', 'folder', 'near'],
    ['fylger', 'folder', 'far'],
    ['fylgir', 'folder', 'other'],
    ['fylgr', 'folder', 'other'],
    ['workshyt', 'workshop', 'far'],
    ['activiryt', 'activitet', 'near'],
    ['actixirys', 'activitet', 'other'],
    ['activ', 'activitet', 'other'],
  ])('“%s” is to “%s”: %s', (typed, known, expected) => {
    expect(likeness(typed, known)).toBe(expected);
  });
});

test.each([
  ['folders', 'folder'],
  ['foldertjes', 'folder'],
  ['bussen', 'bussen'],
  ['lessen', 'lessen'],
  ['klassen', 'klas'],
  ['brieven', 'brief'],
  ['glazen', 'glazen'],
  ['prijzen', 'prijs'],
  ['vriends', 'vriend'],
  ['zomeren', 'zomer'],
  ['klasseren', 'klasser'],
  ['tests', 'tests'],
  ['bell', 'bell'],
  ['balll', 'ball'],
  ['fluitee', 'fluitee'],
  ['zebra', 'zebra'],
])('without its ending “%s” is “%s”', (word, stem) => {
  expect(stemOf(word, ['tjes', 'en', 's'])).toBe(stem);
});

test.each([
  ['computerlokaal', 'lokaal', true],
  ['balzaaldeur', 'lokaal', false],
  ['binlokaal', 'lokaal', true],
  ['inlokaal', 'lokaal', false],
  ['computerzaal', 'zaal', false],
  ['nietbetaalbaar', 'betaalbaar', false],
  ['goedonbetaalbaar', 'betaalbaar', true],
  ['lokaal', 'lokaal', false],
])('that “%s” is a kind of “%s” is %s', (word, end, isKind) => {
  expect(isCompoundOf(word, end, ['on', 'niet'])).toBe(isKind);
});
