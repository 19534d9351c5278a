import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, type Answers, type Item, itemsOf } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { replay } from '../../src/assessment/path.ts';
import { isEligible, judge } from '../../src/assessment/verdict.ts';
import type { Question, RuleSet } from '../../src/rules/schema.ts';
import { without } from '../support/academy.ts';
import { combinations } from '../support/enumerate.ts';
import { everyGeneratedAnswer, generatedRules } from '../support/generated-rules.ts';

const date = '2021-04-01';

/** Every question that is asked has an answer, though it may be "unknown". */
const situations = generatedRules.chain((rules) => {
  const all = everyGeneratedAnswer(rules);
  const answers = rules.questions.map(({ id }) =>
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...(all[id] ?? [])) },
      { weight: 1, arbitrary: fc.constant<Answer>('unknown') },
    ),
  );
  return fc.tuple(
    fc.constant(rules),
    fc
      .tuple(...answers)
      .map(
        (each): Answers =>
          Object.fromEntries(rules.questions.map(({ id }, index) => [id, each[index] as Answer])),
      )
      .map((all) => without(all, ...parkedOf(rules, all))),
  );
});

const parkedOf = (rules: RuleSet, answers: Answers): string[] => {
  const { counted } = replay(rules, answers);
  return Object.keys(answers).filter((id) => counted[id] === undefined);
};

const isEligibleWith = (rules: RuleSet, answers: Answers, scheme: string): boolean => {
  const { rulings } = judge(rules, replay(rules, answers).counted);
  return isEligible(rulings.get(scheme)?.verdict ?? 'not-asked');
};

const betterItems = (item: Item): Item[] =>
  combinations<Item>([
    [{}, { kind: 'u' }],
    [
      {},
      ...[1, 2, 3].filter((each) => !(Number(item.length) >= each)).map((length) => ({ length })),
    ],
  ]).map((parts) => Object.assign({ ...item }, ...parts));

/** Every answer that can be made of this one by acting. */
function actionable(question: Question, answer: Answer | undefined): Answer[] {
  if (question.kind === 'list') {
    const items = itemsOf(answer) ?? [];
    const from = items.length > 0 ? items : [question.firstItem];
    return from.flatMap((item, index) =>
      betterItems(item).map((better) => from.toSpliced(index, 1, better)),
    );
  }
  return (question.changes ?? []).flatMap((change): Answer[] => {
    if ('to' in change) return [change.to];
    if ('grow' in change) return [0, 1, 2, 3, 4].filter((each) => !(Number(answer) >= each));
    const chosen = Array.isArray(answer) ? answer.filter((each) => each !== 'r') : [];
    return [[...new Set([...chosen, change.add])] as string[]];
  });
}

/** The questions of the smallest sets of changed answers that turn a scheme eligible, by trying all of them. */
function byBruteForce(rules: RuleSet, answers: Answers, scheme: string): string[] {
  const ids = Object.keys(replay(rules, answers).counted);
  const counted = Object.fromEntries(ids.map((id) => [id, answers[id] as Answer]));
  const choices = rules.questions.map((question) =>
    [undefined, ...actionable(question, counted[question.id])].map(
      (answer) => [question.id, answer] as const,
    ),
  );
  let smallest = Infinity;
  let found = new Set<string>();
  for (const choice of combinations(choices)) {
    const set = choice.filter(([, answer]) => answer !== undefined);
    if (set.length > smallest) continue;
    if (!isEligibleWith(rules, { ...counted, ...Object.fromEntries(set) } as Answers, scheme))
      continue;
    if (set.length < smallest) found = new Set();
    smallest = set.length;
    found.add(
      set
        .map(([id]) => id)
        .sort()
        .join(),
    );
  }
  return [...found].filter((questions) => questions !== '').sort();
}

describe('whatever the rules are, what is proposed', () => {
  it('turns its scheme eligible, and is all of the smallest there are', () => {
    const sizes = new Map<number, number>();
    fc.assert(
      fc.property(situations, ([rules, answers]) => {
        const { changes } = assess(rules, answers, { date });
        for (const { id } of rules.schemes) {
          const own = changes.filter(({ scheme }) => scheme === id);
          for (const { set } of own)
            expect(isEligibleWith(rules, { ...answers, ...set }, id)).toBe(true);
          const proposed = own.map(({ set }) => Object.keys(set).sort().join()).sort();
          if (isEligibleWith(rules, answers, id)) expect(proposed).toEqual([]);
          else expect(proposed).toEqual(byBruteForce(rules, answers, id));
          for (const { set } of own) {
            const size = Object.keys(set).length;
            sizes.set(size, (sizes.get(size) ?? 0) + 1);
          }
        }
      }),
      { numRuns: 400 },
    );
    expect([...sizes.keys()].sort()).toEqual(expect.arrayContaining([1, 2]));
  });
});
