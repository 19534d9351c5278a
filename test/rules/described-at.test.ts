import { expect, test } from 'vitest';
import { describedAt, fieldNames } from '../../src/rules/described-at.ts';
import descriptions from '../../src/rules/field-descriptions.json' with { type: 'json' };

test('a field can have the name by which a description ends', () => {
  const names = Object.keys(descriptions).map((key) => key.replace(/^.*\./, ''));
  expect(fieldNames).toEqual([...new Set(names)]);
});

test('what is described by the longest end of its path is described, and nothing else', () => {
  for (const [key, text] of Object.entries(descriptions))
    expect(describedAt(['nowhere', ...key.split('.')])).toBe(text);
  expect(describedAt(['nowhere'])).toBeUndefined();
  expect(describedAt([])).toBeUndefined();
});
