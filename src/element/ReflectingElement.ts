import {
  type Expand,
  expandFrom,
  type Following,
  headingLevelFrom,
  historyFrom,
  isOn,
  type Mode,
  modeFrom,
  type Storage,
  storageFrom,
  type Theme,
  themeFrom,
} from './attributes.ts';

/** A server has no elements: there the class can be imported, and not made. */
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/** The attributes as properties: reading one gives what counts, setting one sets its attribute. */
export class ReflectingElement extends Base {
  /** Where the widget stands: in the page, behind a button that floats, or in a dialog that the page opens. */
  get mode(): Mode {
    return modeFrom(this.getAttribute('mode'));
  }
  set mode(value: Mode | null) {
    this.#reflect('mode', value);
  }

  /** Whether the conversation may open over the whole page, where that is narrow. */
  get expand(): Expand {
    return expandFrom(this.getAttribute('expand'));
  }
  set expand(value: Expand | null) {
    this.#reflect('expand', value);
  }

  get theme(): Theme {
    return themeFrom(this.getAttribute('theme'));
  }
  set theme(value: Theme | null) {
    this.#reflect('theme', value);
  }

  get storage(): Storage {
    return storageFrom(this.getAttribute('storage'));
  }
  set storage(value: Storage | null) {
    this.#reflect('storage', value);
  }

  /** What Back and Forward of the browser do with the conversation. */
  get history(): Following {
    return historyFrom(this.getAttribute('history'));
  }
  set history(value: Following | null) {
    this.#reflect('history', value);
  }

  get headingLevel(): number {
    return headingLevelFrom(this.getAttribute('heading-level'));
  }
  set headingLevel(value: number | null) {
    this.#reflect('heading-level', value);
  }

  /** As it was given; without one, empty. */
  get date(): string {
    return this.getAttribute('date') ?? '';
  }
  set date(value: string | null) {
    this.#reflect('date', value);
  }

  /** As a whole address; without one, empty. */
  get ruleSetSrc(): string {
    return this.#address('rule-set-src');
  }
  set ruleSetSrc(value: string | null) {
    this.#reflect('rule-set-src', value);
  }

  /** As a whole address; without one, empty. */
  get shareBase(): string {
    return this.#address('share-base');
  }
  set shareBase(value: string | null) {
    this.#reflect('share-base', value);
  }

  get shareAnswers(): boolean {
    return isOn(this.getAttribute('share-answers'));
  }
  set shareAnswers(value: boolean | null) {
    this.toggleAttribute('share-answers', isOn(value));
  }

  get debug(): boolean {
    return isOn(this.getAttribute('debug'));
  }
  set debug(value: boolean | null) {
    this.toggleAttribute('debug', isOn(value));
  }

  #address(name: string): string {
    const given = this.getAttribute(name);
    const { baseURI } = this.ownerDocument;
    return given && URL.canParse(given, baseURI) ? new URL(given, baseURI).href : (given ?? '');
  }

  #reflect(name: string, value: string | number | null): void {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, String(value));
  }
}
