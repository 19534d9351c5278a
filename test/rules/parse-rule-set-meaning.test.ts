import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import type { Condition, RuleSet } from '../../src/rules/schema.ts';
import { changed, errorsIn, pathIn, yesOrNo } from '../support/changed-rules.ts';
import { generatedAnswers, generatedRules } from '../support/generated-rules.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';
import { textsFor } from '../support/texts-for.ts';

const shipped = ruleSetOf('vlaio-2021');
const informal = 'criteria.#informal-learning';
const list = 'questions.#trajectories';
const outside: Condition = { oneOf: ['school-hours', ['outside']] };
const during: Condition = { oneOf: ['school-hours', ['during']] };
const held: Condition = { oneOf: ['recognition-status', ['current']] };
const someCoherent: Condition = { someItem: ['trajectories', { oneOf: ['coherent', ['yes']] }] };

/** What can never be, where it is put, what is put there, where the error is said to be, and its code. */
type Fault = [title: string, where: string, value: unknown, at: string, code: string];

const impossible: Fault[] = [
  [
    'a question for those who answered one thing and another',
    'questions.#relevance.askWhen',
    { all: [held, { not: held }] },
    'questions.#relevance.askWhen',
    'never-asked',
  ],
  [
    'a question for whom no option is left',
    'questions.#partnership.askWhen',
    { not: { oneOf: ['goal', ['both', 'recognition', 'subsidy']] } },
    'questions.#partnership.askWhen',
    'never-asked',
  ],
  [
    'a field for items that are in two places',
    `${list}.fields.#new.askWhen`,
    { all: [{ oneOf: ['place', ['online']] }, { oneOf: ['place', ['on-site']] }] },
    `${list}.fields.#new.askWhen`,
    'never-asked',
  ],
  [
    'a field that a number is too small for',
    `${list}.fields.#new.askWhen`,
    { atLeast: ['activities', 366] },
    `${list}.fields.#new.askWhen`,
    'never-asked',
  ],
  [
    'a criterion that no answer meets',
    `${informal}.metWhen`,
    { all: [outside, during] },
    `${informal}.metWhen`,
    'never-met',
  ],
  [
    'a criterion that no item meets',
    'criteria.#trajectory.metWhen.someItem.1',
    { all: [{ atLeast: ['activities', 2] }, { not: { atLeast: ['activities', 1] } }] },
    'criteria.#trajectory.metWhen',
    'never-met',
  ],
  [
    'a criterion that every answer meets',
    'criteria.#legal-personality.metWhen',
    { any: [{ oneOf: ['goal', ['both']] }, { not: { oneOf: ['goal', ['both']] } }] },
    'criteria.#legal-personality.metWhen',
    'never-unmet',
  ],
  [
    'a criterion that nothing leaves unmet',
    `${informal}.unmetWhen`,
    { all: [during, { oneOf: ['audience', ['everyone']] }, { not: during }] },
    `${informal}.unmetWhen`,
    'never-unmet',
  ],
  [
    'a criterion that one answer both meets and leaves unmet',
    `${informal}.unmetWhen`,
    { oneOf: ['school-hours', ['during', 'outside']] },
    `${informal}.unmetWhen`,
    'contradiction',
  ],
  [
    'a criterion that two answers together both meet and leave unmet',
    `${informal}.unmetWhen`,
    { not: someCoherent },
    `${informal}.unmetWhen`,
    'contradiction',
  ],
];

describe('a rule set is refused for what can never be', () => {
  it.each(impossible)('%s', (_, where, value, at, code) => {
    expect(errorsIn(changed(shipped, { [where]: value }))).toEqual([
      { path: pathIn(shipped, at), code },
    ]);
  });

  it('but not for what can be, however seldom', () => {
    const seldom = {
      [`${list}.fields.#new.askWhen`]: { atLeast: ['activities', 365] },
      [`${informal}.unmetWhen`]: { all: [during, someCoherent, { oneOf: ['ages', ['18-plus']] }] },
    };
    expect(errorsIn(changed(shipped, seldom))).toEqual([]);
  });

  it('but not a silent criterion, which says nothing of its rule', () => {
    const {
      metWhen: _,
      unmetWhen: __,
      openPoints,
      ...rest
    } = shipped.criteria.find(
      ({ id }) => id === 'informal-learning',
    ) as RuleSet['criteria'][number];
    const silent = { ...rest, silent: true, openPoints };
    expect(errorsIn(changed(shipped, { [informal]: silent }))).toEqual([]);
  });
});

describe('a rule set that leaves too much open at once', () => {
  const many = (count: number, metWhen: (is: Condition[]) => Condition): RuleSet => {
    const questions = Array.from({ length: count }, (_, index) => yesOrNo(`q${index}`));
    const is = questions.map(({ id }): Condition => ({ oneOf: [id, ['yes']] }));
    const rules = {
      ...smallRuleSet,
      schemes: [{ id: 'scheme' }],
      overall: undefined,
      questions,
      criteria: [
        {
          id: 'criterion',
          scheme: 'scheme',
          metWhen: metWhen(is),
          source: { document: 'paper', place: 'one' },
        },
      ],
      findings: [],
      nextSteps: [],
    };
    const { overall: _, ...rest } = rules;
    return { ...rest, texts: textsFor(rest as unknown as RuleSet) } as unknown as RuleSet;
  };
  const pairs = (is: Condition[]): Condition => ({
    any: is.slice(is.length / 2).map((each, index) => ({ all: [each, is[index] ?? each] })),
  });

  it('is refused, and one that leaves much open is not', () => {
    expect(errorsIn(many(60, (all) => ({ all })))).toEqual([]);
    expect(errorsIn(many(20, pairs))).toEqual([]);
    expect(errorsIn(many(40, pairs))).toEqual([{ path: 'criteria', code: 'too-many-answers' }]);
  });

  it('is not told what decides either', () => {
    expect(() => assess(many(40, pairs), {}, { date: '2021-04-01' }).deciding).toThrow(
      new RangeError('The rule set small leaves too many answers open.'),
    );
  });
});

it('whatever rules pass can be applied to any answers', () => {
  let accepted = 0;
  fc.assert(
    fc.property(
      generatedRules.chain((rules) => fc.tuple(fc.constant(rules), generatedAnswers(rules))),
      ([rules, answers]) => {
        const whole = { ...rules, texts: textsFor(rules) };
        if (errorsIn(whole).length > 0) return;
        accepted += 1;
        const { verdicts, criteria } = assess(rules, answers, { date: '2021-04-01' });
        expect(Object.keys(verdicts)).toEqual(rules.schemes.map(({ id }) => id));
        expect(criteria).toHaveLength(rules.criteria.length);
      },
    ),
    { numRuns: 300 },
  );
  expect(accepted).toBeGreaterThan(0);
});
