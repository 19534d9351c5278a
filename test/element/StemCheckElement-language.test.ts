import { expect, test } from 'vitest';
import '../../src/element/define.ts';
import type { StemCheckElement } from '../../src/element/StemCheckElement.ts';
import { answerGoal, inside, press, say, started, user } from '../support/placed-element.ts';
import { viewTexts } from '../support/view-texts.ts';

const english = viewTexts('en');

const languageIn = (element: StemCheckElement) =>
  inside(element).getByRole<HTMLSelectElement>('combobox', { name: say('header.language') });

const inEnglish = (element: StemCheckElement) =>
  inside(element).findByRole('heading', { name: english.say('rules:title') });

test('another language keeps the answers, the question and what stands in it', async () => {
  const element = await started();
  await answerGoal(element);
  const radio = inside(element).getAllByRole<HTMLInputElement>('radio')[1];
  await user.click(radio as HTMLElement);
  await user.selectOptions(languageIn(element), 'en');
  await inEnglish(element);

  inside(element).getByRole('group', {
    name: english.say('rules:questions.recognition-status.ask'),
  });
  inside(element).getByText(english.say('rules:questions.goal.options.both.label'));
  expect(inside(element).getAllByRole('radio')[1]).toBe(radio);
  expect(radio?.checked).toBe(true);
});

test('the language that was chosen is that of the element from then on', async () => {
  const element = await started();
  await user.selectOptions(languageIn(element), 'en');
  await inEnglish(element);
  expect(element.getAttribute('lang')).toBe('en');
});

test('focus stays on the menu of languages, at a question', async () => {
  const element = await started();
  await answerGoal(element);
  const select = languageIn(element);
  await user.selectOptions(select, 'en');
  await inEnglish(element);
  expect(element.shadowRoot?.activeElement).toBe(select);
});

test('focus stays on the menu of languages, where the answers are checked', async () => {
  const element = await started();
  await answerGoal(element);
  await press(element, 'header.answers');
  await inside(element).findByRole('heading', { name: say('result:review.heading') });
  const select = languageIn(element);
  await user.selectOptions(select, 'en');
  await inside(element).findByRole('heading', { name: english.say('result:review.heading') });
  expect(element.shadowRoot?.activeElement).toBe(select);
});

test('another language that the page sets takes no focus from the page, and says nothing aloud', async () => {
  const element = await started();
  await answerGoal(element);
  await press(element, 'header.answers');
  await inside(element).findByRole('heading', { name: say('result:review.heading') });
  const button = document.body.appendChild(document.createElement('button'));
  button.focus();
  element.setAttribute('lang', 'en');
  await inside(element).findByRole('heading', { name: english.say('result:review.heading') });
  expect(document.activeElement).toBe(button);
  expect(element.querySelector('[role=status]')?.textContent).toBe('');
});
