import { expect, test } from 'vitest';
import { merged } from '../../src/i18n/merged.ts';
import { deepFreeze } from '../support/deep-freeze.ts';

test('what both have is that of the second, at every depth', () => {
  const base = deepFreeze({ a: { b: 'x', c: 'y' }, d: 'z' });
  const over = deepFreeze({ a: { c: '2' }, e: { f: '3' } });
  expect(merged(base, over)).toEqual({ a: { b: 'x', c: '2' }, d: 'z', e: { f: '3' } });
});

test('a text takes the place of a group, and a group that of a text', () => {
  expect(merged({ a: { b: 'x' } }, { a: 'y' })).toEqual({ a: 'y' });
  expect(merged({ a: 'y' }, { a: { b: 'x' } })).toEqual({ a: { b: 'x' } });
});
