import { describe, expect, it } from 'vitest';
import type { Amount } from '../../src/assessment/amount.ts';
import type { Answer, Item } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { academy, online, trajectory, without } from '../support/academy.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const cap = 50_000;

const amountFor = (answers: Parameters<typeof academy>[0]): Amount | null =>
  assess(ruleSet, academy(answers), { date: '2021-04-01' }).amount;
const amountOf = (trajectories: Answer): Amount => {
  const amount = amountFor({ trajectories });
  if (!amount) throw new Error('no amount');
  return amount;
};
const range = ({ low, high }: Amount) => [low, high];
const at = (...postcodes: string[]): Item => trajectory({ postcodes });
const postcodes = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => String(9000 + index));

describe('the amount of vlaio-2021', () => {
  it.each<[string, Item[], number, number]>([
    ['nothing', [], 0, 0],
    ['1 postcode, 1 trajectory', [at('9000')], 1000, 1000],
    ['1 postcode, 3 trajectories', [at('9000'), at('9000'), at('9000')], 2000, 2000],
    [
      '3 trajectories in one postcode, 1 in another',
      [at('9000'), at('9000'), at('9000'), at('8500')],
      3000,
      3000,
    ],
    ['1 new online trajectory', [online()], 1000, 1000],
    ['3 new online trajectories', [online(), online(), online()], 2000, 3000],
    ['25 postcodes, 1 trajectory each', postcodes(25).map((code) => at(code)), 25_000, 25_000],
    ['60 postcodes, 1 trajectory each', postcodes(60).map((code) => at(code)), cap, cap],
    ['60 postcodes, 1 trajectory in all', [at(...postcodes(60))], cap, cap],
    [
      'a fixed location with 4 trajectories, 1 elsewhere: no such limit known',
      [at('9000'), at('9000'), at('9000'), at('9000'), at('8500')],
      3500,
      3500,
    ],
    ['on site and online side by side', [at('9000', '8500'), at('9000'), online()], 3500, 3500],
    ['a postcode that one trajectory lists twice', [at('9000', '9000')], 1000, 1000],
    ['a postcode listed twice, reached again', [at('9000', '9000'), at('9000')], 1500, 1500],
    ['2 activities', [trajectory({ activities: 2 })], 0, 0],
    ['loose activities', [trajectory({ coherent: 'no' })], 0, 0],
    ['an online trajectory that exists already', [online({ new: 'no' })], 0, 0],
    ['online with 2 activities', [online({ activities: 2 })], 0, 0],
  ])('%s', (_, trajectories, low, high) => {
    expect(range(amountOf(trajectories))).toEqual([low, high]);
  });

  it.each<[string, Item[], number, number]>([
    ['activities', [trajectory({ activities: 'unknown' })], 0, 1000],
    ['coherent', [trajectory({ coherent: 'unknown' })], 0, 1000],
    ['place', [trajectory({ place: 'unknown', new: 'unknown' })], 0, 1000],
    ['new', [online({ new: 'unknown' })], 0, 1000],
    ['postcodes', [trajectory({ postcodes: 'unknown' })], 0, 1000],
    [
      'activities, beside one that counts',
      [at('9000'), { ...at('9000'), activities: 'unknown' }],
      1000,
      1500,
    ],
    ['new, beside one that counts', [online(), online({ new: 'unknown' })], 1000, 2000],
    [
      'postcodes, beside one that counts',
      [at('9000'), trajectory({ postcodes: 'unknown' })],
      1000,
      2000,
    ],
    [
      'postcodes of two: each in a place of its own',
      [trajectory({ postcodes: 'unknown' }), trajectory({ postcodes: 'unknown' })],
      0,
      2000,
    ],
  ])('counts in high only what is not known: %s', (_, trajectories, low, high) => {
    expect(range(amountOf(trajectories))).toEqual([low, high]);
  });

  it('counts a field that was not asked yet as one that is not known', () => {
    const { activities: _, ...unfinished } = trajectory();
    expect(range(amountOf([unfinished]))).toEqual([0, 1000]);
  });

  it('lets an unknown field that can no longer help out of high', () => {
    expect(range(amountOf([trajectory({ coherent: 'no', activities: 'unknown' })]))).toEqual([
      0, 0,
    ]);
  });

  it.each<[string, Answer]>([
    ['unknown', 'unknown'],
    ['not asked', []],
  ])('is anything up to the cap while the trajectories are %s', (_, trajectories) => {
    const answers =
      trajectories === 'unknown' ? academy({ trajectories }) : without(academy(), 'trajectories');
    expect(assess(ruleSet, answers, { date: '2021-04-01' }).amount).toMatchObject({
      low: 0,
      high: cap,
      lines: [],
      capped: false,
    });
  });

  it('says which line brings what', () => {
    const { lines } = amountOf([at('9000'), at('9000', '8500'), online(), online(), online()]);
    expect(lines).toEqual([
      { id: 'postcode-first', count: 2, unit: 1000, low: 2000, high: 2000 },
      { id: 'postcode-further', count: 1, unit: 500, low: 500, high: 500 },
      { id: 'online-first', count: 1, unit: 1000, low: 1000, high: 1000 },
      { id: 'online-further', count: 2, unit: 500, low: 1000, high: 2000 },
    ]);
  });

  it.each([
    [50, false],
    [51, true],
  ])('with %i postcodes: capped is %s', (count, capped) => {
    expect(amountOf([at(...postcodes(count))])).toEqual(
      expect.objectContaining({ low: cap, high: cap, cap, capped }),
    );
  });

  it('is capped as soon as only the high reading is above the cap', () => {
    const amount = amountOf([at(...postcodes(49)), online(), online()]);
    expect(amount).toMatchObject({ low: cap, high: cap, capped: true });
    const lower = amountOf([at(...postcodes(48)), online(), online(), online()]);
    expect(lower).toMatchObject({ low: cap, high: cap, capped: true });
  });
});

