import type { RuleSet } from '../rules/schema.ts';
import type { ParsedDraft } from './import/parse-draft.ts';
import { readDraft } from './import/read-draft.ts';
import { templateOf } from './template.ts';

/** A saved draft, read for this rule set. */
export const openSaved = async (file: Blob, ruleSet: RuleSet): Promise<ParsedDraft> => {
  const template = templateOf(ruleSet.id);
  return template
    ? readDraft(file, ruleSet, template)
    : { ok: false, errors: [{ path: '', code: 'other-rule-set' }] };
};
