import { expect, test } from 'vitest';
import { faults, triedFaults } from '../scripts/faults.mjs';

test('what can go wrong around the widget is tried by a test, and every test that says so tries one of them', () => {
  const tried = triedFaults();
  expect(Object.keys(tried)).toEqual(Object.keys(faults));
  const untried = Object.keys(tried).filter((name) => tried[name]?.length === 0);
  expect(untried).toEqual([]);
});
