import type { Answer } from '../../assessment/answers.ts';
import { evaluate, type Truth } from '../../assessment/condition.ts';
import type { Condition } from '../../rules/condition.ts';
import { turningPoints } from '../../rules/diagram/levels.ts';
import type { ListQuestion } from '../../rules/list-question.ts';
import type { Field, Question, RuleSet, Verdict } from '../../rules/schema.ts';
import type { Leaf } from '../words.ts';

/** Answers that none of the tests of their column tells apart. */
export interface Class {
  /** How each test comes out. */
  truths: readonly Truth[];
  /** Of a choice the options, of a number the lowest ones, of a verdict those: for who names them. */
  options: readonly string[];
  lowest: readonly number[];
}

/** What one question, field or verdict can be, as far as a condition looks at it. */
export interface Column {
  id: string;
  kind: 'choice' | 'number' | 'tests' | 'verdict';
  tests: readonly Leaf[];
  /** The last one is: not known. */
  classes: readonly Class[];
}

/** More cannot be read as a table any more, nor counted in the bits of a number. */
const mostClasses = 30;
const mostWays = 4096;

/** Every leaf of a condition that looks at answers by itself. */
export function leavesIn(condition: Condition): Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesIn);
  if ('any' in condition) return condition.any.flatMap(leavesIn);
  if ('not' in condition) return leavesIn(condition.not);
  return [condition];
}

export const subjectOf = (leaf: Leaf): string => (Object.values(leaf)[0] as [string])[0];

/** A column for all that these conditions look at; null where there is too much to tell apart. */
export function columnsOf(
  conditions: readonly Condition[],
  ruleSet: RuleSet,
  list?: ListQuestion,
): Column[] | null {
  const tests = new Map<string, Map<string, Leaf>>();
  for (const leaf of conditions.flatMap(leavesIn)) {
    const id = nameOf(leaf);
    tests.set(id, (tests.get(id) ?? new Map()).set(JSON.stringify(leaf), leaf));
  }
  const columns: Column[] = [];
  for (const leaves of tests.values()) {
    const column = columnOf([...leaves.values()], ruleSet, list);
    if (!column || column.classes.length > mostClasses) return null;
    columns.push(column);
  }
  return columns;
}

/** A scheme can have the name of a question. */
const nameOf = (leaf: Leaf): string => `${'verdict' in leaf ? 'verdict' : ''} ${subjectOf(leaf)}`;

function columnOf(
  tests: readonly Leaf[],
  ruleSet: RuleSet,
  list: ListQuestion | undefined,
): Column | null {
  const [first] = tests;
  const id = first ? subjectOf(first) : '';
  if (first && 'verdict' in first) return verdictColumn(id, tests, ruleSet);
  const asked =
    list?.fields.find((each) => each.id === id) ?? ruleSet.questions.find((each) => each.id === id);
  if (!asked) return null;
  const answers = answersTo(asked, tests, ruleSet);
  if (!answers) return null;
  const classes = new Map<string, Class>();
  for (const answer of answers) {
    const truths = tests.map((test) =>
      evaluate(test, (name) => (name === id ? answer : undefined)),
    );
    const key = truths.join();
    const known = classes.get(key) ?? { truths, options: [], lowest: [] };
    classes.set(key, {
      truths,
      options: typeof answer === 'string' ? [...known.options, answer] : known.options,
      lowest: typeof answer === 'number' ? [...known.lowest, answer] : known.lowest,
    });
  }
  const kind = asked.kind === 'choice' || asked.kind === 'number' ? asked.kind : 'tests';
  return { id, kind, tests, classes: withUnknown([...classes.values()], tests) };
}

const withUnknown = (classes: readonly Class[], tests: readonly Leaf[]): Class[] => {
  const truths = tests.map((): Truth => 'unknown');
  const others = classes.filter((each) => each.truths.join() !== truths.join());
  return [...others, { truths, options: [], lowest: [] }];
};

