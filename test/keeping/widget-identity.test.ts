import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { claimIdentity, returnIdentity } from '../../src/keeping/widget-identity.ts';

let claimed: Element[] = [];

beforeEach(() => history.replaceState(null, '', '/page'));
afterEach(() => {
  for (const widget of claimed) returnIdentity(widget);
  claimed = [];
});

const make = (name: string, attributes: Record<string, string> = {}): Element => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};
const widget = (attributes?: Record<string, string>) => make('stem-check', attributes);
const placeholder = (attributes?: Record<string, string>) =>
  make('div', { 'data-stem-check': '', ...attributes });

/** What a widget is called that starts now. */
const claim = (element: Element): string => {
  claimed.push(element);
  return claimIdentity(element);
};

/** What the widgets of a page are called that start in this order; the page is drawn anew for each order. */
function claimedIn(order: readonly number[], page: () => Element[]): string[] {
  const widgets = page();
  document.body.replaceChildren(...widgets);
  const names: string[] = [];
  for (const at of order) names[at] = claim(widgets[at] as Element);
  for (const each of widgets) returnIdentity(each);
  return names;
}

test('widgets of a page are called apart, the same in whatever order they start', () => {
  const page = () => [widget(), widget({ id: 'mine' }), widget()];
  const names = claimedIn([0, 1, 2], page);
  expect(new Set(names).size).toBe(3);
  for (const order of [
    [2, 1, 0],
    [1, 2, 0],
    [2, 0, 1],
  ])
    expect(claimedIn(order, page)).toEqual(names);
});

test('a widget that the loader starts late, or first, has the place of its placeholder', () => {
  const [first, second] = [placeholder(), placeholder()];
  document.body.append(first, make('iframe', { 'data-stem-check': '' }), second);
  const [late, early] = [widget(), widget()];
  second.append(early);
  const called = claim(early);
  first.append(late);
  expect([claim(late), called]).toEqual(claimedIn([0, 1], () => [widget(), widget()]));
});

test('a dialog has the place of the button that opens it', () => {
  const button = make('button', { 'data-stem-check': '' });
  const after = widget();
  document.body.append(button, after);
  const called = claim(after);
  const dialog = widget({ mode: 'dialog' });
  button.after(dialog);
  expect([claim(dialog), called]).toEqual(claimedIn([0, 1], () => [widget(), widget()]));
});

describe('another page of the origin', () => {
  test('calls its widgets otherwise, unless they have an id', () => {
    const page = () => [widget(), widget({ id: 'mine' })];
    const [nameless, named] = claimedIn([0, 1], page);
    for (const path of ['/other', '/page/', '/page#/route', '/page#!/route']) {
      history.replaceState(null, '', path);
      const [other, same] = claimedIn([0, 1], page);
      expect(other, path).not.toBe(nameless);
      expect(same, path).toBe(named);
    }
  });

  test('is not one that only asks or points to something', () => {
    const page = () => [widget()];
    const [called] = claimedIn([0], page);
    for (const path of ['/page?from=mail', '/page#part', '/page#stem-check=1.abc']) {
      history.replaceState(null, '', path);
      expect(claimedIn([0], page), path).toEqual([called]);
    }
  });

  test('whose widget comes while that of this one still leaves does not count it', () => {
    const leaving = widget();
    document.body.append(leaving);
    claim(leaving);
    history.pushState(null, '', '/other');
    const coming = widget();
    document.body.append(coming);
    expect([claim(coming)]).toEqual(claimedIn([0], () => [widget()]));
  });
});

test('a widget that is made anew where one was has its name; one beside it has another', () => {
  const first = widget();
  document.body.append(first);
  const called = claim(first);
  const before = widget();
  document.body.prepend(before);
  expect(claim(before)).not.toBe(called);
  before.remove();
  first.remove();
  const anew = widget();
  document.body.append(anew);
  expect(claim(anew)).toBe(called);
});

test('two widgets with one id are called apart', () => {
  const names = claimedIn([0, 1], () => [widget({ id: 'mine' }), widget({ id: 'mine' })]);
  expect(new Set(names).size).toBe(2);
});

test('widgets in the shadow roots of others are told apart too', () => {
  const inShadow = () => {
    const host = document.createElement('div');
    const inner = widget();
    host.attachShadow({ mode: 'open' }).append(inner);
    document.body.append(host);
    return inner;
  };
  const names = [claim(inShadow()), claim(inShadow())];
  expect(new Set(names).size).toBe(2);
});

test('no name begins another one, whatever is in an id or a path', () => {
  history.replaceState(null, '', '/a:b');
  const ids = ['a', 'a:0', 'a%3A0', '#a', '/a:b'];
  const names = claimedIn([0, 1, 2, 3, 4, 5], () => [widget(), ...ids.map((id) => widget({ id }))]);
  for (const name of names)
    expect(names.filter((each) => `${each}:`.startsWith(`${name}:`))).toHaveLength(1);
});
