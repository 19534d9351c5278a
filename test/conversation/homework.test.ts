import { expect, test } from 'vitest';
import { unknown } from '../../src/assessment/answers.ts';
import { homeworkOf, openingOf } from '../../src/conversation/homework.ts';
import { academy, trajectory, without } from '../support/academy.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const toFindOut = (answers: Parameters<typeof academy>[0]) =>
  homeworkOf(ruleSet, academy(answers)).map(({ id, knownBy }) => [id, knownBy]);

test('what is not known is listed in the order of the questions, with who could know it', () => {
  expect(toFindOut({ relevance: unknown, ages: unknown })).toEqual([
    ['ages', 'coordinator'],
    ['relevance', 'supervisors'],
  ]);
});

test('a field of a trajectory counts too; who knows it stands with its question', () => {
  const trajectories = [trajectory(), trajectory({ activities: unknown })];
  expect(toFindOut({ trajectories })).toEqual([['trajectories-1-activities', 'coordinator']]);
});

test('it is opened by itself, of an item only what is not known of that', () => {
  const trajectories = [trajectory(), trajectory({ activities: unknown })];
  const all = homeworkOf(ruleSet, academy({ trajectories, relevance: unknown }));
  const keys = { trajectories: [4, 7] };
  expect(all.map((each) => openingOf(each, { keys }))).toEqual([
    { type: 'field.opened', question: 'trajectories', item: 7, field: 'activities' },
    { type: 'question.opened', question: 'relevance' },
  ]);
  const [first] = all;
  for (const none of [{}, { trajectories: [4] }])
    expect(first && openingOf(first, { keys: none })).toEqual({
      type: 'question.opened',
      question: 'trajectories',
    });
});

test('what is no longer asked is left out, and so is what was not asked yet', () => {
  expect(toFindOut({ goal: 'recognition', 'legal-form': unknown })).toEqual([]);
  const trajectories = [trajectory({ postcodes: unknown })];
  expect(toFindOut({ goal: 'recognition', trajectories })).toEqual([]);
  for (const id of ['relevance', 'trajectories'])
    expect(homeworkOf(ruleSet, without(academy(), id))).toEqual([]);
});

test('every question says who could know it', () => {
  expect(ruleSet.questions.filter(({ knownBy }) => !knownBy)).toEqual([]);
});
