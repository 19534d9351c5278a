/**
 * A classic script for pages that cannot hold a module script. It fetches the widget when its place on the page comes
 * near, and makes one of what an editor leaves of it: a `div`, a link or a frame with `data-stem-check`.
 */
import { createElement } from './create-element.ts';
import { dialogButton, openDialogs } from './dialog-button.ts';
import { fitFrames } from './fit-frames.ts';
import { ownAddresses } from './own-addresses.ts';

const script = document.currentScript;
/**
 * Holds where this script is, for the doctor. No attribute: in the page as its host wrote it nothing changes, and a copy
 * is one that nothing was done with.
 */
const done = Symbol.for('stem-check');

let loading: Promise<unknown> | undefined;

/** Fetches the widget; what failed is tried again when it is wanted again. */
function load(): Promise<unknown> {
  loading ??= fetchWidget().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchWidget(): Promise<unknown> {
  let fault: unknown = new Error('loader.js does not know where it is');
  for (const address of ownAddresses(script)) {
    try {
      const it = await import(/* @vite-ignore */ new URL('stem-check.js', address).href);
      return await it.load();
    } catch (error) {
      fault = error;
    }
  }
  throw fault;
}

/** From the placeholder's `data-stem-check-lang` to the attribute `lang`, and so on. */
const elementFor = (placeholder: Element): HTMLElement =>
  createElement((name) => placeholder.getAttribute(`data-stem-check-${name}`));

async function start(place: Element): Promise<void> {
  try {
    await load();
  } catch (error) {
    console.error('[stem-check] could not be loaded', error);
    const again = () => start(place);
    addEventListener('online', again, { once: true });
    for (const address of ownAddresses(script).slice(0, 1))
      import(/* @vite-ignore */ new URL('not-started.js', address).href).then(
        (it) => it.tellNotStarted(place, again),
        () => {},
      );
    return;
  }
  if (!place.matches('div') || place.querySelector('stem-check')) return;
  const element = elementFor(place);
  element.append(...place.childNodes);
  place.append(element);
}

const observer =
  'IntersectionObserver' in globalThis
    ? new IntersectionObserver(
        (entries) => {
          for (const { isIntersecting, target } of entries) {
            if (!isIntersecting) continue;
            observer?.unobserve(target);
            start(target);
          }
        },
        { rootMargin: '300px' },
      )
    : undefined;

function upgrade(): void {
  for (const place of document.querySelectorAll('stem-check:not(:defined),[data-stem-check]')) {
    if (done in place) continue;
    let now: Element = place;
    if (place instanceof HTMLAnchorElement) {
      now = dialogButton(place);
      place.replaceWith(now);
    } else if (place.matches('stem-check,div')) observer ? observer.observe(place) : start(place);
    Reflect.set(now, done, ownAddresses(script)[0]);
  }
}

function begin(): void {
  upgrade();
  if (script?.hasAttribute('data-watch'))
    new MutationObserver(upgrade).observe(document, { childList: true, subtree: true });
}

fitFrames();
openDialogs(load, elementFor);
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
