import type { Application, HelpData, RuleSet } from '../rules/schema.ts';
import { otherYears } from './other-years.ts';
import { defaultRuleSet } from './regulations.ts';
import draft2021 from './stem-academies/2021/draft.json' with { type: 'json' };
import help from './stem-academies/help.json' with { type: 'json' };

const held = [...otherYears, { rules: defaultRuleSet, application: draft2021 as Application }].sort(
  (one, other) => (one.rules.period.from < other.rules.period.from ? 1 : -1),
);

/** All rule sets we hold, newest first: for who has no first load to spare. */
export const ruleSets: readonly RuleSet[] = held.map(({ rules }) => rules);

/** The same with their drafts and what people ask: all that a rule set of the same regulation can share texts with. */
export const wholeRuleSets: readonly RuleSet[] = held.map(({ rules, application }) => ({
  ...rules,
  application,
  help: help as HelpData,
}));
