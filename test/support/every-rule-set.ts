import { ruleSets } from '../../src/regulations/rule-sets.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { workshops } from '../regulations/workshops/workshops.ts';
import { smallRuleSet } from './small-rule-set.ts';

/** Ours, and others of as many shapes as there are. */
export const everyRuleSet: readonly RuleSet[] = [...ruleSets, workshops, smallRuleSet];
