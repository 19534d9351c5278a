import type { Block, Line, Paper, Table } from '../compose/paper.ts';

type Marker = Extract<Block, { kind: 'list' }>['marker'];

/** How a kind of plain text writes down what a paper says; what is empty is left out. */
export interface Script {
  heading: (level: 1 | 2 | 3, text: string) => string;
  /** The lines of one paragraph. */
  lines: (line: Line) => string[];
  notice: (lines: readonly string[]) => string;
  /** What stands before an item, and how far its other lines are indented. */
  sign: (marker: Marker, number: number) => { sign: string; indent: number };
  table: (table: Table) => string;
  /** Before the footer. */
  rule: string;
}

export function paperText({ title, subtitle, footer, blocks }: Paper, script: Script): string {
  const paragraph = (text: string) => script.lines([{ text }]).join('\n');
  const parts = [
    script.heading(1, title),
    paragraph(subtitle),
    ...blocks.map((block) => blockText(block, script)),
    script.rule,
    paragraph(footer),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function blockText(block: Block, { heading, lines, notice, sign, table }: Script): string {
  switch (block.kind) {
    case 'heading':
      return heading(block.level === 1 ? 2 : 3, block.text);
    case 'paragraph': {
      const said = lines(block.line);
      return block.tone === 'notice' ? notice(said) : said.join('\n');
    }
    case 'list':
      return block.items
        .map(lines)
        .filter((item) => item.length > 0)
        .map((item, index) => {
          const { sign: before, indent } = sign(block.marker, index + 1);
          return before + item.join(`\n${' '.repeat(indent)}`);
        })
        .join('\n');
    case 'table':
      return table(block);
    case 'page-break':
      return '';
  }
}
