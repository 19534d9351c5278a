import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { replay } from '../../src/assessment/path.ts';
import { academy } from '../support/academy.ts';
import { dates, partialAnswers } from '../support/arbitraries.ts';
import { deepFreeze } from '../support/deep-freeze.ts';
import { everyRuleSet } from '../support/every-rule-set.ts';

const date = '2021-04-01';

/** The same answers and items, their keys in another order. */
const reversed = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers)
      .reverse()
      .map(([id, answer]) => [
        id,
        Array.isArray(answer)
          ? answer.map((item) =>
              typeof item === 'object' ? Object.fromEntries(Object.entries(item).reverse()) : item,
            )
          : answer,
      ]),
  );

describe.each(everyRuleSet)('an assessment: $id', (ruleSet) => {
  it('does not depend on the order of answering', () => {
    const answersInTwoOrders = partialAnswers(ruleSet, { unfinished: true }).chain((answers) =>
      fc.tuple(
        fc.constant(answers),
        fc
          .shuffledSubarray(Object.keys(answers), { minLength: Object.keys(answers).length })
          .map((order) => {
            let given: Answers = {};
            for (const id of order) given = { ...given, [id]: answers[id] ?? 'unknown' };
            return given;
          }),
      ),
    );
    fc.assert(
      fc.property(answersInTwoOrders, ([answers, inAnotherOrder]) => {
        const assessment = assess(ruleSet, answers, { date });
        expect(assess(ruleSet, inAnotherOrder, { date })).toEqual(assessment);
        expect(assess(ruleSet, reversed(answers), { date })).toEqual(assessment);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same every time and for a copy of the rules, and changes nothing it is given', () => {
    const frozen = deepFreeze(structuredClone(ruleSet));
    fc.assert(
      fc.property(partialAnswers(ruleSet, { unfinished: true }), dates, (answers, day) => {
        const assessment = assess(frozen, deepFreeze(structuredClone(answers)), { date: day });
        expect(assess(frozen, answers, { date: day })).toEqual(assessment);
        expect(assess(ruleSet, answers, { date: day })).toEqual(assessment);
      }),
      { numRuns: 60 },
    );
  });

  it('can be made plain JSON and back without loss', () => {
    fc.assert(
      fc.property(partialAnswers(ruleSet), (answers) => {
        const assessment = assess(ruleSet, answers, { date });
        expect(JSON.parse(JSON.stringify(assessment))).toStrictEqual(assessment);
      }),
      { numRuns: 50 },
    );
  });

  it('passes over answers to questions that the rule set does not have', () => {
    const assessment = assess(ruleSet, academy(), { date });
    const more = { 'a-question-of-another-year': 'yes', constructor: 'yes', toString: 'no' };
    expect(assess(ruleSet, { ...academy(), ...more }, { date })).toEqual(assessment);
  });

  it('gives every criterion once, with its source', () => {
    fc.assert(
      fc.property(partialAnswers(ruleSet), (answers) => {
        const { criteria, tasks } = assess(ruleSet, answers, { date });
        const given = criteria.map(({ id, scheme, source }) => ({ id, scheme, source }));
        const held = [
          ...ruleSet.criteria,
          ...ruleSet.draft.map((criterion) => ({ ...criterion, scheme: 'draft' })),
        ].map(({ id, scheme, source }) => ({ id, scheme, source }));
        expect(given).toEqual(expect.arrayContaining(held));
        expect(given).toHaveLength(held.length);
        expect(ruleSet.draft.map(({ id }) => id)).toEqual(expect.arrayContaining([...tasks]));
      }),
      { numRuns: 50 },
    );
  });

  it('lets answers that are parked change nothing', () => {
    fc.assert(
      fc.property(partialAnswers(ruleSet), (answers) => {
        const { counted } = replay(ruleSet, answers);
        // The fields of an item are parked with it, and come along when it is changed.
        const outcomeOf = (each: Answers) => {
          const { changes, ...rest } = assess(ruleSet, each, { date });
          return { ...rest, changes: changes.map(({ scheme, set }) => [scheme, Object.keys(set)]) };
        };
        expect(outcomeOf(counted)).toEqual(outcomeOf(answers));
      }),
      { numRuns: 120 },
    );
  });
});
