import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { replay } from '../../src/assessment/path.ts';
import { judge } from '../../src/assessment/verdict.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import {
  everyGeneratedCompletion,
  generatedAnswers,
  generatedRules,
} from '../support/generated-rules.ts';

const date = '2021-04-01';
const mostCompletions = 1500;

const verdictsOf = (rules: RuleSet, answers: Answers): string[] => {
  const { rulings } = judge(rules, replay(rules, answers).counted);
  return rules.schemes.map(({ id }) => rulings.get(id)?.verdict ?? '');
};

/** By definition: two completions that differ in one question only, and in a verdict. */
function byDefinition(rules: RuleSet, completions: readonly Answers[]): Record<string, string[]> {
  const ids = rules.questions.map(({ id }) => id);
  const keys = new Map<unknown, string>();
  const keyOf = (answer: unknown) => {
    const key = keys.get(answer) ?? JSON.stringify(answer);
    keys.set(answer, key);
    return key;
  };
  const seen = new Map<string, string[]>();
  const decides = new Set<string>();
  for (const completion of completions) {
    const verdicts = verdictsOf(rules, completion);
    const parts = ids.map((id) => keyOf(completion[id]));
    for (const [place, question] of ids.entries()) {
      const rest = parts.with(place, question).join();
      const others = seen.get(rest) ?? verdicts;
      seen.set(rest, others);
      for (const [index, { id }] of rules.schemes.entries())
        if (others[index] !== verdicts[index]) decides.add(`${id} ${question}`);
    }
  }
  return Object.fromEntries(
    rules.schemes.map(({ id }) => [id, ids.filter((each) => decides.has(`${id} ${each}`))]),
  );
}

const situations = generatedRules.chain((rules) =>
  fc.tuple(fc.constant(rules), generatedAnswers(rules)),
);

describe('whatever the rules are', () => {
  it('what decides is exact', () => {
    let tried = 0;
    let compared = 0;
    fc.assert(
      fc.property(situations, ([rules, answers]) => {
        tried += 1;
        const completions = everyGeneratedCompletion(rules, answers);
        if (completions.length > mostCompletions) return;
        compared += 1;
        const { decidingByScheme } = assess(rules, answers, { date });
        expect(decidingByScheme).toEqual(byDefinition(rules, completions));
      }),
      { numRuns: 800 },
    );
    expect(compared / tried).toBeGreaterThan(1 / 8);
  });

  it('no verdict is ever wrong while answers are open', () => {
    fc.assert(
      fc.property(situations, ([rules, answers]) => {
        const { verdicts, overall } = assess(rules, answers, { date });
        for (const completion of everyGeneratedCompletion(rules, answers).slice(0, 300)) {
          const later = assess(rules, completion, { date });
          for (const { id } of rules.schemes)
            if (verdicts[id] !== 'undetermined') expect(later.verdicts[id]).toBe(verdicts[id]);
          if (overall !== 'undetermined') expect(later.overall).toBe(overall);
        }
      }),
      { numRuns: 100 },
    );
  });
});
