import { expect, it } from 'vitest';
import { toJson } from '../../../src/draft/export/to-json.ts';
import { sampleDraft } from '../../support/sample-paper.ts';

it('is the same text in whatever order the draft was filled in', () => {
  const { texts, answers, ...head } = sampleDraft;
  const turned = {
    texts: { examples: texts.examples, fields: texts.fields },
    answers: Object.fromEntries(Object.entries(answers).reverse()),
    ...head,
  };
  expect(toJson(turned)).toBe(toJson(sampleDraft));
});

it('begins with what it is, and is laid out to be read', () => {
  expect(toJson(sampleDraft)).toMatch(/^\{\n {2}"format": "stem-check-draft",\n {2}"version": 2,/);
});
