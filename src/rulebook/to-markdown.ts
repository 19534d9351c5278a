import {
  type Block,
  type Cell,
  type Fact,
  type Inline,
  inOne,
  type Line,
  type Table,
} from './blocks.ts';
import type { Rulebook } from './compose-rulebook.ts';

/** The same document as a text that shows each change of the rules line by line. */
export function toMarkdown({ title, lead, chapters }: Rulebook, note: string): string {
  const parts = [
    `# ${plain(title)}`,
    `<!-- ${note} -->`,
    ...lead.map(plain),
    ...chapters.flatMap((chapter) => [
      `## ${plain(chapter.title)}`,
      ...chapter.blocks.map(blockText),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** What would be read as layout is what it says. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>|#]/g, '\\$&');

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const beside = block.beside ? ` (\`${block.beside}\`)` : '';
      return `${'#'.repeat(block.level)} ${plain(block.text)}${beside}`;
    }
    case 'paragraph':
      return inlineText(block.of);
    case 'list':
      return linesText(block.lines);
    case 'facts':
      return block.facts.map(factText).join('\n');
    case 'table':
      return tableText(block);
    case 'picture':
      return `![${plain(block.says)}](${block.file})`;
  }
}

const linesText = (lines: readonly Line[], indent = ''): string =>
  lines
    .map(({ of, parts = [] }) => {
      const below = parts.length > 0 ? `\n${linesText(parts, `${indent}  `)}` : '';
      return `${indent}- ${inlineText(of)}${below}`;
    })
    .join('\n');

function factText({ name, says }: Fact): string {
  const [only, ...others] = says;
  if (!only || others.length > 0) return `- **${plain(name)}**:\n${linesText(says, '  ')}`;
  const below = only.parts?.length ? `\n${linesText(only.parts, '  ')}` : '';
  return `- **${plain(name)}**: ${inlineText(only.of)}${below}`;
}

const tableText = ({ caption, head, rows }: Table): string =>
  [
    `*${plain(caption)}*`,
    '',
    row(head.map(plain)),
    row(head.map(() => '---')),
    ...rows.map((cells) => row(cells.map(cellText))),
  ].join('\n');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A cell has one line. */
const cellText = (cell: Cell): string => cell.map((each) => inlineText(inOne(each))).join('<br>');

/** Places within the document have no fixed address in Markdown: only what leads out of it is a link. */
const inlineText = (of: readonly Inline[]): string =>
  of
    .map((each) => {
      if (typeof each === 'string') return plain(each);
      return each.to.startsWith('#') ? plain(each.text) : `[${plain(each.text)}](${each.to})`;
    })
    .join('');
