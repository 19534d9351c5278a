import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '../../src/assessment/answers.ts';
import { type Assessment, assess } from '../../src/assessment/assess.ts';
import { outlooksOf } from '../../src/assessment/deciding.ts';
import { replay } from '../../src/assessment/path.ts';
import { judge } from '../../src/assessment/verdict.ts';
import type { Condition, Question, RuleSet } from '../../src/rules/schema.ts';
import { academy, online, trajectory, without } from '../support/academy.ts';
import { fullAnswers, partialItem } from '../support/arbitraries.ts';
import { changed } from '../support/changed-rules.ts';
import { combinations, everyCompletion, isOpen } from '../support/enumerate.ts';
import { everyRuleSet } from '../support/every-rule-set.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';

const date = '2021-04-01';
type Deciding = Pick<Assessment, 'deciding' | 'decidingByScheme'>;

/** By definition: two completions that differ in one question only, and in a verdict. */
function byBruteForce(ruleSet: RuleSet, answers: Answers): Deciding {
  const open = ruleSet.questions.filter((each) => isOpen(each, answers[each.id]));
  const possible = open.map((each) => everyCompletion(each, answers[each.id]));
  const decides = new Set<string>();
  const verdictsByRest = open.map(() => new Map<string, string>());
  for (const choice of combinations(possible.map((values) => [...values.keys()]))) {
    const filled = open.map(({ id }, place): [string, Answer | undefined] => [
      id,
      possible[place]?.[choice[place] ?? 0],
    ]);
    const complete = { ...answers, ...(Object.fromEntries(filled) as Answers) };
    const { rulings } = judge(ruleSet, replay(ruleSet, complete).counted);
    for (const [place, question] of open.entries()) {
      const rest = choice.with(place, -1).join();
      for (const { id } of ruleSet.schemes) {
        const key = `${id} ${rest}`;
        const verdict = rulings.get(id)?.verdict ?? '';
        const other = verdictsByRest[place]?.get(key) ?? verdict;
        if (other !== verdict) decides.add(`${id} ${question.id}`);
        verdictsByRest[place]?.set(key, verdict);
      }
    }
  }
  const of = (ids: readonly string[]) =>
    ruleSet.questions
      .map(({ id }) => id)
      .filter((id) => ids.some((scheme) => decides.has(`${scheme} ${id}`)));
  const schemes = ruleSet.schemes.map(({ id }) => id);
  return {
    deciding: of(schemes),
    decidingByScheme: Object.fromEntries(schemes.map((id) => [id, of([id])])),
  };
}

const deciding = (ruleSet: RuleSet, answers: Answers): Deciding => {
  const { deciding, decidingByScheme } = assess(ruleSet, answers, { date });
  return { deciding, decidingByScheme };
};

/** As many of the questions as have at most so many completions together. */
function openable(questions: readonly Question[], most: number): Question[] {
  let completions = 1;
  return questions.filter((question) => {
    const more = everyCompletion(question, undefined).length;
    if (completions * more > most) return false;
    completions *= more;
    return true;
  });
}

const opened = (answers: Answers, questions: readonly Question[], areUnknown: boolean): Answers => {
  const ids = questions.map(({ id }) => id);
  return {
    ...without(answers, ...ids),
    ...(areUnknown ? Object.fromEntries(ids.map((id) => [id, 'unknown'])) : {}),
  };
};

