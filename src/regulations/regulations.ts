import type { Application, HelpData, RuleSet } from '../rules/schema.ts';
import vlaio2021 from './stem-academies/2021/rules.json' with { type: 'json' };

/** Newest first. */
export const ruleSetIds: readonly string[] = ['vlaio-2024', 'vlaio-2023', 'vlaio-2021'];

/**
 * The newest complete one. It is part of the first load; other years are fetched when they are wanted. TypeScript widens
 * the literals of JSON, so the types are asserted here and `test/regulations` parses each file with its schema: the page
 * need not carry a parser for data we ship ourselves.
 */
export const defaultRuleSet = vlaio2021 as unknown as RuleSet;

/** One of ours; undefined where we have none of this id. */
export const loadRuleSet = async (id: string): Promise<RuleSet | undefined> =>
  id === defaultRuleSet.id ? defaultRuleSet : (await otherYear(id))?.rules;

const otherYear = async (id: string) =>
  ruleSetIds.includes(id)
    ? (await import('./other-years.ts')).otherYears.find(({ rules }) => rules.id === id)
    : undefined;

/** Years in which there is nothing to apply for. */
const withoutDraft: readonly string[] = [];

export const hasApplication = ({ id, regulation, application }: RuleSet): boolean =>
  application !== undefined ||
  (regulation !== undefined && ruleSetIds.includes(id) && !withoutDraft.includes(id));

/** What the draft application holds: the rule set's own, else ours; a rule set without one has no draft. */
export async function applicationOf(ruleSet: RuleSet): Promise<Application | undefined> {
  if (ruleSet.application || !hasApplication(ruleSet)) return ruleSet.application;
  return ruleSet.id === defaultRuleSet.id
    ? dataOf<Application>(await import('./stem-academies/2021/draft.json'))
    : (await otherYear(ruleSet.id))?.application;
}

/** By regulation: its years share them. */
const helps: Readonly<Record<string, () => Promise<unknown>>> = {
  'stem-academies': () => import('./stem-academies/help.json'),
};

/** What people ask about a rule set, or about its regulation; a rule set without either has no entries. */
export async function helpOf({ help, regulation = '' }: RuleSet): Promise<HelpData> {
  if (help) return help;
  const load = Object.hasOwn(helps, regulation) ? helps[regulation] : undefined;
  return load ? dataOf<HelpData>(await load()) : { sources: {}, entries: [] };
}

const dataOf = <Data>(module: unknown): Data => (module as { default: Data }).default;
