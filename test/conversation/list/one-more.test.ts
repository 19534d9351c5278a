import { expect, it } from 'vitest';
import { isList, type ListQuestion } from '../../../src/assessment/answers.ts';
import { withOneMore } from '../../../src/conversation/list/one-more.ts';
import { academy, online, trajectory, without } from '../../support/academy.ts';
import { ruleSetOf } from '../../support/rule-sets.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const list = ruleSet.questions.find(isList) as ListQuestion;

it('one more item is like the last one, without its title', () => {
  const answers = academy({ trajectories: [online({ title: 'Codeclub' })] });
  expect(withOneMore(ruleSet, answers, list)).toEqual([online({ title: 'Codeclub' }), online()]);
});

it('a first item is the one that the rules propose; what it lacks is not known', () => {
  for (const answers of [academy({ trajectories: [] }), without(academy(), 'trajectories')])
    expect(withOneMore(ruleSet, answers, list)).toEqual([
      { ...trajectory(), activities: 1, postcodes: 'unknown' },
    ]);
});
