import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittingAnswers } from '../../src/assessment/fitting-answers.ts';
import { parseAnswers } from '../../src/assessment/parse-answers.ts';
import { partialAnswers } from '../support/arbitraries.ts';
import { anythingUnder, hostileValues } from '../support/hostile.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const ids = ruleSet.questions.map(({ id }) => id);

test('answers that fit are all kept', () => {
  fc.assert(
    fc.property(partialAnswers(ruleSet), (answers) => {
      expect(fittingAnswers(answers, ruleSet)).toEqual({ answers, dropped: [] });
    }),
    { numRuns: 100 },
  );
});

test('of anything only what fits is kept, and the rest is named', () => {
  fc.assert(
    fc.property(anythingUnder(ids), (value) => {
      const { answers, dropped } = fittingAnswers(value, ruleSet);
      expect(parseAnswers(answers, [ruleSet]).ok).toBe(true);
      expect(dropped.filter((question) => Object.hasOwn(answers, question))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each(hostileValues)('%s does no harm', (_what, value) => {
  expect(() => fittingAnswers(value, ruleSet)).not.toThrow();
});
