import { act, fireEvent, screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Item } from '../../../src/assessment/answers.ts';
import { trajectory } from '../../support/academy.ts';
import { answersBefore } from '../../support/answers-before.ts';
import { drawWidget, type Situation } from '../../support/drawn-widget.tsx';
import { ruleSetOf } from '../../support/rule-sets.ts';

const started = { type: 'conversation.started' } as const;
const asking = (question: string, situation: Situation = {}) =>
  drawWidget({ answers: answersBefore(question), events: [started], ...situation });

test('an answer leads to the next question, which has the focus and no error of the one before', async () => {
  const { choose, asks, say, press } = await asking('announcement');
  await press('question.done');
  screen.getByText(say('errors.nothingTicked'), { exact: false });
  await press('question.unknown');
  expect(document.activeElement).toBe(asks('trajectories.first'));
  expect(screen.queryByText(say('errors.nothingTicked'), { exact: false })).toBeNull();
  await choose('trajectories.first', 'no');
});

test('the second tap of two answers nothing that came with the first, a tap of its own does', async () => {
  const { choose, asks, context, option } = await asking('school-hours');
  const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
  await choose('school-hours', 'outside');
  asks('audience');
  const everyone = option('audience', 'everyone');
  fireEvent.click(everyone, { detail: 2 });
  expect(context().answers.audience).toBeUndefined();
  fireEvent.click(everyone, { detail: 1 });
  expect(context().answers.audience).toBe('everyone');
  now.mockRestore();
});

test('what is taken back before the next question has settled can still be mended where it is wrong', async () => {
  const { option, press, asks, actor } = await asking('announcement');
  await act(() => {
    option('announcement', 'website').click();
  });
  await act(() => {
    actor.send({ type: 'answer.given', value: ['website'] });
  });
  await act(() => {
    actor.send({ type: 'history.undone' });
  });
  asks('announcement');
  await act(() => {
    option('announcement', 'website').click();
  });
  await press('question.done');
  expect(document.activeElement).toBe(option('announcement', 'uitdatabank'));
});

test('an error is no longer said of a question that is left and opened again', async () => {
  const { press, say, send } = await asking('announcement');
  await press('question.done');
  await send({ type: 'question.opened', question: 'goal' });
  await press('question.keep');
  expect(screen.queryByText(say('errors.nothingTicked'), { exact: false })).toBeNull();
});

test('the question is a heading, and a group of that name', async () => {
  const { asks, say } = await asking('audience');
  within(asks('audience')).getByRole('heading', { name: say('rules:questions.audience.ask') });
});

test.each<[how: string, item: Item]>([
  ['by its number', {}],
  ['by its name where it has one', { title: 'Robots bouwen' }],
])('the hint says which item is described, %s', async (_how, item) => {
  const answers = { ...answersBefore('trajectories'), trajectories: [trajectory(), item] };
  const { say, asks } = await asking('trajectories', { answers });
  const title = item.title ?? say('rules:questions.trajectories.item', { number: 2 });
  within(asks('trajectories.fields.coherent')).getByText(`${String(title)}.`);
});

test('that an answer is being changed is told with the question', async () => {
  const { asks, say } = await asking('audience', {
    events: [started, { type: 'question.opened', question: 'goal' }],
  });
  within(asks('goal')).getByText(say('question.changing'));
});

test('"why" opens in place, the rule with its source, and closes again', async () => {
  const { user, say, button } = await asking('legal-form');
  const why = button(say('question.why'));
  const text = say('rules:questions.legal-form.why');
  expect(why.getAttribute('aria-expanded')).toBe('false');
  await user.click(why);
  expect(why.getAttribute('aria-expanded')).toBe('true');
  screen.getByText(text);
  screen.getByText(
    say('question.source', {
      document: say('rules:sources.deck-2021.title'),
      place: say('rules:sources.deck-2021.places.admissibility'),
    }),
  );
  await user.click(why);
  expect(screen.queryByText(text)).toBeNull();
});

test('a source is named once, however many criteria rest on it', async () => {
  const { press } = await asking('ages');
  await press('question.why');
  const sources = screen.getAllByText(/^Bron/).map((each) => each.textContent);
  expect(sources.length).toBeGreaterThan(0);
  expect(new Set(sources).size).toBe(sources.length);
});

test('a field without a reason of its own says why of its list', async () => {
  const texts = { nl: { questions: { trajectories: { fields: { coherent: { why: '' } } } } } };
  const { say, press } = await asking('trajectories', {
    ruleSet: { ...ruleSetOf('vlaio-2021'), texts },
    answers: { ...answersBefore('trajectories'), trajectories: [{}] },
  });
  await press('question.why');
  screen.getByText(say('rules:questions.trajectories.why'));
});

test('no button at a question is disabled: each can say why it does nothing', async () => {
  await asking('audience');
  const buttons = screen.getAllByRole<HTMLButtonElement>('button');
  expect(buttons.filter(({ disabled }) => disabled)).toEqual([]);
});
