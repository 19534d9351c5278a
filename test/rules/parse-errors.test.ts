import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../src/rules/parse-errors.ts';

type Issues = Parameters<typeof errorsOf>[0];
type Issue = object;

const said = (...issues: Issue[]) => errorsOf(issues as unknown as Issues);
const at = (path: string, more: Issue = {}): Issue => ({
  code: 'custom',
  message: path || 'whole',
  path: path.split('.').filter(Boolean),
  ...more,
});
const strangers = (path: string, ...keys: string[]) =>
  at(path, { code: 'unrecognized_keys', message: 'No such key.', keys });
const union = (path: string, ...errors: Issue[][]) =>
  at(path, { code: 'invalid_union', message: 'No such shape.', errors });

describe('an error', () => {
  it.each([
    ['too-long', 'too-long'],
    ['exclusive', 'exclusive'],
    ['too-', 'wrong-shape'],
    ['far off', 'wrong-shape'],
    ['Invalid input', 'wrong-shape'],
  ])('has a code of our own, else the one of its kind: %s', (message, code) => {
    expect(said(at('a.0', { message }))).toEqual([{ path: 'a.0', code }]);
  });

  it.each<[string, Issue[][], string]>([
    [
      'the one with fewest keys that it does not have',
      [[strangers('', 'x', 'y')], [strangers('', 'z')]],
      'z',
    ],
    [
      'of keys those of the shape itself',
      [[strangers('a', 'x', 'y')], [strangers('', 'z')]],
      'a.x,a.y',
    ],
    ['the one in which it got furthest', [[at('a.b')], [at('a')]], 'a.b'],
    ['by the furthest of its errors', [[at('a'), at('a.b.c')], [at('a.b')]], 'a,a.b.c'],
    ['the last of those that are as near', [[at('a')], [at('b')]], 'b'],
    ['by how far it got inside another choice', [[union('a', [at('b.c')])], [at('a.b')]], 'a.b.c'],
    ['also where that allows nothing', [[at('a.b')], [union('a')]], 'a.b'],
  ])('in a choice of shapes is of the nearest: %s', (_, errors, paths) => {
    expect(
      said(union('', ...errors))
        .map(({ path }) => path)
        .join(),
    ).toBe(paths);
  });

  it('in a choice of nothing is that of the whole', () => {
    expect(said(union('a'))).toEqual([{ path: 'a', code: 'wrong-shape' }]);
  });
});
