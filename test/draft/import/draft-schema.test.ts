import { expect, it } from 'vitest';
import { draftJsonSchema } from '../../../src/draft/import/draft-schema.ts';
import { draftRuleSet, draftTemplate } from '../../support/draft-arbitraries.ts';
import { sampleDraft } from '../../support/sample-paper.ts';

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean;
}

const schema = draftJsonSchema(draftRuleSet, draftTemplate) as JsonSchema;

it('publishes a schema that names what a draft has', () => {
  expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(sampleDraft));
  expect(schema.required).toEqual(Object.keys(sampleDraft));
  const { answers, texts } = schema.properties ?? {};
  expect(Object.keys(answers?.properties ?? {})).toEqual(
    draftRuleSet.questions.map(({ id }) => id),
  );
  expect(Object.keys(texts?.properties?.fields?.properties ?? {})).toContain('living-world');
});

it('publishes a schema that allows nothing else', () => {
  const { answers, texts } = schema.properties ?? {};
  for (const each of [schema, answers, texts, texts?.properties?.fields])
    expect(each?.additionalProperties).toBe(false);
});

it('publishes a schema that is JSON', () => {
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
});
