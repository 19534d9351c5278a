import styles from './not-started.css?inline';
import { wordsFor } from './words.ts';

const notices = new WeakMap<Element, HTMLElement>();

/**
 * Says in the place of a widget that it could not start, above what the page has to say there, with a button that tries
 * again. This goes when the widget is ready, which then takes over the focus. A file by itself under a name that stays:
 * the others may be gone from the server.
 */
export function tellNotStarted(place: Element, again: () => void): void {
  const { former, isFocused } = formerOf(place);
  const notice = place.ownerDocument.createElement('div');
  const button = fill(notice, place, again);
  (place.shadowRoot ?? place).prepend(notice);
  former?.remove();
  if (isFocused) button.focus();
  notices.set(place, notice);
  place.addEventListener('stem-check-ready', ({ target }) => goOn(place, target), { once: true });
}

function formerOf(place: Element) {
  const former = notices.get(place);
  return { former, isFocused: Boolean(former?.shadowRoot?.activeElement) };
}

function goOn(place: Element, widget: EventTarget | null): void {
  const { former, isFocused } = formerOf(place);
  former?.remove();
  if (isFocused && widget instanceof HTMLElement) widget.focus();
}

/** In a shadow root of its own: rules of the page and of the widget stop at it. */
function fill(notice: HTMLElement, place: Element, again: () => void): HTMLButtonElement {
  const { language, doctor } = wordsFor(languageAround(place));
  notice.lang = language;
  const shadow = notice.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  shadow.adoptedStyleSheets = [sheet];
  const say = (text: string) => {
    const paragraph = place.ownerDocument.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  };
  const what = say(doctor('notStarted.what'));
  what.setAttribute('role', 'alert');
  const button = place.ownerDocument.createElement('button');
  button.type = 'button';
  button.textContent = doctor('notStarted.again');
  button.addEventListener('click', again);
  shadow.append(what, say(doctor('notStarted.else')), button);
  return button;
}

const languageAround = (place: Element): string =>
  place.getAttribute('data-stem-check-lang') ?? place.closest<HTMLElement>('[lang]')?.lang ?? '';
