/** What comes of one act is drawn within this time, in milliseconds. */
const together = 100;
const kept = 3000;

/**
 * One polite live region in the light DOM of the element: screen readers hardly notice one inside a shadow root, and
 * it has to be there before its first text. It comes with the focus, when a page that goes over its own elements as it
 * starts has done so, and comes back where the page took it away. It has no role: an empty status would be read as one, and be read whole
 * with each message.
 */
export class Announcer {
  readonly #host: HTMLElement;
  readonly #region: HTMLElement;
  #waiting: string[] = [];
  #last = '';
  #saying: ReturnType<typeof setTimeout> | undefined;
  #clearing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#region =
      host.querySelector('[slot=announcer]') ?? host.ownerDocument.createElement('div');
    this.#region.setAttribute('aria-live', 'polite');
    this.#region.slot = 'announcer';
    host.shadowRoot?.addEventListener('focusin', () => this.#place());
  }

  #place(): void {
    if (this.#region.parentNode !== this.#host) this.#host.append(this.#region);
  }

  /** What is to be said at once comes in one piece: of several that come together, Orca says the last one only. */
  say(message: string, language: string): void {
    this.#place();
    this.#region.lang = language;
    this.#waiting.push(message);
    this.#saying ??= setTimeout(() => this.#sayWaiting(), together);
  }

  /** What comes later has a node of its own: replacing one that is still queued would drop it. */
  #sayWaiting(): void {
    const line = this.#region.ownerDocument.createElement('p');
    const text = this.#waiting.join(' ');
    // What is inserted twice to the letter Orca takes for an echo, in Chromium: a space that is not heard tells them apart.
    this.#last = text === this.#last ? `${text}\u00a0` : text;
    line.textContent = this.#last;
    this.#waiting = [];
    this.#saying = undefined;
    this.#region.append(line);
    clearTimeout(this.#clearing);
    this.#clearing = setTimeout(() => this.#region.replaceChildren(), kept);
  }

  remove(): void {
    clearTimeout(this.#saying);
    clearTimeout(this.#clearing);
    // Some libraries have a `remove` of their own, which breaks where there is nothing to take away.
    this.#region.replaceWith();
  }
}
