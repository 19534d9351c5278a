import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, isList, itemsOf, unknown } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { replay } from '../../src/assessment/path.ts';
import { isEligible } from '../../src/assessment/verdict.ts';
import { efforts, type Plan, planOf } from '../../src/conversation/plan.ts';
import type { Condition, RuleSet } from '../../src/rules/schema.ts';
import { academy, online, trajectory } from '../support/academy.ts';
import { fullAnswers, partialAnswers } from '../support/arbitraries.ts';
import { changed } from '../support/changed-rules.ts';
import { deepFreeze } from '../support/deep-freeze.ts';
import { everyRuleSet, runsEach } from '../support/every-rule-set.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { smallAcademy, smallRuleSet } from '../support/small-rule-set.ts';

const vlaio = ruleSetOf('vlaio-2021');
const date = '2021-04-01';

const planFor = (ruleSet: RuleSet, answers: Answers): Plan | null =>
  planOf(ruleSet, answers, assess(ruleSet, answers, { date }), date);

const taken = (answers: Answers, { steps }: Plan): Answers => ({
  ...answers,
  ...Object.fromEntries(steps.map(({ question, value }) => [question, value])),
});

const verdictsOf = (ruleSet: RuleSet, answers: Answers) =>
  assess(ruleSet, answers, { date }).verdicts;

describe('the way to yes', () => {
  it('is none where nothing is missing', () => {
    expect(planFor(vlaio, academy())).toBeNull();
  });

  it('is none where nothing can be proposed', () => {
    expect(planFor(vlaio, academy({ partnership: 'beneficiary' }))).toBeNull();
  });

  it('is none while questions that decide are open', () => {
    expect(planFor(vlaio, academy({ relevance: unknown }))).toBeNull();
  });

  it('says what to make of an answer that is not known, where others fail already', () => {
    const plan = planFor(vlaio, academy({ relevance: unknown, audience: 'one-school' }));
    expect(plan?.steps.map(({ question }) => question)).toEqual(['audience', 'relevance']);
  });

  it('leads to the nearest scheme first, and then to the one that takes more', () => {
    const plan = planFor(vlaio, academy({ 'legal-form': 'unincorporated', relevance: 'no' }));
    expect(plan?.steps).toEqual([
      { question: 'relevance', value: 'yes', takes: 'months', scheme: 'recognition' },
      { question: 'legal-form', value: 'association', takes: 'others', scheme: 'subsidy' },
    ]);
    expect(plan?.counts).toEqual({ recognition: 1, subsidy: 2 });
  });

  it('has first what takes least, whichever scheme asks it', () => {
    const quick: RuleSet = {
      ...vlaio,
      questions: vlaio.questions.map((each) =>
        each.id === 'legal-form' ? { ...each, takes: 'days' } : each,
      ),
    };
    const plan = planFor(quick, academy({ 'legal-form': 'unincorporated', relevance: 'no' }));
    expect(plan?.steps.map(({ question }) => question)).toEqual(['legal-form', 'relevance']);
    expect(plan?.counts).toEqual({ recognition: 1, subsidy: 2 });
  });

  const source = { document: 'paper', place: 'one' };
  const isOne = (id: string, ...options: string[]): Condition => ({ oneOf: [id, options] });
  /** The small rule set with a scheme for each of these conditions. */
  const schemesFor = (...conditions: Condition[]) =>
    changed(smallRuleSet, {
      schemes: conditions.map((_, index) => ({ id: `s${index}` })),
      criteria: conditions.map((metWhen, index) => ({
        ...{ id: `c${index}`, scheme: `s${index}`, metWhen, source },
      })),
      'questions.#partner.options': ['yes', 'no', 'some'],
      'questions.#partner.changes': [{ to: 'no' }, { to: 'yes' }],
    });
  const paper = { ...smallAcademy, partner: 'some', channels: ['paper'] };

  it('takes of several ways the one that takes fewest steps', () => {
    const [alone, online] = [isOne('partner', 'no'), isOne('channels', 'web')];
    const rules = schemesFor(alone, { any: [online, alone] });
    expect(planFor(rules, paper)?.counts).toEqual({ s0: 1, s1: 1 });
    expect(planFor(rules, paper)?.steps.map(({ question }) => question)).toEqual(['partner']);
  });

  it('goes to the scheme first that takes fewest steps, whichever the rules name first', () => {
    const online = isOne('channels', 'web');
    const rules = schemesFor({ all: [isOne('partner', 'no'), online] }, online);
    expect(Object.entries(planFor(rules, paper)?.counts ?? {})).toEqual([
      ['s1', 1],
      ['s0', 2],
    ]);
  });

  it('leaves out a scheme that cannot be had beside a nearer one', () => {
    const rules = schemesFor(isOne('partner', 'no'), isOne('partner', 'yes'));
    expect(planFor(rules, paper)?.counts).toEqual({ s0: 1 });
  });

  it('changes one question once, as far as the scheme asks that takes most', () => {
    const plan = planFor(vlaio, academy({ trajectories: [trajectory({ activities: 1 })] }));
    expect(plan?.steps).toMatchObject([
      { question: 'trajectories', value: [trajectory({ activities: 3 })], scheme: 'recognition' },
    ]);
    expect(plan?.counts).toEqual({ recognition: 1, subsidy: 1 });
  });

  it('says what comes of it all', () => {
    const short = academy({ trajectories: [trajectory({ activities: 2 })] });
    expect(assess(vlaio, short, { date }).amount).toMatchObject({ high: 0 });
    expect(planFor(vlaio, short)?.amount).toMatchObject({ low: 1000, high: 1000 });
  });

  it('stops at the scheme that can be reached', () => {
    const plan = planFor(vlaio, academy({ partnership: 'beneficiary', relevance: 'no' }));
    expect(plan?.counts).toEqual({ recognition: 1 });
  });

  it('finds a list that serves both schemes, though each by itself would change another item', () => {
    const plan = planFor(
      vlaio,
      academy({
        trajectories: [trajectory({ activities: 1 }), online({ activities: 2 })],
      }),
    );
    expect(Object.keys(plan?.counts ?? {})).toEqual(['recognition', 'subsidy']);
  });
});

