import type { Block, Line, Paper, Table } from '../paper.ts';
import { markdownLine, markdownLines, withBreaks } from './markdown-text.ts';

type List = Extract<Block, { kind: 'list' }>;

/** CommonMark, with the tables and the boxes of GitHub. No text of a person can become markup. */
export function toMarkdown({ title, subtitle, footer, blocks }: Paper): string {
  const parts = [
    heading(1, title),
    paragraph([{ text: subtitle }]),
    ...blocks.map(blockText),
    '---',
    paragraph([{ text: footer }]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return heading(block.level + 1, block.text);
    case 'paragraph':
      return block.tone === 'notice' ? quote(block.line) : paragraph(block.line);
    case 'list':
      return list(block);
    case 'table':
      return table(block);
    case 'page-break':
      return '';
  }
}

function heading(level: number, text: string): string {
  const title = markdownLine(text);
  return title === '' ? '' : `${'#'.repeat(level)} ${title}`;
}

const paragraph = (line: Line): string => withBreaks(markdownLines(line)).join('\n');

const quote = (line: Line): string =>
  withBreaks(markdownLines(line))
    .map((each) => `> ${each}`.trimEnd())
    .join('\n');

const list = ({ marker, items }: List): string =>
  items
    .map((item) => withBreaks(markdownLines(item)))
    .filter((lines) => lines.length > 0)
    .map((lines, index) => {
      const sign = { bullet: '- ', number: `${index + 1}. `, box: '- [ ] ' }[marker];
      const indent = marker === 'number' ? sign.length : 2;
      return sign + lines.join(`\n${' '.repeat(indent)}`);
    })
    .join('\n');

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
