import { type DraftRules, readDraft } from '../draft/import/read-draft.ts';
import { applicationOf, ruleSetIds } from '../regulations/regulations.ts';
import type { ParseError } from '../rules/parse-errors.ts';
import type { WidgetServices } from '../view/widget-context.ts';
import { heldRules } from './held-rules.ts';

/**
 * Reads a saved draft into the conversation, which goes on under the rules of that where we hold them. Tells what of it
 * fits no more, under the code `left-out`; or why it cannot be read, and then everything stays as it is.
 */
export async function openDraft(
  actor: WidgetServices['actor'],
  saved: Blob | string,
  language: string,
): Promise<readonly ParseError[]> {
  const { ruleSet } = actor.getSnapshot().context;
  const now = await withApplication(ruleSet);
  if (!now) return [{ path: '', code: 'other-rule-set' }];
  const alike = ruleSet.regulation ? ruleSetIds : [];
  const file = typeof saved === 'string' ? new Blob([saved]) : saved;
  const read = await readDraft(file, now, alike, async (id) => {
    const held = await heldRules(id, ruleSet, language);
    return held && withApplication(held);
  });
  if (!read.ok) return read.errors;
  actor.send({ type: 'draft.imported', ...read.draft });
  return read.leftOut;
}

async function withApplication(ruleSet: DraftRules['ruleSet']): Promise<DraftRules | undefined> {
  const application = await applicationOf(ruleSet);
  return application && { ruleSet, application };
}
