import { type Cell, toCsv } from '../../draft/export/to-csv.ts';
import type { Column } from './columns.ts';
import type { DeskRow } from './desk-row.ts';

/** The desk for a spreadsheet: amounts and gaps are numbers, and no name is a formula. */
export function deskCsv(columns: readonly Column[], rows: readonly DeskRow[]): string {
  const cells = columns.flatMap(
    ({ label, text, cells = [{ label, value: text }] }): NonNullable<Column['cells']> => cells,
  );
  const lines = rows.map((row) => cells.map(({ value }): Cell => value(row)));
  return toCsv([cells.map(({ label }) => label), ...lines]);
}
