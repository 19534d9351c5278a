import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { progressOf } from '../../../src/conversation/selectors.ts';
import { academy } from '../../support/academy.ts';
import { answersBefore } from '../../support/answers-before.ts';
import { drawWidget } from '../../support/drawn-widget.tsx';

test('before the start a card says what this is and how much it asks, and that nothing is sent', async () => {
  const { say, button } = await drawWidget();
  screen.getByRole('heading', { name: say('rules:title') });
  screen.getByText(say('rules:lead'));
  expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
    `9${say('rules:schemes.recognition.label')}${say('card.criteria', { count: 9 })}`,
    `5${say('rules:schemes.subsidy.label')}${say('card.criteria', { count: 5 })}`,
  ]);
  screen.getByText(say('card.private'));
  button(say('welcome.start'));
});

test('it starts at the first question, and focus goes there', async () => {
  const { press, asks } = await drawWidget();
  await press('welcome.start');
  expect(document.activeElement).toBe(asks('goal'));
});

test('nothing takes the focus before somebody did something', async () => {
  const { send } = await drawWidget();
  await send({ type: 'conversation.started' });
  expect(document.activeElement).toBe(document.body);
});

test('after closing it tells how both schemes stand, and one goes on where one was', async () => {
  const { press, say, asks } = await drawWidget({
    answers: answersBefore('audience'),
    events: [{ type: 'conversation.started' }],
  });
  await press('header.menu');
  await press('frame.close');
  expect(document.activeElement?.textContent).toBe(say('welcome.continue'));
  for (const each of screen.getAllByRole('listitem'))
    within(each).getByText(say('verdicts.undetermined'));
  await press('welcome.continue');
  expect(document.activeElement).toBe(asks('audience'));
});

test('after closing it counts no criteria of what is there already', async () => {
  const { say } = await drawWidget({
    answers: academy({ goal: 'recognition', 'recognition-status': 'current' }),
  });
  expect(screen.getAllByRole('listitem').map((each) => each.textContent)).toEqual([
    `${say('rules:schemes.recognition.label')}${say('rules:schemes.recognition.words.held')}`,
  ]);
});

test('after closing it tells how much is still asked, and one can begin again', async () => {
  const { press, say, context } = await drawWidget({
    answers: answersBefore('audience'),
    events: [{ type: 'conversation.started' }],
  });
  await press('header.menu');
  await press('frame.close');
  const count = progressOf(context())?.left ?? 0;
  expect(document.body.textContent).toContain(say('card.left', { count }));
  expect(screen.queryByText(say('card.private'))).toBeNull();
  await press('header.restart');
  expect(context().answers).toEqual({});
  expect(document.activeElement?.textContent).toBe(say('welcome.start'));
});

test('who began again can put the answers back', async () => {
  const answers = answersBefore('audience');
  const { press, say, context } = await drawWidget({
    answers,
    events: [{ type: 'conversation.started' }],
  });
  await press('header.menu');
  await press('header.restart');
  expect(context().answers).toEqual({});
  screen.getByRole('button', { name: say('welcome.start') });
  await press('welcome.putBack');
  expect(context().answers).toEqual(answers);
});

test('a conversation without answers has nothing to put back', async () => {
  const { say } = await drawWidget();
  expect(screen.queryByRole('button', { name: say('welcome.putBack') })).toBeNull();
});

test.each([
  ['kept', true],
  ['private', false],
])('it says whether answers stay in this tab: %s', async (key, isKept) => {
  const { say } = await drawWidget({ isKept });
  screen.getByText(say(`card.${key}`));
});

test('a saved draft can be opened from it, as long as nothing is answered', async () => {
  const { say } = await drawWidget();
  screen.getByRole('button', { name: say('welcome.open') });
});

test('with answers a draft is opened from the menu only, so that it replaces none unasked', async () => {
  const { say } = await drawWidget({ answers: answersBefore('audience') });
  expect(screen.queryByRole('button', { name: say('welcome.open') })).toBeNull();
});
