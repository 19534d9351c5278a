import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../src/element/define.ts';
import { fault, inside, placed, placedWithFallback, say } from '../support/placed-element.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const own = JSON.stringify({ ...ruleSetOf('vlaio-2021'), id: 'own' });
let addresses = 0;
/** Fetched rules are kept for the page: each test has its own address. */
const address = () => `/rules-${addresses++}.json`;
const answer = (body: string, status = 200) =>
  vi.mocked(fetch).mockImplementation(async () => new Response(body, { status }));

beforeEach(() => vi.stubGlobal('fetch', vi.fn()));
afterEach(() => vi.unstubAllGlobals());

const ready = (element: HTMLElement) =>
  new Promise((resolve) =>
    element.addEventListener('stem-check-ready', ({ detail }) => resolve(detail)),
  );

test('a rule set comes from an address of the page’s own, once for all its elements', async () => {
  answer(own);
  const src = address();
  const element = placed({ 'rule-set-src': src });
  expect(await ready(element)).toEqual({ ruleSet: 'own', language: 'nl' });
  element.setAttribute('lang', 'en');
  expect(await ready(placed({ 'rule-set-src': src }))).toMatchObject({ ruleSet: 'own' });
  expect(fetch).toHaveBeenCalledOnce();
  expect(fetch).toHaveBeenCalledWith(new URL(src, location.href).href, { mode: 'same-origin' });
});

test('rules on another site are not fetched, and that is said above the fallback content', async () => {
  const { element, isShown } = placedWithFallback({ 'rule-set-src': 'https://example.org/r.json' });
  expect(await fault(element)).toContain(say('fault:origin', { detail: location.origin }));
  expect(isShown()).toBe(true);
  expect(fetch).not.toHaveBeenCalled();
});

test.each([
  ['is not there', 'unreachable', () => answer('', 404), '404'],
  [
    'cannot be reached',
    'unreachable',
    () => vi.mocked(fetch).mockRejectedValue('offline'),
    'offline',
  ],
  ['is no JSON', 'json', () => answer('<html>'), ''],
  ['is too large', 'size', () => answer(' '.repeat(1_000_001)), ''],
] as const)('a rule set that %s is a fault that says so', async (_what, reason, set, detail) => {
  set();
  const src = address();
  const element = placed({ 'rule-set-src': src });
  const { href } = new URL(src, location.href);
  expect(await fault(element)).toContain(say(`fault:${reason}`, { src: href, detail }));
});

test('a rule set from an address goes through the same parser as one from a property', async () => {
  answer('{"id":"own"}');
  expect(await fault(placed({ 'rule-set-src': address() }))).toContain('questions');
});

test('what failed is fetched anew', async () => {
  answer('', 503);
  const src = address();
  const element = placed({ 'rule-set-src': src });
  await fault(element);
  answer(own);
  const isReady = ready(element);
  element.setAttribute('heading-level', '3');
  expect(await isReady).toMatchObject({ ruleSet: 'own' });
  inside(element).getByRole('button', { name: say('welcome.start') });
});
