import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { callOn, isWithinPeriod } from '../../src/assessment/call.ts';
import { validityOn } from '../../src/assessment/validity.ts';
import { academy } from '../support/academy.ts';
import { dates, fullAnswers } from '../support/arbitraries.ts';
import { everyRuleSet } from '../support/every-rule-set.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const statusOn = (date: string) => callOn(ruleSet, date)?.status;

describe('the call of 2021', () => {
  it.each([
    ['without an offset: Brussels time', '2021-05-04T11:59:59', '2021-05-04T12:00:00'],
    ['to the millisecond', '2021-05-04T11:59:59.999', '2021-05-04T12:00:00.000'],
    ['to the minute', '2021-05-04T11:59', '2021-05-04T12:00'],
    ['in UTC', '2021-05-04T09:59:59Z', '2021-05-04T10:00:00Z'],
    ['with the offset of Brussels', '2021-05-04T11:59:59+02:00', '2021-05-04T12:00:00+02:00'],
    ['with an offset elsewhere', '2021-05-04T04:59:59-05:00', '2021-05-04T05:00:00-05:00'],
    ['by the day', '2021-05-04', '2021-05-05'],
  ])('is open until its deadline, not at it: %s', (_, before, at) => {
    expect(statusOn(before)).toBe('open');
    expect(statusOn(at)).toBe('closed');
  });

  it.each([
    ['2020-12-31', '2021-01-01'],
    ['2020-12-31T23:59:59', '2021-01-01T00:00:00'],
    ['2020-12-31T22:59:59Z', '2020-12-31T23:00:00Z'],
  ])('is upcoming on %s and open on %s', (before, from) => {
    expect(statusOn(before)).toBe('upcoming');
    expect(statusOn(from)).toBe('open');
  });

  it('opens on its own day where the rule set says so', () => {
    const call = { ...ruleSet.call, opens: '2021-03-01T09:00:00+01:00' };
    const status = (date: string) => callOn({ ...ruleSet, call }, date)?.status;
    expect([status('2021-03-01T08:59:59'), status('2021-03-01T09:00:00')]).toEqual([
      'upcoming',
      'open',
    ]);
  });

  it('without a known deadline is open as long as the rules are meant for the day', () => {
    const callFrom = (date: string) => callOn({ ...ruleSet, call: {} }, date);
    expect(callFrom('2020-12-31')).toEqual({ status: 'upcoming', deadline: null });
    expect(callFrom('2021-01-01')).toEqual({ status: 'open', deadline: null });
    expect(callFrom('2021-12-31T23:59:59')).toEqual({ status: 'open', deadline: null });
    expect(callFrom('2022-01-01')).toEqual({ status: 'closed', deadline: null });
  });

  it('is not there where none is known', () => {
    const { call: _, ...rest } = ruleSet;
    expect(callOn(rest, '2021-04-01')).toBeNull();
    expect(assess(rest, {}, { date: '2021-04-01' }).call).toBeNull();
  });

  it('names its deadline', () => {
    expect(callOn(ruleSet, '2021-04-01')?.deadline).toBe('2021-05-04T12:00:00+02:00');
  });
});

describe('the period of a rule set', () => {
  it.each([
    ['2020-12-31T23:59:59', false],
    ['2021-01-01', true],
    ['2021-12-31T23:59:59', true],
    ['2021-12-31T22:59:59Z', true],
    ['2021-12-31T23:00:00Z', false],
    ['2022-01-01', false],
  ])('holds by the day in Brussels: %s %s', (date, expected) => {
    expect(isWithinPeriod(ruleSet, date)).toBe(expected);
  });
});

describe('how long what is granted holds', () => {
  it.each([
    ['2020-06-01', 'running'],
    ['2021-04-01', 'running'],
    ['2022-12-31T23:59:59', 'running'],
    ['2022-12-31T23:00:00Z', 'passed'],
    ['2023-01-01', 'passed'],
  ])('has its days, both included: on %s it is %s', (date, status) => {
    expect(validityOn(ruleSet, date)).toEqual({
      from: '2021-01-01',
      until: '2022-12-31',
      status,
    });
  });

  it('has none where the sources give years only, or nothing', () => {
    const years = { ...ruleSet, validity: { scheme: 'recognition', years: [1, 3] } };
    const { validity: _, ...nothing } = ruleSet;
    for (const each of [years, nothing]) expect(validityOn(each, '2021-04-01')).toBeNull();
  });

  it('never changes a verdict when it has passed', () => {
    const held = academy({ 'recognition-status': 'current' });
    const { verdicts, validity } = assess(ruleSet, held, { date: '2026-11-28' });
    expect(verdicts).toEqual({ recognition: 'held', subsidy: 'eligible' });
    expect(validity?.status).toBe('passed');
  });
});

describe.each(everyRuleSet)('beside the verdict: $id', (each) => {
  it('the date decides about the call, about what still holds, and about nothing else', () => {
    fc.assert(
      fc.property(fullAnswers(each), dates, dates, (answers, a, b) => {
        const [first, second] = [a, b].map((date) => ({
          ...assess(each, answers, { date }),
          call: null,
          validity: null,
        }));
        expect(first).toEqual(second);
      }),
      { numRuns: 20 },
    );
  });
});
