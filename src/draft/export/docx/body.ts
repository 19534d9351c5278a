import { type FileChild, HeadingLevel, type IParagraphOptions, Paragraph } from 'docx';
import type { Block, Line, Paper } from '../../compose/paper.ts';
import { listOf } from './numbering.ts';
import { runsOf } from './runs.ts';
import { tableOf } from './table.ts';

type List = Extract<Block, { kind: 'list' }>;

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2 };
const tones = { notice: 'Notice', hint: 'Hint' };

/** Where a block stands, as far as its look depends on it. */
interface Place {
  isAfterTable: boolean;
  isOnNewPage: boolean;
  /** What it introduces comes next. */
  isLead: boolean;
}

/** What has nothing to say is left out: no paragraph of ours is empty. */
export function bodyOf({ title, subtitle, blocks }: Paper): FileChild[] {
  const body: FileChild[] = [
    ...paragraph([{ text: title }], { heading: HeadingLevel.TITLE }),
    ...paragraph([{ text: subtitle }], { style: 'Subtitle' }),
  ];
  let isAfterTable = false;
  let isOnNewPage = false;
  let lists = 0;
  blocks.forEach((block, index) => {
    if (block.kind === 'page-break') {
      isOnNewPage = true;
      return;
    }
    if (block.kind === 'list') lists += 1;
    const isLead = leads(block, blocks[index + 1]);
    const children = childrenOf(block, { isAfterTable, isOnNewPage, isLead }, lists);
    if (children.length === 0) return;
    body.push(...children);
    isAfterTable = block.kind === 'table';
    isOnNewPage = false;
  });
  return isAfterTable ? [...body, tableEnd(0)] : body;
}

/** Before a list, or a hint right below its heading: alone at the foot of a page it would leave that behind. */
const leads = (block: Block, next: Block | undefined): boolean =>
  block.kind === 'paragraph' &&
  (next?.kind === 'list' ||
    (block.tone === 'hint' && next !== undefined && next.kind !== 'page-break'));

function childrenOf(
  block: Exclude<Block, { kind: 'page-break' }>,
  place: Place,
  lists: number,
): FileChild[] {
  const { isAfterTable, isOnNewPage, isLead } = place;
  const before = isOnNewPage ? 0 : 240;
  const placed: IParagraphOptions = {
    ...(isOnNewPage && { pageBreakBefore: true }),
    ...((isOnNewPage || (isAfterTable && block.kind !== 'heading')) && { spacing: { before } }),
  };
  switch (block.kind) {
    case 'heading':
      return paragraph([{ text: block.text }], { ...placed, heading: headings[block.level] });
    case 'paragraph':
      return paragraph(block.line, {
        ...placed,
        ...(isLead && { keepNext: true }),
        style: block.tone ? tones[block.tone] : 'BodyText',
      });
    case 'list':
      return listItems(block, placed, lists);
    case 'table': {
      if (block.columns.length === 0) return [];
      const table = tableOf(block, isOnNewPage);
      return isAfterTable ? [tableEnd(240), table] : [table];
    }
  }
}

function listItems(
  { marker, items, tone }: List,
  placed: IParagraphOptions,
  instance: number,
): FileChild[] {
  const filled = items.filter((item) => runsOf(item).length > 0);
  return filled.flatMap((item, index) =>
    paragraph(item, {
      ...(index === 0 && placed),
      ...(index === filled.length - 1 && {
        spacing: { ...placedBefore(index, placed), after: 160 },
      }),
      style: tone === 'hint' ? 'HintList' : 'ListParagraph',
      numbering: { reference: listOf(marker), level: 0, instance },
    }),
  );
}

const placedBefore = (index: number, { spacing }: IParagraphOptions) =>
  index === 0 ? spacing : {};

function paragraph(line: Line, options: IParagraphOptions): Paragraph[] {
  const children = runsOf(line);
  return children.length > 0 ? [new Paragraph({ ...options, children })] : [];
}

const tableEnd = (before: number): Paragraph =>
  new Paragraph({ style: 'TableEnd', spacing: { before } });
