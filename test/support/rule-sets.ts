import { ruleSets } from '../../src/regulations/rule-sets.ts';
import type { RuleSet } from '../../src/rules/schema.ts';

/** @throws RangeError for a rule set that we do not hold. */
export function ruleSetOf(id: string): RuleSet {
  const ruleSet = ruleSets.find((each) => each.id === id);
  if (!ruleSet) throw new RangeError(`We hold no rule set "${id}".`);
  return ruleSet;
}
