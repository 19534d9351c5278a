import { within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import '../../src/element/define.ts';
import {
  answerGoal,
  begin,
  fault,
  inside,
  placed,
  placedWithFallback,
  press,
  say,
  settled,
  started,
  user,
} from '../support/placed-element.ts';

const ask = (question: string) => say(`rules:questions.${question}.ask`);

const allSpoken = () => [...document.querySelectorAll<HTMLElement>('stem-check > [aria-live]')];
const spoken = () => allSpoken()[0] as HTMLElement;

afterEach(() => vi.restoreAllMocks());

test('what the page wrote inside is on show until the widget is ready, and not after', async () => {
  const { element, isShown } = placedWithFallback();
  expect(isShown()).toBe(true);
  await inside(element).findByRole('button', { name: say('welcome.start') });
  expect(isShown()).toBe(false);
});

test('what the page wrote inside stays on show where the widget can not start', async () => {
  const { element, isShown } = placedWithFallback({ date: 'morgen' });
  await fault(element);
  expect(isShown()).toBe(true);
  element.setAttribute('date', '2021-04-01');
  await inside(element).findByRole('button', { name: say('welcome.start') });
  expect(isShown()).toBe(false);
});

test('a page that goes over its own elements as it starts finds in this one what it wrote, and where things are said aloud once somebody is in it', async () => {
  const { element } = placedWithFallback();
  const written = element.cloneNode(true);
  const start = await inside(element).findByRole('button', { name: say('welcome.start') });
  expect(element.isEqualNode(written)).toBe(true);
  start.focus();
  expect(spoken().childNodes).toHaveLength(0);
});

test('what is done is said aloud, in the page and not in the shadow root', async () => {
  const element = await started();
  await answerGoal(element);
  await press(element, 'header.undo');
  expect(spoken().parentElement).toBe(element);
  await within(spoken()).findByText(say('said.undone'));
});

test('nothing takes focus from the page before the person does something', async () => {
  const button = document.body.appendChild(document.createElement('button'));
  button.focus();
  await started();
  expect(document.activeElement).toBe(button);
});

test('an element that is moved keeps its conversation, to the letter', async () => {
  const element = await started();
  await begin(element);
  const line = inside(element).getByRole<HTMLInputElement>('textbox');
  await user.type(line, 'half a l');
  const section = document.body.appendChild(document.createElement('section'));

  section.append(element);
  await settled(element);

  expect(inside(element).getByRole('textbox')).toBe(line);
  expect(line.value).toBe('half a l');
  expect(allSpoken()).toHaveLength(1);
});

test('an element that is removed leaves no view, no place to say things and nothing that waits', async () => {
  const element = await started();
  await answerGoal(element);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval'] });
  inside(element)
    .getByRole('button', { name: say('header.undo') })
    .click();
  vi.advanceTimersByTime(100);
  expect(spoken().textContent).toBe(say('said.undone'));

  element.remove();
  await Promise.resolve();

  const waiting = vi.getTimerCount();
  vi.useRealTimers();
  expect(waiting).toBe(0);
  expect(element.shadowRoot?.querySelector('.view')?.childNodes).toHaveLength(0);
  expect(element.childNodes).toHaveLength(0);
});

test('an element that is removed no longer tells the page anything', async () => {
  const element = await started();
  await answerGoal(element);
  const answered = vi.fn();
  element.addEventListener('stem-check-answer', answered);
  const undo = inside(element).getByRole('button', { name: say('header.undo') });
  element.remove();
  await Promise.resolve();
  undo.click();
  expect(answered).not.toHaveBeenCalled();
});

test('outside the element only a link that is opened is listened to, and nothing once it is gone', async () => {
  const listens = vi.spyOn(EventTarget.prototype, 'addEventListener');
  const windowListens = vi.spyOn(window, 'addEventListener');
  const windowStops = vi.spyOn(window, 'removeEventListener');
  const element = await started();
  await answerGoal(element);
  // What was drawn and is gone by now has no root any more, and no place outside either.
  const targets = listens.mock.contexts.filter(
    (target) =>
      !(target instanceof Node) ||
      (target.isConnected && target.getRootNode() !== element.shadowRoot),
  );
  expect(targets).toEqual([]);
  const [[type, listener] = [], ...others] = windowListens.mock.calls;
  expect(type).toBe('hashchange');
  expect(others).toEqual([]);

  element.remove();
  await Promise.resolve();
  expect(windowStops).toHaveBeenCalledWith('hashchange', listener);
});

test('an element that comes back goes on where it was, and does not take focus', async () => {
  const element = await started();
  await answerGoal(element);
  element.remove();
  await Promise.resolve();

  const button = document.body.appendChild(document.createElement('button'));
  button.focus();
  document.body.append(element);
  await inside(element).findByRole('group', { name: ask('recognition-status') });
  inside(element).getByText(say('rules:questions.goal.options.both.label'));
  expect(document.activeElement).toBe(button);

  const answered = vi.fn();
  element.addEventListener('stem-check-answer', answered);
  await press(element, 'header.undo');
  expect(answered).toHaveBeenCalledOnce();
  expect(allSpoken()).toHaveLength(1);
});

test('an element that is gone before it could start draws nothing, and starts with what the page set when it comes back (fault: removed while loading)', async () => {
  const first = placed();
  first.answers = { goal: 'both' };
  const second = placed();
  first.remove();
  await inside(second).findByRole('button', { name: say('welcome.start') });
  expect(first.shadowRoot?.querySelector('.view')?.childNodes).toHaveLength(0);

  document.body.append(first);
  await inside(first).findByRole('button', { name: say('welcome.continue') });
  expect(first.answers).toEqual({ goal: 'both' });
});

test('a change of attributes while it is away counts when it is back', async () => {
  const element = await started();
  element.remove();
  await Promise.resolve();
  element.setAttribute('heading-level', '5');
  document.body.append(element);
  await inside(element).findByRole('heading', { name: say('rules:title'), level: 5 });
});

test('two elements share no answers, no names of fields and no ids', async () => {
  const [first, second] = [await started(), await started()];
  await answerGoal(first);
  inside(second).getByRole('button', { name: say('welcome.start') });
  await begin(second);
  inside(second).getByRole('group', { name: ask('goal') });
  await press(first, 'header.undo');

  const names = [first, second].map(
    (each) =>
      inside(each)
        .getAllByRole<HTMLButtonElement>('button')
        .find(({ name }) => name !== '')?.name,
  );
  expect(new Set(names).size).toBe(2);
  expect(allSpoken().map((each) => each.parentElement)).toEqual([first, second]);
});

test('two elements speak each their own language', async () => {
  const [dutch, english] = [await started({ lang: 'nl' }), placed({ lang: 'nl' })];
  english.setAttribute('lang', 'en');
  await inside(english).findByRole('button', { name: 'Start' });
  inside(dutch).getByText(say('rules:lead'));
  expect(inside(english).queryByText(say('rules:lead'))).toBeNull();
});
