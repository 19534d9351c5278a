import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { lookupIn } from '../../src/assessment/answers.ts';
import {
  evaluate,
  every,
  explain,
  opposite,
  questionsIn,
  type Rulings,
  schemesIn,
  type Truth,
} from '../../src/assessment/condition.ts';
import type { Condition, Verdict } from '../../src/rules/schema.ts';

const truths: Truth[] = ['met', 'unmet', 'unknown'];
const yes: Condition = { oneOf: ['given', ['yes']] };
const no: Condition = { oneOf: ['given', ['no']] };
const open: Condition = { oneOf: ['missing', ['yes']] };
const conditionOf: Record<Truth, Condition> = { met: yes, unmet: no, unknown: open };

const answers: Answers = {
  given: 'yes',
  several: ['a', 'b'],
  one: ['a'],
  unknown: 'unknown',
  number: 2,
  none: [],
  places: ['9000', '1000'],
  'one-place': ['9000'],
  items: [
    { size: 1, sort: 'x' },
    { size: 3, sort: 'y' },
    { size: 'unknown', sort: 'x' },
  ],
};
const truthOf = (condition: Condition) => evaluate(condition, lookupIn(answers));

describe('a condition on one answer', () => {
  it.each<[Condition, Truth]>([
    [{ oneOf: ['given', ['no', 'yes']] }, 'met'],
    [{ oneOf: ['given', ['no']] }, 'unmet'],
    [{ onlyOf: ['given', ['no', 'yes']] }, 'met'],
    [{ onlyOf: ['given', ['no']] }, 'unmet'],
    [{ oneOf: ['several', ['b', 'c']] }, 'met'],
    [{ oneOf: ['several', ['c']] }, 'unmet'],
    [{ oneOf: ['missing', ['yes']] }, 'unknown'],
    [{ oneOf: ['unknown', ['yes']] }, 'unknown'],
    [{ oneOf: ['unknown', ['unknown']] }, 'unknown'],
    [{ onlyOf: ['several', ['a', 'b', 'c']] }, 'met'],
    [{ onlyOf: ['several', ['a']] }, 'unmet'],
    [{ onlyOf: ['one', ['a']] }, 'met'],
    [{ onlyOf: ['unknown', ['a']] }, 'unknown'],
    [{ atLeast: ['number', 2] }, 'met'],
    [{ atLeast: ['number', 3] }, 'unmet'],
    [{ atLeast: ['unknown', 1] }, 'unknown'],
    [{ atLeast: ['missing', 1] }, 'unknown'],
    [{ reaches: ['places', ['brussels']] }, 'met'],
    [{ reaches: ['places', ['flanders', 'brussels']] }, 'met'],
    [{ reaches: ['one-place', ['brussels']] }, 'unmet'],
    [{ reaches: ['unknown', ['flanders']] }, 'unknown'],
    [{ someItem: ['items', { atLeast: ['size', 3] }] }, 'met'],
    [{ someItem: ['items', { atLeast: ['size', 4] }] }, 'unknown'],
    [
      {
        someItem: ['items', { all: [{ oneOf: ['sort', ['y']] }, { atLeast: ['size', 4] }] }],
      },
      'unmet',
    ],
    [
      {
        someItem: ['items', { all: [{ oneOf: ['sort', ['x']] }, { atLeast: ['size', 3] }] }],
      },
      'unknown',
    ],
    [{ someItem: ['none', yes] }, 'unmet'],
    [{ someItem: ['missing', yes] }, 'unknown'],
    [{ someItem: ['unknown', yes] }, 'unknown'],
  ])('%j: %s', (condition, expected) => {
    expect(truthOf(condition)).toBe(expected);
  });
});

