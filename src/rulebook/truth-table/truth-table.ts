import { isSilent } from '../../assessment/verdict.ts';
import type { Condition } from '../../rules/condition.ts';
import { isList, type ListQuestion } from '../../rules/list-question.ts';
import type { Criterion, RuleSet } from '../../rules/schema.ts';
import { type Column, columnsOf, subjectOf } from './columns.ts';
import { type Cube, crossed, fewest, minus, widest } from './cubes.ts';

export type RowOutcome = 'met' | 'on-condition' | 'unmet' | 'unknown';

export interface Row {
  /** By column the classes that it is about. */
  cells: Cube;
  outcome: RowOutcome;
}

/** How a criterion comes out, by the answers that it looks at. */
export interface TruthTable {
  columns: readonly Column[];
  /** No answers fall under two rows with different outcomes. */
  rows: readonly Row[];
  /** Something is in no row: it is open. */
  hasRest: boolean;
  /**
   * Present: the rows are about one item of this list by itself. A list is met as soon as one item is, unmet if all of
   * them are, or if there is none.
   */
  list?: ListQuestion;
}

interface Rule {
  metWhen?: Condition | undefined;
  unmetWhen?: Condition | undefined;
  onConditionWhen?: Condition | undefined;
  isSilent: boolean;
}

/** More than that is no table to be read. */
const mostRows = 60;
const mostCubes = 600;

/** Null where there is too much to tell apart. */
export function truthTable(criterion: Criterion, ruleSet: RuleSet): TruthTable | null {
  const { metWhen, unmetWhen } = criterion;
  const onConditionWhen = 'onConditionWhen' in criterion ? criterion.onConditionWhen : undefined;
  const rule = { metWhen, unmetWhen, onConditionWhen, isSilent: isSilent(criterion) };
  const list = listAlone(rule, ruleSet);
  return list ? tableOf(ofOneItem(rule), ruleSet, list) : tableOf(rule, ruleSet);
}

function tableOf(rule: Rule, ruleSet: RuleSet, list?: ListQuestion): TruthTable | null {
  const { metWhen, unmetWhen, onConditionWhen } = rule;
  const conditions = [metWhen, unmetWhen, onConditionWhen].filter((each) => each !== undefined);
  const columns = columnsOf(conditions, ruleSet, list);
  if (!columns) return null;
  const full = columns.map(({ classes }) => 2 ** classes.length - 1);
  const known = columns.map(({ classes }) => 2 ** (classes.length - 1) - 1);
  const where = (condition: Condition | undefined, isSo = true) =>
    condition ? cubesWhere(condition, isSo, columns, full) : [];

  const allMet = where(metWhen);
  const hinges = where(onConditionWhen);
  const allUnmet = unmetWhen ? where(unmetWhen) : rule.isSilent ? [] : where(metWhen, false);
  if (!allMet || !hinges || !allUnmet) return null;
  const met = minus(allMet, hinges);
  const onCondition = crossed(allMet, hinges);
  const unmet = minus(allUnmet, allMet);
  const open = minus([full], [...allMet, ...unmet]);

  const rowsOf = (outcome: RowOutcome, cubes: readonly Cube[], within?: Cube): Row[] =>
    fewest(cubes, minus([full], cubes), full, within).map((cells) => ({ cells, outcome }));
  const rows = [
    ...rowsOf('met', met),
    ...rowsOf('on-condition', onCondition),
    ...rowsOf('unmet', unmet),
  ];
  // Of what is open those that all is answered of: that is where the sources leave something undecided.
  const undecided = rule.isSilent ? [] : minus([known], minus([full], open));
  const openRows = undecided.length === 0 ? [] : openRowsOf(undecided, open, full, known);
  const all = [...rows, ...openRows];
  if (all.length > mostRows) return null;
  const hasRest =
    minus(
      [full],
      all.map(({ cells }) => cells),
    ).length > 0;
  return { columns, rows: all, hasRest, ...(list && { list }) };
}

const openRowsOf = (
  undecided: readonly Cube[],
  open: readonly Cube[],
  full: Cube,
  known: Cube,
): Row[] =>
  fewest(undecided, minus([full], open), full, known).map((cells) => ({
    cells,
    outcome: 'unknown',
  }));

/** Where a condition is surely so, or surely not; null where that takes too many parts to say. */
function cubesWhere(
  condition: Condition,
  isSo: boolean,
  columns: readonly Column[],
  full: Cube,
): Cube[] | null {
  if ('not' in condition) return cubesWhere(condition.not, !isSo, columns, full);
  const isAll = 'all' in condition;
  if (isAll || 'any' in condition) {
    const parts: Cube[][] = [];
    for (const part of isAll ? condition.all : condition.any) {
      const cubes = cubesWhere(part, isSo, columns, full);
      if (!cubes) return null;
      parts.push(cubes);
    }
    if (isAll !== isSo) return widest(parts.flat());
    let some: Cube[] = [full];
    for (const part of parts) {
      some = crossed(some, part);
      if (some.length > mostCubes) return null;
    }
    return some;
  }
  const at = columns.findIndex(
    ({ id, kind, tests }) =>
      id === subjectOf(condition) &&
      (kind === 'verdict') === 'verdict' in condition &&
      tests.length > 0,
  );
  const column = columns[at];
  if (!column) return null;
  const test = column.tests.findIndex((each) => JSON.stringify(each) === JSON.stringify(condition));
  const wanted = isSo ? 'met' : 'unmet';
  const set = column.classes.reduce(
    (bits, { truths }, place) => (truths[test] === wanted ? bits | (1 << place) : bits),
    0,
  );
  return set === 0 ? [] : [full.map((bits, place) => (place === at ? set : bits))];
}

/** The list that a criterion looks at and nothing else, where what its items bring can be told of each by itself. */
function listAlone(rule: Rule, ruleSet: RuleSet): ListQuestion | undefined {
  const { metWhen, unmetWhen, onConditionWhen } = rule;
  const ids = new Set([
    ...(metWhen ? someIds(metWhen) : []),
    ...(unmetWhen ? noneIds(unmetWhen) : []),
  ]);
  const [id] = ids;
  if (onConditionWhen || ids.size !== 1 || id === undefined) return undefined;
  return ruleSet.questions.filter(isList).find((each) => each.id === id);
}

/** The lists of which some item is wanted; anything else is named by what no list can be called. */
const someIds = (condition: Condition): string[] => {
  if ('someItem' in condition) return [condition.someItem[0]];
  return 'any' in condition && condition.any.length > 0
    ? condition.any.flatMap(someIds)
    : ['', ' '];
};
const noneIds = (condition: Condition): string[] => {
  if ('not' in condition) return someIds(condition.not);
  return 'all' in condition && condition.all.length > 0
    ? condition.all.flatMap(noneIds)
    : ['', ' '];
};

const ofOneItem = ({ metWhen, unmetWhen, ...rule }: Rule): Rule => ({
  ...rule,
  metWhen: metWhen && insideOf(metWhen),
  unmetWhen: unmetWhen && insideOf(unmetWhen),
});

function insideOf(condition: Condition): Condition {
  if ('someItem' in condition) return condition.someItem[1];
  if ('not' in condition) return { not: insideOf(condition.not) };
  if ('all' in condition) return { all: condition.all.map(insideOf) };
  return 'any' in condition ? { any: condition.any.map(insideOf) } : condition;
}
