import { type ParsedRuleSet, parseRuleSet } from '../../src/core.ts';
import type { RuleSet } from '../../src/rules/schema.ts';

type Node = Record<string, unknown>;

/**
 * A path in a rule set as its errors name it. Written with ids for people: `criteria.#relevance.metWhen` says which
 * criterion, whatever its place; `questions.+` is one more at the end.
 */
export function pathIn(ruleSet: RuleSet, where: string): string {
  let node: unknown = ruleSet;
  const steps = where.split('.').map((step) => {
    const items = node as Node[];
    const key = step.startsWith('#')
      ? String(items.findIndex(({ id }) => id === step.slice(1)))
      : step === '+'
        ? String(items.length)
        : step;
    node = (node as Node | undefined)?.[key];
    return key;
  });
  return steps.join('.');
}

/** A copy of a rule set with other values at some places (see `pathIn`); `undefined` takes away what is there. */
export function changed(ruleSet: RuleSet, changes: Readonly<Record<string, unknown>>): RuleSet {
  const copy = structuredClone(ruleSet);
  for (const [where, value] of Object.entries(changes)) {
    const steps = pathIn(copy, where).split('.');
    const last = steps.pop() ?? '';
    const parent = steps.reduce<Node>((node, step) => node[step] as Node, copy as unknown as Node);
    if (value === undefined) delete parent[last];
    else parent[last] = structuredClone(value);
  }
  return copy;
}

export const errorsIn = (value: unknown): Extract<ParsedRuleSet, { ok: false }>['errors'] => {
  const parsed = parseRuleSet(value);
  return parsed.ok ? [] : parsed.errors;
};

/** A question that would do for any rule set. */
export const yesOrNo = (id: string, more: object = {}) => ({
  id,
  group: 'extra',
  kind: 'choice',
  options: ['yes', 'no'],
  ...more,
});
