import { visibleText } from './visible-text.ts';

/** With this before its first character a spreadsheet reads a cell as text. */
const textMark = "'";

/** What a spreadsheet may skip before it looks for a formula. */
const skipped = /^[\s\p{Cc}\p{Cf}]+/u;

/** For a spreadsheet in Belgium: semicolons, and a byte order mark so that it reads UTF-8. No cell is a formula. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;

function cell(text: string): string {
  const line = visibleText(text).replace(/[\t\n]/g, ' ');
  const safe = /^[\t\r]/.test(text) || startsFormula(line) ? textMark + line : line;
  return /[";,]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Also in the wide and small forms that some spreadsheets read as the plain ones. */
const startsFormula = (line: string): boolean =>
  /^[=+\-@]/.test(line.replace(skipped, '').slice(0, 1).normalize('NFKC'));
