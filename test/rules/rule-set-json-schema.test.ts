import { expect, test } from 'vitest';
// biome-ignore lint/style/noRestrictedImports: zod/mini reads no JSON Schema
import { fromJSONSchema } from 'zod';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import descriptions from '../../src/rules/field-descriptions.json' with { type: 'json' };
import { ruleSetJsonSchema } from '../../src/rules/rule-set-json-schema.ts';

// What travels is JSON: the schema is read back as others read it.
const published = fromJSONSchema(JSON.parse(JSON.stringify(ruleSetJsonSchema())));

test.each(ruleSets)('$id has the published shape', (ruleSet) => {
  expect(published.safeParse(ruleSet).success).toBe(true);
});

test.each([
  ['a key that is unknown', { more: 1 }],
  ['a deadline that is no date', { call: { deadline: 'in May' } }],
  ['a condition that is unknown', { schemes: [{ id: 'subsidy', askWhen: { maybe: [] } }] }],
  ['no question at all', { questions: [] }],
])('%s has not', (_what, change) => {
  expect(published.safeParse({ ...ruleSets[0], ...change }).success).toBe(false);
});

/** Every field of the schema by its path, with what it says of itself. */
function fieldsIn(node: object, path: readonly string[] = []): [path: string, says: unknown][] {
  return Object.entries(node).flatMap(([key, part]): [string, unknown][] => {
    if (typeof part !== 'object' || part === null) return [];
    if (key !== 'properties') return fieldsIn(part, key === '$defs' ? [] : path);
    return Object.entries(part as Record<string, { description?: unknown }>).flatMap(
      ([name, field]): [string, unknown][] => [
        [[...path, name].join('.'), field.description],
        ...fieldsIn(field, [...path, name]),
      ],
    );
  });
}

const fields = fieldsIn(ruleSetJsonSchema());

test('every field says what it is for, in a sentence', () => {
  expect(fields.length).toBeGreaterThan(100);
  expect(fields.filter(([, says]) => !/^.{10,140}\.$|: .{4,}\.$/.test(String(says)))).toEqual([]);
});

test('every description is that of a field', () => {
  const said = new Set(fields.map(([, says]) => says));
  expect(Object.entries(descriptions).filter(([, says]) => !said.has(says))).toEqual([]);
});

test('it is called what it is', () => {
  expect(ruleSetJsonSchema()).toMatchObject({ title: 'Rule set of <stem-check>' });
});

test('a file may name the schema itself, for editors', () => {
  const named = { $schema: './rule-set.schema.json', ...ruleSets[0] };
  expect(published.safeParse(named).success).toBe(true);
});
