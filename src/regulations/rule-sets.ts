import type { RuleSet } from '../rules/schema.ts';
import { defaultRuleSet } from './regulations.ts';

/** All rule sets we hold, newest first: for who has no first load to spare. */
export const ruleSets: readonly RuleSet[] = [defaultRuleSet];
