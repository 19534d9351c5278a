import { expect, it } from 'vitest';
import { Goals, isReached } from '../../src/assessment/changes/goal.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';

const goals = new Goals(smallRuleSet);
const nothing = () => undefined;

it('a question that is always asked is so already, and nothing takes it away', () => {
  expect(isReached(goals.asked('goal', 'not-unmet'), nothing)).toBe(true);
  expect(isReached(goals.asked('goal', 'unmet'), nothing)).toBe(false);
});

it('a question that is asked sometimes waits for the answer that decides', () => {
  const both = () => 'both';
  const one = () => 'recognition';
  expect(isReached(goals.asked('partner', 'not-unmet'), nothing)).toBe(true);
  expect(isReached(goals.asked('partner', 'not-unmet'), both)).toBe(true);
  expect(isReached(goals.asked('partner', 'not-unmet'), one)).toBe(false);
  expect(isReached(goals.asked('partner', 'unmet'), one)).toBe(true);
  expect(isReached(goals.asked('partner', 'unmet'), both)).toBe(false);
});

it('a scheme rests on itself and those of which it needs the verdict, and is one goal', () => {
  expect([...goals.restedOn('subsidy')].sort()).toEqual(['recognition', 'subsidy']);
  expect([...goals.restedOn('recognition')]).toEqual(['recognition']);
  expect(goals.reaching('subsidy')).toBe(goals.reaching('subsidy'));
});
