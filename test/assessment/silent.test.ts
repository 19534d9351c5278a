import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import type { Condition, RuleSet } from '../../src/rules/schema.ts';
import { academy, trajectory, without } from '../support/academy.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const rollOut = ruleSetOf('vlaio-2023');
const headings = ruleSetOf('vlaio-2024');

const inHeadings = (answers: Answers) => assess(headings, answers, { date: '2024-06-01' });
const inRollOut = (answers: Answers) => assess(rollOut, answers, { date: '2023-05-01' });
const current = { 'recognition-status': 'current' };

describe('a criterion of which the sources do not give the rule', () => {
  it('leaves its scheme open where all else is met, and asks for nothing', () => {
    const assessment = inHeadings(academy());
    expect(assessment.verdicts).toEqual({ recognition: 'undetermined' });
    expect(assessment.overall).toBe('undetermined');
    expect(assessment.silent).toEqual(['trajectory', 'target-age']);
    expect(assessment.deciding).toEqual([]);
    expect(assessment.changes).toEqual([]);
    for (const [id, point] of [
      ['trajectory', 'length-not-known'],
      ['target-age', 'ages-not-known'],
    ] as const) {
      const criterion = assessment.criteria.find((each) => each.id === id);
      expect(criterion).toMatchObject({
        outcome: 'unknown',
        because: [],
        missing: [],
        openPoints: [point],
      });
    }
  });

  it('is unmet where that is certain all the same, and says why', () => {
    const loose = academy({ trajectories: [trajectory({ coherent: 'no' })] });
    const { verdicts, silent, criteria } = inHeadings(loose);
    expect(verdicts).toEqual({ recognition: 'ineligible' });
    expect(silent).toEqual(['target-age']);
    expect(criteria.find(({ id }) => id === 'trajectory')).toMatchObject({
      outcome: 'unmet',
      because: ['trajectories'],
    });
  });

  it('is met where that is certain all the same', () => {
    const { criteria, silent, verdicts } = inRollOut(academy(current));
    expect(criteria.find(({ id }) => id === 'recognised')?.outcome).toBe('met');
    expect(silent).toEqual(['subsidy-trajectory']);
    expect(verdicts).toEqual({ subsidy: 'undetermined' });
  });

  it('is silent whatever is answered to the rest', () => {
    expect(inRollOut(academy()).silent).toEqual(['recognised', 'subsidy-trajectory']);
    expect(inRollOut({}).silent).toEqual(['recognised', 'subsidy-trajectory']);
  });

  it('is none of a scheme that is held', () => {
    const { silent, verdicts, overall } = inHeadings(academy(current));
    expect([silent, verdicts, overall]).toEqual([[], { recognition: 'held' }, 'held']);
  });

  it('lets a question decide only where an answer to it can still make the scheme ineligible', () => {
    expect(inRollOut({ 'recognition-status': 'none' }).deciding).toEqual(['trajectories']);
    const open = without(academy(), 'trajectories', 'relevance');
    expect(inHeadings(open).deciding).toEqual(['trajectories', 'relevance']);
    const some = academy({ trajectories: [trajectory({ activities: 'unknown' })] });
    expect(inHeadings(some).deciding).toEqual([]);
  });

  it('is in the way of every change: no answer can turn its scheme eligible', () => {
    expect(inHeadings(academy({ 'school-hours': 'during' })).changes).toEqual([]);
    expect(inHeadings(academy({ trajectories: [] })).changes).toEqual([]);
  });

  it('is not met by a change either, where one would meet it that is not silent', () => {
    const metWhen: Condition = { someItem: ['trajectories', { oneOf: ['coherent', ['yes']] }] };
    const changesWhere = (isSilent: boolean) => {
      const criteria = headings.criteria
        .filter(({ id }) => id !== 'target-age')
        .map((criterion): object => {
          if (criterion.id !== 'trajectory') return criterion;
          const { silent: _, ...rest } = { silent: true, ...criterion, metWhen };
          return isSilent ? { ...rest, silent: true } : rest;
        });
      const rules = { ...headings, criteria } as RuleSet;
      const loose = academy({ trajectories: [trajectory({ coherent: 'no' })] });
      const { verdicts, changes } = assess(rules, loose, { date: '2024-06-01' });
      expect(verdicts).toEqual({ recognition: 'ineligible' });
      return changes;
    };
    expect(changesWhere(false)).not.toEqual([]);
    expect(changesWhere(true)).toEqual([]);
  });
});

describe('what is not known beside the verdict', () => {
  it('is null: a call, days of validity, an amount', () => {
    const { call, validity, amount } = inHeadings(academy());
    expect([call, validity, amount]).toEqual([null, null, null]);
  });

  it('is in the high figure only: an amount of which nobody can be sure', () => {
    const at = (...postcodes: string[]) => trajectory({ postcodes });
    const amountOf = (...trajectories: ReturnType<typeof trajectory>[]) => {
      const { amount } = inRollOut(academy({ ...current, trajectories }));
      return [amount?.low, amount?.high, amount?.capped];
    };
    const sixty = Array.from({ length: 60 }, (_, index) => String(9000 + index));
    expect(amountOf(at('9000'))).toEqual([0, 1500, false]);
    expect(amountOf(at('9000'), at('9000'), at('9000'))).toEqual([0, 1500, false]);
    expect(amountOf(at('9000'), at('9000'), at('9000'), at('8500'))).toEqual([0, 3000, false]);
    expect(amountOf(at(...sixty))).toEqual([0, 30_000, true]);
    expect(amountOf(trajectory({ place: 'online' }))).toEqual([0, 0, false]);
    expect(amountOf(trajectory({ coherent: 'no' }))).toEqual([0, 0, false]);
  });
});
