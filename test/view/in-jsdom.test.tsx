import { render } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { academy } from '../support/academy.ts';
import { drawWidget } from '../support/drawn-widget.tsx';

afterEach(() => document.head.replaceChildren());

type Page = Window & typeof globalThis;

/** The same page once more, in a frame: there everything is as jsdom has it. */
function copyOfPage(): Page {
  const frame = document.createElement('iframe');
  document.documentElement.append(frame);
  const page = frame.contentDocument as Document;
  for (const part of ['head', 'body'] as const)
    page[part].replaceChildren(
      ...[...document[part].childNodes].map((each) => page.importNode(each, true)),
    );
  return frame.contentWindow as Page;
}

const seenIn = (page: Page) =>
  [...page.document.body.querySelectorAll('*')].map((element) => {
    const style = page.getComputedStyle(element);
    const { labels = null } = element as HTMLInputElement;
    return {
      element: [element.localName, ...[...element.attributes].map(({ value }) => value)],
      values: [style.display, style.visibility, style.pointerEvents],
      asked: ['display', 'visibility', 'white-space'].map((each) => style.getPropertyValue(each)),
      labels: labels && [...labels].map(({ textContent }) => textContent),
    };
  });

/** What is asked of each element of the page, and what jsdom itself says of its copy. */
function expectSame(): void {
  const copy = copyOfPage();
  const seen = seenIn(window);
  expect(seen.length).toBeGreaterThan(5);
  expect(seen).toEqual(seenIn(copy));
  copy.frameElement?.remove();
}

const odd = (
  <>
    <label>
      A<input id="a" />
    </label>
    <label for="a">B</label>
    <label for="c">C</label>
    <div hidden>
      <button type="button" id="c">
        C
      </button>
      <input type="hidden" />
    </div>
    <label for="none">D</label>
    <p class="none">
      a<b>b</b>
    </p>
    <p class="hidden">
      a<b>b</b>
      <i>c</i>
    </p>
    <textarea />
    <details>
      <summary>a</summary>
      <summary>b</summary>
    </details>
    <dialog>a</dialog>
    <dialog open>b</dialog>
    <p class="popover">c</p>
    <p class="until-found">d</p>
    <table>
      <tbody>
        <tr hidden>
          <td>a</td>
        </tr>
        <tr>
          <td>b</td>
        </tr>
      </tbody>
    </table>
    <svg>
      <title>a</title>
      <g />
    </svg>
    <input class="odd-type" />
    <embed hidden />
    <ul>
      <li>a</li>
    </ul>
  </>
);

const set = (selector: string, name: string, value: string) =>
  document.querySelector(selector)?.setAttribute(name, value);

function drawOdd(): void {
  render(odd);
  set('.none', 'style', 'display: none');
  set('.hidden', 'style', 'visibility: hidden; pointer-events: none');
  set('.popover', 'popover', '');
  set('.odd-type', 'type', 'HIDDEN');
  set('.until-found', 'hidden', 'until-found');
}

describe('what is asked of jsdom by a shorter way is what jsdom says', () => {
  test('of a conversation and its menu', async () => {
    const { press } = await drawWidget({
      answers: academy(),
      events: [{ type: 'conversation.started' }],
    });
    await press('header.menu');
    expectSame();
  });

  test('of what is hidden or shown in whatever way', () => {
    drawOdd();
    expectSame();
  });

  test('of what changes after it was asked for', () => {
    drawOdd();
    expectSame();
    set('ul', 'style', 'visibility: hidden');
    set('#a', 'hidden', '');
    set('#c', 'id', 'none');
    expectSame();
  });

  test('of what a sheet says', () => {
    drawOdd();
    expectSame();
    const sheet = document.createElement('style');
    sheet.textContent = 'li { display: none } p { visibility: hidden }';
    document.head.append(sheet);
    expectSame();
  });
});