/** One known answer of each sort at least; null where there are too many. */
function answersTo(
  asked: Question | Field,
  tests: readonly Leaf[],
  ruleSet: RuleSet,
): readonly Answer[] | null {
  switch (asked.kind) {
    case 'choice':
      return asked.options;
    case 'number':
      return turningPoints(
        asked,
        tests.filter((test) => 'atLeast' in test),
      );
    case 'multi': {
      const chosen = subsets(asked.options);
      const alone = asked.exclusive ?? [];
      return (
        chosen?.filter(
          (each) =>
            each.length === 1 || (each.length > 1 && !each.some((it) => alone.includes(it))),
        ) ?? null
      );
    }
    case 'postcodes':
      return [['9000'], ['1000'], ['9000', '1000']];
    case 'list':
      return listsOf(asked, tests, ruleSet);
    case 'text':
      return null;
  }
}

function subsets(all: readonly string[]): string[][] | null {
  if (2 ** all.length > mostWays) return null;
  const some: string[][] = [[]];
  for (const each of all) some.push(...some.map((chosen) => [...chosen, each]));
  return some;
}

/** Lists that are not alike to the tests: none, and what items can bring together. */
function listsOf(
  list: ListQuestion,
  tests: readonly Leaf[],
  ruleSet: RuleSet,
): readonly Answer[] | null {
  const items = itemsOf(
    list,
    tests.flatMap((test) => ('someItem' in test ? [test.someItem[1]] : [])),
    ruleSet,
  );
  if (!items) return null;
  const vectorOf = (answer: Answer) =>
    tests.map((test) => evaluate(test, (id) => (id === list.id ? answer : undefined))).join();
  const singles = new Map(items.map((item) => [vectorOf([item]), item]));
  let lists = new Map<string, readonly (typeof items)[number][]>([[vectorOf([]), []]]);
  for (let length = 0; length < list.max; length += 1) {
    const longer = new Map(lists);
    for (const each of lists.values())
      for (const item of singles.values()) {
        const more = [...each, item];
        const key = vectorOf(more);
        if (!longer.has(key)) longer.set(key, more);
      }
    if (longer.size === lists.size) break;
    if (longer.size > mostClasses) return null;
    lists = longer;
  }
  return [...lists.values()];
}

/** Every item that conditions on items can tell apart, with fields that are not known among them. */
function itemsOf(list: ListQuestion, conditions: readonly Condition[], ruleSet: RuleSet) {
  const leaves = conditions.flatMap(leavesIn);
  const isField = (leaf: Leaf) => list.fields.some(({ id }) => id === subjectOf(leaf));
  // What rests on more than the items themselves cannot be sorted by them.
  if (!leaves.every(isField)) return null;
  let items: Record<string, Exclude<Answer, readonly object[]>>[] = [{}];
  for (const field of list.fields) {
    const tests = leaves.filter((leaf) => subjectOf(leaf) === field.id);
    if (tests.length === 0) continue;
    const answers = answersTo(field, tests, ruleSet) as Exclude<Answer, readonly object[]>[] | null;
    if (!answers) return null;
    items = items.flatMap((item) => [
      item,
      ...answers.map((answer) => ({ ...item, [field.id]: answer })),
    ]);
    if (items.length > mostWays) return null;
  }
  return items;
}

/** What can come of a scheme, as far as its own data say. */
function verdictColumn(id: string, tests: readonly Leaf[], ruleSet: RuleSet): Column {
  const scheme = ruleSet.schemes.find((each) => each.id === id);
  const isConditional = ruleSet.criteria.some(
    (each) => each.scheme === id && 'onConditionWhen' in each,
  );
  const possible: Verdict[] = [
    ...(scheme?.heldWhen ? (['held'] as const) : []),
    'eligible',
    ...(isConditional ? (['conditional'] as const) : []),
    'ineligible',
    ...(scheme?.askWhen ? (['not-asked'] as const) : []),
  ];
  const classes = new Map<string, Class>();
  for (const verdict of possible) {
    const rulings = new Map([[id, { verdict }]]);
    const truths = tests.map((test) => evaluate(test, () => undefined, rulings));
    const known = classes.get(truths.join());
    classes.set(truths.join(), {
      truths,
      options: [...(known?.options ?? []), verdict],
      lowest: [],
    });
  }
  return { id, kind: 'verdict', tests, classes: withUnknown([...classes.values()], tests) };
}
