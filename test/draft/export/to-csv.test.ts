import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toCsv } from '../../../src/draft/export/to-csv.ts';
import { nastyText } from '../../support/draft-arbitraries.ts';

const cellOf = (text: string) => toCsv([[text]]).slice(1, -2);

/** As a spreadsheet reads it. */
function read(csv: string): string[][] {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of csv
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/gy)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ';') rows.push(row);
    if (end !== ';') row = [];
  }
  return rows;
}

it('separates with semicolons, ends lines as Windows does, and announces UTF-8', () => {
  expect(toCsv([['Gent', 'één €'], ['Asse']])).toBe('\uFEFFGent;één €\r\nAsse\r\n');
});

it.each([
  ['a;b', '"a;b"'],
  ['a,b', '"a,b"'],
  ['zeg "ja"', '"zeg ""ja"""'],
  [' a', '" a"'],
  ['a\nb', 'a b'],
  ['a\u0000b\u001Bc', 'abc'],
  ['\uD800', '\uFFFD'],
])('writes %j as %j', (text, cell) => {
  expect(cellOf(text)).toBe(cell);
});

it.each([
  ...['=1+1', '+1', '-1', '@SUM(1)', '\ta', '\ra', "=cmd|' /C calc'!A0"],
  ...['＝1', '＋1', '－1', '＠a', '﹦1', '\u207A1'],
  ...[' =1', '\u00A0=1', '\u3000＝1', '\n=1', '\u0000=1', '\uFEFF=1', '\u200B=1', '\uFFFF=1'],
  ...['\u2028=1', '\u202E=1', ' \t @a'],
])('does not let %j be a formula', (text) => {
  expect(cellOf(text)).toMatch(/^"?'/);
});

it.each([
  ...['1/2', '3-4', '007', '0032 470 12 34 56', '1.5', '1,5', '10:30', '50 %', '€ 5', '5 €'],
  ...['1E5', '12e3', '(5)', '2021', '4/5/2021', '04-05-2021', '2021-05-04', '12.05', '１２', '²'],
  ...['1 mei', 'mei 2021', 'mrt-21', '12-déc-2021', '1. März', 'avril 21', 'may 4, 2021'],
  ...['9 am', '5p', '10:30 PM', 'WAAR', 'onwaar', 'vrai', 'FALSCH', 'true', '#N/B', '#REF!'],
  ...[' 1/2', '\u200B007', '\u00A01,5'],
])('keeps %j a text', (text) => {
  expect(cellOf(text)).toMatch(/^"?'/);
});

it.each([
  ...['Robots', '3D-printen', '2e jaar', 'Robots 1/2', 'STEM 2021', '1 robot', 'a@b.be', 'é@è.be'],
  ...[
    'Marsreis',
    'Marsreis 2',
    'Maart',
    'Decor maken',
    'Juni in de zon',
    'Waarheid',
    '10 vragen',
    '9050 Gentbrugge',
  ],
])('writes %j as it is', (text) => {
  expect(cellOf(text)).toBe(text);
});

it('writes a number as a number', () => {
  expect(toCsv([[3, 1.5, '3']])).toBe("\uFEFF3;1,5;'3\r\n");
});

it('keeps its rows and columns, and has no formula, whatever people wrote', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(nastyText, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
      (rows) => {
        const back = read(toCsv(rows));
        expect(back.map(({ length }) => length)).toEqual(rows.map(({ length }) => length));
        for (const cell of back.flat()) {
          expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
          expect(cell).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        }
      },
    ),
  );
});
