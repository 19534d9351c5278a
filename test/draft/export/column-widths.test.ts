import { expect, it } from 'vitest';
import { line, type Table } from '../../../src/draft/compose/paper.ts';
import { columnWidths, linesIn } from '../../../src/draft/export/docx/column-widths.ts';

const table = (heads: string[], row: string[], numbers: number[] = []): Table => ({
  kind: 'table',
  columns: heads.map((text, index) => ({
    text,
    ...(numbers.includes(index) && { isNumber: true }),
  })),
  rows: [row.map(line)],
});
const sum = (widths: number[]) => widths.reduce((all, each) => all + each, 0);

it.each([
  ['two columns of text', table(['a', 'b'], ['c', 'd'])],
  ['a number', table(['Gemeente', 'Aantal'], ['Gent', '2'], [1])],
  ['only numbers', table(['a', 'b'], ['1', '2'], [0, 1])],
  ['long texts', table(['a', 'b', 'c'], ['kort', 'lang '.repeat(99), 'lang '.repeat(20)])],
  ['more columns than fit', table(Array(12).fill('Kolomnaam'), Array(12).fill('inhoud'))],
  ['a long word', table(['a', 'b', 'c'], ['x'.repeat(500), 'b', 'c'])],
  ['nothing in it', table(['', '', ''], ['', '', ''])],
])('shares the whole width: %s', (_, each) => {
  const widths = columnWidths(each, 9412);
  expect(sum(widths)).toBe(9412);
  for (const width of widths) expect(width).toBeGreaterThan(400);
});

it('gives numbers what they need, and names the rest', () => {
  const widths = columnWidths(table(['Gemeente', 'Aantal'], ['Gent', '2'], [1]), 9412);
  expect(widths[0]).toBeGreaterThan(8000);
});

it('gives tables of names and values the same columns', () => {
  const short = columnWidths(table(['Gegeven', 'Ingevuld'], ['a', 'b']), 9412);
  const long = columnWidths(
    table(['Gegeven', 'Ingevuld'], ['Naam van wie tekent', 'x'.repeat(99)]),
    9412,
  );
  expect(long).toEqual(short);
});

it('counts the lines of a cell by its width', () => {
  expect(linesIn(line('a\n\nb'), 2000)).toBe(3);
  expect(linesIn(line('woord '.repeat(100).trim()), 9412)).toBeLessThan(
    linesIn(line('woord '.repeat(100).trim()), 2000),
  );
});
