import type { Column } from './columns.ts';
import type { DeskRow } from './desk-row.ts';

/** What of the desk is in sight, and in which order. */
export interface Sight {
  /** A part of a name. */
  sought: string;
  /** What a column says of one of them, in no language; empty for all. */
  only: string;
  sorted: string;
  isDown: boolean;
}

export const allInSight: Sight = { sought: '', only: '', sorted: 'name', isDown: false };

/** What `only` says of a column. */
export const onlyOf = (column: Column, row: DeskRow): string => `${column.id} ${row.id}`;

export function shownRows(
  rows: readonly DeskRow[],
  columns: readonly Column[],
  { sought, only, sorted, isDown }: Sight,
  language: string,
): readonly DeskRow[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const column = columns.find(({ id }) => id === sorted) ?? columns[0];
  const wanted = sought.trim().toLocaleLowerCase(language);
  const said = columns.find((each) => rows.some((row) => onlyOf(each, row) === only));
  const one = rows.find((row) => said && onlyOf(said, row) === only);
  const shown = rows.filter(
    (row) =>
      row.name.toLocaleLowerCase(language).includes(wanted) &&
      (!one || said?.text(row) === said?.text(one)),
  );
  if (!column) return shown;
  const order = (one: DeskRow, other: DeskRow): number => {
    const [a, b] = [column.rank(one), column.rank(other)];
    return typeof a === 'number' && typeof b === 'number' ? a - b : compare(`${a}`, `${b}`);
  };
  const sign = isDown ? -1 : 1;
  return [...shown].sort((one, other) => sign * order(one, other) || compare(one.name, other.name));
}
