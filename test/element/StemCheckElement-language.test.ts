import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import '../../src/element/define.ts';
import { prepare } from '../../src/element/prepare.ts';
import type { StemCheckElement } from '../../src/element/StemCheckElement.ts';
import {
  answerGoal,
  inside,
  press,
  pressInMenu,
  say,
  settled,
  started,
  user,
} from '../support/placed-element.ts';
import { viewTexts } from '../support/view-texts.ts';

vi.mock('../../src/element/prepare.ts', { spy: true });

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

const headingIn = (element: StemCheckElement, { say: words }: { say: typeof say }) =>
  inside(element).findByRole('heading', { name: words('rules:title') });

const inEnglish = (element: StemCheckElement) => headingIn(element, english);

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

test('the language that was chosen stays, whatever that of the page becomes, and the attribute is the page’s', async () => {
  const element = await started();
  await answerGoal(element);
  choose(await languageIn(element), 'en');
  await inEnglish(element);
  expect(element.hasAttribute('lang')).toBe(false);
  document.documentElement.lang = 'fr';
  await settled(element);
  await inEnglish(element);
});

test('a language that the page gives the element after that goes before what was chosen', async () => {
  const element = await started({ lang: 'nl' });
  await answerGoal(element);
  choose(await languageIn(element), 'en');
  await inEnglish(element);
  element.setAttribute('lang', 'nl');
  await inEnglish(element);
  element.setAttribute('lang', 'fr');
  await headingIn(element, viewTexts('fr'));
});

test('a page that changes its language takes along a widget that has none of its own', async () => {
  const section = document.body.appendChild(document.createElement('section'));
  const element = await started({}, section);
  const own = await started({ lang: 'nl' });
  document.documentElement.lang = 'fr-BE';
  await headingIn(element, viewTexts('fr'));
  section.lang = 'en';
  await inEnglish(element);
  await headingIn(own, { say });
});

test('a language that changes elsewhere, as with what is said aloud, prepares nothing anew', async () => {
  const element = await started();
  await answerGoal(element);
  const region = element.querySelector<HTMLElement>('[slot=announcer]') as HTMLElement;
  vi.mocked(prepare).mockClear();
  region.lang = 'nl';
  document.body.appendChild(document.createElement('p')).lang = 'fr';
  await Promise.resolve();
  expect(prepare).not.toHaveBeenCalled();
  document.documentElement.lang = 'fr';
  await Promise.resolve();
  expect(prepare).toHaveBeenCalledOnce();
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
  expect(element.querySelector('[aria-live]')?.textContent ?? '').toBe('');
});
