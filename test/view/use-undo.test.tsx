import { afterEach, expect, test, vi } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { academy, trajectory } from '../support/academy.ts';
import { answersBefore } from '../support/answers-before.ts';
import { drawWidget } from '../support/drawn-widget.tsx';

afterEach(() => vi.restoreAllMocks());

/** Time stands still. */
async function drawn(answers: Answers) {
  const widget = await drawWidget({ answers, events: [{ type: 'conversation.started' }] });
  return { ...widget, now: vi.spyOn(performance, 'now').mockReturnValue(1000) };
}

/** Two answers were given. */
async function withTwo() {
  const widget = await drawn(answersBefore('audience'));
  await widget.choose('audience', 'everyone');
  await widget.choose('individual-enrolment', 'yes');
  return widget;
}

test('an answer is taken back, that is said, and the focus is at its question', async () => {
  const { press, asks, announced, say, context } = await withTwo();
  announced.length = 0;
  await press('header.undo');
  expect(document.activeElement).toBe(asks('individual-enrolment'));
  expect(context().answers).not.toHaveProperty('individual-enrolment');
  expect(announced).toEqual([say('said.undone')]);
});

test('a second tap within 400 ms was meant for the first', async () => {
  const { press, asks, now, announced, say } = await withTwo();
  announced.length = 0;
  await press('header.undo');
  now.mockReturnValue(1399);
  await press('header.undo');
  asks('individual-enrolment');
  expect(announced).toEqual([say('said.undone')]);
});

test('a tap after that takes back one more', async () => {
  const { press, asks, now } = await withTwo();
  await press('header.undo');
  now.mockReturnValue(1400);
  await press('header.undo');
  asks('audience');
});

test('in a draft what was changed in several steps from there is taken back step by step', async () => {
  const items = [trajectory(), trajectory()];
  const { send, button, say, press, context, now } = await drawn(academy({ trajectories: items }));
  await send({ type: 'draft.opened' });
  await send({ type: 'question.opened', question: 'trajectories' });
  await send({ type: 'item.removed', item: context().keys.trajectories?.[1] ?? -1 });
  await send({ type: 'items.confirmed' });
  expect(context().answers.trajectories).toHaveLength(1);
  expect(button(say('header.undo')).getAttribute('aria-disabled')).toBeNull();
  await press('header.undo');
  expect(context().answers.trajectories).toHaveLength(2);
  expect(context().round?.items).toHaveLength(1);
  now.mockReturnValue(2000);
  await press('header.undo');
  expect(context().round).toBeNull();
});

test('in a draft only what was done there is taken back, or what put another draft in its place', async () => {
  const { send, button, say, context } = await withTwo();
  const undo = () => button(say('header.undo')).getAttribute('aria-disabled');
  expect(undo()).toBeNull();
  await send({ type: 'draft.opened' });
  expect(undo()).toBe('true');
  await send({ type: 'answer.revised', question: 'audience', value: 'members-only' });
  expect(undo()).toBeNull();
  await send({ type: 'history.undone' });
  expect(context().answers.audience).toBe('everyone');
  expect(undo()).toBe('true');
  const answers = { goal: 'both' };
  await send({ type: 'draft.imported', answers, texts: context().texts });
  expect(undo()).toBeNull();
});
