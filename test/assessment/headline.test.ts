import { describe, expect, it } from 'vitest';
import { type Answers, unknown } from '../../src/assessment/answers.ts';
import { type Assessment, assess } from '../../src/assessment/assess.ts';
import { headlineOf, unmetIn } from '../../src/assessment/headline.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { academy } from '../support/academy.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const headlineFor = (answers: Answers, rules: RuleSet = ruleSet) =>
  headlineOf(rules, assess(rules, answers, { date: '2021-04-01' }));

describe('the headline', () => {
  it('is the first whose condition is met, and counts what is unmet of its scheme', () => {
    expect(headlineFor(academy())).toMatchObject({ id: 'both', count: 0 });
    const twoLess = academy({ 'legal-form': 'unincorporated', partnership: 'beneficiary' });
    expect(headlineFor(twoLess)).toMatchObject({ id: 'recognition-without-subsidy', count: 2 });
    const during = academy({ 'school-hours': 'during', audience: 'one-school' });
    expect(headlineFor(during)).toMatchObject({ id: 'not-yet', count: 2 });
  });

  it('counts what is unmet of all schemes where it names none', () => {
    const rules = {
      ...ruleSet,
      headlines: [{ id: 'no', when: { verdict: ['subsidy', ['ineligible']] } }],
    } as RuleSet;
    const answers = academy({ audience: 'one-school', partnership: 'beneficiary' });
    expect(headlineFor(answers, rules)).toMatchObject({ id: 'no', count: 3 });
  });

  it('can rest on several verdicts, on one of them, or on none, and on nothing else', () => {
    const is = (when: object) =>
      headlineOf({ ...ruleSet, headlines: [{ id: 'it', when }] } as RuleSet, {
        verdicts: { recognition: 'eligible', subsidy: 'ineligible' },
        criteria: [],
      }) !== null;
    const [yes, no] = [
      { verdict: ['recognition', ['eligible']] },
      { verdict: ['subsidy', ['held']] },
    ];
    expect([is(yes), is(no), is({ not: yes }), is({ not: no })]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect([is({ all: [yes, no] }), is({ all: [yes, yes] })]).toEqual([false, true]);
    expect([is({ any: [no, yes] }), is({ any: [no, no] })]).toEqual([true, false]);
    expect(is({ verdict: ['gone', ['eligible']] })).toBe(false);
    expect(is({ oneOf: ['goal', ['both']] })).toBe(false);
  });

  it('can be about what is still undetermined', () => {
    const partner = academy({ partnership: 'partner' });
    expect(headlineFor(partner)?.id).toBe('recognition-subsidy-open');
  });

  it('knows whether more can turn out to be unmet', () => {
    const unmet = academy({ audience: 'one-school' });
    expect(headlineFor(unmet)).toMatchObject({ count: 1, canBeMore: false });
    expect(headlineFor({ ...unmet, relevance: unknown })).toMatchObject({
      count: 1,
      canBeMore: true,
    });
    expect(headlineFor(academy({ relevance: unknown, partnership: 'beneficiary' }))).toMatchObject({
      id: 'no-subsidy',
      canBeMore: true,
    });
  });

  it('is none while nothing can be said, or where the rule set has none', () => {
    expect(headlineFor({})).toBeNull();
    const { headlines: _, ...none } = ruleSet;
    expect(headlineFor(academy(), none)).toBeNull();
  });

  it('can only be more where something is unmet already', () => {
    const outcome = (each: string) => ({ outcome: each }) as Assessment['criteria'][number];
    expect(unmetIn([outcome('unknown')])).toEqual({ count: 0, canBeMore: false });
    expect(unmetIn([outcome('unknown'), outcome('unmet')])).toEqual({ count: 1, canBeMore: true });
  });
});
