import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcer } from '../../src/element/announcer.ts';

let host: HTMLElement;
let announcer: Announcer;
const region = () => host.querySelector('[aria-live=polite]');
const said = () => [...(region()?.childNodes ?? [])].map((node) => node.textContent);

beforeEach(() => {
  vi.useFakeTimers();
  host = document.body.appendChild(document.createElement('div'));
  host.attachShadow({ mode: 'open' });
  announcer = new Announcer(host);
});
afterEach(() => {
  vi.useRealTimers();
  host.remove();
});

const focusComes = () => host.shadowRoot?.dispatchEvent(new FocusEvent('focusin'));

test('before somebody comes the host is left as the page wrote it', () => {
  expect(region()).toBeNull();
});

test('the place where things are said comes with the focus, and empty: it is there before the first', () => {
  focusComes();
  expect(region()).not.toBeNull();
  expect(said()).toEqual([]);
});

test('what the page takes away comes back with the next thing, and before it', () => {
  focusComes();
  const first = region();
  host.replaceChildren();
  announcer.say('Ongedaan gemaakt.', 'nl');
  expect(region()).toBe(first);
  expect(said()).toEqual([]);
  expect(heard()).toEqual(['Ongedaan gemaakt.']);
});

test('in a host that was copied with its place there is one place all the same', () => {
  focusComes();
  const copy = document.body.appendChild(host.cloneNode(true) as HTMLElement);
  new Announcer(copy).say('Ongedaan gemaakt.', 'nl');
  expect(copy.querySelectorAll('[aria-live]')).toHaveLength(1);
  copy.remove();
});

test('what is said has its language, which need not be that of the page', () => {
  announcer.say('Undone.', 'en');
  expect(region()?.getAttribute('lang')).toBe('en');
});

test('it lies in the light DOM of the host, where the page can not show it as its content', () => {
  focusComes();
  expect(region()?.parentElement).toBe(host);
  expect(region()?.slot).toBe('announcer');
});

/** After what comes together. */
const heard = () => {
  vi.advanceTimersByTime(100);
  return said();
};

test('while nothing is said there is nothing to read either: no status without a text', () => {
  focusComes();
  expect(region()?.hasAttribute('role')).toBe(false);
});

test('what comes together is said in one piece, for of several a screen reader says the last only', () => {
  announcer.say('Erkenning: nog niet.', 'nl');
  announcer.say('Subsidie: nog niet.', 'nl');
  expect(heard()).toEqual(['Erkenning: nog niet. Subsidie: nog niet.']);
});

test('what is said next stands in a node of its own, the first stays', () => {
  announcer.say('Ongedaan gemaakt.', 'nl');
  heard();
  const [first] = region()?.childNodes ?? [];
  announcer.say('Robots is verwijderd.', 'nl');
  expect(heard()).toEqual(['Ongedaan gemaakt.', 'Robots is verwijderd.']);
  expect(region()?.firstChild).toBe(first);
});

test('the same is said again when it comes again, and is not to the letter the same', () => {
  announcer.say('Fout: 400 kan niet.', 'nl');
  heard();
  announcer.say('Fout: 400 kan niet.', 'nl');
  const [first = '', second = ''] = heard();
  expect(second?.trim()).toBe(first);
  expect(second).not.toBe(first);
});

test('a text is said as text', () => {
  announcer.say('<b>Robots</b>', 'nl');
  expect(heard()).toEqual(['<b>Robots</b>']);
});

test('the place is emptied a while after the last thing was said, and stays', () => {
  announcer.say('Ongedaan gemaakt.', 'nl');
  vi.advanceTimersByTime(2100);
  announcer.say('Opnieuw toegepast.', 'nl');
  vi.advanceTimersByTime(2100);
  expect(said()).toHaveLength(2);
  vi.advanceTimersByTime(1000);
  expect(said()).toEqual([]);
  expect(region()?.isConnected).toBe(true);
});

test('taken away, it leaves nothing behind that waits', () => {
  announcer.say('Ongedaan gemaakt.', 'nl');
  heard();
  announcer.say('Opnieuw toegepast.', 'nl');
  announcer.remove();
  expect(region()).toBeNull();
  expect(vi.getTimerCount()).toBe(0);
});
