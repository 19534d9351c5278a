import type { Line, Table } from '../../compose/paper.ts';
import { printedLines, textOf } from '../visible-text.ts';

/** About the width of a bold character, also where Calibri is not at hand, and what a cell keeps free, in twips. */
const character = 128;
const padding = 240;

const longestWord = 18;
const longestLine = 46;

interface Wish {
  least: number;
  best: number;
  canGrow: boolean;
}

/** A name and what is filled in: the same in each table, so that one can look down the document. */
const nameShare = 0.38;

/** As a browser does it: words stay whole, short columns short, and columns of text share what is left. */
export function columnWidths(table: Table, total: number): number[] {
  if (table.columns.length === 2 && !table.columns.some(({ isNumber }) => isNumber)) {
    const name = Math.round(total * nameShare);
    return [name, total - name];
  }
  const wishes = table.columns.map((_, index) => wishOf(table, index));
  const [least, best] = [sum(wishes, 'least'), sum(wishes, 'best')];
  const growing = wishes.filter(({ canGrow }) => canGrow).length;
  const widths = wishes.map((wish): number => {
    if (best <= total) {
      if (growing === 0) return (wish.best * total) / best;
      return wish.best + (wish.canGrow ? (total - best) / growing : 0);
    }
    if (least >= total) return (wish.least * total) / least;
    return wish.least + ((total - least) * (wish.best - wish.least)) / (best - least);
  });
  const ends = widths.map((_, index) => Math.round(sumOf(widths.slice(0, index + 1))));
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

/** About how many lines a cell has in a column. */
export const linesIn = (cell: Line, width: number): number =>
  sumOf(
    printedLines(cell).map((spans) =>
      Math.ceil(((textOf(spans).length || 1) * character) / (width - padding)),
    ),
  );

function wishOf({ columns, rows, total }: Table, index: number): Wish {
  const { text = '', isNumber = false } = columns[index] ?? {};
  const cells = [...rows, ...(total ? [total] : [])].map((row) => row[index] ?? []);
  const lines = cells.flatMap((cell) => printedLines(cell).map(textOf));
  const wholes = isNumber ? lines : lines.flatMap(wordsOf);
  const least = Math.min(longest([...wordsOf(text), ...wholes]), longestWord);
  const best = Math.min(longest([text, ...lines]), longestLine);
  return {
    least: least * character + padding,
    best: Math.max(least, best) * character + padding,
    canGrow: !isNumber,
  };
}

const wordsOf = (text: string): string[] => text.split(/\s/);

const longest = (texts: readonly string[]): number =>
  texts.reduce((most, { length }) => Math.max(most, length), 1);

const sumOf = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

const sum = (wishes: readonly Wish[], key: 'least' | 'best'): number =>
  sumOf(wishes.map((wish) => wish[key]));
