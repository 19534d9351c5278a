import { describe, expect, it } from 'vitest';
import { withAside } from '../../src/conversation/asides/asides.ts';
import { asidesSchema } from '../../src/conversation/asides/asides-schema.ts';

describe('a line that was typed', () => {
  const typed = (line: string) => withAside({ asides: [], nextKey: 3 }, null, line).asides[0];

  it('is of no question where none is asked', () => {
    expect(typed('Hallo')).toEqual({ id: 3, at: '', question: '', line: 'Hallo', reply: null });
  });

  it('is kept whole up to a thousand characters', () => {
    const longest = 'x'.repeat(1000);
    expect(typed(longest)?.line).toBe(longest);
    expect(typed(`${longest}x`)?.line).toBe(`${longest.slice(1)}…`);
  });

  it.each([
    'given',
    'done',
    'not-now',
    'leave',
    'why',
    'greeted',
    'thanked',
    'nothing',
    'not-loaded',
  ])('is read again with what came of it: %s', (kind) => {
    const asides = [{ id: 1, at: 'goal', question: 'goal', line: 'Hallo', reply: { kind } }];
    expect(asidesSchema.parse(asides)).toEqual(asides);
  });
});
