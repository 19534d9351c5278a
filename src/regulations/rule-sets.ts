import type { Application, HelpData, RuleSet } from '../rules/schema.ts';
import { defaultRuleSet } from './regulations.ts';
import draft2021 from './stem-academies/2021/draft.json' with { type: 'json' };
import help from './stem-academies/help.json' with { type: 'json' };

/** All rule sets we hold, newest first: for who has no first load to spare. */
export const ruleSets: readonly RuleSet[] = [defaultRuleSet];

const applications: Readonly<Record<string, unknown>> = { 'vlaio-2021': draft2021 };

/** The same with their drafts and what people ask: all that a rule set of the same regulation can share texts with. */
export const wholeRuleSets: readonly RuleSet[] = ruleSets.map((each) => ({
  ...each,
  application: applications[each.id] as Application,
  help: help as HelpData,
}));
