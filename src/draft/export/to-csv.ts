import { seemsOther } from './seems-other.ts';
import { visibleText } from './visible-text.ts';

/** Text is text, whatever it looks like; only a number is a number. */
export type Cell = string | number;

/** With this before its first character a spreadsheet reads a cell as text. */
const textMark = "'";

/** For a spreadsheet in Belgium: semicolons, and a byte order mark so that it reads UTF-8. No cell is a formula. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellText).join(';')}\r\n`).join('')}`;

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const line = visibleText(cell).replace(/[\t\n]/g, ' ');
  const safe = /^[\t\r]/.test(cell) || seemsOther(line) ? textMark + line : line;
  return /[";,]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
