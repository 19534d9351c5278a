import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { answersBefore } from '../support/answers-before.ts';
import { drawWidget } from '../support/drawn-widget.tsx';

test('the welcome says what this is, what happens with answers, and who decides', async () => {
  const { say } = await drawWidget();
  screen.getByRole('heading', { name: say('welcome.heading', { year: 2021 }) });
  screen.getByText(say('welcome.lead'));
  expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual(
    ['welcome.privacy', 'welcome.unknown', 'welcome.change', 'rules:disclaimer'].map((key) =>
      say(key),
    ),
  );
});

test('it starts at the first question, and focus goes there', async () => {
  const { say, press, asks } = await drawWidget();
  await press('welcome.start');
  asks('goal');
  expect(document.activeElement?.textContent).toBe(say('rules:questions.goal.ask'));
});

test('with answers given one goes on with the first question that waits', async () => {
  const { press, asks, say } = await drawWidget({ answers: answersBefore('audience') });
  expect(screen.queryByRole('button', { name: say('welcome.start') })).toBeNull();
  await press('welcome.continue');
  asks('audience');
});

test('who began again can put the answers back', async () => {
  const answers = answersBefore('audience');
  const { press, say, context } = await drawWidget({ answers });
  expect(screen.queryByRole('button', { name: say('welcome.putBack') })).toBeNull();
  await press('header.restart');
  await press('welcome.putBack');
  expect(context().answers).toEqual(answers);
});

test('who wants paper finds the hand-outs with one press', async () => {
  const { press, say } = await drawWidget();
  await press('welcome.paper');
  const heading = screen.getByRole('heading', { name: say('draft:exports.heading') });
  expect(document.activeElement).toBe(heading);
  screen.getByRole('button', { name: say('draft:exports.blankQuestions') });
});
