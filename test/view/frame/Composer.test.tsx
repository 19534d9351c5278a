import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Typing } from '../../../src/conversation/understand/hear.ts';
import { obey } from '../../../src/view/obey.ts';
import { academy } from '../../support/academy.ts';
import { answersBefore } from '../../support/answers-before.ts';
import { drawWidget, later } from '../../support/drawn-widget.tsx';

const started = { type: 'conversation.started' } as const;

test('a line becomes a bubble at once, and the field is empty', async () => {
  const { line, user, context } = await drawWidget({ events: [started] });
  await user.type(line(), '  erkening en subsidie {Enter}');
  expect(line().value).toBe('');
  screen.getByText('erkening en subsidie', { exact: false });
  await waitFor(() => expect(context().answers).toEqual({ goal: 'both' }));
});

test('its button sends it too', async () => {
  const { line, user, press, context } = await drawWidget({ events: [started] });
  await user.type(line(), 'beide');
  await press('composer.send');
  await waitFor(() => expect(context().answers).toEqual({ goal: 'both' }));
});

test('a line of nothing says nothing', async () => {
  const { line, user, context } = await drawWidget({ events: [started] });
  await user.type(line(), '   {Enter}');
  expect(context().asides).toEqual([]);
});

test('it stands on the questions and the result, and not in the draft', async () => {
  const { line, send, say } = await drawWidget({ answers: academy(), events: [started] });
  await send({ type: 'result.requested' });
  line();
  await send({ type: 'draft.opened' });
  expect(screen.queryByRole('textbox', { name: say('composer.label') })).toBeNull();
});

test('what understands is fetched when somebody wants to type, and is made ready for what is asked', async () => {
  const prepare = vi.fn<Typing['prepare']>(async () => {});
  const typing = vi.fn(later({ hear: () => ({ kind: 'nothing' }) as const, prepare, obey }));
  const { line, user, context } = await drawWidget({ parts: { typing }, events: [started] });
  expect(typing).not.toHaveBeenCalled();
  await user.click(line());
  expect(typing).toHaveBeenCalledOnce();
  const asked = expect.objectContaining({ id: 'goal' });
  expect(prepare).toHaveBeenLastCalledWith(context(), asked, expect.any(Function));
  await user.type(line(), 'ja');
  expect(prepare).toHaveBeenCalledTimes(2);
  expect(prepare.mock.lastCall?.[2](), 'what stands there by then').toBe('ja');
});

test('what understands can fail to come', async () => {
  const typing = vi.fn(() => Promise.reject(new Error('gone')));
  const { line, user } = await drawWidget({ parts: { typing }, events: [started] });
  await user.click(line());
  expect(line().value).toBe('');
});

test('who types on where a question has the focus writes on the line', async () => {
  const { line, user, context } = await drawWidget({ events: [started] });
  await user.type(line(), 'beide{Enter}');
  await waitFor(() => expect(context().answers).toEqual({ goal: 'both' }));
  await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('group'));
  await user.keyboard(' {Control>}s{/Control}{Shift}');
  expect(line().value).toBe('');
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  await user.keyboard('Nee, we zijn klein');
  document.removeEventListener('keydown', heard);
  expect(heard).not.toHaveBeenCalled();
  expect(line().value).toBe('Nee, we zijn klein');
  expect(document.activeElement).toBe(line());
});

test('what was opened again is left as it is by saying so', async () => {
  const answers = answersBefore('audience');
  const { line, user, send, asks, context } = await drawWidget({ answers, events: [started] });
  await send({ type: 'question.opened', question: 'goal' });
  asks('goal');
  await user.type(line(), 'laat zo{Enter}');
  await waitFor(() => asks('audience'));
  expect(context().answers).toEqual(answers);
});

/** What the page hears of what is typed in an element. */
function heardFrom(element: HTMLElement) {
  const heard: string[] = [];
  const hear = ({ type, key }: KeyboardEvent) => heard.push(`${type} ${key}`);
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    document.addEventListener(type, hear);
  for (const [key, init] of [
    ['s', {}],
    ['k', { ctrlKey: true }],
    ['p', { metaKey: true }],
  ] as const)
    for (const fire of [fireEvent.keyDown, fireEvent.keyPress, fireEvent.keyUp])
      fire(element, { key, charCode: 1, ...init });
  for (const type of ['keydown', 'keypress', 'keyup'] as const)
    document.removeEventListener(type, hear);
  return [...new Set(heard.map((each) => each.at(-1)))];
}

test('the page hears of combinations of keys, and never of a plain one', async () => {
  const { line } = await drawWidget({ events: [started] });
  expect(heardFrom(line())).toEqual(['k', 'p']);
});

test('the page hears of none that is typed in the field of a reply either', async () => {
  const { press } = await drawWidget({
    answers: {
      ...answersBefore('trajectories'),
      trajectories: [{ coherent: 'yes' }],
    },
    events: [started],
  });
  await press('question.more');
  expect(heardFrom(document.activeElement as HTMLElement)).toEqual(['k', 'p']);
});

test('what is pressed on a button is no text: the page may hear of it', async () => {
  const { option } = await drawWidget({ events: [started] });
  expect(heardFrom(option('goal', 'both'))).toEqual(['s', 'k', 'p']);
});
