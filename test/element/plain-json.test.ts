import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { plainJson } from '../../src/element/plain-json.ts';

const prototypes = [Array.prototype, Object.prototype, String.prototype, Number.prototype];

afterEach(() => {
  for (const each of prototypes) Reflect.deleteProperty(each, 'toJSON');
});

test('what is written is what JSON.stringify writes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
      expect(plainJson(value, null, indent)).toBe(JSON.stringify(value, null, indent));
      const upper = (_key: string, each: unknown) =>
        typeof each === 'string' ? each.toUpperCase() : each;
      expect(plainJson(value, upper)).toBe(JSON.stringify(value, upper));
    }),
  );
});

test('a toJSON that a library gave to lists, texts and all objects changes nothing', () => {
  const value = { goal: 'both', ages: ['5-17'], places: [{ postcodes: ['9000'], count: 3 }] };
  const written = JSON.stringify(value);
  for (const each of prototypes)
    Object.defineProperty(each, 'toJSON', { configurable: true, value: () => 'ours' });
  expect(plainJson(value)).toBe(written);
});
