/** The script of the page that is only the widget: in a frame, or by itself. */
import { createElement } from './create-element.ts';
import { heightMessage } from './frame-height.ts';

const query = new URLSearchParams(location.search);
const page = document.documentElement;

/** What an address may say: short, and nothing that could be the address of something to fetch. */
function sane(name: string): string | null {
  const value = query.get(name);
  return value && /^[\w:+-]{1,40}$/.test(value) ? value : null;
}

function start(main: HTMLElement): void {
  const element = createElement(sane);
  const id = sane('id');
  if (id) element.id = id;
  if (!element.hasAttribute('heading-level')) element.setAttribute('heading-level', '1');
  // A frame is as high as its page: over all of it there is nothing more to gain.
  if (parent !== window && !element.hasAttribute('expand')) element.setAttribute('expand', 'never');
  page.dataset.theme = sane('theme') ?? 'light';
  element.addEventListener('stem-check-ready', ({ detail }) => {
    page.lang = detail.language;
    const heading = element.shadowRoot?.querySelector('h1, h2, h3, h4, h5, h6');
    if (heading?.textContent) document.title = heading.textContent;
  });
  element.append(...main.childNodes);
  main.append(element);
}

/**
 * Tells the page around this one how high the content is. Nothing else is told, and nothing is listened to: so it may be
 * any page, and after a reload or a step inside the frame this one does not know which.
 */
function postHeight(): void {
  let settling: ReturnType<typeof setTimeout>;
  let waiting: ReturnType<typeof setTimeout>;
  new ResizeObserver(() => {
    const height = Math.ceil(page.getBoundingClientRect().height);
    parent.postMessage(heightMessage(height), '*');
    // While the frame grows after the content, a scroll bar that comes and goes would make the lines break anew.
    clearTimeout(settling);
    settling = setTimeout(() => {
      page.style.overflowY = innerHeight < height ? '' : 'hidden';
    }, 300);
    // A frame that has not followed by now keeps its height: then the conversation scrolls, and not the page around it too.
    clearTimeout(waiting);
    waiting = setTimeout(() => innerHeight < height && page.classList.add('fixed'), 1500);
  }).observe(page);
}

const main = document.querySelector('main');
if (main) customElements.whenDefined('stem-check').then(() => start(main));
if (parent !== window) postHeight();
