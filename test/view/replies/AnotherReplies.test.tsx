import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { type Answer, type Item, unknown } from '../../../src/assessment/answers.ts';
import { trajectory } from '../../support/academy.ts';
import { answersBefore } from '../../support/answers-before.ts';
import { changed } from '../../support/changed-rules.ts';
import { drawWidget, type Situation } from '../../support/drawn-widget.tsx';
import { ruleSetOf } from '../../support/rule-sets.ts';

const started = { type: 'conversation.started' } as const;
const first = () => drawWidget({ answers: answersBefore('trajectories'), events: [started] });
const reopened = (trajectories: Answer, situation: Situation = {}) =>
  drawWidget({
    answers: { ...answersBefore('trajectories'), trajectories },
    events: [started, { type: 'question.opened', question: 'trajectories' }],
    ...situation,
  });

test('first it is asked whether there is one, together with what opens it, and what that is', async () => {
  const { asks, say, option } = await first();
  within(asks('trajectories.first')).getByText(say('rules:questions.trajectories.hint'));
  option('trajectories.fields.coherent', 'yes');
  option('trajectories.fields.coherent', 'no');
  option('trajectories.first', 'no');
  option('trajectories.first', unknown);
});

test('one tap says that there is one and what opens it, and leads to what is asked next', async () => {
  const { choose, asks, context } = await first();
  await choose('trajectories.fields.coherent', 'no');
  expect(document.activeElement).toBe(asks('trajectories.fields.activities'));
  expect(context().round?.items).toEqual([{ coherent: 'no' }]);
});

test.each<[option: string, answer: Answer]>([
  ['no', []],
  [unknown, unknown],
])('%s leads on, and is an answer', async (option, answer) => {
  const { choose, asks, context } = await first();
  await choose('trajectories.first', option);
  asks('legal-form');
  expect(context().answers.trajectories).toEqual(answer);
});

test('after one it is asked whether there is another, and no longer whether one knows', async () => {
  const { asks, option, say, choose, context } = await reopened([trajectory()]);
  asks('trajectories.more');
  expect(screen.queryByRole('button', { name: say('question.unknown') })).toBeNull();
  expect(option('trajectories.more', 'no').getAttribute('aria-current')).toBe('true');
  await choose('trajectories.more', 'yes');
  expect(context().round?.items).toHaveLength(2);
});

test.each<[answer: Answer, option: string]>([
  [[], 'no'],
  [unknown, unknown],
])('where %o stands that is marked', async (answer, marked) => {
  const { option } = await reopened(answer);
  expect(option('trajectories.first', marked).getAttribute('aria-current')).toBe('true');
});

test('where no more fit another one is not offered', async () => {
  const ruleSet = changed(ruleSetOf('vlaio-2021'), { 'questions.#trajectories.max': 1 });
  const { asks, say } = await reopened([trajectory()] as Item[], { ruleSet });
  const yes = say('rules:questions.trajectories.more.options.yes.label');
  expect(within(asks('trajectories.more')).queryByRole('button', { name: yes })).toBeNull();
});

test('once it is another list nothing is marked as the answer, nor can it stay as it was', async () => {
  const { option, say, send, context } = await reopened([trajectory()]);
  screen.getByRole('button', { name: say('question.keep') });
  const [item = -1] = context().keys.trajectories ?? [];
  await send({ type: 'item.removed', item });
  expect(option('trajectories.first', 'no').getAttribute('aria-current')).toBeNull();
  expect(screen.queryByRole('button', { name: say('question.keep') })).toBeNull();
});
