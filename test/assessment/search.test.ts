import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Answer, type Answers, lookupIn } from '../../src/assessment/answers.ts';
import { movesFrom } from '../../src/assessment/changes/better-answers.ts';
import { Goals, isReached } from '../../src/assessment/changes/goal.ts';
import { type Changed, type Situation, smallestSets } from '../../src/assessment/changes/search.ts';
import { replay } from '../../src/assessment/path.ts';
import type { Condition, RuleSet } from '../../src/rules/schema.ts';
import { combinations } from '../support/enumerate.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';

const ids = ['a', 'b', 'c', 'd'];
const conditionOn = (names: readonly string[], maxDepth: number) =>
  fc.letrec<{ node: Condition }>((tie) => ({
    node: fc.oneof(
      { maxDepth },
      fc
        .tuple(
          fc.constantFrom(...names),
          fc.subarray(['x', 'y', 'z'], { minLength: 1, maxLength: 2 }),
        )
        .map(([id, options]): Condition => ({ oneOf: [id, options] })),
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
      fc.array(tie('node'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
      tie('node').map((not): Condition => ({ not })),
    ),
  })).node;
const changes = fc.constantFrom([{ to: 'x' }, { to: 'y' }], [{ to: 'y' }], undefined);
const choice = { group: 'g', kind: 'choice', options: ['x', 'y', 'z'] };

/** Each question may be asked for what was said before it; the last one is to be reached, or to be spared. */
const questions = [...ids, 'probe'].map((id, place) => {
  const isProbe = id === 'probe';
  const before = ids.slice(0, place);
  const asking = fc.option(place === 0 ? fc.constant(undefined) : conditionOn(before, 1));
  return fc.tuple(isProbe ? conditionOn(ids, 2) : asking, changes).map(([askWhen, made]) => ({
    ...{ id, ...choice },
    ...(askWhen && { askWhen }),
    ...(!isProbe && made && { changes: made }),
  }));
});
const rules = fc
  .tuple(...questions)
  .map((all) => ({ ...smallRuleSet, questions: all }) as unknown as RuleSet);

const situations = fc.tuple(
  rules,
  fc.tuple(...ids.map(() => fc.constantFrom('x', 'y', 'z', 'unknown'))),
);

function situationOf(ruleSet: RuleSet, answers: Answers): Situation {
  const { counted } = replay(ruleSet, answers);
  const lookup = lookupIn(counted);
  return {
    ruleSet,
    goals: new Goals(ruleSet),
    lookup,
    given: lookup,
    isOpen: () => true,
    movesOf: (question, outside) => movesFrom(ruleSet, question, lookup(question.id), outside),
    found: [],
  };
}

const namesOf = (set: Changed): string => Object.keys(set).sort().join();

it.each(['not-unmet', 'unmet'] as const)(
  'finds all of the smallest sets of changes, and of each the one that asks least: %s',
  (side) => {
    fc.assert(
      fc.property(situations, ([ruleSet, values]) => {
        const given = Object.fromEntries(ids.map((id, place) => [id, values[place] as Answer]));
        const situation = situationOf(ruleSet, given);
        const goal = situation.goals.asked('probe', side);
        fc.pre(!isReached(goal, situation.lookup));
        const moves = ruleSet.questions.map((question) => [
          undefined,
          ...Array.from(situation.movesOf(question, situation.lookup), ({ answer, effort }) => ({
            ...{ id: question.id, answer, effort },
          })),
        ]);
        const reaching = combinations(moves)
          .map((each) => each.filter((move) => move !== undefined))
          .filter((each) => {
            const set = Object.fromEntries(each.map(({ id, answer }) => [id, answer]));
            const counted = replay(ruleSet, { ...replay(ruleSet, given).counted, ...set }).counted;
            return isReached(goal, lookupIn(counted));
          });
        const least = Math.min(...reaching.map((each) => each.length));
        const expected = new Map<string, number>();
        for (const each of reaching.filter(({ length }) => length === least)) {
          const names = namesOf(Object.fromEntries(each.map(({ id }) => [id, ''])));
          const effort = each.reduce((sum, move) => sum + move.effort, 0);
          expected.set(names, Math.min(effort, expected.get(names) ?? Infinity));
        }
        const effortOf = (set: Changed) =>
          moves
            .flat()
            .reduce(
              (sum, move) => sum + (move && set[move.id] === move.answer ? move.effort : 0),
              0,
            );
        const found = smallestSets(situation, [goal]);
        const efforts = found.map((set): [string, number] => [namesOf(set), effortOf(set)]);
        expect(efforts.sort()).toEqual([...expected].sort());
        expect(smallestSets(situation, [goal])).toBe(found);
      }),
      { numRuns: 400 },
    );
  },
);
