import type { DraftTexts, FieldTexts } from '../conversation/draft-texts.ts';
import { exampleCount, fieldIds, idsOf } from './import/draft-schema.ts';
import { templateOf } from './template.ts';

/** What was written for a draft under other rules, as far as the draft of these asks for it; rules without a draft ask nothing. */
export function fittingTexts({ fields, examples }: DraftTexts, ruleSet: string): DraftTexts {
  const template = templateOf(ruleSet);
  if (!template) return { fields: {}, examples: [] };
  return {
    fields: only(fields, fieldIds(template)),
    examples: examples.slice(0, exampleCount(template)).map((example) => ({
      ...example,
      fields: only(example.fields, idsOf(template.examples.fields)),
      activities: example.activities.map((each) => only(each, idsOf(template.examples.activity))),
    })),
  };
}

const only = (texts: FieldTexts, ids: readonly string[]): FieldTexts =>
  Object.fromEntries(Object.entries(texts).filter(([id]) => ids.includes(id)));
