import { expect, test, vi } from 'vitest';
import { lastFew } from '../../src/assessment/last-few.ts';

test('what came of the very same things comes back, and is made anew of what is alike only', () => {
  const make = vi.fn((of: object, by: string) => ({ of, by }));
  const once = lastFew(make);
  const thing = {};
  const made = once(thing, 'a');
  expect(once(thing, 'a')).toBe(made);
  expect(once(thing, 'b')).not.toBe(made);
  expect(once({}, 'a')).not.toBe(made);
  expect(make).toHaveBeenCalledTimes(3);
});

test('what was made long ago is let go', () => {
  const once = lastFew((number: number) => ({ number }));
  const first = once(0);
  for (let number = 1; number < 20; number++) once(number);
  expect(once(0)).not.toBe(first);
});
