import { expect, it } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import type { Condition, RuleSet } from '../../src/rules/schema.ts';
import { without } from '../support/academy.ts';
import { changed, yesOrNo } from '../support/changed-rules.ts';
import { smallAcademy, smallRuleSet } from '../support/small-rule-set.ts';

const source = { document: 'paper', place: 'one' };
const date = '2021-04-01';
const isAlone: Condition = { oneOf: ['partner', ['no']] };
const is = (id: string, option: string): Condition => ({ oneOf: [id, [option]] });
const isStaffed: Condition = { atLeast: ['helpers', 5] };

/** The small rule set with a prize of these criteria in place of its own schemes. */
const prize = (criteria: Condition[], more: Record<string, unknown> = {}, scheme = {}): RuleSet =>
  changed(smallRuleSet, {
    schemes: [{ id: 'prize', ...scheme }],
    criteria: criteria.map((metWhen, index) => ({
      ...{ id: `c${index}`, scheme: 'prize', metWhen, source },
    })),
    ...more,
  });
const setsOf = (rules: RuleSet, answers: Answers) =>
  assess(rules, answers, { date }).changes.map(({ scheme, set }) => [scheme, set]);

const withPartner = { ...smallAcademy, partner: 'yes' };
const waiting = without(withPartner, 'helpers');
const alone = ['prize', { partner: 'no' }];

it.each<[string, Condition, unknown]>([
  [
    'fewer of them, though more come first',
    { any: [{ all: [is('q', 'x'), is('r', 'x')] }, is('t', 'x')] },
    { t: 'x' },
  ],
  [
    'the first of those that ask as much',
    {
      any: [{ all: [is('q', 'x'), is('r', 'y')] }, { all: [is('q', 'y'), is('r', 'x')] }],
    },
    { q: 'x', r: 'y' },
  ],
])('of answers that can be changed are proposed: %s', (_, metWhen, set) => {
  const rules = prize([metWhen], {
    questions: ['q', 'r', 't'].map((id) => ({
      ...{ id, group: 'g', kind: 'choice', options: ['w', 'x', 'y'] },
      changes: [{ to: 'x' }, { to: 'y' }],
    })),
    findings: [],
  });
  expect(setsOf(rules, { q: 'w', r: 'w', t: 'w' })).toEqual([['prize', set]]);
});

it('another answer can bring back a field of an item', () => {
  const rules = prize([{ someItem: ['series', is('shared', 'no')] }], {
    'questions.#partner.changes': [{ to: 'yes' }],
  });
  const series = [{ activities: 1, place: 'online', shared: 'no' }];
  expect(setsOf(rules, { ...smallAcademy, series })).toEqual([['prize', { partner: 'yes' }]]);
});

it('nothing is proposed to have a scheme that nobody asks for', () => {
  const rules = changed(smallRuleSet, { 'questions.#goal.changes': [{ to: 'both' }] });
  expect(setsOf(rules, { ...smallAcademy, goal: 'recognition' })).toEqual([]);
});

it.each<[string, Condition[], object, Answers, unknown[]]>([
  ['nothing that waits decides', [isAlone], {}, waiting, [alone]],
  ['one part of a criterion waits', [{ any: [isStaffed, isAlone] }], {}, waiting, []],
  ['and is known', [{ any: [isStaffed, isAlone] }], {}, withPartner, [alone]],
  [
    'another criterion fails as well',
    [{ any: [isStaffed, isAlone] }, { oneOf: ['channels', ['web']] }],
    {},
    { ...waiting, channels: ['paper'] },
    [],
  ],
  ['it waits whether the scheme is held', [isAlone], { heldWhen: isStaffed }, waiting, []],
])('what is proposed while a question waits: %s', (_, criteria, scheme, answers, expected) => {
  expect(setsOf(prize(criteria, {}, scheme), answers)).toEqual(expected);
});

it('an answer that was parked, and counts again by a change, can be in the way', () => {
  const rules = prize(
    [isAlone],
    { 'questions.+': yesOrNo('sure', { askWhen: isAlone }) },
    { askWhen: { oneOf: ['sure', ['yes']] } },
  );
  expect(setsOf(rules, { ...withPartner, sure: 'yes' })).toEqual([alone]);
  expect(setsOf(rules, { ...withPartner, sure: 'no' })).toEqual([]);
});

