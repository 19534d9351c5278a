import {
  AlignmentType,
  BorderStyle,
  Table as DocxTable,
  type IBorderOptions,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Line, Table } from '../../compose/paper.ts';
import { columnWidths, linesIn } from './column-widths.ts';
import { colours, textWidth } from './look.ts';
import { runsOf } from './runs.ts';

const none: IBorderOptions = { style: BorderStyle.NIL };
const thin: IBorderOptions = { style: BorderStyle.SINGLE, color: colours.line, size: 4 };
const strong: IBorderOptions = { style: BorderStyle.SINGLE, color: colours.act, size: 8 };

/** A row with more lines than this goes on on the next page: it would leave much of a page empty, or not fit at all. */
const mostLines = 16;

interface RowLook {
  style: 'TableHeading' | 'TableText';
  top: IBorderOptions;
  bottom: IBorderOptions;
  fill?: string;
  isStrong?: boolean;
  /** Stays on the page of the row below. */
  keepNext?: boolean;
}

export function tableOf(table: Table, isOnNewPage: boolean): DocxTable {
  const widths = columnWidths(table, textWidth);
  const { columns, rows, total } = table;
  const rowOf = (cells: readonly Line[], look: RowLook, isHeading = false) =>
    new TableRow({
      ...(isHeading && { tableHeader: true }),
      ...((isHeading || heightOf(cells, widths) <= mostLines) && { cantSplit: true }),
      children: columns.map((column, index) =>
        cellOf(cells[index] ?? [], look, {
          width: widths[index] ?? 0,
          isNumber: column.isNumber === true,
          isOnNewPage: isHeading && isOnNewPage && index === 0,
        }),
      ),
    });
  const heading: RowLook = {
    style: 'TableHeading',
    top: none,
    bottom: strong,
    fill: colours.ground,
  };
  const body = (isLast: boolean): RowLook => ({
    style: 'TableText',
    top: none,
    bottom: isLast && total ? none : thin,
    ...(isLast && total && { keepNext: true }),
  });
  const sum: RowLook = { style: 'TableText', top: strong, bottom: none, isStrong: true };
  return new DocxTable({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: {
      firstRow: true,
      lastRow: total !== undefined,
      firstColumn: true,
      noHBand: true,
      noVBand: true,
    },
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
    margins: { top: 70, bottom: 70, left: 110, right: 110, marginUnitType: WidthType.DXA },
    rows: [
      rowOf(
        columns.map(({ text }) => [{ text }]),
        heading,
        true,
      ),
      ...rows.map((cells, index) => rowOf(cells, body(index === rows.length - 1))),
      ...(total ? [rowOf(total, sum)] : []),
    ],
  });
}

interface Place {
  width: number;
  isNumber: boolean;
  isOnNewPage: boolean;
}

function cellOf(line: Line, look: RowLook, { width, isNumber, isOnNewPage }: Place): TableCell {
  const spans = look.isStrong ? line.map((span) => ({ ...span, isStrong: true as const })) : line;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign:
      look.style === 'TableHeading' ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    borders: { top: look.top, bottom: look.bottom, left: none, right: none },
    ...(look.fill && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: look.fill } }),
    children: [
      new Paragraph({
        style: look.style,
        ...(isNumber && { alignment: AlignmentType.RIGHT }),
        ...(look.keepNext && { keepNext: true }),
        ...(isOnNewPage && { pageBreakBefore: true }),
        children: runsOf(spans),
      }),
    ],
  });
}

const heightOf = (cells: readonly Line[], widths: readonly number[]): number =>
  Math.max(...widths.map((width, index) => linesIn(cells[index] ?? [], width)));
