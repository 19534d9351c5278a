import { type Block, notAsked, type Table } from './paper.ts';

/** What the reader of an application gets to see: not what helps to write it. */
export const forReader = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block): Block[] => {
    if ('tone' in block && block.tone !== undefined) return [];
    return block.kind === 'table' ? tableForReader(block) : [block];
  });

/** A form goes without the rows that may stay empty, and do. */
function tableForReader(table: Table): Block[] {
  const { columns, rows } = table;
  if (!columns.some(({ isForWriter }) => isForWriter)) return [table];
  const isRead = (_: unknown, index: number) => !columns[index]?.isForWriter;
  const read = rows
    .map((row) => row.filter(isRead))
    .filter(([, ...cells]) => cells.some((cell) => cell.some(({ text }) => text !== notAsked)));
  return read.length > 0 ? [{ ...table, columns: columns.filter(isRead), rows: read }] : [];
}
