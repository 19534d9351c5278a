import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announcer } from '../../src/element/announcer.ts';

let host: HTMLElement;
let announcer: Announcer;
const region = () => host.querySelector('[role=status]');
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

test('what is said next stands in a node of its own, the first stays', () => {
  announcer.say('Ongedaan gemaakt.');
  const [first] = region()?.childNodes ?? [];
  announcer.say('Robots is verwijderd.');
  expect(said()).toEqual(['Ongedaan gemaakt.', 'Robots is verwijderd.']);
  expect(region()?.firstChild).toBe(first);
});

test('a text is said as text', () => {
  announcer.say('<b>Robots</b>');
  expect(said()).toEqual(['<b>Robots</b>']);
});

test('the place is emptied a while after the last thing was said, and stays', () => {
  announcer.say('Ongedaan gemaakt.');
  vi.advanceTimersByTime(2000);
  announcer.say('Opnieuw toegepast.');
  vi.advanceTimersByTime(2000);
  expect(said()).toHaveLength(2);
  vi.advanceTimersByTime(1000);
  expect(said()).toEqual([]);
  expect(region()?.isConnected).toBe(true);
});

test('taken away, it leaves nothing behind that waits', () => {
  announcer.say('Ongedaan gemaakt.');
  announcer.remove();
  expect(region()).toBeNull();
  expect(vi.getTimerCount()).toBe(0);
});
