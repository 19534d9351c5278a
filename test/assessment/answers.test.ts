import { expect, it } from 'vitest';
import { questionOf } from '../../src/assessment/answers.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';

it('has the question of an id, and says which one is not there', () => {
  expect(questionOf(smallRuleSet, 'goal').id).toBe('goal');
  expect(() => questionOf(smallRuleSet, 'gaol')).toThrow(
    'The rule set small has no question "gaol".',
  );
});
