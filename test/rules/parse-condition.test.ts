import { expect, test } from 'vitest';
import { condition, id, reference } from '../../src/rules/condition.ts';

const isCondition = (value: unknown) => condition.safeParse(value).success;
const simple = { oneOf: ['tea', ['green']] };
const each = [
  simple,
  { onlyOf: ['tea', ['green']] },
  { atLeast: ['cups', 2] },
  { reaches: ['places', ['flanders', 'brussels']] },
  { someItem: ['cups', simple] },
  { verdict: ['tea-house', ['eligible']] },
  { all: [simple] },
  { any: [] },
  { not: { all: [simple] } },
];

test('a condition has one key, of which there are nine, and what belongs to it', () => {
  for (const one of each) {
    const [key = ''] = Object.keys(one);
    expect(isCondition(one), key).toBe(true);
    expect(isCondition({ ...one, more: 1 }), key).toBe(false);
    expect(isCondition({ [key]: 'tea' }), key).toBe(false);
  }
  for (const regions of [['wallonia'], [''], []])
    expect(isCondition({ reaches: ['places', regions] })).toBe(false);
});

test('an id has lower case letters, digits and single hyphens, and is no name that is taken', () => {
  for (const text of ['a', 'a-1', '2-plus', 'unknown-one'])
    expect(id.safeParse(text).success, text).toBe(true);
  for (const text of ['', 'A', 'a b', 'a--b', '-a', 'a-', 'Aa', 'a.b'])
    expect(id.safeParse(text).success, text).toBe(false);
  for (const text of ['constructor', 'unknown'])
    expect(id.safeParse(text).error?.issues.map(({ message }) => message)).toEqual(['reserved']);
});

test('a reference names a document and a place in it', () => {
  expect(reference.safeParse({ document: 'law', place: 'article-3' }).success).toBe(true);
  expect(reference.safeParse({ document: 'law' }).success).toBe(false);
});
