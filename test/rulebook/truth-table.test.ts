import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { replay } from '../../src/assessment/path.ts';
import { judge } from '../../src/assessment/verdict.ts';
import { truthTable } from '../../src/rulebook/truth-table/truth-table.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { fullAnswers, partialAnswers } from '../support/arbitraries.ts';
import { everyRuleSet } from '../support/every-rule-set.ts';
import { generatedAnswers, generatedRules } from '../support/generated-rules.ts';
import { outcomeInTable } from '../support/outcome-in-table.ts';
import { relevanceSilent } from '../support/silent-rule-sets.ts';

const named = [...everyRuleSet, relevanceSilent].map((each) => [each.id, each] as const);

const tablesOf = (ruleSet: RuleSet) =>
  ruleSet.criteria.map((criterion) => ({ criterion, table: truthTable(criterion, ruleSet) }));

/** Where a table says otherwise than the assessment. */
function differences(ruleSet: RuleSet, answers: Answers, tables = tablesOf(ruleSet)): string[] {
  const { counted } = replay(ruleSet, answers);
  const { criteria, rulings } = judge(ruleSet, counted);
  return tables.flatMap(({ criterion, table }) => {
    const weighed = criteria.find(
      ({ id, scheme }) => id === criterion.id && scheme === criterion.scheme,
    );
    if (!table || !weighed || weighed.outcome === 'not-applicable') return [];
    const assessed = weighed.onCondition ? 'on-condition' : weighed.outcome;
    const read = outcomeInTable(table, counted, rulings);
    return read === assessed ? [] : [`${criterion.id} is ${assessed}, its table says ${read}`];
  });
}

test.each(named)('%s: every criterion has a table', (_, ruleSet) => {
  const without = tablesOf(ruleSet).filter(({ table }) => !table);
  expect(without.map(({ criterion }) => criterion.id)).toEqual([]);
});

test.each(named)('%s: the tables say what the assessment says of any answers', (_, ruleSet) => {
  const tables = tablesOf(ruleSet);
  fc.assert(
    fc.property(
      fc.oneof(fullAnswers(ruleSet), partialAnswers(ruleSet, { unfinished: true })),
      (answers) => {
        expect(differences(ruleSet, answers, tables)).toEqual([]);
      },
    ),
    { numRuns: 500 },
  );
});

test('so do those of rules that were made up', () => {
  let tables = 0;
  fc.assert(
    fc.property(
      generatedRules.chain((ruleSet) =>
        fc.tuple(
          fc.constant(ruleSet),
          fc.array(generatedAnswers(ruleSet), { minLength: 5, maxLength: 5 }),
        ),
      ),
      ([ruleSet, several]) => {
        const own = tablesOf(ruleSet);
        tables += own.filter(({ table }) => table).length;
        for (const answers of several) expect(differences(ruleSet, answers, own)).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
  expect(tables).toBeGreaterThan(200);
});
