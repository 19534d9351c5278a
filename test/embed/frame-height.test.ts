import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heightAsked, heightMessage } from '../../src/embed/frame-height.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { anythingUnder } from '../support/hostile.ts';

test('a height that is posted is the height that is given', () => {
  expect(heightAsked(heightMessage(640))).toBe(640);
});

test.each([
  [-5, 100],
  [0, 100],
  [20_001, 20_000],
  [Number.MAX_SAFE_INTEGER, 20_000],
])('a height of %d is given as %d', (asked, given) => {
  expect(heightAsked(heightMessage(asked))).toBe(given);
});

const circle: Record<string, unknown> = {};
circle['stem-check'] = circle;

test.each([
  null,
  undefined,
  640,
  '{"stem-check":{"version":1,"height":640}}',
  {},
  [],
  { 'stem-check': null },
  { 'stem-check': 640 },
  { 'stem-check': { height: 640 } },
  { 'stem-check': { version: 2, height: 640 } },
  { 'stem-check': { version: '1', height: 640 } },
  { 'stem-check': { version: 1, height: 640, more: 1 } },
  { 'stem-check': { version: 1, height: 640 }, more: 1 },
  { 'stem-check': { version: 1, height: '640' } },
  { 'stem-check': { version: 1, height: '640px; position: fixed' } },
  { 'stem-check': { version: 1, height: 640.5 } },
  { 'stem-check': { version: 1, height: Number.NaN } },
  { 'stem-check': { version: 1, height: Number.POSITIVE_INFINITY } },
  { 'stem-check': { version: 1, height: { valueOf: 640 } } },
  circle,
])('%o asks for no height', (message) => {
  expect(heightAsked(message)).toBeUndefined();
});

test('whatever a page posts, the height is one within bounds, or none', () => {
  const odd = anythingUnder(['stem-check', 'version', 'height']);
  const near = fc.record({ 'stem-check': fc.record({ version: fc.constant(1), height: odd }) });
  const numbers = fc.oneof(fc.double(), fc.integer()).map(heightMessage);
  fc.assert(
    fc.property(fc.oneof(odd, near, numbers), (message) => {
      const asked = heightAsked(message);
      if (asked === undefined) return;
      expect(Number.isInteger(asked)).toBe(true);
      expect(asked).toBeGreaterThanOrEqual(100);
      expect(asked).toBeLessThanOrEqual(20_000);
    }),
    { numRuns: fuzzRuns(300, 'messages of a frame') },
  );
});
