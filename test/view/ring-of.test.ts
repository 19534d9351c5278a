import { expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { boardOf } from '../../src/conversation/selectors.ts';
import { ringOf } from '../../src/view/ring-of.ts';
import { academy } from '../support/academy.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const ringUnder = (id: string, status: string) => {
  const ruleSet = ruleSetOf(id);
  const answers = academy({ 'recognition-status': status });
  const [first] = boardOf(ruleSet, assess(ruleSet, answers, { date: '2021-04-01' }));
  return first && ringOf(ruleSet, first);
};

test('a ring counts what answers can decide, and says how much of it is met', () => {
  expect(ringUnder('vlaio-2021', 'none')).toMatchObject({ text: '9/9' });
  expect(ringUnder('vlaio-2024', 'none')).toMatchObject({ text: '7/7' });
});

test('what is held is whole, and what no source says the rule of is open', () => {
  expect(ringUnder('vlaio-2024', 'current')).toEqual({ outcomes: [{ outcome: 'met' }], text: '' });
  expect(ringUnder('vlaio-2023', 'none')).toEqual({ outcomes: [{ outcome: 'unknown' }], text: '' });
});
