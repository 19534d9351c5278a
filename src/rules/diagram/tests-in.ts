import type { Condition } from '../condition.ts';
import { isList, type ListQuestion } from '../list-question.ts';
import type { Criterion, RuleSet } from '../schema.ts';
import type { Test } from './levels.ts';

/** What a verdict, or what is asked, can rest on. */
export interface Tests {
  /** The tests on each question and field, by name. */
  byName: ReadonlyMap<string, readonly Test[]>;
  /** What is asked of the items of each list. */
  ofItems: ReadonlyMap<string, readonly Condition[]>;
}

/** The name of a question, or of a field of a list, among all that is asked. */
export const nameOf = (id: string, list?: ListQuestion): string =>
  list?.fields.some((field) => field.id === id) ? `${list.id}.${id}` : id;

/** The question or field that a condition without parts looks at. */
export const subjectOf = (leaf: Condition): string => (Object.values(leaf)[0] as [string])[0];

const known = new WeakMap<RuleSet, Tests>();

export function testsIn(ruleSet: RuleSet): Tests {
  const tests = known.get(ruleSet) ?? collectTests(ruleSet);
  known.set(ruleSet, tests);
  return tests;
}

function collectTests({ schemes, questions, criteria }: RuleSet): Tests {
  const byName = new Map<string, Map<string, Test>>();
  const ofItems = new Map<string, Map<string, Condition>>();
  const add = <T>(all: Map<string, Map<string, T>>, name: string, test: T) =>
    all.set(name, (all.get(name) ?? new Map()).set(JSON.stringify(test), test));
  const collect = (condition: Condition | undefined, list?: ListQuestion): void => {
    if (!condition || 'verdict' in condition) return;
    if ('all' in condition) for (const part of condition.all) collect(part, list);
    else if ('any' in condition) for (const part of condition.any) collect(part, list);
    else if ('not' in condition) collect(condition.not, list);
    else if ('someItem' in condition) {
      const [id, ofItem] = condition.someItem;
      const inside = questions.find((each) => each.id === id);
      if (!inside || !isList(inside)) return;
      add(ofItems, id, ofItem);
      collect(ofItem, inside);
    } else add(byName, nameOf(subjectOf(condition), list), condition);
  };
  for (const { askWhen, heldWhen } of schemes)
    for (const condition of [askWhen, heldWhen]) collect(condition);
  for (const criterion of criteria)
    for (const condition of conditionsOf(criterion)) collect(condition);
  for (const question of questions) {
    collect(question.askWhen);
    if (isList(question)) for (const { askWhen } of question.fields) collect(askWhen, question);
  }
  return { byName: valuesOf(byName), ofItems: valuesOf(ofItems) };
}

const conditionsOf = (criterion: Criterion): (Condition | undefined)[] => [
  criterion.metWhen,
  criterion.unmetWhen,
  'onConditionWhen' in criterion ? criterion.onConditionWhen : undefined,
];

const valuesOf = <T>(all: ReadonlyMap<string, ReadonlyMap<string, T>>): Map<string, T[]> =>
  new Map(Array.from(all, ([name, tests]) => [name, [...tests.values()]]));
