import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { partialAndCompletion, partialAnswers, wishesOf } from '../support/arbitraries.ts';
import { everyRuleSet } from '../support/every-rule-set.ts';

const date = '2021-04-01';

describe.each(everyRuleSet)('never wrong while incomplete: $id', (ruleSet) => {
  const forEveryCompletion = (
    numRuns: number,
    check: (partial: Answers, complete: Answers) => void,
  ) =>
    fc.assert(
      fc.property(partialAndCompletion(ruleSet), ([partial, complete]) => {
        check(partial, complete);
      }),
      { numRuns },
    );

  it('a verdict stands whatever is answered next', () => {
    forEveryCompletion(300, (partial, complete) => {
      const now = assess(ruleSet, partial, { date });
      const later = assess(ruleSet, complete, { date });
      for (const { id } of ruleSet.schemes) {
        if (now.verdicts[id] !== 'undetermined')
          expect(later.verdicts[id], id).toBe(now.verdicts[id]);
      }
      if (now.overall !== 'undetermined') expect(later.overall).toBe(now.overall);
    });
  });

  it('a criterion that is met or unmet stays so, unless its scheme turns out to be held', () => {
    forEveryCompletion(200, (partial, complete) => {
      const later = assess(ruleSet, complete, { date });
      for (const { id, scheme, outcome } of assess(ruleSet, partial, { date }).criteria) {
        if (scheme === 'draft' || outcome === 'unknown') continue;
        const isHeld = later.verdicts[scheme] === 'held';
        expect(isHeld ? [outcome, 'not-applicable'] : [outcome], id).toContain(
          later.criteria.find((each) => each.id === id && each.scheme === scheme)?.outcome,
        );
      }
    });
  });

  it('a question that left the path, or decides nothing any more, does not come back', () => {
    forEveryCompletion(150, (partial, complete) => {
      const now = assess(ruleSet, partial, { date });
      const later = assess(ruleSet, complete, { date });
      expect(now.path).toEqual(expect.arrayContaining([...later.path]));
      expect(now.deciding).toEqual(expect.arrayContaining([...later.deciding]));
    });
  });

  it('nothing can change a verdict that is known, apart from an open goal', () => {
    fc.assert(
      fc.property(partialAnswers(ruleSet), (answers) => {
        const { verdicts, decidingByScheme } = assess(ruleSet, answers, { date });
        for (const { id } of ruleSet.schemes) {
          if (verdicts[id] === 'undetermined') continue;
          expect(
            decidingByScheme[id]?.filter((each) => !wishesOf(ruleSet).includes(each)),
            id,
          ).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });
});
