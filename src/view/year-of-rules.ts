import type { RuleSet } from '../rules/schema.ts';

/** What people call these rules by. */
export const yearOfRules = ({ period }: Pick<RuleSet, 'period'>): string => period.from.slice(0, 4);
