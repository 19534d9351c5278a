import { expect, test } from 'vitest';
import { leastIn, listOf } from '../../src/rules/known-values.ts';
import { workshops } from '../regulations/workshops/workshops.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

test('the numbers that are asked stand anywhere in a condition', () => {
  const condition = {
    any: [
      { atLeast: ['a', 2] },
      { all: [{ atLeast: ['b', 3] }, { oneOf: ['c', ['yes']] }] },
      { someItem: ['list', { atLeast: ['d', 4] }] },
    ],
  } as Parameters<typeof leastIn>[0];
  expect([...leastIn(condition)]).toEqual([
    ['a', 2],
    ['b', 3],
    ['d', 4],
  ]);
  expect([...leastIn(undefined)]).toEqual([]);
});

test('a field is of the list that has it, and a question of none', () => {
  const sets = [workshops, ruleSetOf('vlaio-2021')];
  expect(listOf('new', sets)).toBe('trajectories');
  expect(listOf('goal', sets)).toBe('');
});
