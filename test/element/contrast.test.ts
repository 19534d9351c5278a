import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  contrast,
  hardestOf,
  hexOf,
  poleFor,
  type Rgb,
  withContrast,
} from '../../src/element/contrast.ts';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const colour: fc.Arbitrary<Rgb> = fc.tuple(part, part, part);
const least = fc.constantFrom(3, 4.5);
const grounds = fc.array(colour, { minLength: 1, maxLength: 4 });

/** Grounds on which black or white can be read. */
const readable = fc
  .tuple(grounds, least)
  .filter(([grounds, least]) => grounds.every((each) => contrast(poleFor(grounds), each) >= least));

const rgb = (hex: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;

test('contrast is that of WCAG', () => {
  expect(contrast(rgb('#000000'), rgb('#ffffff'))).toBe(21);
  expect(contrast(rgb('#0055cc'), rgb('#ffffff'))).toBeCloseTo(6.62, 2);
  expect(contrast(rgb('#ffffff'), rgb('#687483'))).toBeCloseTo(4.76, 2);
});

test('the colour that is found passes on every ground, also as it is written', () => {
  fc.assert(
    fc.property(colour, readable, (colour, [grounds, least]) => {
      const found = withContrast(colour, grounds, least);
      expect(contrast(found, hardestOf(found, grounds))).toBeGreaterThanOrEqual(least);
      const given = contrast(colour, hardestOf(colour, grounds)) >= least;
      if (!given) expect(rgb(hexOf(found))).toEqual(found);
    }),
  );
});

test('a colour that passes is left as it is, and so is one that was found', () => {
  fc.assert(
    fc.property(colour, readable, (colour, [grounds, least]) => {
      if (contrast(colour, hardestOf(colour, grounds)) >= least)
        expect(withContrast(colour, grounds, least)).toBe(colour);
      const found = withContrast(colour, grounds, least);
      expect(withContrast(found, grounds, least)).toBe(found);
    }),
  );
});

test('the way to a colour that passes is short, and keeps to its hue', () => {
  expect(hexOf(withContrast(rgb('#ffed00'), [rgb('#ffffff')], 4.5))).toBe('#817800');
  expect(hexOf(withContrast(rgb('#0055cc'), [rgb('#222b37')], 4.5))).toBe('#5b92de');
  expect(hexOf(withContrast(rgb('#bbbbbb'), [rgb('#ffffff')], 3))).toBe('#949494');
});

test('where no colour passes on all grounds the better of black and white is taken', () => {
  const grounds = [rgb('#000000'), rgb('#ffffff'), rgb('#eeeeee')];
  expect(hexOf(withContrast(rgb('#ff0000'), grounds, 4.5))).toBe(hexOf(poleFor(grounds)));
});
