import { loadRuleSet } from '../regulations/regulations.ts';
import type { RuleSet } from '../rules/schema.ts';

/** Those of another year; undefined where a page has rules of its own, which nothing of ours replaces. */
export async function heldRules(id: string, ruleSet: RuleSet): Promise<RuleSet | undefined> {
  const isOurs = (await loadRuleSet(ruleSet.id)) === ruleSet;
  return isOurs && id !== ruleSet.id ? loadRuleSet(id) : undefined;
}
