import { act, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { answersBefore } from '../support/answers-before.ts';
import { drawWidget } from '../support/drawn-widget.tsx';

/** A line is understood, and not for certain: buttons stand in the thread. */
async function doubted() {
  const drawn = await drawWidget({
    answers: answersBefore('audience'),
    events: [{ type: 'conversation.started' }, { type: 'question.opened', question: 'goal' }],
  });
  await drawn.user.type(drawn.line(), 'erkenning of subsidie{Enter}');
  await screen.findByText(drawn.say('composer.candidate', { count: 2 }));
  return drawn;
}

test('what goes away with the focus in it leaves that to the question', async () => {
  const { press, asks } = await doubted();
  await press('composer.neither', { count: 2 });
  expect(document.activeElement).toBe(asks('goal'));
});

test('where the focus is elsewhere it stays there', async () => {
  const { send, line, actor, say } = await doubted();
  line().focus();
  const [aside] = actor.getSnapshot().context.asides;
  await send({ type: 'line.answered', id: aside?.id ?? 0, reply: { kind: 'nothing' } });
  await screen.findByText(say('composer.notUnderstood'));
  expect(document.activeElement).toBe(line());
});

test('who left the widget is not called back by what goes away in it', async () => {
  const { send, button, actor, say } = await doubted();
  const neither = button(say('composer.neither', { count: 2 }));
  await act(() => neither.focus());
  await act(async () => neither.blur());
  const [aside] = actor.getSnapshot().context.asides;
  await send({ type: 'line.answered', id: aside?.id ?? 0, reply: { kind: 'nothing' } });
  await waitFor(() => expect(neither.isConnected).toBe(false));
  expect(document.activeElement).toBe(document.body);
});
