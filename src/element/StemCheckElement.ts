import { languageFor } from '../i18n/texts.ts';
import type { ParseError } from '../rules/parse-errors.ts';
import { Announcer } from './announcer.ts';
import {
  type AttributeName,
  attributeNames,
  headingLevelFrom,
  themeFrom,
  today,
} from './attributes.ts';
import { dispatch, type StemCheckEventMap } from './events.ts';
import {
  type Conversation,
  draw,
  drawFault,
  erase,
  exportDraft,
  importDraft,
  prepare,
  readSaved,
  report,
  type Settings,
  type Started,
  startConversation,
} from './mount.tsx';
import { keep, kept } from './storage.ts';
import { adoptStyles } from './styles.ts';

let count = 0;

const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * `<stem-check>`: the self-test as one element. Its children are shown until it has started, and where it cannot.
 *
 * @attr lang - Language of the widget; by default the one of the page around it, else Dutch.
 * @attr rule-set - Id of the rule set; by default the newest.
 * @attr theme - `light` (default), `dark` or `auto`.
 * @attr heading-level - Level of the first heading, 1 to 6; 2 by default.
 * @attr storage - `off` (default), or `session`: what was answered and written stays in this tab until it is closed.
 * @attr date - ISO date that counts as today; by default today in Brussels.
 */
export class StemCheckElement extends Base {
  static readonly observedAttributes = attributeNames;

  readonly #prefix = `stem-check-${++count}`;
  #root: HTMLElement | undefined;
  #fallback: HTMLSlotElement | undefined;
  #announcer: Announcer | undefined;
  #conversation: Conversation | undefined;
  #stopReport: (() => void) | undefined;
  #ruleSet: unknown;
  /** Counts starts: what arrives for an earlier one is dropped. */
  #generation = 0;

  /** A rule set of the host's own; what is wrong with one is shown, with its place. */
  get ruleSet(): unknown {
    return this.#ruleSet;
  }

  set ruleSet(value: unknown) {
    this.#ruleSet = value ?? undefined;
    if (this.#root) void this.#start();
  }

  /**
   * The draft application as a file: `docx`, `json`, `csv`, `ics`, `markdown` or `text`.
   *
   * @throws RangeError for another format, and Error before the element has started.
   */
  async exportDraft(format: string): Promise<File> {
    const { file, complete } = await exportDraft(this.#started, format, this.#settings.date);
    dispatch(this, 'stem-check-export', { format, complete });
    return file;
  }

  /** Continues with a saved draft: a file, or its JSON. An empty list of errors means that it was opened. */
  async importDraft(saved: Blob | string): Promise<readonly ParseError[]> {
    return importDraft(this.#started, typeof saved === 'string' ? new Blob([saved]) : saved);
  }

  get #started(): Conversation {
    if (!this.#conversation)
      throw new Error('This <stem-check> has not started yet: wait for stem-check-ready.');
    return this.#conversation;
  }

  connectedCallback(): void {
    if (Object.hasOwn(this, 'ruleSet')) this.#adoptProperty();
    if (!this.#root) this.#build();
    this.#announcer ??= new Announcer(this);
    void this.#start();
  }

  disconnectedCallback(): void {
    // Moving an element disconnects and connects it at once: only one that stays away is taken down, and it keeps its
    // conversation for when it comes back.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#generation++;
      this.#stopReport?.();
      this.#stopReport = undefined;
      this.#announcer?.remove();
      this.#announcer = undefined;
      if (this.#root) erase(this.#root);
    });
  }

  attributeChangedCallback(name: AttributeName, before: string | null, after: string | null): void {
    if (!this.#root || before === after) return;
    if (name === 'theme') this.#root.dataset.theme = themeFrom(after);
    else if (this.isConnected) void this.#start();
  }

  /** A property that was set before the class was known hides the accessor: set it again through that. */
  #adoptProperty(): void {
    const { ruleSet } = this;
    Reflect.deleteProperty(this, 'ruleSet');
    this.ruleSet = ruleSet;
  }

  #build(): void {
    const shadow = this.attachShadow({ mode: 'open' });
    adoptStyles(shadow);
    const { ownerDocument } = this;
    this.#root = ownerDocument.createElement('div');
    this.#root.className = 'root';
    this.#root.dataset.theme = themeFrom(this.getAttribute('theme'));
    this.#fallback = ownerDocument.createElement('slot');
    const announcer = ownerDocument.createElement('slot');
    announcer.name = 'announcer';
    shadow.append(this.#root, this.#fallback, announcer);
  }

  get #settings(): Settings {
    return {
      language: languageFor(this.getAttribute('lang') ?? languageAround(this)),
      date: this.getAttribute('date') || today(),
      headingLevel: headingLevelFrom(this.getAttribute('heading-level')),
      ruleSet:
        this.#ruleSet === undefined
          ? { id: this.getAttribute('rule-set') }
          : { given: this.#ruleSet },
      prefix: this.#prefix,
      isKept: this.getAttribute('storage') === 'session',
    };
  }

  /** Starts, or starts again after a change; the answers given stay. */
  async #start(): Promise<void> {
    const generation = ++this.#generation;
    const settings = this.#settings;
    let started: Started;
    try {
      started = await prepare(settings);
    } catch (error) {
      console.error('[stem-check] could not load its texts or rules', error);
      dispatch(this, 'stem-check-error', { code: 'load', message: String(error) });
      return;
    }
    if (generation !== this.#generation || !this.#root) return;
    if (this.#fallback) this.#fallback.hidden = !('fault' in started);
    if ('fault' in started) {
      await drawFault(this.#root, started.texts, started.fault);
      dispatch(this, 'stem-check-error', {
        code: started.fault.kind,
        message: JSON.stringify(started.fault),
      });
      return;
    }
    const { ruleSet, texts } = started;
    const former = this.#conversation?.getSnapshot().context;
    // A rule set of the host's own is parsed at each start: what is in it tells whether it is another one.
    if (!former || JSON.stringify(former.ruleSet) !== JSON.stringify(ruleSet)) {
      this.#conversation?.stop();
      const key = `${this.#prefix}:${ruleSet.id}`;
      const saved = !former && settings.isKept ? kept(key) : null;
      const restored = saved === null ? {} : await readSaved(ruleSet, saved);
      if (generation !== this.#generation) return;
      const conversation = startConversation(ruleSet, former?.answers ?? {}, restored);
      conversation.subscribe(({ context }) => {
        const { isKept, date } = this.#settings;
        if (isKept) keep(key, context, date.slice(0, 10));
      });
      this.#conversation = conversation;
      this.#stopReport?.();
      this.#stopReport = undefined;
    }
    const actor = this.#conversation as Conversation;
    this.#stopReport ??= report(this, actor, () => this.#settings.date);
    draw(this.#root, {
      host: this,
      actor,
      texts,
      settings,
      announce: (message) => this.#announcer?.say(message),
      chooseLanguage: (language) => this.setAttribute('lang', language),
    });
    if (!former)
      dispatch(this, 'stem-check-ready', { ruleSet: ruleSet.id, language: texts.language });
  }
}

/** The language of the page around an element, looked for across shadow roots. */
function languageAround(element: Element): string | null {
  const { parentElement } = element;
  const root = element.getRootNode();
  const outer = parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  if (!outer) return null;
  return outer.getAttribute('lang') ?? languageAround(outer);
}

declare global {
  interface HTMLElementTagNameMap {
    'stem-check': StemCheckElement;
  }
  interface HTMLElementEventMap extends StemCheckEventMap {}
}