it('of the ways to combine what is apart some are proposed, not all', () => {
  const ids = Array.from({ length: 14 }, (_, index) => `q${index}`);
  const rules = prize(
    ids.flatMap((id, index) =>
      index % 2 === 0
        ? [{ any: [id, `q${index + 1}`].map((each) => ({ oneOf: [each, ['yes']] })) } as Condition]
        : [],
    ),
    { questions: ids.map((id) => yesOrNo(id, { changes: [{ to: 'yes' }] })), findings: [] },
  );
  const sets = setsOf(rules, Object.fromEntries(ids.map((id) => [id, 'no'])));
  expect(sets).toHaveLength(100);
  expect(sets[0]).toEqual([
    'prize',
    Object.fromEntries(ids.filter((_, index) => index % 2 === 0).map((id) => [id, 'yes'])),
  ]);
});

it('where there are more ways than can be gone through nothing is proposed', () => {
  const ids = Array.from({ length: 26 }, (_, index) => `q${index}`);
  const isYes = (id: string): Condition => ({ oneOf: [id, ['yes']] });
  const pairs = ids.flatMap((id, index): Condition[] =>
    index % 2 === 0 ? [{ any: [isYes(id), isYes(`q${index + 1}`)] }] : [],
  );
  const questions = ids.map((id) => yesOrNo(id, { changes: [{ to: 'yes' }] }));
  const none = Object.fromEntries(ids.map((id) => [id, 'no']));
  const together: Condition = { any: ids.map(isYes) };
  expect(setsOf(prize([...pairs, together], { questions, findings: [] }), none)).toEqual([]);
});

it('two schemes that need the same answer have each its own changes', () => {
  const isYes = (id: string): Condition => ({ oneOf: [id, ['yes']] });
  const shared = isYes('q');
  const both: Condition[] = [
    { any: [isYes('q'), isYes('r')] },
    { any: [{ all: [isYes('q'), isYes('t')] }, { all: [isYes('r'), isYes('t')] }] },
  ];
  const rules = changed(smallRuleSet, {
    schemes: [{ id: 's0' }, { id: 's1' }],
    criteria: both.flatMap((other, index) =>
      [shared, other].map((metWhen, at) => ({
        ...{ id: `c${index}${at}`, scheme: `s${index}`, metWhen, source },
      })),
    ),
    questions: ['q', 'r', 't'].map((id) => yesOrNo(id, { changes: [{ to: 'yes' }] })),
    findings: [],
  });
  expect(setsOf(rules, { q: 'no', r: 'no', t: 'no' })).toEqual([
    ['s0', { q: 'yes' }],
    ['s1', { q: 'yes', t: 'yes' }],
  ]);
});

it('what is met of a silent criterion is not given up', () => {
  const silent = { silent: true, openPoints: [{ id: 'open' }] };
  const metWhen: Condition = { any: [{ oneOf: ['partner', ['yes']] }, isStaffed] };
  const rules = prize([isAlone]);
  const withSilent = changed(rules, {
    criteria: [...rules.criteria, { id: 'quiet', scheme: 'prize', metWhen, source, ...silent }],
  });
  expect(setsOf(withSilent, withPartner)).toEqual([]);
  expect(setsOf(withSilent, { ...withPartner, helpers: 5 })).toEqual([alone]);
});

it('what the answers could bring follows from what is changed, also from what is asked for', () => {
  const long: Condition = { atLeast: ['activities', 2] };
  const amount = {
    ...{ scheme: 'grant', question: 'series', countsWhen: { all: [] }, cap: 9000, source },
    lines: [{ id: 'line', per: 'item', where: long, first: 1000, further: 1000 }],
  };
  const isOnline: Condition = { oneOf: ['channels', ['web']] };
  const rules = prize([{ all: [isOnline, { someItem: ['series', long] }] }], {
    amount,
    'schemes.+': { id: 'grant', askWhen: isOnline },
  });
  const amountsFor = (answers: Answers) =>
    assess(rules, answers, { date }).changes.map(({ amount }) => amount);
  const short = [{ activities: 1, place: 'online' }];
  const thousand = { low: 1000, high: 1000 };
  expect(amountsFor({ ...smallAcademy, series: short })).toEqual([thousand]);
  expect(amountsFor({ ...smallAcademy, channels: ['paper'] })).toEqual([thousand]);
});
