/**
 * A classic script for pages that cannot hold a module script. It fetches the widget when its place on the page comes
 * near, and makes one of what an editor leaves of it: a `div`, a link or a frame with `data-stem-check`.
 */
import { createElement } from './create-element.ts';
import { dialogButton } from './dialog-button.ts';
import { fitFrames } from './fit-frames.ts';

const { src, dataset } = document.currentScript as HTMLScriptElement;
const done = 'data-stem-check-done';

let loading: Promise<unknown> | undefined;

/** Fetches the widget; what failed is tried again when it is wanted again. */
function load(): Promise<unknown> {
  loading ??= import(/* @vite-ignore */ new URL('stem-check.js', src).href).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** From the placeholder's `data-stem-check-lang` to the attribute `lang`, and so on. */
const elementFor = (placeholder: Element): HTMLElement =>
  createElement((name) => placeholder.getAttribute(`data-stem-check-${name}`));

async function start(place: Element): Promise<void> {
  try {
    await load();
  } catch (error) {
    console.error('[stem-check] could not be loaded', error);
    return;
  }
  if (!place.matches('div')) return;
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
  const places = document.querySelectorAll(
    `stem-check:not(:defined,[${done}]),[data-stem-check]:not([${done}])`,
  );
  for (const place of places) {
    place.setAttribute(done, '');
    if (place instanceof HTMLAnchorElement)
      place.replaceWith(dialogButton(place, load, elementFor));
    else if (place.matches('stem-check,div')) observer ? observer.observe(place) : start(place);
  }
}

function begin(): void {
  upgrade();
  if ('watch' in dataset)
    new MutationObserver(upgrade).observe(document, { childList: true, subtree: true });
}

fitFrames();
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin);
else begin();
