/**
 * One polite live region in the light DOM of the element: screen readers hardly notice one inside a shadow root, and
 * it has to be there before its first text.
 */
export class Announcer {
  readonly #region: HTMLElement;
  #clearing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement) {
    this.#region = host.ownerDocument.createElement('div');
    this.#region.setAttribute('role', 'status');
    this.#region.slot = 'announcer';
    host.append(this.#region);
  }

  /** A later message waits in a node of its own: replacing one that is still queued would drop it. */
  say(message: string): void {
    const line = this.#region.ownerDocument.createElement('p');
    line.textContent = message;
    this.#region.append(line);
    clearTimeout(this.#clearing);
    this.#clearing = setTimeout(() => this.#region.replaceChildren(), 3000);
  }

  remove(): void {
    clearTimeout(this.#clearing);
    this.#region.remove();
  }
}
