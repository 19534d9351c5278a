import { expect, test } from 'vitest';
// biome-ignore lint/style/noRestrictedImports: zod/mini reads no JSON Schema
import { fromJSONSchema } from 'zod';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
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