describe('postcodes in Brussels', () => {
  it.each<[string, Item[], number, number]>([
    ['only there', [at('1000')], 0, 1000],
    ['beside Flanders', [at('1000', '9000')], 1000, 2000],
    ['twice', [at('1080'), at('1080')], 0, 1500],
  ])('count in high only: %s', (_, trajectories, low, high) => {
    const amount = amountOf(trajectories);
    expect(range(amount)).toEqual([low, high]);
    expect(amount.openPoints).toContain('brussels');
  });

  it.each<[string, Item]>([
    ['elsewhere', at('1500', '3999', '9000')],
    ['in a trajectory that cannot count', trajectory({ postcodes: ['1000'], activities: 1 })],
    ['left behind in a trajectory that went online', online({ postcodes: ['1000'] })],
  ])('are no open point when they are %s', (_, item) => {
    expect(amountOf([item]).openPoints).not.toContain('brussels');
  });
});

describe('the open points of the amount', () => {
  it('hold the two readings of the sentence on online trajectories, where there are any', () => {
    expect(amountOf([online()]).openPoints).toContain('online-amount');
    expect(amountOf([trajectory()]).openPoints).not.toContain('online-amount');
  });

  it('hold always what the sources leave open about every application', () => {
    expect(amountOf([]).openPoints).toEqual(['repeats', 'envelope']);
  });
});

describe('whose goal', () => {
  it('is recognition only gets no amount', () => {
    expect(amountFor({ goal: 'recognition' })).toBeNull();
  });

  it.each(['both', 'subsidy', 'unknown'])('is %s gets one', (goal) => {
    expect(amountFor({ goal })).toMatchObject({ low: 1000, high: 1000 });
  });

  it('is subsidy gets one beside an ineligible verdict too', () => {
    const answers = academy({ goal: 'subsidy', partnership: 'beneficiary' });
    const { verdicts, amount } = assess(ruleSet, answers, { date: '2021-04-01' });
    expect(verdicts.subsidy).toBe('ineligible');
    expect(amount).toMatchObject({ low: 1000, high: 1000 });
  });
});
