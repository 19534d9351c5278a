import { loadTexts } from '../i18n/texts.ts';
import { loadRuleSet } from '../regulations/regulations.ts';
import type { RuleSet } from '../rules/schema.ts';

/**
 * Those of another year; undefined where a page has rules of its own, which nothing of ours replaces. Their words are
 * fetched along: a conversation that goes on under them is never drawn in the words of others meanwhile.
 */
export async function heldRules(
  id: string,
  ruleSet: RuleSet,
  language: string,
): Promise<RuleSet | undefined> {
  const isOurs = (await loadRuleSet(ruleSet.id)) === ruleSet;
  const held = isOurs && id !== ruleSet.id ? await loadRuleSet(id) : undefined;
  if (held) await loadTexts(language, held);
  return held;
}
