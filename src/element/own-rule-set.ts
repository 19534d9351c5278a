import { wholeRuleSets } from '../regulations/rule-sets.ts';
import { parseRuleSet } from '../rules/parse-rule-set.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { StartFault } from '../view/Fault.tsx';

export type FoundRuleSet = { ruleSet: RuleSet } | { fault: StartFault };

/** Ours are parsed by the tests; one of the page's own is parsed here, so that the parser is only fetched for that. */
export function ownRuleSet(value: unknown): FoundRuleSet {
  const parsed = parseRuleSet(value, wholeRuleSets);
  return parsed.ok
    ? { ruleSet: parsed.ruleSet }
    : { fault: { kind: 'rule-set', errors: parsed.errors } };
}

/** An element starts again with each change of its attributes; its rules are fetched once for the page. */
const fetched = new Map<string, Promise<FoundRuleSet>>();

/** A rule set by its address, on the origin of the page. */
export async function ruleSetAt(src: string): Promise<FoundRuleSet> {
  const pending = fetched.get(src) ?? fetchRuleSet(src);
  fetched.set(src, pending);
  const found = await pending;
  if ('fault' in found) fetched.delete(src);
  return found;
}

const mostCharacters = 1_000_000;

async function fetchRuleSet(src: string): Promise<FoundRuleSet> {
  const refused = (
    reason: 'origin' | 'unreachable' | 'size' | 'json',
    detail = '',
  ): FoundRuleSet => ({ fault: { kind: 'rule-set-src', src, reason, detail } });
  if (!URL.canParse(src) || new URL(src).origin !== location.origin)
    return refused('origin', location.origin);
  try {
    const response = await fetch(src, { mode: 'same-origin' });
    if (!response.ok) return refused('unreachable', String(response.status));
    const text = await response.text();
    if (text.length > mostCharacters) return refused('size');
    return ownRuleSet(JSON.parse(text));
  } catch (error) {
    return error instanceof SyntaxError ? refused('json') : refused('unreachable', String(error));
  }
}
