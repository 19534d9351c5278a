import type { Line, Paper, Table } from '../compose/paper.ts';
import { paperText } from './paper-text.ts';
import { printedLines, textOf, visibleLine } from './visible-text.ts';

/** Plain text for a mail or a field of a form, whose lines are as long as what they say. */
export const toText = (paper: Paper): string =>
  paperText(paper, {
    heading(level, text) {
      const title = visibleLine(text);
      const sign = level === 3 ? '-' : '=';
      return title === '' ? '' : `${title}\n${sign.repeat([...title].length)}`;
    },
    lines: linesOf,
    notice: (lines) => lines.join('\n'),
    sign(marker, number) {
      const sign = { bullet: '- ', number: `${number}. `, box: '[ ] ' }[marker];
      return { sign, indent: sign.length };
    },
    table,
    rule: '',
  });

function linesOf(line: Line): string[] {
  return printedLines(line).map((spans) => textOf(spans).trimEnd());
}

/** Each row is a line when it has a name and one value, else its name with its values below. */
function table({ columns, rows, total }: Table): string {
  const [, ...others] = columns.map(({ text }) => visibleLine(text));
  return [...rows, ...(total ? [total] : [])]
    .map(([name = [], ...cells]) => {
      const title = visibleLine(textOf(name));
      if (others.length === 1) return labelled(title, cells[0] ?? [], '');
      const values = others.map((label, index) => labelled(label, cells[index] ?? [], '  '));
      return [title, ...values].filter((each) => each !== '').join('\n');
    })
    .join(others.length === 1 ? '\n' : '\n\n');
}

function labelled(label: string, value: Line, indent: string): string {
  const lines = linesOf(value);
  return lines.length === 0 && indent !== ''
    ? ''
    : `${indent}${label}${/[?!:]$/.test(label) ? '' : ':'} ${lines.join(`\n${indent}  `)}`.trimEnd();
}