describe.each(everyRuleSet)('deciding is exact: $id', (ruleSet) => {
  const lists = ruleSet.questions.filter((each) => each.kind === 'list');
  const others = ruleSet.questions.filter((each) => each.kind !== 'list');

  it('for any open choices', () => {
    fc.assert(
      fc.property(
        fullAnswers(ruleSet),
        fc.shuffledSubarray(others, { minLength: 1, maxLength: Math.min(6, others.length) }),
        fc.boolean(),
        (full, some, areUnknown) => {
          const answers = opened(full, openable(some, 250), areUnknown);
          expect(deciding(ruleSet, answers)).toEqual(byBruteForce(ruleSet, answers));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('for open choices beside a list that was not given', () => {
    fc.assert(
      fc.property(
        fullAnswers(ruleSet),
        fc.shuffledSubarray(others, { minLength: 1, maxLength: Math.min(2, others.length) }),
        fc.boolean(),
        (full, some, areUnknown) => {
          const answers = opened(full, [...lists, ...openable(some, 9)], areUnknown);
          expect(deciding(ruleSet, answers)).toEqual(byBruteForce(ruleSet, answers));
        },
      ),
      { numRuns: 30 },
    );
  });

  it.each(lists)('for $id with unknown fields', (list) => {
    fc.assert(
      fc.property(
        fullAnswers(ruleSet),
        fc.array(partialItem(list, true), { minLength: 1, maxLength: 2 }),
        fc.subarray(others, { maxLength: 1 }),
        (full, items, some) => {
          const answers = opened({ ...full, [list.id]: items }, openable(some, 3), true);
          fc.pre(everyCompletion(list, items).length <= 100);
          expect(deciding(ruleSet, answers)).toEqual(byBruteForce(ruleSet, answers));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('deciding under vlaio-2021', () => {
  const ruleSet = ruleSetOf('vlaio-2021');
  const extra = ['hard-to-reach', 'companies', 'living-world', 'challenges'];

  it('is everything at the start, but what only serves the application', () => {
    const all = ruleSet.questions.map(({ id }) => id);
    expect(deciding(ruleSet, {}).deciding).toEqual(all.filter((id) => !extra.includes(id)));
  });

  it('is nothing once everything is known', () => {
    expect(deciding(ruleSet, academy()).deciding).toEqual([]);
  });

  it('is nothing but the recognition one may have, once a criterion of it is unmet', () => {
    const answers = { goal: 'recognition', audience: 'one-school' };
    expect(deciding(ruleSet, { ...answers, 'recognition-status': 'none' }).deciding).toEqual([]);
    expect(deciding(ruleSet, answers).decidingByScheme.recognition).toEqual(['recognition-status']);
  });

  it.each<[string, Answers]>([
    ['recognition', { goal: 'recognition' }],
    ['recognised already', { 'recognition-status': 'current' }],
  ])('leaves out what is not asked: %s', (_, answers) => {
    const { path } = assess(ruleSet, answers, { date });
    expect(path).toEqual(expect.arrayContaining([...deciding(ruleSet, answers).deciding]));
  });

  it('is nothing that is parked, also where a criterion waits for it forever', () => {
    const rules = changed(ruleSet, {
      'questions.#relevance.askWhen': { oneOf: ['goal', ['subsidy']] },
    });
    const answers = without(academy(), 'relevance');
    expect(assess(rules, answers, { date }).verdicts.recognition).toBe('undetermined');
    expect(deciding(rules, answers)).toEqual(byBruteForce(rules, answers));
    expect(deciding(rules, answers).decidingByScheme.recognition).toEqual([]);
  });

  it('has no trajectories while one of them is good enough, whatever the others become', () => {
    const open = without(academy(), 'relevance');
    const items = [trajectory(), trajectory({ activities: 'unknown' })];
    expect(deciding(ruleSet, { ...open, trajectories: items }).deciding).toEqual(['relevance']);
  });

  it('has the trajectories while a field can still change a verdict', () => {
    const answers = academy({ trajectories: [trajectory({ activities: 'unknown' })] });
    expect(deciding(ruleSet, answers).decidingByScheme).toEqual({
      recognition: ['trajectories'],
      subsidy: ['trajectories'],
    });
    const twoOrMore = academy({
      trajectories: [trajectory({ activities: 2 }), online({ new: 'unknown' })],
    });
    expect(deciding(ruleSet, twoOrMore).decidingByScheme).toEqual({
      recognition: [],
      subsidy: ['trajectories'],
    });
  });
});

describe('deciding however much is open', () => {
  const source = { document: 'paper', place: 'page' };
  const asked = { group: 'all', kind: 'choice', options: ['yes', 'no'] } as const;
  const rulesOf = (questions: object[], ...conditions: Condition[]): RuleSet =>
    ({
      ...smallRuleSet,
      overall: [],
      schemes: [{ id: 'scheme' }],
      questions,
      findings: [],
      criteria: conditions.map((metWhen, index) => ({
        id: `criterion-${index}`,
        scheme: 'scheme',
        metWhen,
        source,
      })),
    }) as unknown as RuleSet;
  const yesOrNo = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `q${index}`, ...asked }));
  const are = (from: number, until: number): Condition => ({
    all: Array.from({ length: until - from }, (_, index) => ({
      oneOf: [`q${from + index}`, ['yes']],
    })),
  });

  it('is every question of one long list of conditions, until one fails', () => {
    const rules = rulesOf(yesOrNo(16), are(0, 16));
    expect(deciding(rules, {}).deciding).toHaveLength(16);
    expect(deciding(rules, { q3: 'yes' }).deciding).toHaveLength(15);
    expect(deciding(rules, { q3: 'no' }).deciding).toEqual([]);
  });

  it('is what is left of two ways', () => {
    const rules = rulesOf(yesOrNo(20), { any: [are(0, 10), are(10, 20)] });
    expect(deciding(rules, {}).deciding).toHaveLength(20);
    const left = deciding(rules, { q3: 'no' }).deciding;
    expect(left).toEqual(
      yesOrNo(20)
        .slice(10)
        .map(({ id }) => id),
    );
  });

  it('is a question of many options, whatever is asked of them', () => {
    const options = Array.from({ length: 20 }, (_, index) => `o${index}`);
    const one = { id: 'many', group: 'all', kind: 'multi', options };
    const each = options.map((option): Condition => ({ oneOf: ['many', [option]] }));
    for (const conditions of [each, [{ any: each }], [{ onlyOf: ['many', options.slice(5)] }]]) {
      const rules = rulesOf([one, ...yesOrNo(1)], ...(conditions as Condition[]), are(0, 1));
      const isSure = JSON.stringify(conditions) === JSON.stringify([{ any: each }]);
      expect(deciding(rules, {}).deciding).toEqual(isSure ? ['q0'] : ['many', 'q0']);
      expect(deciding(rules, { many: options }).deciding).toEqual(
        'onlyOf' in (conditions[0] ?? {}) ? [] : ['q0'],
      );
    }
  });

  it('knows how long a list can be', () => {
    const list = {
      id: 'things',
      group: 'all',
      kind: 'list',
      fields: [{ id: 'sort', kind: 'choice', options: ['a', 'b'] }],
      roles: {},
      firstItem: {},
    };
    const has = (sort: string): Condition => ({
      someItem: ['things', { oneOf: ['sort', [sort]] }],
    });
    const upTo = (max: number) => rulesOf([{ ...list, max }], has('a'), has('b'));
    expect(deciding(upTo(1), {}).deciding).toEqual([]);
    expect(deciding(upTo(2), {}).deciding).toEqual(['things']);
  });
});

it('what is no answer to a question decides as little as no answer', () => {
  const nothing = outlooksOf(smallRuleSet, {});
  expect(outlooksOf(smallRuleSet, { goal: 'elsewhere', series: 'none' })).toEqual(nothing);
});
