import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { academy } from '../support/academy.ts';
import { answersBefore } from '../support/answers-before.ts';
import { drawWidget } from '../support/drawn-widget.tsx';

const started = { type: 'conversation.started' } as const;
const languages = [
  { id: 'nl', name: 'Nederlands' },
  { id: 'en', name: 'English' },
];
const has = (name: string) => screen.queryByRole('button', { name }) !== null;

test('the header says what this is, of which year, and that answers stay here', async () => {
  const { say } = await drawWidget();
  const header = within(screen.getByRole('banner'));
  header.getByRole('heading', { name: say('rules:title') });
  header.getByText(say('header.subtitle', { year: 2021 }));
});

test('before the first answer there is nothing to undo, to check or to begin again', async () => {
  const { say, press } = await drawWidget();
  await press('welcome.start');
  for (const key of ['undo', 'redo', 'answers', 'restart'])
    expect(has(say(`header.${key}`))).toBe(false);
});

test('an answer can be undone and given again, and both are said aloud', async () => {
  const { say, press, user, asks, announced, context } = await drawWidget({
    answers: answersBefore('legal-form'),
    events: [started],
  });
  await user.click(screen.getByRole('radio', { name: say('question.unknown') }));
  await press('question.next');
  await press('header.undo');
  asks('legal-form');
  expect(context().answers).not.toHaveProperty('legal-form');
  expect(announced).toEqual([say('said.undone')]);
  expect(has(say('header.undo'))).toBe(false);

  await press('header.redo');
  asks('partnership');
  expect(announced).toEqual([say('said.undone'), say('said.redone')]);
  expect(has(say('header.redo'))).toBe(false);
});

test('the answers can be checked at any moment, and not while they are being checked', async () => {
  const { say, press } = await drawWidget({
    answers: answersBefore('audience'),
    events: [started],
  });
  await press('header.answers');
  await screen.findByRole('heading', { name: say('result:review.heading') });
  expect(has(say('header.answers'))).toBe(false);
});

test('to begin again takes every answer away, and can be undone', async () => {
  const { say, press, asks, context } = await drawWidget({
    answers: answersBefore('audience'),
    events: [started],
  });
  await press('header.restart');
  screen.getByRole('heading', { name: say('welcome.heading', { year: 2021 }) });
  expect(context().answers).toEqual({});

  await press('header.undo');
  asks('audience');
  expect(context().answers).toEqual(answersBefore('audience'));
});

test('the language is chosen by the name each gives itself', async () => {
  const chosen: string[] = [];
  const { say, user } = await drawWidget({ languages, chooseLanguage: (id) => chosen.push(id) });
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
  await drawWidget({ languages: languages.slice(0, 1) });
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('the menu tells whether it is open, and closes when something was done', async () => {
  const { say, press, button } = await drawWidget({ answers: academy(), events: [started] });
  const menu = () => button(say('header.menu'));
  expect(menu().ariaExpanded).toBe('false');
  const id = menu().getAttribute('aria-controls') ?? '';
  expect(document.getElementById(id)?.contains(button(say('header.restart')))).toBe(true);

  await press('header.menu');
  expect(menu().ariaExpanded).toBe('true');
  await press('header.menu');
  expect(menu().ariaExpanded).toBe('false');

  await press('header.menu');
  await press('header.restart');
  expect(menu().ariaExpanded).toBe('false');
});