describe.each(everyRuleSet)('whatever is answered: $id', (ruleSet) => {
  const numRuns = runsEach(1000);
  // Of what no source says the rule no change is known to be enough.
  const isSilent = ruleSet.criteria.some((each) => 'silent' in each);
  const anyAnswers = fc.oneof(
    { weight: 3, arbitrary: fullAnswers(ruleSet) },
    { weight: 1, arbitrary: partialAnswers(ruleSet) },
  );
  const each = (check: (answers: Answers, plan: Plan) => void) => {
    let planned = 0;
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const plan = planFor(ruleSet, answers);
        if (!plan) return;
        planned += 1;
        check(answers, plan);
      }),
      { numRuns },
    );
    expect(planned).toBeGreaterThan(isSilent ? -1 : numRuns / 30);
  };

  /** The changes for schemes that do not wait for answers. */
  const changesFor = (answers: Answers) => {
    const { changes, decidingByScheme } = assess(ruleSet, answers, { date });
    return changes.filter(({ scheme }) => decidingByScheme[scheme]?.length === 0);
  };

  it('is none only where no change is known, or answers still decide, and then always', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(planFor(ruleSet, answers) === null).toBe(changesFor(answers).length === 0);
      }),
      { numRuns },
    );
  });

  it('whoever takes all steps is eligible for each scheme that it counts', () => {
    each((answers, plan) => {
      const verdicts = verdictsOf(ruleSet, taken(answers, plan));
      for (const scheme of Object.keys(plan.counts))
        expect(isEligible(verdicts[scheme] ?? 'not-asked')).toBe(true);
    });
  });

  it('every scheme for which a change is known has its way', () => {
    each((answers, plan) => {
      expect(Object.keys(plan.counts).toSorted()).toEqual(
        [...new Set(changesFor(answers).map(({ scheme }) => scheme))].toSorted(),
      );
    });
  });

  it('no step is idle: without it not all that is counted is reached', () => {
    each((answers, plan) => {
      // An answer to a question that is not asked is none.
      const { counted } = replay(ruleSet, answers);
      for (const step of plan.steps) {
        const less = { ...plan, steps: plan.steps.filter((other) => other !== step) };
        const verdicts = verdictsOf(ruleSet, taken(counted, less));
        expect(
          Object.keys(plan.counts).every((scheme) => isEligible(verdicts[scheme] ?? 'not-asked')),
        ).toBe(false);
      }
    });
  });

  it('a question is one step, and the last count is that of all steps', () => {
    each((_, { steps, counts }) => {
      const questions = steps.map(({ question }) => question);
      expect(new Set(questions).size).toBe(questions.length);
      expect(Object.values(counts).at(-1)).toBe(steps.length);
    });
  });

  it('the counts grow from the nearest scheme on, which has the smallest change', () => {
    each((answers, { counts }) => {
      const sizes = Object.values(counts);
      expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
      expect(sizes[0]).toBe(
        Math.min(...changesFor(answers).map(({ set }) => Object.keys(set).length)),
      );
    });
  });

  it('what takes least comes first and, of that, the steps of the schemes that are nearer', () => {
    each((_, { steps, counts }) => {
      const order = steps.map(({ takes, scheme }) => [
        efforts.indexOf(takes),
        Object.keys(counts).indexOf(scheme),
      ]);
      expect(order).toEqual(
        order.toSorted(
          ([effort = 0, one = 0], [other = 0, two = 0]) => effort - other || one - two,
        ),
      );
    });
  });

  it('the amount is that of the answers once all steps are taken', () => {
    each((answers, plan) => {
      const { amount } = assess(ruleSet, taken(answers, plan), { date });
      expect(plan.amount).toEqual(amount);
    });
  });

  it('nothing is asked that an organisation cannot change', () => {
    each((answers, { steps }) => {
      for (const { question: id, value } of steps) {
        const question = ruleSet.questions.find((every) => every.id === id);
        expect(question?.changes).toBeDefined();
        if (!question || !isList(question)) continue;
        const before = itemsOf(answers[id]) ?? [];
        itemsOf(value)?.forEach((item, index) => {
          const old = before[index];
          if (!old) return;
          for (const field of question.fields) {
            const isSame = JSON.stringify(item[field.id]) === JSON.stringify(old[field.id]);
            const isNewlyAsked = old[field.id] === undefined && item[field.id] === unknown;
            expect(isSame || isNewlyAsked || field.changes !== undefined).toBe(true);
          }
        });
      }
    });
  });

  it('the same answers have the same plan, and are left as they are', () => {
    each((answers, plan) => {
      expect(planFor(ruleSet, deepFreeze(structuredClone(answers)))).toEqual(plan);
    });
  });
});
