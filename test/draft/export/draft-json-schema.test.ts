import { expect, it } from 'vitest';
import { draftJsonSchema } from '../../../src/draft/export/draft-json-schema.ts';
import { draftApplication, draftRuleSet } from '../../support/draft-arbitraries.ts';
import { sampleDraft } from '../../support/sample-paper.ts';

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  required?: string[];
  additionalProperties?: boolean;
}

const schema = draftJsonSchema(draftRuleSet, draftApplication) as JsonSchema;
const { answers, texts } = schema.properties ?? {};
const example = texts?.properties?.examples?.items;

it('publishes a schema that names what a draft has', () => {
  expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(sampleDraft));
  expect(schema.required).toEqual(Object.keys(sampleDraft));
  expect(Object.keys(answers?.properties ?? {})).toEqual(
    draftRuleSet.questions.map(({ id }) => id),
  );
  expect(Object.keys(texts?.properties?.fields?.properties ?? {})).toContain('living-world');
  expect(Object.keys(example?.properties ?? {})).toEqual(
    Object.keys(sampleDraft.texts.examples[0] ?? {}),
  );
});

it('publishes a schema that allows nothing else', () => {
  for (const each of [schema, answers, texts, texts?.properties?.fields, example])
    expect(each?.additionalProperties).toBe(false);
});

it('publishes a schema that is JSON', () => {
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
});
