import { afterEach, describe, expect, it } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { assess, defaultRuleSet, parseAnswers, ruleSets } from '../../src/core.ts';
import { academy, trajectory } from '../support/academy.ts';

const date = '2021-04-01';
const current = 'current';

describe('the headless core', () => {
  it('has our rule sets, newest first, the default among them', () => {
    expect(ruleSets).toContain(defaultRuleSet);
    const starts = ruleSets.map(({ period }) => period.from);
    expect(starts).toEqual(starts.toSorted().reverse());
  });

  it('remembers nothing of answers that are changed in place', () => {
    const items = [{ ...trajectory() }];
    const answers: Record<string, Answers[string]> = { ...academy({ trajectories: items }) };
    const verdicts = () => assess(defaultRuleSet, answers, { date }).verdicts;
    expect(verdicts()).toEqual({ recognition: 'eligible', subsidy: 'conditional' });
    Object.assign(items[0] ?? {}, { activities: 2 });
    expect(verdicts()).toEqual({ recognition: 'eligible', subsidy: 'ineligible' });
    answers['recognition-status'] = current;
    expect(verdicts()).toEqual({ recognition: 'held', subsidy: 'ineligible' });
  });
});

describe('a page that added to what every object inherits', () => {
  const added = { 'recognition-status': current, goal: 'recognition', coherent: 'no' };
  const everywhere = Object.prototype as Record<string, unknown>;
  afterEach(() => {
    for (const id of Object.keys(added)) delete everywhere[id];
  });

  it('has answered nothing by it', () => {
    const { goal: _, 'recognition-status': __, ...answers } = academy();
    const expected = assess(defaultRuleSet, answers, { date });
    Object.assign(everywhere, added);
    const parsed = parseAnswers(answers);
    const found = assess(defaultRuleSet, answers, { date });
    for (const id of Object.keys(added)) delete everywhere[id];
    expect(parsed).toEqual({ ok: true, answers });
    expect(found).toEqual(expected);
  });
});
