import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Region, regionOf } from '../../src/belgium/postcode.ts';
import postcodes from '../../src/belgium/postcodes.json' with { type: 'json' };

describe('the region of a postcode', () => {
  it.each<[string, Region | null]>([
    ['0999', null],
    ['999', null],
    ['1000', 'brussels'],
    ['1299', 'brussels'],
    ['1300', 'wallonia'],
    ['1499', 'wallonia'],
    ['1500', 'flanders'],
    ['3999', 'flanders'],
    ['4000', 'wallonia'],
    ['7999', 'wallonia'],
    ['8000', 'flanders'],
    ['9999', 'flanders'],
    ['10000', null],
    ['01000', null],
    ['0000', null],
    ['1000 ', null],
    [' 9000', null],
    ['9000\n', null],
    ['9 000', null],
    ['9e03', null],
    ['+900', null],
    ['９０００', null],
    ['٩٠٠٠', null],
    ['B-9000', null],
    ['', null],
  ])('%j: %s', (postcode, region) => {
    expect(regionOf(postcode)).toBe(region);
  });

  it('is null for whatever is not four digits from 1000', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{3,5}$/)), (text) => {
        const isPostcode = text.length === 4 && String(Number.parseInt(text, 10)) === text;
        expect(regionOf(text) !== null).toBe(isPostcode && Number(text) >= 1000);
      }),
    );
  });

  it('is Flanders or Brussels for every postcode of the table', () => {
    const elsewhere = Object.keys(postcodes).filter(
      (postcode) => !['flanders', 'brussels'].includes(regionOf(postcode) ?? ''),
    );
    expect(elsewhere).toEqual([]);
  });
});
