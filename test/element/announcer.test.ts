import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcer } from '../../src/element/announcer.ts';

let host: HTMLElement;
let announcer: Announcer;
const region = () => host.querySelector('[aria-live=polite]');
const said = () => [...(region()?.childNodes ?? [])].map((node) => node.textContent);

beforeEach(() => {
  vi.useFakeTimers();
  host = document.body.appendChild(document.createElement('div'));
  announcer = new Announcer(host);
});
afterEach(() => {
  vi.useRealTimers();
  host.remove();
});

test('the place where things are said is there, and empty, before the first', () => {
  expect(region()).not.toBeNull();
  expect(said()).toEqual([]);
});

test('it lies in the light DOM of the host, where the page can not show it as its content', () => {
  expect(region()?.parentElement).toBe(host);
  expect(region()?.slot).toBe('announcer');
});

/** After what comes together. */
const heard = () => {
  vi.advanceTimersByTime(100);
  return said();
};

test('while nothing is said there is nothing to read either: no status without a text', () => {
  expect(region()?.hasAttribute('role')).toBe(false);
});

test('what comes together is said in one piece, for of several a screen reader says the last only', () => {
  announcer.say('Erkenning: nog niet.');
  announcer.say('Subsidie: nog niet.');
  expect(heard()).toEqual(['Erkenning: nog niet. Subsidie: nog niet.']);
});

test('what is said next stands in a node of its own, the first stays', () => {
  announcer.say('Ongedaan gemaakt.');
  heard();
  const [first] = region()?.childNodes ?? [];
  announcer.say('Robots is verwijderd.');
  expect(heard()).toEqual(['Ongedaan gemaakt.', 'Robots is verwijderd.']);
  expect(region()?.firstChild).toBe(first);
});

test('the same is said again when it comes again, and is not to the letter the same', () => {
  announcer.say('Fout: 400 kan niet.');
  heard();
  announcer.say('Fout: 400 kan niet.');
  const [first = '', second = ''] = heard();
  expect(second?.trim()).toBe(first);
  expect(second).not.toBe(first);
});

test('a text is said as text', () => {
  announcer.say('<b>Robots</b>');
  expect(heard()).toEqual(['<b>Robots</b>']);
});

test('the place is emptied a while after the last thing was said, and stays', () => {
  announcer.say('Ongedaan gemaakt.');
  vi.advanceTimersByTime(2100);
  announcer.say('Opnieuw toegepast.');
  vi.advanceTimersByTime(2100);
  expect(said()).toHaveLength(2);
  vi.advanceTimersByTime(1000);
  expect(said()).toEqual([]);
  expect(region()?.isConnected).toBe(true);
});

test('taken away, it leaves nothing behind that waits', () => {
  announcer.say('Ongedaan gemaakt.');
  heard();
  announcer.say('Opnieuw toegepast.');
  announcer.remove();
  expect(region()).toBeNull();
  expect(vi.getTimerCount()).toBe(0);
});
