import { describe, expect, it } from 'vitest';
import { isList } from '../../src/assessment/answers.ts';
import { steeringAnswers } from '../../src/assessment/steering-answers.ts';
import type { Condition, Question, RuleSet } from '../../src/rules/schema.ts';
import { yesOrNo } from '../support/changed-rules.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const answersTo = (id: string, rules: RuleSet = ruleSet) =>
  steeringAnswers(rules, rules.questions.find((each) => each.id === id) as Question);

const multi = { kind: 'multi', options: ['a', 'b', 'c'] };
const of = (kind: 'oneOf' | 'onlyOf', option: string) =>
  ({ [kind]: ['many', [option]] }) as unknown as Condition;

describe('the answers that differ in what else is asked', () => {
  it('are one for each way, of a question that steers the path', () => {
    expect(answersTo('goal')).toHaveLength(2);
    expect(answersTo('recognition-status')).toHaveLength(2);
    expect(answersTo('stem-expertise')).toHaveLength(2);
  });

  it('are none of a question that steers nothing', () => {
    for (const id of ['ages', 'relevance', 'trajectories']) expect(answersTo(id)).toEqual([]);
  });

  it('stay few, however many options there are', () => {
    const options = Array.from({ length: 40 }, (_, index) => `o${index}`);
    const rules = {
      ...smallRuleSet,
      questions: [
        { id: 'many', group: 'offer', kind: 'multi', options, exclusive: ['o39'] },
        { id: 'size', group: 'offer', kind: 'number', min: 0, max: 99 },
        yesOrNo('one', { askWhen: { oneOf: ['many', ['o3', 'o4']] } }),
        yesOrNo('other', {
          askWhen: { all: [{ onlyOf: ['many', ['o39']] }, { atLeast: ['size', 7] }] },
        }),
      ],
    } as unknown as RuleSet;
    expect(answersTo('many', rules)).toHaveLength(3);
    expect(answersTo('size', rules)).toEqual([0, 7]);
  });

  it.each<[string, object, Condition[], unknown[]]>([
    ['a choice', { kind: 'choice', options: ['a', 'b', 'c'] }, [of('oneOf', 'a')], ['a', 'c']],
    [
      'any of them',
      { kind: 'choice', options: ['a', 'b', 'c'] },
      [{ any: [of('oneOf', 'a'), of('oneOf', 'b')] }],
      ['a', 'b', 'c'],
    ],
    [
      'all of them',
      { kind: 'choice', options: ['a', 'b', 'c'] },
      [{ all: [of('oneOf', 'a'), of('oneOf', 'b')] }],
      ['a', 'b', 'c'],
    ],
    [
      'several, together and apart',
      multi,
      [of('oneOf', 'a'), of('oneOf', 'b')],
      [['a', 'b'], ['a'], ['b'], ['c']],
    ],
    [
      'several, of which one stands alone',
      { ...multi, exclusive: ['c'] },
      [of('onlyOf', 'c'), of('oneOf', 'a')],
      [['a'], ['b'], ['c']],
    ],
    [
      'several, of which one never stands beside another',
      { ...multi, exclusive: ['c'] },
      [of('oneOf', 'c'), of('oneOf', 'a')],
      [['a'], ['b'], ['c']],
    ],
  ])('are of %s', (_, asked, conditions, expected) => {
    const rules = {
      ...smallRuleSet,
      questions: [
        { id: 'many', group: 'offer', ...asked },
        ...conditions.map((askWhen, index) => yesOrNo(`q${index}`, { askWhen })),
      ],
    } as unknown as RuleSet;
    expect(answersTo('many', rules).sort()).toEqual(expected.sort());
  });

  it('are those by which a list, or a field of its items, is asked', () => {
    const list = smallRuleSet.questions.filter(isList).map((each) => ({
      ...each,
      askWhen: of('oneOf', 'a'),
      fields: each.fields.map((field) => ({ ...field, askWhen: of('oneOf', 'b') })),
    }));
    const many = { id: 'many', group: 'offer', kind: 'choice', options: ['a', 'b', 'c'] };
    const rules = { ...smallRuleSet, questions: [many, ...list] } as unknown as RuleSet;
    expect(answersTo('many', rules)).toEqual(['a', 'b', 'c']);
  });

  it('are found inside whatever asks for it, and are none of a list', () => {
    const rules = {
      ...smallRuleSet,
      questions: [
        ...smallRuleSet.questions,
        yesOrNo('one', { askWhen: { any: [{ not: { oneOf: ['goal', ['both']] } }] } }),
        yesOrNo('two', { askWhen: { someItem: ['series', { oneOf: ['place', ['online']] }] } }),
        yesOrNo('three', { askWhen: { verdict: ['recognition', ['eligible']] } }),
      ],
    } as unknown as RuleSet;
    expect(answersTo('goal', rules)).toEqual(['both', 'recognition']);
    expect(answersTo('series', rules)).toEqual([]);
    expect(answersTo('helpers', rules)).toEqual([]);
  });
});
