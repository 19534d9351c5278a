import { within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import '../../src/element/define.ts';
import { changed } from '../support/changed-rules.ts';
import {
  answerGoal,
  begin,
  begun,
  fault,
  inside,
  made,
  placedWithFallback,
  press,
  pressInMenu,
  say,
  settled,
  started,
} from '../support/placed-element.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { ownSmallRuleSet } from '../support/small-rule-set.ts';

const ours = ruleSetOf('vlaio-2021');
const ask = (question: string) => say(`rules:questions.${question}.ask`);

const options = (element: HTMLElement) =>
  inside(element)
    .getAllByRole<HTMLButtonElement>('button')
    .filter(({ value }) => value !== '').length;

/** How many options the first question has: three of ours, two of the small rule set. */
const firstOptions = async (element: HTMLElement) => {
  await begin(element);
  return options(element);
};

test('a rule set that is set before the element is placed is the one that is asked', async () => {
  const element = made();
  element.ruleSet = ownSmallRuleSet;
  document.body.append(element);
  expect(await firstOptions(element)).toBe(2);
});

test('a rule set that is set later takes the place of the one that was there', async () => {
  const element = await started();
  element.ruleSet = { ...ours, id: 'own', texts: { nl: { title: 'Van de pagina' } } };
  await inside(element).findByRole('heading', { name: 'Van de pagina' });
  element.ruleSet = undefined;
  await inside(element).findByRole('heading', { name: say('rules:title') });
});

test('another rule set keeps the answers, and one goes on from there', async () => {
  const element = await started();
  await answerGoal(element);
  element.ruleSet = changed(ours, { id: 'own' });
  await press(element, 'welcome.continue');
  await inside(element).findByRole('group', { name: ask('recognition-status') });
});

describe('answers that do not fit another rule set', () => {
  /** A conversation of which the second answer does not fit the small rule set. */
  async function talked() {
    const element = await started();
    element.answers = { goal: 'both', announcement: ['website'] };
    await inside(element).findByRole('group', { name: ask('recognition-status') });
    return element;
  }
  const lost = say('rules:questions.announcement.label');

  test('are named, on the page and aloud, and told to the page; the others go along', async () => {
    const element = await talked();
    const answered = vi.fn();
    element.addEventListener('stem-check-answer', ({ detail }) => answered(detail.question));
    element.ruleSet = ownSmallRuleSet;
    await inside(element).findByText(say('keeping:offer.dropped'));
    inside(element).getByText(lost);
    await within(element).findByText(new RegExp(lost));
    expect(answered.mock.calls).toEqual([['announcement']]);
    expect(element.answers).toEqual({ goal: 'both' });
  });

  test('are named until the person puts that away, and nothing takes the focus before', async () => {
    const element = await talked();
    await pressInMenu(element, 'header.answers');
    await inside(element).findByRole('heading', { name: say('result:review.heading') });
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    element.ruleSet = ownSmallRuleSet;
    await inside(element).findByText(lost);
    expect(document.activeElement).toBe(button);
    await press(element, 'keeping:keep.close');
    expect(inside(element).queryByText(lost)).toBeNull();
    expect(element.shadowRoot?.activeElement?.textContent).toBe(say('welcome.continue'));
    await settled(element);
    expect(inside(element).queryByText(lost)).toBeNull();
  });

  test('are gone for good: undo and redo hold what fits, under these rules and under those of before', async () => {
    const element = await talked();
    element.ruleSet = ownSmallRuleSet;
    await inside(element).findByText(lost);
    await press(element, 'welcome.continue');
    await press(element, 'header.undo');
    expect(element.answers).toEqual({});
    await begin(element);
    await pressInMenu(element, 'header.redo');
    expect(element.answers).toEqual({ goal: 'both' });
    element.ruleSet = undefined;
    await vi.waitFor(() => expect(inside(element).queryByText(lost)).toBeNull());
    expect(element.answers).toEqual({ goal: 'both' });
  });
});

test('a broken rule set shows what is wrong and where, above what the page has to say', async () => {
  const { element, isShown } = placedWithFallback();
  element.ruleSet = changed(ours, { 'call.deadline': 'in mei', 'questions.#goal.kind': 'essay' });
  const text = await fault(element);
  expect(text).toContain(say('fault:heading'));
  expect(text).toContain('call.deadline');
  expect(text).toContain('questions.0');
  expect(isShown()).toBe(true);
});

test('a rule set that is mended starts the conversation, and the page is told that it is ready', async () => {
  const { element, isShown } = placedWithFallback();
  const ready = vi.fn();
  element.addEventListener('stem-check-ready', ready);
  element.ruleSet = {};
  await fault(element);
  expect(ready).not.toHaveBeenCalled();

  element.ruleSet = ownSmallRuleSet;
  await inside(element).findByRole('button', { name: say('welcome.start') });
  expect(inside(element).queryByRole('alert')).toBeNull();
  expect(isShown()).toBe(false);
  await begun(element);
  expect(ready).toHaveBeenCalledOnce();
});

test('a rule set that breaks later keeps the answers until it is mended', async () => {
  const element = await started();
  await answerGoal(element);
  element.ruleSet = { id: 'broken' };
  await fault(element);
  element.ruleSet = undefined;
  await inside(element).findByRole('group', { name: ask('recognition-status') });
});

test.each([
  ['in another language', (element: HTMLElement) => element.setAttribute('lang', 'en')],
  ['elsewhere on the page', (element: HTMLElement) => document.body.append(element)],
  [
    'with the same rule set again',
    (element: HTMLElement) => Object.assign(element, { ruleSet: structuredClone(ours) }),
  ],
])('a conversation on a rule set of the page’s own goes on %s', async (_where, change) => {
  const element = made();
  element.ruleSet = structuredClone(ours);
  document.body.append(element);
  await answerGoal(element);
  change(element);
  await settled(element);
  expect(options(element)).toBe(3);
});

test('the last rule set that was set counts, whichever is read first', async () => {
  const element = await started();
  element.ruleSet = {};
  element.ruleSet = undefined;
  element.ruleSet = ownSmallRuleSet;
  await settled(element);
  expect(await firstOptions(element)).toBe(2);
  expect(inside(element).queryByRole('alert')).toBeNull();
});

test.each([
  ['nothing', null],
  ['an id of ours', 'vlaio-2021'],
])('a rule set that is %s starts the conversation', async (_what, given) => {
  const { element, isShown } = placedWithFallback();
  element.ruleSet = given;
  await inside(element).findByRole('button', { name: say('welcome.start') });
  expect(isShown()).toBe(false);
});

const cycle: Record<string, unknown> = { id: 'cycle' };
cycle.questions = cycle;

test.each([
  ['any other text', 'vlaio'],
  ['a list', []],
  ['a cycle', cycle],
])('a rule set that is %s leaves no blank widget', async (_what, given) => {
  const { element, isShown } = placedWithFallback();
  element.ruleSet = given;
  expect(await fault(element)).toContain(say('fault:heading'));
  expect(isShown()).toBe(true);
});
