import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { unknown } from '../../../src/assessment/answers.ts';
import { answersBefore } from '../../support/answers-before.ts';
import { changed } from '../../support/changed-rules.ts';
import { drawWidget, type Situation } from '../../support/drawn-widget.tsx';
import { ruleSetOf } from '../../support/rule-sets.ts';

const started = { type: 'conversation.started' } as const;
const asking = (question: string, situation: Situation = {}) =>
  drawWidget({ answers: answersBefore(question), events: [started], ...situation });

test('one tap answers, and the focus is at the next question', async () => {
  const { choose, asks, context } = await asking('audience');
  await choose('audience', 'everyone');
  expect(context().answers.audience).toBe('everyone');
  expect(document.activeElement).toBe(asks('individual-enrolment'));
});

test('an option is a button that submits its value under the name of the question', async () => {
  const { option } = await asking('audience');
  const button = option('audience', 'everyone') as HTMLButtonElement;
  expect([button.type, button.name, button.value]).toEqual([
    'submit',
    'widget-audience',
    'everyone',
  ]);
});

test('arrows go through the replies, round and round', async () => {
  const { user, option, asks } = await asking('audience');
  asks('audience').focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(option('audience', 'everyone'));
  await user.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(option('audience', unknown));
  await user.keyboard('{ArrowRight}{ArrowRight}');
  expect(document.activeElement).toBe(option('audience', 'members-only'));
});

test('with another key arrows are those of the browser', async () => {
  const { user, asks } = await asking('audience');
  asks('audience').focus();
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  expect(document.activeElement).toBe(asks('audience'));
});

test('that one did not know is marked where the question is opened again', async () => {
  const { option } = await asking('individual-enrolment', {
    answers: { ...answersBefore('audience'), audience: unknown },
    events: [started, { type: 'question.opened', question: 'audience' }],
  });
  expect(option('audience', unknown).getAttribute('aria-current')).toBe('true');
});

test('options without texts go by their ids', async () => {
  const rules = changed(ruleSetOf('vlaio-2021'), {
    'questions.#goal.options': ['both', 'mystery', 'subsidy'],
  });
  const { asks } = await drawWidget({ ruleSet: rules, events: [started] });
  within(asks('goal')).getByRole('button', { name: 'mystery' });
  expect(screen.getAllByRole('group')).toHaveLength(1);
});
