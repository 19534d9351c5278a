import { hasApplication } from '../../src/regulations/regulations.ts';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { workshops } from '../regulations/workshops/workshops.ts';
import { smallRuleSet } from './small-rule-set.ts';

/** Ours, and others of as many shapes as there are. */
export const everyRuleSet: readonly RuleSet[] = [...ruleSets, workshops, smallRuleSet];

/** Of so many examples of something in all, how many each rule set has. */
export const runsEach = (all: number): number =>
  Math.ceil((Number(process.env.TIMES ?? 1) * all) / everyRuleSet.length);

/** Those of which there is something to apply for. */
export const everyRuleSetWithDraft: readonly RuleSet[] = everyRuleSet.filter(hasApplication);
