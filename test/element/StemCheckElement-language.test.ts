import { fireEvent } from '@testing-library/preact';
import { expect, test } from 'vitest';
import '../../src/element/define.ts';
import type { StemCheckElement } from '../../src/element/StemCheckElement.ts';
import {
  answerGoal,
  inside,
  press,
  pressInMenu,
  say,
  started,
  user,
} from '../support/placed-element.ts';
import { viewTexts } from '../support/view-texts.ts';

const english = viewTexts('en');

const languageIn = async (element: StemCheckElement) => {
  await press(element, 'header.menu');
  return inside(element).getByRole<HTMLSelectElement>('combobox', { name: say('header.language') });
};

/** user-event has no end of clicks where jsdom has a label around a field in a shadow root. */
const choose = (select: HTMLSelectElement, value: string) => {
  select.focus();
  fireEvent.change(select, { target: { value } });
};

const lineIn = (element: StemCheckElement) =>
  inside(element).getByRole<HTMLInputElement>('textbox');

const inEnglish = (element: StemCheckElement) =>
  inside(element).findByRole('heading', { name: english.say('rules:title') });

test('another language keeps the answers, the question and what stands in it', async () => {
  const element = await started();
  await answerGoal(element);
  const line = lineIn(element);
  await user.type(line, 'half a l');
  choose(await languageIn(element), 'en');
  await inEnglish(element);

  inside(element).getByRole('group', {
    name: english.say('rules:questions.recognition-status.ask'),
  });
  inside(element).getByText(english.say('rules:questions.goal.options.both.label'));
  expect(lineIn(element)).toBe(line);
  expect(line.value).toBe('half a l');
});

test('the language that was chosen is that of the element from then on', async () => {
  const element = await started();
  await answerGoal(element);
  choose(await languageIn(element), 'en');
  await inEnglish(element);
  expect(element.getAttribute('lang')).toBe('en');
});

test('focus stays on the choice of languages, at a question', async () => {
  const element = await started();
  await answerGoal(element);
  const select = await languageIn(element);
  choose(select, 'en');
  await inEnglish(element);
  expect(element.shadowRoot?.activeElement).toBe(select);
});

test('focus stays on the choice of languages, where the answers are checked', async () => {
  const element = await started();
  await answerGoal(element);
  await pressInMenu(element, 'header.answers');
  await inside(element).findByRole('heading', { name: say('result:review.heading') });
  const select = await languageIn(element);
  choose(select, 'en');
  await inside(element).findByRole('heading', { name: english.say('result:review.heading') });
  expect(element.shadowRoot?.activeElement).toBe(select);
});

test('another language that the page sets takes no focus from the page, and says nothing aloud', async () => {
  const element = await started();
  await answerGoal(element);
  await pressInMenu(element, 'header.answers');
  await inside(element).findByRole('heading', { name: say('result:review.heading') });
  const button = document.body.appendChild(document.createElement('button'));
  button.focus();
  element.setAttribute('lang', 'en');
  await inside(element).findByRole('heading', { name: english.say('result:review.heading') });
  expect(document.activeElement).toBe(button);
  expect(element.querySelector('[aria-live]')?.textContent).toBe('');
});
