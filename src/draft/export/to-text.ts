import type { Block, Line, Paper, Table } from '../paper.ts';
import { printedLines, textOf, visibleLine } from './visible-text.ts';

type List = Extract<Block, { kind: 'list' }>;

/** Plain text for a mail or a field of a form, whose lines are as long as what they say. */
export function toText({ title, subtitle, footer, blocks }: Paper): string {
  const parts = [
    underlined(title, '='),
    paragraph([{ text: subtitle }]),
    ...blocks.map(blockText),
    paragraph([{ text: footer }]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return underlined(block.text, block.level === 1 ? '=' : '-');
    case 'paragraph':
      return paragraph(block.line);
    case 'list':
      return list(block);
    case 'table':
      return table(block);
    case 'page-break':
      return '';
  }
}

function underlined(text: string, sign: string): string {
  const title = visibleLine(text);
  return title === '' ? '' : `${title}\n${sign.repeat([...title].length)}`;
}

const linesOf = (line: Line): string[] =>
  printedLines(line).map((spans) => textOf(spans).trimEnd());

const paragraph = (line: Line): string => linesOf(line).join('\n');

function list({ marker, items }: List): string {
  const filled = items.map(linesOf).filter((lines) => lines.length > 0);
  return filled
    .map((lines, index) => {
      const sign = { bullet: '- ', number: `${index + 1}. `, box: '[ ] ' }[marker];
      return sign + lines.join(`\n${' '.repeat(sign.length)}`);
    })
    .join('\n');
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
