import { expect, test } from 'vitest';
import type { SampleCase } from '../../../src/coach/cases/sample-case.ts';
import { stepsOf } from '../../../src/coach/cases/sample-case.ts';
import { recordOf } from '../../../src/coach/papers/record.ts';
import { firstStage, type StageEvent, staged } from '../../../src/coach/stage/stage.ts';
import { academy } from '../../support/academy.ts';
import { ruleSetOf } from '../../support/rule-sets.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const cases: readonly SampleCase[] = ['a', 'b', 'c'].map((id) => ({
  id,
  answers: academy(),
  asks: ['audience', 'announcement', 'legal-form'],
}));
const steps = cases[0] ? stepsOf(ruleSet, cases[0]) : [];
const on: StageEvent = { type: 'moved.on' };
const recorded = (...events: readonly StageEvent[]) =>
  recordOf(
    events.reduce((stage, event) => staged(stage, event, steps.length), firstStage),
    cases,
    ruleSet,
  ).map(({ of, steps }) => [of.id, ...steps.map(({ step }) => step.id)]);
const ids = steps.map(({ id }) => id);

test('nothing was asked as long as no answer was shown and no hand raised', () => {
  expect(recorded({ type: 'case.chosen', id: 'a' }, on)).toEqual([]);
});

test('what was shown is told, also where nobody raised a hand', () => {
  expect(recorded({ type: 'case.chosen', id: 'a' }, on, on, on)).toEqual([['a', ids[0]]]);
  expect(recorded({ type: 'case.chosen', id: 'a' }, on, on, on, on)).toEqual([
    ['a', ids[0], ids[1]],
  ]);
});

test('an answer that was turned up by mistake is not', () => {
  const turn: StageEvent = { type: 'answer.turned' };
  expect(recorded({ type: 'case.chosen', id: 'b' }, on, turn, turn)).toEqual([]);
});

test('what was voted on is told, in the order of the wall, and a hand that was taken back is not', () => {
  const hands = (step = '', count = 1): StageEvent => ({
    ...{ type: 'hands.counted', step, option: 'everyone', count },
  });
  expect(
    recorded(
      { type: 'case.chosen', id: 'c' },
      hands(ids[1]),
      hands(ids[2], 0),
      { type: 'case.chosen', id: 'b' },
      hands(ids[0]),
    ),
  ).toEqual([
    ['b', ids[0]],
    ['c', ids[1]],
  ]);
});
