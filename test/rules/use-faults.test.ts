import { expect, test } from 'vitest';
import { useFaults } from '../../src/rules/faults/use-faults.ts';
import type { RuleSet } from '../../src/rules/schema.ts';

test('a list that only the amount counts is of use', () => {
  const list = { questions: [{ id: 'series' }] } as unknown as RuleSet;
  const counted = { ...list, amount: { question: 'series' } } as unknown as RuleSet;
  expect(useFaults(counted, [])).toEqual([]);
  expect(useFaults(list, [])).toEqual([{ path: 'questions.0', code: 'unused-question' }]);
});
