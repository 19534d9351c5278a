import { describe, expect, test } from 'vitest';
import type { Item } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { regionOf } from '../../src/belgium/postcode.ts';
import postcodes from '../../src/belgium/postcodes.json' with { type: 'json' };
import { online, trajectory } from '../support/academy.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const at = (postcode: string) => trajectory({ postcodes: [postcode] });
const sixty = Object.keys(postcodes)
  .filter((postcode) => regionOf(postcode) === 'flanders')
  .slice(0, 60);

/** What the rules as we read them work out, of series of three activities each. */
const worked: [what: string, items: readonly Item[], in2021: Sum, in2023: Sum][] = [
  ['one postcode, one of them', [at('9000')], [1000, 1000], [0, 1500]],
  ['one postcode, three of them', [at('9000'), at('9000'), at('9000')], [2000, 2000], [0, 1500]],
  [
    'three in one, one in another',
    [at('9000'), at('9000'), at('9000'), at('9050')],
    [3000, 3000],
    [0, 3000],
  ],
  ['three new ones online', [online(), online(), online()], [2000, 3000], [0, 0]],
  [
    'twenty-five postcodes, one of them',
    [trajectory({ postcodes: sixty.slice(0, 25) })],
    [25_000, 25_000],
    [0, 30_000, true],
  ],
  [
    'a fixed location with four of them, and one in another postcode',
    [at('9000'), at('9000'), at('9000'), at('9000'), at('9050')],
    [3500, 3500],
    [0, 3000],
  ],
  [
    'sixty postcodes, one of them',
    [trajectory({ postcodes: sixty })],
    [50_000, 50_000, true],
    [0, 30_000, true],
  ],
];
type Sum = readonly [low: number, high: number, capped?: boolean];

describe.each(worked)('%s', (_what, trajectories, in2021, in2023) => {
  test.each([
    ['vlaio-2021', in2021],
    ['vlaio-2023', in2023],
  ] as const)('under %s', (id, [low, high, capped = false]) => {
    const answers = { 'recognition-status': 'current', trajectories };
    const { amount } = assess(ruleSetOf(id), answers, { date: '2023-05-01' });
    expect(amount).toMatchObject({ low, high, capped });
  });
});
