import './in-jsdom.ts';
import { waitFor, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import type { StemCheckElement } from '../../src/element/StemCheckElement.ts';
import { viewTexts } from './view-texts.ts';

export const { say } = viewTexts('nl');
export const user = userEvent.setup();

/** A `<stem-check>` that is on no page yet, on a day when the call of 2021 was open. */
export function made(attributes: Record<string, string> = {}): StemCheckElement {
  const element = document.createElement('stem-check');
  for (const [name, value] of Object.entries({ date: '2021-04-01', ...attributes }))
    element.setAttribute(name, value);
  return element;
}

/** The same, placed on the page. */
export function placed(
  attributes: Record<string, string> = {},
  parent: Node = document.body,
): StemCheckElement {
  const element = made(attributes);
  parent.appendChild(element);
  return element;
}

/** What the widget itself shows: `screen` does not look into a shadow root. */
export const inside = (element: Element) =>
  within(element.shadowRoot?.firstElementChild as HTMLElement);

/** Waits for the conversation: the card stands before it. */
export const begun = (element: StemCheckElement): Promise<void> =>
  waitFor(() => {
    if (element.assessment === null) throw new Error('It has not started yet.');
  });

export const started = async (attributes: Record<string, string> = {}, parent?: Node) => {
  const element = placed(attributes, parent);
  await inside(element).findByRole('button', { name: say('welcome.start') });
  await begun(element);
  return element;
};

/** Waits until all that was asked of the element is on show: it starts again with each change, and the last one wins. */
export async function settled(element: Element): Promise<void> {
  element.setAttribute('heading-level', '5');
  await inside(element).findByRole('heading', { level: 5 });
}

/** Waits for a button with this text and presses it. */
export async function press(element: Element, key: string, { say: words = say } = {}) {
  await user.click(await inside(element).findByRole('button', { name: words(key) }));
}

/** Opens the menu and presses a button in it. */
export async function pressInMenu(element: Element, key: string) {
  await press(element, 'header.menu');
  await press(element, key);
}

/** Goes on to the first question, and waits for it. */
export async function begin(element: Element): Promise<void> {
  await press(element, 'welcome.start');
  await inside(element).findAllByRole('group');
}

/** Starts, and answers the first question. */
export async function answerGoal(element: Element): Promise<void> {
  await begin(element);
  await answerGoalHere(element);
}

/** Answers the first question, where that stands. */
export async function answerGoalHere(element: Element): Promise<void> {
  const label = say('rules:questions.goal.options.both.label');
  // A hint may stand beside it.
  const name = (each: string) => each.startsWith(label);
  await user.click(await inside(element).findByRole('button', { name }));
}

/** Whether the fault that the widget shows contains this text. */
export const fault = async (element: Element): Promise<string> =>
  (await inside(element).findByRole('alert')).textContent ?? '';

/** An element with a paragraph of the host page in it, and whether that is on show. */
export function placedWithFallback(attributes: Record<string, string> = {}) {
  const element = made(attributes);
  const paragraph = document.createElement('p');
  element.append(paragraph);
  document.body.append(element);
  const isShown = () => !element.shadowRoot || paragraph.assignedSlot?.hidden === false;
  return { element, isShown };
}
