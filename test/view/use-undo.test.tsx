import { afterEach, expect, test, vi } from 'vitest';
import { answersBefore } from '../support/answers-before.ts';
import { drawWidget } from '../support/drawn-widget.tsx';

afterEach(() => vi.restoreAllMocks());

/** Two answers were given. */
async function withTwo() {
  const drawn = await drawWidget({
    answers: answersBefore('audience'),
    events: [{ type: 'conversation.started' }],
  });
  await drawn.choose('audience', 'everyone');
  await drawn.choose('individual-enrolment', 'yes');
  const now = vi.spyOn(performance, 'now').mockReturnValue(1000);
  return { ...drawn, now };
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
