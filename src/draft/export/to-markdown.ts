import type { Line, Paper, Table } from '../compose/paper.ts';
import { markdownLine, markdownLines, withBreaks } from './markdown-text.ts';
import { paperText } from './paper-text.ts';

/** CommonMark, with the tables and the boxes of GitHub. No text of a person can become markup. */
export const toMarkdown = (paper: Paper): string =>
  paperText(paper, {
    heading(level, text) {
      const title = markdownLine(text);
      return title === '' ? '' : `${'#'.repeat(level)} ${title}`;
    },
    lines: (line) => withBreaks(markdownLines(line)),
    notice: (lines) => lines.map((each) => `> ${each}`.trimEnd()).join('\n'),
    sign(marker, number) {
      const sign = { bullet: '- ', number: `${number}. `, box: '- [ ] ' }[marker];
      return { sign, indent: marker === 'number' ? sign.length : 2 };
    },
    table,
    rule: '---',
  });

function table({ columns, rows, total }: Table): string {
  if (columns.length === 0) return '';
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const cells = (line: readonly Line[]) => row(columns.map((_, index) => cell(line[index] ?? [])));
  return [
    row(columns.map(({ text }) => markdownLine(text))),
    row(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
    ...rows.map(cells),
    ...(total ? [cells(total.map(strong))] : []),
  ].join('\n');
}

/** A cell is one line in the file: the only way to break it is a tag. */
const cell = (line: Line): string => markdownLines(line).join('<br>');

const strong = (line: Line): Line => line.map((span) => ({ ...span, isStrong: true }));
