import { waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../src/element/define.ts';
import type { StemCheckElement } from '../../src/element/StemCheckElement.ts';
import { changed } from '../support/changed-rules.ts';
import {
  inside,
  made,
  placed,
  press,
  pressInMenu,
  say,
  started,
} from '../support/placed-element.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { smallRuleSetOf } from '../support/small-rule-set.ts';

beforeEach(() => history.replaceState(null, '', '/page'));
afterEach(() => vi.restoreAllMocks());

const tab = { storage: 'session' };
const device = { storage: 'local' };

const ready = (element: StemCheckElement) =>
  new Promise((resolve) => element.addEventListener('stem-check-ready', resolve, { once: true }));

/** Places widgets, in this order, and waits for all of them. */
async function placedReady(...elements: StemCheckElement[]): Promise<void> {
  const all = elements.map(ready);
  document.body.append(...elements);
  await Promise.all(all);
}

async function answer(element: StemCheckElement, goal: string): Promise<void> {
  element.answers = { goal };
  await waitFor(() => expect(element.answers).toEqual({ goal }));
}

/** A page that is left: what was on it goes away for good. */
async function leave(path: string): Promise<void> {
  document.body.replaceChildren();
  history.pushState(null, '', path);
  await Promise.resolve();
}

test('widgets on one page keep apart, and each finds its own again, in whatever order they start', async () => {
  const goals = ['both', 'recognition', 'subsidy'];
  const first = goals.map(() => made(tab));
  await placedReady(...first);
  for (const [at, goal] of goals.entries()) await answer(first[at] as StemCheckElement, goal);
  await leave('/page');

  const places = goals.map(() => document.createElement('div'));
  for (const place of places) place.setAttribute('data-stem-check', '');
  document.body.append(...places);
  for (const at of [2, 0, 1]) {
    const element = made(tab);
    const isReady = ready(element);
    places[at]?.append(element);
    await isReady;
    expect(element.answers).toEqual({ goal: goals[at] });
  }
});

test('who leaves a page and comes back finds the conversation; another page has its own', async () => {
  const element = made(tab);
  await placedReady(element);
  await answer(element, 'both');

  await leave('/other');
  const other = made(tab);
  await placedReady(other);
  expect(other.answers).toEqual({});
  await answer(other, 'subsidy');

  await leave('/page');
  const anew = made(tab);
  await placedReady(anew);
  expect(anew.answers).toEqual({ goal: 'both' });
});

test('where the page wishes it later, what was said before is kept too', async () => {
  const element = made();
  await placedReady(element);
  await answer(element, 'both');
  element.setAttribute('storage', 'session');
  await waitFor(() => expect(sessionStorage).toHaveLength(1));
  await leave('/page');
  const anew = made(tab);
  await placedReady(anew);
  expect(anew.answers).toEqual({ goal: 'both' });
});

test('what the person kept on the device is offered where the page is opened again', async () => {
  const element = made(device);
  await placedReady(element);
  await answer(element, 'both');
  await pressInMenu(element, 'header.keep');
  await press(element, 'keeping:keep.keep');

  await leave('/other');
  const other = await started(device);
  expect(inside(other).queryByText(say('keeping:offer.device.heading'))).toBeNull();

  await leave('/page');
  const anew = placed(device);
  await inside(anew).findByText(say('keeping:offer.device.heading'));
  await press(anew, 'keeping:offer.device.accept');
  expect(anew.answers).toEqual({ goal: 'both' });
});

test('what the person did not have kept is there as long as the page is, in no storage', async () => {
  const element = made(device);
  await placedReady(element);
  await answer(element, 'both');
  await leave('/page');

  const anew = made(device);
  await placedReady(anew);
  expect(anew.answers).toEqual({ goal: 'both' });
  expect(inside(anew).queryByText(say('keeping:offer.device.heading'))).toBeNull();
  anew.remove();
  await Promise.resolve();
  document.body.append(anew);
  const beside = made(device);
  await placedReady(beside);
  expect(beside.answers, 'another one begins by itself').toEqual({});
  expect(localStorage.length + sessionStorage.length).toBe(0);
  await leave('/elsewhere');
  const other = await started(device);
  expect(other.answers).toEqual({});
});

test('what nobody had kept, and was said under other rules, is offered under those and still kept nowhere', async () => {
  const element = made({ ...device, 'rule-set': 'vlaio-2023' });
  await placedReady(element);
  element.answers = { 'recognition-status': 'current' };
  await waitFor(() => expect(element.answers).toEqual({ 'recognition-status': 'current' }));
  await leave('/page');

  const anew = placed(device);
  await inside(anew).findByText(say('keeping:offer.page.lead', { count: 1 }));
  await inside(anew).findByText(say('keeping:offer.year', { year: 2023 }));
  await press(anew, 'keeping:offer.page.accept');
  await waitFor(() => expect(anew.assessment?.ruleSet).toBe('vlaio-2023'));
  expect(anew.answers).toEqual({ 'recognition-status': 'current' });
  expect(localStorage.length + sessionStorage.length).toBe(0);
});

test('once the person deletes it nothing is left of it, whatever rules the page had', async () => {
  const element = made(device);
  await placedReady(element);
  await answer(element, 'both');
  await pressInMenu(element, 'header.keep');
  await press(element, 'keeping:keep.keep');
  await leave('/page');

  const anew = made(device);
  anew.ruleSet = changed(ruleSetOf('vlaio-2021'), { id: 'own' });
  await placedReady(anew);
  await press(anew, 'keeping:offer.device.refuse');
  await answer(anew, 'subsidy');
  await pressInMenu(anew, 'header.keep');
  await press(anew, 'keeping:keep.keep');
  expect(localStorage).toHaveLength(2);
  await press(anew, 'keeping:keep.forget');
  expect(localStorage).toHaveLength(0);

  await leave('/page');
  await started(device);
});

test('focus stays with the panel when what it says changes', async () => {
  const element = made(device);
  await placedReady(element);
  await answer(element, 'both');
  await pressInMenu(element, 'header.keep');
  const focused = () => element.shadowRoot?.activeElement?.textContent;
  await press(element, 'keeping:keep.keep');
  await waitFor(() => expect(focused()).toBe(say('keeping:keep.on.heading')));
  await press(element, 'keeping:keep.forget');
  await waitFor(() => expect(focused()).toBe(say('keeping:keep.off.heading')));
});

test('a widget that is away keeps its name from nobody, and goes on with its own conversation', async () => {
  const element = made(tab);
  await placedReady(element);
  await answer(element, 'both');
  element.remove();
  await Promise.resolve();
  const anew = made(tab);
  await placedReady(anew);
  expect(anew.answers).toEqual({ goal: 'both' });
  await answer(anew, 'subsidy');
  document.body.append(element);
  await waitFor(() => expect(element.shadowRoot?.querySelector('.view')?.firstChild).toBeTruthy());
  await answer(element, 'recognition');
  expect(anew.answers).toEqual({ goal: 'subsidy' });
  expect(sessionStorage).toHaveLength(2);
});

describe('under other rules', () => {
  test('what a tab kept is asked about first, and what does not fit is named', async () => {
    const element = made(tab);
    await placedReady(element);
    await answer(element, 'subsidy');
    await leave('/page');

    const anew = made(tab);
    anew.ruleSet = smallRuleSetOf('stem-academies');
    await placedReady(anew);
    await inside(anew).findByText(say('keeping:offer.otherRules'));
    inside(anew).getByText(say('rules:questions.goal.label'));
    expect(anew.answers).toEqual({});
  });

  test('a tab that goes on keeps one conversation', async () => {
    const element = made(tab);
    await placedReady(element);
    await answer(element, 'both');
    element.ruleSet = changed(ruleSetOf('vlaio-2021'), { id: 'own' });
    await waitFor(() => expect(Object.keys(sessionStorage).join()).toContain('own'));
    expect(sessionStorage).toHaveLength(1);
  });
});

test('where nothing may be kept the person is not told that it is, and loses nothing (fault: storage refused)', async () => {
  vi.spyOn(globalThis, 'sessionStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const element = await started(tab);
  await answer(element, 'both');
  await pressInMenu(element, 'frame.close');
  await inside(element).findByRole('button', { name: say('welcome.continue') });
  expect(inside(element).queryByText(say('card.kept'))).toBeNull();
  await press(element, 'welcome.continue');
  expect(element.answers).toEqual({ goal: 'both' });
  element.remove();
  await Promise.resolve();
  document.body.append(element);
  await inside(element).findByRole('button', { name: say('header.undo') });
  expect(element.answers, 'where it comes back').toEqual({ goal: 'both' });
});

test('a device on which nothing may be kept says so, and the conversation goes on (fault: storage refused)', async () => {
  vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const element = await started(device);
  await answer(element, 'both');
  await pressInMenu(element, 'header.keep');
  await press(element, 'keeping:keep.keep');
  await inside(element).findByText(say('keeping:keep.refused.heading'));
  expect(element.answers).toEqual({ goal: 'both' });
});

test('a link that this browser cannot read is said to be so, and one can begin (fault: no compression)', async () => {
  vi.stubGlobal('DecompressionStream', undefined);
  history.replaceState(null, '', '/page#stem-check=1.abc');
  const element = placed();
  await inside(element).findByText(say('keeping:problems.linkNotHere'));
  await press(element, 'keeping:offer.fresh');
  await answer(element, 'both');
  vi.unstubAllGlobals();
});

describe('a clock that is wrong (fault: clock wrong)', () => {
  afterEach(() => vi.useRealTimers());
  const setClock = (date: string) =>
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${date}T12:00:00Z`) });
  /** A widget that asks the clock what day it is. */
  const undated = () => {
    const element = made(tab);
    element.removeAttribute('date');
    return element;
  };

  test.each(['1970-01-01', '2099-12-31'])(
    'of %s changes no verdict, and loses nothing',
    async (day) => {
      const answers = { goal: 'recognition', 'recognition-status': 'current' };
      setClock(day);
      const element = undated();
      await placedReady(element);
      element.answers = answers;
      await waitFor(() => expect(element.assessment?.verdicts.recognition).toBe('held'));
      await leave('/page');

      const anew = undated();
      await placedReady(anew);
      expect(anew.answers).toEqual(answers);
      expect(anew.assessment?.verdicts.recognition).toBe('held');
    },
  );

  test.each([
    ['put right', '2099-12-31', '2026-11-29'],
    ['put wrong', '2026-11-29', '1970-01-01'],
  ])('that is %s between loses nothing that was kept', async (_what, first, then) => {
    setClock(first);
    const element = undated();
    await placedReady(element);
    await answer(element, 'both');
    await leave('/page');

    setClock(then);
    const anew = undated();
    await placedReady(anew);
    expect(anew.answers).toEqual({ goal: 'both' });
  });
});
