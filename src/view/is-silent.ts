import type { Outcome } from '../assessment/verdict.ts';
import type { RuleSet } from '../rules/schema.ts';

/** The sources name this criterion and not its rule, so that no answer can decide it. */
export const isSilent = (
  { criteria }: Pick<RuleSet, 'criteria'>,
  { id, outcome }: { id: string; outcome: Outcome },
): boolean => outcome === 'unknown' && criteria.some((each) => each.id === id && 'silent' in each);
