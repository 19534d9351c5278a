import type { Application, HelpData, RuleSet } from '../rules/schema.ts';
import vlaio2021 from './stem-academies/2021/rules.json' with { type: 'json' };

/** A rule set that we hold: its rules, and what the draft application to it holds. */
interface Held {
  rules: RuleSet | (() => Promise<unknown>);
  application?: () => Promise<unknown>;
  cases?: () => Promise<unknown>;
}

/**
 * By id, newest first. The default is part of the first load; other years are fetched when they are wanted. TypeScript
 * widens the literals of JSON, so the types are asserted here and `test/regulations` parses each file with its schema:
 * the page need not carry a parser for data we ship ourselves.
 */
const held: Readonly<Record<string, Held>> = {
  'vlaio-2021': {
    rules: vlaio2021 as unknown as RuleSet,
    application: () => import('./stem-academies/2021/draft.json'),
    cases: () => import('./stem-academies/2021/cases.json'),
  },
};

/** The newest complete one. */
export const defaultRuleSet = vlaio2021 as unknown as RuleSet;

export const ruleSetIds: readonly string[] = Object.keys(held);

/** One of ours; undefined where we have none of this id. */
export async function loadRuleSet(id: string): Promise<RuleSet | undefined> {
  const rules = heldAs(id)?.rules;
  return typeof rules === 'function' ? dataOf<RuleSet>(await rules()) : rules;
}

const heldAs = (id: string): Held | undefined => (Object.hasOwn(held, id) ? held[id] : undefined);

export const hasApplication = ({ id, regulation, application }: RuleSet): boolean =>
  application !== undefined || (regulation !== undefined && Boolean(heldAs(id)?.application));

/** What the draft application holds: the rule set's own, else ours; a rule set without one has no draft. */
export async function applicationOf(ruleSet: RuleSet): Promise<Application | undefined> {
  if (ruleSet.application) return ruleSet.application;
  const load = hasApplication(ruleSet) ? heldAs(ruleSet.id)?.application : undefined;
  return load && dataOf<Application>(await load());
}

/** An invented organisation on which a room can try the rules; its name and story are texts by its id. */
export interface HeldCase {
  id: string;
  icon: string;
  /** Names of the questions that the room is asked. */
  asks: readonly string[];
  answers: Readonly<Record<string, unknown>>;
}

export async function casesOf({ id }: Pick<RuleSet, 'id'>): Promise<readonly HeldCase[]> {
  const load = heldAs(id)?.cases;
  return load ? dataOf<readonly HeldCase[]>(await load()) : [];
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
