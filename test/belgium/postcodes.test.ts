import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { makePostcodes, postcodesFile } from '../../scripts/make-postcodes.mjs';
import postcodes from '../../src/belgium/postcodes.json' with { type: 'json' };

const codes = Object.keys(postcodes).map(Number);
const names = Object.values(postcodes).flatMap((municipalities) =>
  Object.entries<string[]>(municipalities).flatMap(([municipality, places]) =>
    places.length === 0 ? [municipality] : places,
  ),
);
const isBrussels = (code: number) => code >= 1000 && code <= 1299;
const isFlanders = (code: number) =>
  (code >= 1500 && code <= 3999) || (code >= 8000 && code <= 9999);

test('the file is what the script makes of the table', () => {
  const file = readFileSync(new URL('../../src/belgium/postcodes.json', import.meta.url), 'utf8');
  expect(file).toBe(postcodesFile());
});

test('no row of the table is lost', () => {
  expect(codes).toHaveLength(541);
  expect(names).toHaveLength(1272);
});

test('the file stays small enough to load on demand', () => {
  expect(gzipSync(JSON.stringify(postcodes), { level: 9 }).length).toBeLessThan(9000);
});

test('every postcode lies in Flanders or Brussels', () => {
  expect(codes.filter((code) => !isFlanders(code) && !isBrussels(code))).toEqual([]);
});

test('the Dutch name of a municipality comes before the French one', () => {
  const header = 'postcode\tplace\tmunicipality\tprovince';
  const made = makePostcodes(`${header}\n9000\tGand\tGand\tx\n9000\tGent\tGent\tx\n`);
  expect(Object.keys(made['9000'] ?? {})).toEqual(['Gent', 'Gand']);
});

test('an incomplete row is refused', () => {
  expect(() => makePostcodes('postcode\tplace\tmunicipality\n9000\tGent\n')).toThrow(/incomplete/);
});