describe('conditions together', () => {
  const pairs = truths.flatMap((a) => truths.map((b) => [a, b] as const));

  it.each(pairs)('all of %s and %s: unmet wins, then unknown', (a, b) => {
    const expected = [a, b].includes('unmet')
      ? 'unmet'
      : [a, b].includes('unknown')
        ? 'unknown'
        : 'met';
    expect(truthOf({ all: [conditionOf[a], conditionOf[b]] })).toBe(expected);
    expect(every([a, b])).toBe(expected);
  });

  it.each(pairs)('any of %s and %s: met wins, then unknown', (a, b) => {
    const expected = [a, b].includes('met')
      ? 'met'
      : [a, b].includes('unknown')
        ? 'unknown'
        : 'unmet';
    expect(truthOf({ any: [conditionOf[a], conditionOf[b]] })).toBe(expected);
  });

  it.each<[Truth, Truth]>([
    ['met', 'unmet'],
    ['unmet', 'met'],
    ['unknown', 'unknown'],
  ])('not %s: %s', (truth, expected) => {
    expect(truthOf({ not: conditionOf[truth] })).toBe(expected);
    expect(opposite(truth)).toBe(expected);
  });

  it('all of nothing is met, any of nothing is unmet', () => {
    expect([truthOf({ all: [] }), truthOf({ any: [] })]).toEqual(['met', 'unmet']);
  });

  it('say the same as their mirror image', () => {
    const condition = fc.letrec<{ node: Condition; leaf: Condition }>((tie) => ({
      leaf: fc.constantFrom(yes, no, open),
      node: fc.oneof(
        { maxDepth: 4 },
        tie('leaf'),
        fc.array(tie('node'), { maxLength: 3 }).map((all): Condition => ({ all })),
        fc.array(tie('node'), { maxLength: 3 }).map((any): Condition => ({ any })),
        tie('node').map((not): Condition => ({ not })),
      ),
    })).node;
    const mirrored = (each: Condition): Condition => {
      if ('all' in each) return { any: each.all.map(mirrored) };
      if ('any' in each) return { all: each.any.map(mirrored) };
      return 'not' in each ? { not: mirrored(each.not) } : { not: each };
    };
    fc.assert(
      fc.property(condition, (each) => {
        expect(truthOf(mirrored(each))).toBe(opposite(truthOf(each)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a condition on an earlier verdict', () => {
  it.each<[Verdict | undefined, Truth]>([
    ['held', 'met'],
    ['eligible', 'met'],
    ['ineligible', 'unmet'],
    ['not-asked', 'unmet'],
    ['undetermined', 'unknown'],
    [undefined, 'unknown'],
  ])('%s: %s', (verdict, expected) => {
    const condition: Condition = { verdict: ['recognition', ['held', 'eligible']] };
    const rulings: Rulings = new Map(
      verdict ? [['recognition', { verdict, because: [], missing: [] }]] : [],
    );
    expect(evaluate(condition, lookupIn(answers), rulings)).toBe(expected);
  });
});

describe('a condition', () => {
  const verdict: Condition = { verdict: ['recognition', ['held']] };
  const parts: Condition[] = [
    yes,
    { not: { any: [{ onlyOf: ['several', ['a']] }, { atLeast: ['number', 3] }] } },
    { any: [{ reaches: ['places', ['flanders']] }, { not: verdict }] },
    { someItem: ['items', { atLeast: ['size', 2] }] },
    { all: [yes, { verdict: ['subsidy', ['held']] }] },
  ];

  it('names questions, and schemes, in whatever it is made of', () => {
    const questions = ['given', 'several', 'number', 'places', 'items'];
    expect(questionsIn({ all: parts })).toEqual([...questions, 'given']);
    expect(schemesIn({ all: parts })).toEqual(['recognition', 'subsidy']);
  });

  it('rests on each answer once, and on no verdict that is not there', () => {
    const because = ['given', 'several', 'number', 'places', 'items'];
    expect(explain({ all: parts.slice(0, 4) }, lookupIn(answers))).toEqual({
      because,
      missing: [],
    });
    expect(explain({ all: [yes, { all: [yes] }] }, lookupIn(answers))).toEqual({
      because: ['given'],
      missing: [],
    });
    expect(explain(verdict, lookupIn(answers))).toEqual({ because: [], missing: [] });
  });
});
