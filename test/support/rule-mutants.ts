import { questionsIn } from '../../src/assessment/condition.ts';
import { placedConditions } from '../../src/rules/faults/placed-conditions.ts';
import type { Condition, RuleSet } from '../../src/rules/schema.ts';
import { changed } from './changed-rules.ts';

/** Rules with one thing changed on purpose. */
export interface Mutant {
  /** Where, as errors name it, and what stands there instead. */
  what: string;
  ruleSet: RuleSet;
}

/** Each condition, option, number, date, source and way to change something of a rule set changed by itself. */
export function mutantsOf(ruleSet: RuleSet): Mutant[] {
  const conditions = placedConditions(ruleSet).flatMap(({ path, condition }) =>
    condition ? mutated(condition, ruleSet).map((value) => ({ path, value })) : [],
  );
  const facts = factsIn(ruleSet).map(({ path, value }) => ({ path, value: otherwise(value) }));
  return [...conditions, ...facts, ...optionsIn(ruleSet)].map(({ path, value }) => ({
    what: `${path}: ${JSON.stringify(value)}`,
    ruleSet: changed(ruleSet, { [path]: value }),
  }));
}

/** The options of each question and field, with one of them left out. */
const optionsIn = ({ questions }: RuleSet): { path: string; value: string[] }[] =>
  questions.flatMap((question, at) => [
    ...without(question, `questions.${at}`),
    ...('fields' in question
      ? question.fields.flatMap((field, index) => without(field, `questions.${at}.fields.${index}`))
      : []),
  ]);

const without = (asked: { options?: string[] } | object, path: string) =>
  'options' in asked && asked.options
    ? asked.options.map((_, index, all) => ({
        path: `${path}.options`,
        value: all.toSpliced(index, 1),
      }))
    : [];

/** A condition with one of its parts left out or turned around, in every way. */
function mutated(condition: Condition, rules: RuleSet): Condition[] {
  if ('not' in condition)
    return [condition.not, ...mutated(condition.not, rules).map((not): Condition => ({ not }))];
  if ('someItem' in condition) {
    const [list, inner] = condition.someItem;
    return [
      { not: condition },
      ...mutated(inner, rules).map((other): Condition => ({ someItem: [list, other] })),
    ];
  }
  if ('atLeast' in condition) {
    const [id, number] = condition.atLeast;
    return [number + 1, number - 1].map((other): Condition => ({ atLeast: [id, other] }));
  }
  if ('all' in condition)
    return ofParts(condition.all, rules, (all) => ({ all }), { any: condition.all });
  if ('any' in condition)
    return ofParts(condition.any, rules, (any) => ({ any }), { all: condition.any });
  const [[key, [id, options]]] = Object.entries(condition) as [[string, [string, string[]]]];
  return options.length === 1
    ? [{ not: condition }]
    : options.map(
        (_, index): Condition =>
          ({ [key]: [id, options.toSpliced(index, 1)] }) as unknown as Condition,
      );
}

const ofParts = (
  parts: readonly Condition[],
  rules: RuleSet,
  joined: (parts: Condition[]) => Condition,
  turned: Condition,
): Condition[] => [
  ...(parts.length === 1 ? [] : [turned]),
  ...parts.flatMap((part, index) =>
    parts.length > 1 && !isSaidByAsking(part, parts, rules)
      ? [joined(parts.toSpliced(index, 1))]
      : [],
  ),
  ...parts.flatMap((part, index) =>
    mutated(part, rules).map((other) => joined(parts.toSpliced(index, 1, other))),
  ),
];

/** What is only asked where this is so is beside it in vain: left out, it says the same. */
function isSaidByAsking(
  part: Condition,
  parts: readonly Condition[],
  { questions }: RuleSet,
): boolean {
  const asked = questions.flatMap((each) => [each, ...('fields' in each ? each.fields : [])]);
  const said = parts
    .filter((each) => each !== part)
    .flatMap((each) => questionsIn(each))
    .flatMap((id) => asked.find((each) => each.id === id)?.askWhen ?? []);
  const conjuncts = said.flatMap((each) => ('all' in each ? each.all : [each]));
  return conjuncts.some((each) => JSON.stringify(each) === JSON.stringify(part));
}

export type Fact = string | number | true;
interface PlacedFact {
  path: string;
  value: Fact;
}

const isCondition = (value: object): boolean =>
  ['oneOf', 'onlyOf', 'atLeast', 'reaches', 'someItem', 'verdict', 'all', 'any', 'not'].some(
    (key) => key in value,
  );
const isFact = (key: string, value: unknown, at: string): value is Fact =>
  typeof value === 'number' ||
  (typeof value !== 'object' && /\.(exclusive|changes|firstItem|roles)\./.test(at)) ||
  /^(takes|knownBy|usual|document|place|url|mail|date|checked|from|until|deadline)$/.test(key) ||
  (key === 'opens' && /^\d{4}-/.test(String(value)));

/** Every number, date, address and reference outside conditions, and what can be made of an answer by acting. */
export function factsIn(value: unknown, path = ''): PlacedFact[] {
  if (typeof value !== 'object' || value === null || isCondition(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const at = path ? `${path}.${key}` : key;
    return isFact(key, part, at) ? [{ path: at, value: part }] : factsIn(part, at);
  });
}

/** A day, or a minute, later; one more; another name. */
function otherwise(fact: Fact): Fact {
  if (fact === true) return 'otherwise';
  if (typeof fact === 'number') return fact + 1;
  if (/^\d{4}-\d{2}-\d{2}$/.test(fact))
    return new Date(Date.parse(fact) + 86_400_000).toISOString().slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}T/.test(fact)) return fact.replace('T', 'T0').replace(/T0\d/, 'T01');
  return `${fact}-otherwise`;
}
