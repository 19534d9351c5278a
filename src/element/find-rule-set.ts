import { defaultRuleSet, loadRuleSet, ruleSetIds } from '../regulations/regulations.ts';
import type { FoundRuleSet } from './own-rule-set.ts';

/** What the page asked for: rules of its own, their address, or the id of ours. */
export interface WantedRuleSet {
  given?: unknown;
  src: string;
  id: string | null;
}

export async function findRuleSet({ given, src, id }: WantedRuleSet): Promise<FoundRuleSet> {
  if (given !== undefined || src) {
    const { ownRuleSet, ruleSetAt } = await import('./own-rule-set.ts');
    return given === undefined ? ruleSetAt(src) : ownRuleSet(given);
  }
  const ruleSet = id ? await loadRuleSet(id) : defaultRuleSet;
  return ruleSet
    ? { ruleSet }
    : { fault: { kind: 'unknown-rule-set', id: id ?? '', known: ruleSetIds } };
}
