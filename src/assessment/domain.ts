import type { Condition, Field, Question, RuleSet } from '../rules/schema.ts';
import {
  type Answer,
  type FieldAnswer,
  type Item,
  isKnown,
  isList,
  itemsOf,
  type ListQuestion,
} from './answers.ts';
import { evaluate } from './condition.ts';
import { conditionsOf } from './verdict.ts';

/**
 * The answers an open question can still get, one for each way in which they differ to the rules: a number matters
 * only by the thresholds it passes, a list only by the conditions its items meet.
 */
export function possibleAnswers(
  ruleSet: RuleSet,
  question: Question,
  answer: Answer | undefined,
): readonly (Answer | undefined)[] {
  const tests = testsOn(ruleSet, question.id);
  if (isList(question)) return possibleLists(question, itemsOf(answer), tests);
  if (isKnown(answer)) return [answer];
  return distinct(valuesOf(question, tests), tests, question.id);
}

const memory = new WeakMap<RuleSet, Map<string, Condition[]>>();

/** Every leaf condition of the rule set that looks at this question. */
function testsOn(ruleSet: RuleSet, question: string): Condition[] {
  let tests = memory.get(ruleSet);
  if (!tests) {
    tests = new Map();
    memory.set(ruleSet, tests);
    for (const leaf of allConditions(ruleSet).flatMap(leavesOf)) {
      const [about] = Object.values(leaf)[0] as [string, unknown];
      tests.set(about, [...(tests.get(about) ?? []), leaf]);
    }
  }
  return tests.get(question) ?? [];
}

const allConditions = (ruleSet: RuleSet): Condition[] =>
  [
    ...ruleSet.schemes.flatMap((each) => [each.askWhen, each.heldWhen]),
    ...ruleSet.questions.map((each) => each.askWhen),
    ...ruleSet.criteria.flatMap(conditionsOf),
  ].filter((each) => each !== undefined);

function leavesOf(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  if ('not' in condition) return leavesOf(condition.not);
  return 'verdict' in condition ? [] : [condition];
}

/** The lists that differ to the rules in what their one item meets; of equal ones the first. */
export const distinctItems = (
  ruleSet: RuleSet,
  question: ListQuestion,
  items: readonly Item[],
): Item[] => {
  const lists = items.map((item) => [item]);
  return (distinct(lists, testsOn(ruleSet, question.id), question.id) as Item[][]).flat();
};

function distinct<T extends Answer>(
  values: readonly T[],
  tests: readonly Condition[],
  question: string,
): (T | undefined)[] {
  const seen = new Map<string, T>();
  for (const value of values) {
    const key = signature(value, tests, question);
    if (!seen.has(key)) seen.set(key, value);
  }
  return seen.size > 0 ? [...seen.values()] : [undefined];
}

const signature = (value: Answer, tests: readonly Condition[], question: string): string =>
  tests.map((test) => evaluate(test, (id) => (id === question ? value : undefined))).join();

function valuesOf(asked: Question | Field, tests: readonly Condition[]): FieldAnswer[] {
  switch (asked.kind) {
    case 'choice':
      return asked.options;
    case 'multi':
      return subsets(asked.options, asked.exclusive ?? []);
    case 'number':
      return thresholds(asked, tests);
    default:
      return [];
  }
}

function subsets(options: readonly string[], exclusive: readonly string[]): string[][] {
  const free = options.filter((option) => !exclusive.includes(option));
  let combined: string[][] = [[]];
  for (const option of free) combined = combined.concat(combined.map((each) => [...each, option]));
  return [...combined.slice(1), ...exclusive.map((option) => [option])];
}

/** The lowest number, and each number at which some condition turns. */
const thresholds = (
  { id, min, max }: { id: string; min: number; max: number },
  tests: readonly Condition[],
): number[] => {
  const turns = tests.flatMap(function inside(test): number[] {
    if ('someItem' in test) return leavesOf(test.someItem[1]).flatMap(inside);
    return 'atLeast' in test && test.atLeast[0] === id ? [test.atLeast[1]] : [];
  });
  return [...new Set([min, ...turns.filter((turn) => min <= turn && turn <= max)])].sort(
    (a, b) => a - b,
  );
};

/** The numbers at which a condition on this question turns. */
export const turningPointsOf = (
  ruleSet: RuleSet,
  question: Extract<Question, { kind: 'number' }>,
): number[] => thresholds(question, testsOn(ruleSet, question.id));

/** The numbers at which a condition on this list turns, for one of its number fields. */
export const turningPoints = (
  ruleSet: RuleSet,
  question: ListQuestion,
  field: Extract<Field, { kind: 'number' }>,
): number[] => thresholds(field, testsOn(ruleSet, question.id));

function possibleLists(
  question: ListQuestion,
  items: readonly Item[] | undefined,
  tests: readonly Condition[],
): readonly Answer[] {
  if (items?.every((item) => completionsOf(question, item, tests).length === 1)) return [items];
  const keep = (lists: Item[][]) => distinct(lists, tests, question.id) as Item[][];
  if (items) {
    return items.reduce<Item[][]>(
      (lists, item) =>
        keep(
          possibleItems(question, item, tests).flatMap((each) =>
            lists.map((list) => [...list, each]),
          ),
        ),
      [[]],
    );
  }
  const single = possibleItems(question, {}, tests);
  let lists: Item[][] = [[]];
  for (;;) {
    const longer = keep([
      ...lists,
      ...lists.flatMap((list) => single.map((item) => [...list, item])),
    ]);
    if (longer.length === lists.length) return lists;
    lists = longer;
  }
}

function possibleItems(question: ListQuestion, item: Item, tests: readonly Condition[]): Item[] {
  const lists = completionsOf(question, item, tests).map((each) => [each]);
  return (distinct(lists, tests, question.id) as Item[][]).flat();
}

/** An item with each of its open fields filled in every way that can matter. */
const completionsOf = (question: ListQuestion, item: Item, tests: readonly Condition[]): Item[] =>
  question.fields.reduce<Item[]>(
    (items, field) => {
      const values = isKnown(item[field.id]) ? [] : valuesOf(field, tests);
      if (values.length === 0) return items;
      return items.flatMap((each) =>
        isParked(field, each) ? [each] : values.map((value) => ({ ...each, [field.id]: value })),
      );
    },
    [item],
  );

const isParked = ({ askWhen }: Field, item: Item): boolean =>
  askWhen !== undefined && evaluate(askWhen, (id) => item[id]) === 'unmet';
