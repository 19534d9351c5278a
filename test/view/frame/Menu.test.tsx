import { act, screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Storing } from '../../../src/view/widget-context.ts';
import { academy } from '../../support/academy.ts';
import { answersBefore } from '../../support/answers-before.ts';
import { drawWidget, type Situation } from '../../support/drawn-widget.tsx';

const started = { type: 'conversation.started' } as const;
const languages = [
  { id: 'nl', name: 'Nederlands' },
  { id: 'en', name: 'English' },
];

async function opened(situation: Situation = {}) {
  const drawn = await drawWidget({
    answers: answersBefore('audience'),
    events: [started],
    ...situation,
  });
  const { say } = drawn;
  await drawn.press('header.menu');
  return {
    ...drawn,
    menu: () => drawn.button(say('header.menu')),
    isOpen: () => drawn.button(say('header.menu')).getAttribute('aria-expanded') === 'true',
    has: (key: string) => screen.queryByRole('button', { name: say(key) }) !== null,
  };
}

test('the menu tells that it is open, and its first choice has the focus', async () => {
  const { isOpen, button, say } = await opened();
  expect(isOpen()).toBe(true);
  expect(document.activeElement).toBe(button(say('header.answers')));
});

test.each(['from inside', 'from its button'])(
  'Escape closes it, %s, and gives the focus back',
  async (from) => {
    const { user, menu, isOpen, actor } = await opened();
    if (from === 'from its button') menu().focus();
    await user.keyboard('{Escape}');
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(menu());
    expect(actor.getSnapshot().value).toBe('asking');
  },
);

test('it closes when the focus leaves it, and leaves the focus there', async () => {
  const { isOpen, line } = await opened();
  await act(() => line().focus());
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(line());
});

test('it closes when something else is pressed that takes no focus', async () => {
  const { isOpen, user, say } = await opened();
  await user.click(screen.getByText(say('rules:hello')));
  expect(isOpen()).toBe(false);
});

test('it stays open when something in it is pressed that is no choice', async () => {
  const { isOpen, user, say } = await opened({ languages });
  await user.click(screen.getByText(say('header.language')));
  expect(isOpen()).toBe(true);
});

test('the answers can be checked at any moment, and closing them leads back to the button', async () => {
  const { press, say, button } = await opened();
  await press('header.answers');
  expect(document.activeElement?.textContent).toBe(say('result:review.heading'));
  await press('board.close');
  expect(document.activeElement).toBe(button(say('header.menu')));
});

test('while something is tried there are no hand-outs of it', async () => {
  const { has, send } = await opened({ answers: academy() });
  expect(has('welcome.paper')).toBe(true);
  await send({ type: 'change.tried', set: { audience: 'members-only' } });
  expect(has('welcome.paper')).toBe(false);
});

test('the answers close the criteria of a scheme: one sheet lies over the questions', async () => {
  const { press, say, user } = await opened();
  const scheme = say('rules:schemes.subsidy.label');
  await user.click(screen.getByRole('button', { name: new RegExp(scheme), expanded: false }));
  screen.getByRole('region', { name: scheme });
  await press('header.menu');
  await press('header.answers');
  expect(screen.queryByRole('region', { name: scheme })).toBeNull();
});

test('before the first answer there is nothing to check, to begin again or to redo', async () => {
  const { has } = await opened({ answers: {} });
  for (const key of ['answers', 'restart', 'redo']) expect(has(`header.${key}`)).toBe(false);
});

test('what was undone can be given again, which is said, and the focus is kept', async () => {
  const { press, choose, asks, announced, say, has } = await opened();
  await choose('audience', 'everyone');
  await press('header.undo');
  await press('header.menu');
  await press('header.redo');
  expect(announced.slice(-1)).toEqual([say('said.redone')]);
  expect(document.activeElement).toBe(asks('individual-enrolment'));
  await press('header.menu');
  expect(has('header.redo')).toBe(false);
});

test('to begin again takes every answer away', async () => {
  const { press, say, context } = await opened();
  await press('header.restart');
  expect(context().answers).toEqual({});
  expect(document.activeElement?.textContent).toBe(say('welcome.start'));
});

test('who wants paper finds the hand-outs', async () => {
  const { press, say } = await opened();
  await press('welcome.paper');
  expect(document.activeElement).toBe(
    screen.getByRole('heading', { name: say('draft:exports.heading') }),
  );
});

test('the language is chosen by the name each gives itself', async () => {
  const chosen: string[] = [];
  const { say, user } = await opened({ languages, chooseLanguage: (id) => chosen.push(id) });
  const select = screen.getByRole<HTMLSelectElement>('combobox', { name: say('header.language') });
  expect(select.value).toBe('nl');
  const options = within(select).getAllByRole<HTMLOptionElement>('option');
  expect(options.map(({ lang, textContent }) => [lang, textContent])).toEqual([
    ['nl', 'Nederlands'],
    ['en', 'English'],
  ]);
  await user.selectOptions(select, 'English');
  expect(chosen).toEqual(['en']);
});

test('where there is one language there is nothing to choose', async () => {
  await opened({ languages: languages.slice(0, 1) });
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('keeping opens a panel that has the focus, and closing it gives that to the question', async () => {
  const storing: Storing = { state: 'off', keep: () => 'on', forget: () => {} };
  const { press, say, asks } = await opened({ storing });
  await press('header.keep');
  expect(document.activeElement?.textContent).toBe(say('keeping:keep.off.heading'));
  await press('keeping:keep.close');
  expect(document.activeElement).toBe(asks('audience'));
});

test('where nothing can be kept that is not offered', async () => {
  const { has } = await opened();
  expect(has('header.keep')).toBe(false);
});

test('on the result the same is there', async () => {
  const { press, has } = await opened({
    answers: academy(),
    events: [{ type: 'result.requested' }],
  });
  for (const key of ['header.answers', 'header.restart', 'frame.close'])
    expect(has(key)).toBe(true);
  await press('header.answers');
});
