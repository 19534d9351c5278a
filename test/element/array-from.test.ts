import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrayFrom } from '../../src/element/array-from.ts';

test('lists, sets, texts and lengths become what Array.from makes of them', () => {
  const sources = fc.oneof(
    fc.array(fc.anything()),
    fc.array(fc.anything()).map((items) => new Set(items)),
    fc.string(),
    fc.nat(20).map((length) => ({ length })),
  );
  fc.assert(
    fc.property(sources, (source) => {
      expect(arrayFrom<unknown>(source)).toEqual(Array.from<unknown>(source));
      const place = (_item: unknown, index: number) => index;
      expect(arrayFrom<unknown, number>(source, place)).toEqual(
        Array.from<unknown, number>(source, place),
      );
    }),
  );
});
