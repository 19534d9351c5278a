import { describe, expect, it } from 'vitest';
import { overallOf } from '../../src/assessment/overall.ts';
import type { Verdict } from '../../src/rules/schema.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';

describe('how all schemes stand together', () => {
  it('has the first name whose condition is met', () => {
    const named = (recognition: Verdict, subsidy: Verdict) =>
      overallOf(smallRuleSet, { recognition, subsidy });
    expect(named('eligible', 'conditional')).toBe('all');
    expect(named('eligible', 'ineligible')).toBe('some');
    expect(named('ineligible', 'ineligible')).toBe('undetermined');
  });

  it('has no later name while an earlier one is still possible', () => {
    expect(overallOf(smallRuleSet, { recognition: 'eligible', subsidy: 'undetermined' })).toBe(
      'undetermined',
    );
  });

  it.each<Verdict>(['held', 'eligible', 'ineligible', 'undetermined'])(
    'is the verdict itself where there is one scheme and no name: %s',
    (verdict) => {
      expect(overallOf(ruleSetOf('vlaio-2024'), { recognition: verdict })).toBe(verdict);
    },
  );

  it('is undetermined where nothing is named and there are several schemes, or none, or no verdict', () => {
    const { overall: _, ...unnamed } = smallRuleSet;
    expect(overallOf(unnamed, { recognition: 'eligible', subsidy: 'eligible' })).toBe(
      'undetermined',
    );
    expect(overallOf({ ...unnamed, schemes: [] }, {})).toBe('undetermined');
    expect(overallOf({ ...unnamed, schemes: [{ id: 'subsidy' }] }, {})).toBe('undetermined');
  });
});
