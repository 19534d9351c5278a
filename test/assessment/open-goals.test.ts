import { expect, it } from 'vitest';
import { type Answers, lookupIn } from '../../src/assessment/answers.ts';
import { type Goal, Goals } from '../../src/assessment/changes/goal.ts';
import { openGoals } from '../../src/assessment/changes/open-goals.ts';
import type { Situation } from '../../src/assessment/changes/search.ts';
import type { Condition, RuleSet } from '../../src/rules/schema.ts';
import { yesOrNo } from '../support/changed-rules.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';

const source = { document: 'paper', place: 'one' };
const changes = [{ to: 'yes' }];

/** Five questions that can be changed, two of them asked by the last; one that cannot. */
const questions = [
  ...['a', 'b', 'c', 'd', 'e'].map((id) => yesOrNo(id, { changes })),
  ...['f', 'g'].map((id) => yesOrNo(id, { changes, askWhen: { oneOf: ['e', ['yes']] } })),
  yesOrNo('x'),
];
const yes = (id: string): Condition => ({ oneOf: [id, ['yes']] });
const not = (condition: Condition): Condition => ({ not: condition });
const all = (...parts: Condition[]): Condition => ({ all: parts });
const any = (...parts: Condition[]): Condition => ({ any: parts });

const nameOf = (goal: Goal): string => {
  if (goal.kind === 'leaf') return `${goal.side} ${Object.values(goal.condition)[0][0]}`;
  return goal.kind === 'fixed'
    ? `fixed ${nameOf(goal.goal)}`
    : `${goal.kind}(${goal.parts.map(nameOf).join()})`;
};

/** The groups of what is left of a scheme with these criteria, where these are answered yes and all else no. */
function groupsOf(criteria: Condition[], answered: string, more: object = {}, silent = {}) {
  const ruleSet = {
    ...smallRuleSet,
    questions,
    schemes: [{ id: 'one', ...more }],
    criteria: criteria.map((metWhen, index) => ({
      id: `c${index}`,
      scheme: 'one',
      metWhen,
      source,
      ...silent,
    })),
  } as unknown as RuleSet;
  const answers: Answers = Object.fromEntries(
    questions.map(({ id }) => [id, answered.includes(id) ? 'yes' : 'no']),
  );
  const situation = { lookup: lookupIn(answers), isOpen: (id: string) => id !== 'e' };
  const groups = openGoals(situation as unknown as Situation, new Goals(ruleSet).reaching('one'));
  return groups?.map((group) => group.map(nameOf)) ?? null;
}

it.each<[string, Condition[], string, string[][] | null]>([
  ['nothing, where all is reached', [yes('a'), any(yes('b'), yes('c'))], 'ab', []],
  ['apart, where they share nothing', [yes('a'), yes('b')], '', [['met a'], ['met b']]],
  ['parts of a whole, apart', [all(yes('a'), all(yes('b')))], '', [['met a'], ['met b']]],
  [
    'together, where they share one',
    [yes('a'), any(yes('a'), yes('b'))],
    '',
    [['met a', 'some(met a,met b)']],
  ],
  [
    'together, where a later one shares one with each',
    [yes('a'), yes('b'), any(yes('a'), yes('b')), any(yes('b'), yes('c'))],
    '',
    [['met a', 'met b', 'some(met a,met b)', 'some(met b,met c)']],
  ],
  [
    'with what has to stay of the same answer, and not with what stays anyhow',
    [any(yes('a'), yes('b')), not(yes('b')), yes('c')],
    'bc',
    [['unmet b', 'some(met a,met b)']],
  ],
  [
    'with what has to stay by way of another',
    [any(yes('c'), yes('d')), any(yes('b'), yes('c')), not(yes('b')), yes('a')],
    'abc',
    [['unmet b', 'some(met b,met c)', 'some(met c,met d)']],
  ],
  ['never, by what cannot be changed', [yes('a'), yes('x')], '', null],
  [
    'never, by parts that each need it',
    [any(all(yes('a'), yes('x')), all(yes('b'), yes('x')))],
    '',
    null,
  ],
  ['the only part that can be reached', [any(yes('x'), yes('a'))], '', [['met a']]],
  [
    'the only part that can be reached, taken apart',
    [any(yes('x'), all(yes('a'), yes('b')))],
    '',
    [['met a'], ['met b']],
  ],
  [
    'the parts that can be reached, of what is inside as well',
    [any(yes('a'), all(yes('b'), yes('x')), all(yes('c'), any(yes('x'), yes('d'))))],
    '',
    [['some(met a,every(met c,some(met x,met d)))']],
  ],
  [
    'a part of which what cannot be changed is so already',
    [any(yes('a'), all(yes('b'), yes('x')))],
    'x',
    [['some(met a,every(met b,met x))']],
  ],
  ['by one of two answers that can be changed', [yes('f')], 'e', [['met f']]],
  [
    'apart, where they share what cannot be changed now',
    [yes('f'), yes('g')],
    'e',
    [['met f'], ['met g']],
  ],
  [
    'a part by one of two answers that can be changed',
    [any(yes('f'), yes('a'))],
    'e',
    [['some(met f,met a)']],
  ],
])('is left to reach: %s', (_, criteria, answered, expected) => {
  expect(groupsOf(criteria, answered)).toEqual(expected);
});

it('nothing is changed for a silent criterion', () => {
  const silent = { silent: true };
  expect(groupsOf([yes('a')], '', {}, silent)).toBeNull();
  expect(groupsOf([yes('a')], 'a', {}, silent)).toEqual([]);
  expect(groupsOf([yes('a')], '', { heldWhen: yes('b') }, silent)).toEqual([['met b']]);
});
