import type { FieldTexts } from '../../conversation/draft-texts.ts';
import { errorsOf, type Refused, readable } from '../../rules/parse-errors.ts';
import type { RuleSet } from '../../rules/schema.ts';
import { type SavedDraft, savedVersion } from '../saved-draft.ts';
import type { Template } from '../template.ts';
import { draftSchema } from './draft-schema.ts';
import { refuse } from './refuse.ts';

export type ParsedDraft = { ok: true; draft: SavedDraft } | Refused;

/** In characters. */
const longestJson = 2 * 1024 * 1024;

/**
 * A draft from outside, for the rule set of the page. Never throws; texts are kept as they are, odd characters and all.
 */
export function parseDraft(json: string, ruleSet: RuleSet, template: Template): ParsedDraft {
  if (json.length > longestJson) return refuse('too-large');
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('not-json');
  }
  return readable(() => parse(value, ruleSet, template));
}

function parse(value: unknown, ruleSet: RuleSet, template: Template): ParsedDraft {
  if (!isDraft(value)) return refuse('not-a-draft');
  if (typeof value.version === 'number' && value.version > savedVersion)
    return refuse('newer-version');
  if (typeof value.ruleSet === 'string' && value.ruleSet !== ruleSet.id)
    return refuse('other-rule-set');
  const result = draftSchema(ruleSet, template).safeParse(value);
  return result.success
    ? { ok: true, draft: withoutEmptyTexts(result.data as SavedDraft) }
    : { ok: false, errors: errorsOf(result.error.issues) };
}

interface Claim {
  version?: unknown;
  ruleSet?: unknown;
}

const isDraft = (value: unknown): value is Claim =>
  typeof value === 'object' &&
  value !== null &&
  (value as { format?: unknown }).format === ('stem-check-draft' satisfies SavedDraft['format']);

/** Another program may have written down what is empty. */
const withoutEmptyTexts = (draft: SavedDraft): SavedDraft => ({
  ...draft,
  texts: {
    fields: filled(draft.texts.fields),
    examples: draft.texts.examples.map(({ trajectory, fields, activities }) => ({
      trajectory,
      fields: filled(fields),
      activities: activities.map(filled),
    })),
  },
});

const filled = (texts: FieldTexts): FieldTexts =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ''));
