import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { answersBefore } from '../../support/answers-before.ts';
import { drawWidget } from '../../support/drawn-widget.tsx';

const asking = () =>
  drawWidget({
    answers: answersBefore('announcement'),
    events: [{ type: 'conversation.started' }],
  });
const chosen = () =>
  screen.queryAllByRole('button', { pressed: true }).map((each) => each.textContent);

test('the button that ends it counts what is chosen', async () => {
  const { choose, button, say } = await asking();
  button(say('question.done'));
  await choose('announcement', 'website');
  button(say('question.doneWith', { count: 1 }));
  await choose('announcement', 'website');
  button(say('question.done'));
});

test('an option that stands alone lets the others go, and goes for them', async () => {
  const { choose, say } = await asking();
  const label = (id: string) => say(`rules:questions.announcement.options.${id}.label`);
  await choose('announcement', 'local-media');
  await choose('announcement', 'website');
  expect(chosen()).toEqual([label('website'), label('local-media')]);
  await choose('announcement', 'none');
  expect(chosen()).toEqual([label('none')]);
  await choose('announcement', 'website');
  expect(chosen()).toEqual([label('website')]);
});

test('focus stays on what was toggled', async () => {
  const { choose, option } = await asking();
  await choose('announcement', 'website');
  expect(document.activeElement).toBe(option('announcement', 'website'));
});
