import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, isList, lookupIn } from '../../src/assessment/answers.ts';
import { findingsOn, findingsOnItem } from '../../src/assessment/findings.ts';
import { replay } from '../../src/assessment/path.ts';
import type { Condition } from '../../src/rules/condition.ts';
import type { Question, RuleSet } from '../../src/rules/schema.ts';
import { academy, online, trajectory } from '../support/academy.ts';
import { partialAnswers } from '../support/arbitraries.ts';
import { everyRuleSet } from '../support/every-rule-set.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const questionOf = (id: string) => ruleSet.questions.find((each) => each.id === id) as Question;
const said = (answers: Answers, id: string) =>
  findingsOn(ruleSet, replay(ruleSet, answers).counted, questionOf(id));

describe('what is said at once about an answer', () => {
  it('is what the rules say of it, and nothing of an answer that is in order, open or not given', () => {
    expect(said(academy({ ages: ['5-17', '18-plus'] }), 'ages')).toEqual([{ id: '18-plus' }]);
    expect(said(academy({ ages: ['under-5', '18-plus'] }), 'ages')).toEqual([
      { id: 'under-5' },
      { id: '18-plus' },
    ]);
    for (const answers of [academy(), academy({ ages: 'unknown' }), {}])
      expect(said(answers, 'ages')).toEqual([]);
  });

  it('can depend on other answers, and on none that is parked', () => {
    const held = { 'recognition-status': 'current', ages: ['under-5'], audience: 'one-school' };
    expect(said(held, 'ages')).toEqual([]);
    expect(said(held, 'audience')).toEqual([]);
    expect(said({ ...held, 'recognition-status': 'none' }, 'audience')).toEqual([
      { id: 'one-school' },
    ]);
  });

  it('is of the whole or of each item, never both, and of nothing that has no answer', () => {
    const when = { oneOf: ['goal', ['both']] } satisfies Condition;
    const rules = {
      ...smallRuleSet,
      findings: [
        { id: 'whole', question: 'series', when },
        { id: 'each', question: 'series', each: true, when },
        { id: 'other', question: 'goal', when },
      ],
    } as RuleSet;
    const list = rules.questions.find(({ id }) => id === 'series') as Question;
    const saidOf = (series?: Answers[string]) =>
      findingsOn(rules, { goal: 'both', ...(series !== undefined && { series }) }, list);
    expect(saidOf([{ activities: 3 }, { place: 'online' }])).toStrictEqual([
      { id: 'whole' },
      { id: 'each', count: 3, item: 0 },
      { id: 'each', item: 1 },
    ]);
    expect(saidOf([])).toEqual([{ id: 'whole' }]);
    expect(saidOf()).toEqual([]);
    expect(saidOf('unknown')).toEqual([]);
  });

  it('is about each item of a list, with its size', () => {
    const trajectories = [
      trajectory(),
      trajectory({ activities: 1 }),
      trajectory({ activities: 2 }),
    ];
    expect(said(academy({ trajectories }), 'trajectories')).toEqual([
      { id: 'too-short', count: 1, item: 1 },
      { id: 'too-short-for-subsidy', count: 2, item: 2 },
    ]);
  });

  it('is about the list as a whole too', () => {
    expect(said(academy({ trajectories: [] }), 'trajectories')).toEqual([{ id: 'none' }]);
  });

  it('leaves out the fields that no longer apply to the item', () => {
    const list = questionOf('trajectories');
    if (!isList(list)) throw new Error('no list');
    const { counted } = replay(ruleSet, academy());
    const saidOf = (item: object) =>
      findingsOnItem(ruleSet, lookupIn(counted), list, { ...item }).map(({ id }) => id);
    expect(saidOf(online({ new: 'no', postcodes: ['1000'] }))).toEqual(['online', 'not-new']);
    expect(saidOf(trajectory({ new: 'no', postcodes: ['1000'] }))).toEqual(['brussels']);
    expect(saidOf({ coherent: 'no' })).toEqual(['loose']);
    expect(saidOf({})).toEqual([]);
  });
});

it.each(everyRuleSet)('names only findings that the rules have: $id', (each) => {
  fc.assert(
    fc.property(partialAnswers(each, { unfinished: true }), (answers) => {
      const { counted } = replay(each, answers);
      for (const question of each.questions) {
        const ids = each.findings
          .filter((finding) => finding.question === question.id)
          .map(({ id }) => id);
        const found = findingsOn(each, counted, question);
        for (const { id } of found) expect(ids).toContain(id);
        if (lookupIn(counted)(question.id) === undefined) expect(found).toEqual([]);
      }
    }),
    { numRuns: 50 },
  );
});
