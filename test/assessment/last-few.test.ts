import { expect, test, vi } from 'vitest';
import { type Answers, lookupIn } from '../../src/assessment/answers.ts';
import { lastFew, lastFewLooking } from '../../src/assessment/last-few.ts';

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

test('what looks up answers is made anew only where one that it looked up is another', () => {
  const make = vi.fn((lookup: (id: string) => unknown, list: object) => ({
    list,
    of: lookup('goal') === 'both' ? lookup('ages') : undefined,
  }));
  const once = lastFewLooking(make);
  const list = {};
  const of = (answers: Answers) => once(lookupIn(answers), list);
  const first = of({ goal: 'subsidy', ages: 'unknown' });
  expect(of({ goal: 'subsidy', ages: '18-plus', place: 'online' })).toBe(first);
  expect(of({ goal: 'both', ages: '18-plus' }).of).toBe('18-plus');
  expect(of({ goal: 'both', ages: 'unknown' }).of).toBe('unknown');
  expect(of({ goal: 'both' }).of).toBeUndefined();
  expect(of({ goal: 'subsidy' })).toBe(first);
  expect(once(lookupIn({ goal: 'subsidy' }), {})).not.toBe(first);
  expect(make).toHaveBeenCalledTimes(5);
});
