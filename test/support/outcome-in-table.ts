import {
  type Answers,
  itemsOf,
  type Lookup,
  lookupIn,
  lookupInItem,
} from '../../src/assessment/answers.ts';
import { evaluate, type Rulings } from '../../src/assessment/condition.ts';
import type { RowOutcome, TruthTable } from '../../src/rulebook/truth-table/truth-table.ts';

/** What the table says of these answers: read as a person would, row by row. */
export function outcomeInTable(table: TruthTable, counted: Answers, rulings?: Rulings): RowOutcome {
  const lookup = lookupIn(counted);
  if (!table.list) return ofRows(table, lookup, rulings);
  const items = itemsOf(lookup(table.list.id));
  if (!items) return 'unknown';
  const outcomes = items.map((item) => ofRows(table, lookupInItem(item, lookup), rulings));
  if (outcomes.includes('met')) return 'met';
  return outcomes.every((each) => each === 'unmet') ? 'unmet' : 'unknown';
}

function ofRows({ columns, rows }: TruthTable, lookup: Lookup, rulings?: Rulings): RowOutcome {
  const classes = columns.map(({ tests, classes }) => {
    const truths = tests.map((test) => evaluate(test, lookup, rulings)).join();
    return classes.findIndex((each) => each.truths.join() === truths);
  });
  const row = rows.find(({ cells }) =>
    classes.every((place, at) => place >= 0 && ((cells[at] ?? 0) & (1 << place)) !== 0),
  );
  return row?.outcome ?? 'unknown';
}
