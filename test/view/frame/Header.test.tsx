import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { unknown } from '../../../src/assessment/answers.ts';
import { answersBefore } from '../../support/answers-before.ts';
import { drawWidget, type Situation } from '../../support/drawn-widget.tsx';

const started = { type: 'conversation.started' } as const;
const asking = (question: string, situation: Situation = {}) =>
  drawWidget({ answers: answersBefore(question), events: [started], ...situation });

test('the title stands in it, and nothing of the page is missing a landmark', async () => {
  const { say } = await asking('goal');
  within(screen.getByRole('banner')).getByRole('heading', { name: say('rules:title') });
});

test('progress moves at every answer, in words and as a bar', async () => {
  const { choose } = await asking('audience');
  const words = () => document.getElementById('widget-progress')?.textContent;
  const share = () =>
    Number.parseFloat(document.querySelector('.track rect')?.getAttribute('width') ?? '');
  const before = [words(), share()] as const;
  await choose('audience', 'everyone');
  expect(words()).not.toBe(before[0]);
  expect(share()).toBeGreaterThan(before[1]);
  expect(share()).toBeLessThan(100);
});

test('within a trajectory it moves as well', async () => {
  const { choose, user } = await asking('trajectories');
  const words = () => document.getElementById('widget-progress')?.textContent;
  await choose('trajectories.fields.coherent', 'yes');
  const before = words();
  await user.click(screen.getByRole('button', { name: '3' }));
  expect(words()).not.toBe(before);
});

test('before the first finding or verdict there is no result to show', async () => {
  const { say } = await asking('audience');
  expect(screen.queryByRole('button', { name: say('frame.result') })).toBeNull();
});

test('the result can be seen from the first finding on, after a don’t-know too', async () => {
  const { say, choose, press, actor } = await asking('audience');
  await choose('audience', 'members-only');
  await choose('individual-enrolment', unknown);
  await press('frame.result');
  expect(actor.getSnapshot().value).toBe('verdict');
  expect(screen.queryByRole('button', { name: say('frame.result') })).toBeNull();
});

test('undo is always there, in the same place, and does nothing where there is nothing', async () => {
  const { button, say, press, asks, announced } = await asking('goal');
  const undo = () => button(say('header.undo'));
  expect(undo().getAttribute('aria-disabled')).toBe('true');
  await press('header.undo');
  asks('goal');
  expect(announced).toEqual([]);
});
