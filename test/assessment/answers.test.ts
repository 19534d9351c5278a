import { expect, it } from 'vitest';
import { itemsOf, questionOf } from '../../src/assessment/answers.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';

it('has the question of an id, and says which one is not there', () => {
  expect(questionOf(smallRuleSet, 'goal').id).toBe('goal');
  expect(() => questionOf(smallRuleSet, 'gaol')).toThrow(
    'The rule set small has no question "gaol".',
  );
});

it('has items only of what is a list', () => {
  expect(itemsOf([{ activities: 2 }])).toEqual([{ activities: 2 }]);
  expect(itemsOf([])).toEqual([]);
  for (const none of [undefined, 'unknown', 'yes', 3]) expect(itemsOf(none)).toBeUndefined();
});
