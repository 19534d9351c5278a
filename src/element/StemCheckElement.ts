import type { Answers } from '../assessment/answers.ts';
import type { Assessment } from '../assessment/assess.ts';
import type { ParseError } from '../rules/parse-errors.ts';
import { painted } from '../view/once-painted.ts';
import { adoptProperties } from './adopt-properties.ts';
import { Announcer } from './announcer.ts';
import { type AttributeName, attributeNames, attributeValues } from './attributes.ts';
import type { Conversation } from './conversation.ts';
import { dispatch } from './events.ts';
import { GivenAnswers } from './GivenAnswers.ts';
import { importDraft } from './import-draft.ts';
import { draw, drawFault, erase, examine, showNotStarted } from './mount.tsx';
import { type Faulty, prepare, type Ready, type Settings } from './prepare.ts';
import { ReflectingElement } from './ReflectingElement.ts';
import { Shell } from './Shell.ts';
import { settingsOf } from './settings-of.ts';
import type { Talk } from './Talk.ts';
import { isUnbegun, unbegun } from './unbegun.ts';
import { version } from './version.ts';

let count = 0;

/**
 * `<stem-check>`: the self-test as one element. Its children are shown until it has started, and where it cannot.
 *
 * @tag stem-check
 * @attr lang - Language of the widget; by default the one of the page around it, else Dutch.
 * @attr rule-set - Id of the rule set; by default the newest complete one. It follows a person who goes on under another year.
 * @attr rule-set-src - Address of a rule set of the page's own, on its own origin.
 * @attr mode - `inline` (default), `launcher`: behind a button that floats, or `dialog`: in a dialog that `open()` opens, or `coach`: a stage to project.
 * @attr expand - `auto` (default): where the page is narrow the conversation opens over all of it; `never`: it stays in the page.
 * @attr theme - `light` (default), `dark` or `auto`.
 * @attr heading-level - Level of the first heading, 1 to 6; 2 by default.
 * @attr storage - `off` (default); `session`: what was answered and written stays in this tab until it is closed; `local`: the person can keep it on the device.
 * @attr history - `none` (default); `push`: Back and Forward of the browser go from step to step; `replace`: to the beginning and back.
 * @attr date - ISO date that counts as today; by default today in Brussels.
 * @attr share-answers - Lets the events `stem-check-answer` and `stem-check-verdict` tell what was answered.
 * @attr share-base - Address of the page that a link with answers opens; by default this page.
 * @attr debug - Shows what is wrong on the page, with the line that mends it. `?stem-check-debug` in the address does so too.
 *
 * @event stem-check-ready - The widget can be used: `{ ruleSet, language }`.
 * @event stem-check-answer - Another answer to a question: `{ question }`, with `share-answers` also `answer`.
 * @event stem-check-verdict - The verdict is on show: `{ ruleSet, verdicts, overall }`, with `share-answers` also `answers`.
 * @event stem-check-export - The draft application was exported: `{ format, complete }`.
 * @event stem-check-error - It cannot start, or refuses what the page gave it: `{ code, message }`.
 * @slot - What is shown until the widget has started, and where it cannot.
 * @cssprop --stem-check-accent - Buttons, links and what is chosen.
 * @cssprop --stem-check-on-accent - Text on the accent; by default white or black.
 * @cssprop --stem-check-text - Text.
 * @cssprop --stem-check-text-soft - Hints, sources and other text that may stand back.
 * @cssprop --stem-check-background - Ground of the header, the board, cards and what the widget says.
 * @cssprop --stem-check-surface - Ground behind those.
 * @cssprop --stem-check-bubble - Ground of what the person answered.
 * @cssprop --stem-check-line - Lines that only separate.
 * @cssprop --stem-check-edge - Borders of what can be chosen or filled in.
 * @cssprop --stem-check-focus - Ring around what has focus; by default the accent.
 * @cssprop --stem-check-highlight - Lines that mark: below the header, above the card, beside a field of the draft.
 * @cssprop --stem-check-success - What is met.
 * @cssprop --stem-check-warning - What is open, and findings.
 * @cssprop --stem-check-error - What is not met, and errors.
 * @cssprop --stem-check-radius - Corners of the widget, its cards and its bubbles.
 * @cssprop --stem-check-height - Height of the conversation where the page is wide; by default what fits on the screen.
 * @cssprop --stem-check-font - Font family; by default the one of the page.
 * @cssprop --stem-check-font-size - Size of text, which all other sizes follow; by default the page's, 16px at least.
 * @csspart card - What stands in the page before the start, and after closing.
 * @csspart header - Title, progress and menu.
 * @csspart board - State of both schemes.
 * @csspart turn - One question with its answer, in the thread.
 * @csspart question - The question at hand, with its replies.
 * @csspart option - One reply to a question, and one option in the draft.
 * @csspart button - Another button with a border.
 * @csspart launcher - The button that floats, in mode `launcher`.
 * @csspart dialog - The dialog: in modes `launcher` and `dialog`, and where a conversation opens over the page.
 */
export class StemCheckElement extends ReflectingElement {
  static readonly observedAttributes = attributeNames;
  static readonly attributeValues = attributeValues;
  /** Of each copy of the script that the page loaded, the one in charge first. */
  static readonly versions: Set<string> = new Set([version]);

  readonly #prefix = `stem-check-${++count}`;
  #shell: Shell | undefined;
  #isReady = false;
  #isOpenWanted = false;
  #announcer: Announcer | undefined;
  /** Undefined until it has come. */
  #talk: Talk | undefined;
  readonly #surroundings = new MutationObserver(() => {
    if (this.#settings.language !== this.#lastLanguage) void this.#start();
  });
  /** Chosen in the menu; the page can say another one after that. */
  #language: string | undefined;
  #lastLanguage: string | null = null;
  #ruleSet: unknown;
  readonly #answers = new GivenAnswers((errors) => this.#refuse('answers', errors));
  /** Counts starts: what arrives for an earlier one is dropped. */
  #generation = 0;

  /** The id of a rule set, or one of the page's own; what is wrong with that is shown, with its place. */
  get ruleSet(): unknown {
    return this.#ruleSet ?? this.getAttribute('rule-set') ?? undefined;
  }

  set ruleSet(value: unknown) {
    const isId = typeof value === 'string';
    this.#ruleSet = isId ? undefined : (value ?? undefined);
    if (isId) this.setAttribute('rule-set', value);
    if (this.#shell) void this.#start();
  }

  /** A copy of what was answered. Answers that are set go through `parseAnswers`; those refused, or set before, change nothing. */
  get answers(): Answers {
    return structuredClone(this.#talk?.actor?.getSnapshot().context.answers ?? {});
  }

  set answers(value: unknown) {
    this.#answers.set(value);
    const taken = this.#answers.takeTo(this.#talk?.actor);
    taken.catch((error) => this.#refuse('part', String(error)));
  }

  /** What the rules say of the answers so far; null until the widget has started. */
  get assessment(): Assessment | null {
    return structuredClone(this.#talk?.assessment ?? null);
  }

  /**
   * Goes on to the first question.
   *
   * @throws Error before the element has started.
   */
  start(): void {
    this.#started.send({ type: 'conversation.started' });
  }

  /**
   * Goes back to the beginning without answers; the person can undo that.
   *
   * @throws Error before the element has started.
   */
  restart(): void {
    this.#answers.forget();
    this.#started.send({ type: 'conversation.restarted' });
  }

  /** Opens the dialog of a widget that has one, as soon as it has started, and moves the focus into it. */
  open(): void {
    this.#isOpenWanted = !this.#shell?.open();
    if (!this.#isOpenWanted) this.focus();
  }

  /** Closes the dialog; the conversation stays. */
  close(): void {
    this.#isOpenWanted = false;
    this.#shell?.close();
  }

  /** Focuses the question or the heading at hand, or the button that opens the widget. */
  override focus(options?: FocusOptions): void {
    this.#shell?.focus(options);
  }

  /**
   * The draft application as a file: `docx` (working copy), `docx-clean`, `json`, `csv`, `ics`, `markdown` or `text`.
   *
   * @throws RangeError for another format, Error before the element has started, and an `ExportFault` for want of a file:
   * its `code` is `part-missing` (try again, or save `json`), `unreadable`, or `nothing-to-tell` (no deadline to come).
   */
  async exportDraft(format: string): Promise<File> {
    const actor = this.#started;
    const { exportDraft } = await import('./conversation.ts');
    const { file, complete } = await exportDraft(actor, format, this.#settings.date);
    dispatch(this, 'stem-check-export', { format, complete });
    return file;
  }

  /** Continues with a saved draft: a file, or its JSON. An empty list of errors means that it was opened. */
  async importDraft(saved: Blob | string): Promise<readonly ParseError[]> {
    return importDraft(this.#started, saved, this.#talk?.ready?.texts.language ?? '');
  }

  get #started(): Conversation {
    const actor = this.#talk?.actor;
    if (!actor)
      throw new Error('This <stem-check> has not started yet: wait for stem-check-ready.');
    return actor;
  }

  connectedCallback(): void {
    adoptProperties(this);
    this.#shell ??= new Shell(this, this.theme);
    this.#announcer ??= new Announcer(this);
    this.#surroundings.observe(this.ownerDocument, { subtree: true, attributeFilter: ['lang'] });
    void this.#start();
  }

  disconnectedCallback(): void {
    // Moving it disconnects and connects it at once; one that stays away keeps its conversation for when it comes back.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#generation++;
      this.#surroundings.disconnect();
      this.#talk?.stop();
      this.#announcer?.remove();
      if (this.#shell) erase(this.#shell.view);
    });
  }

  attributeChangedCallback(name: AttributeName, before: string | null, after: string | null): void {
    if (!this.#shell || before === after) return;
    if (name === 'lang') this.#language = undefined;
    if (name === 'theme') this.#shell.theme = this.theme;
    else if (this.isConnected) void this.#start();
  }

  get #settings(): Settings {
    return settingsOf(this, this.#prefix, this.#ruleSet, this.#language);
  }

  /** Starts, or starts again after a change; the answers given stay. */
  async #start(): Promise<void> {
    if (!this.isConnected) return;
    const generation = ++this.#generation;
    const isStale = () => generation !== this.#generation;
    const settings = this.#settings;
    this.#lastLanguage = settings.language;
    const shell = this.#shell as Shell;
    const isAhead = !this.#talk && !this.#answers.areWaiting && isUnbegun(settings);
    if (!isAhead) this.#fetchTalk().catch(() => {});
    try {
      const started = await prepare(settings, this.#talk?.ready);
      if (isStale()) return;
      const isFaulty = 'fault' in started;
      await shell.place(isFaulty ? 'inline' : this.mode, started.texts, () => this.open());
      if (isStale()) return;
      if (isFaulty) return await this.#showFault(shell, started);
      if (isAhead) {
        this.#draw(shell, settings, started);
        await painted();
        if (isStale()) return;
      }
      const talk = await this.#fetchTalk();
      await talk.goOn({ ...started, isReady: this.#isReady }, isStale, {
        take: () => this.#answers.takeTo(talk.actor),
        draw: (actor) => this.#draw(shell, settings, started, actor),
      });
      if (isStale()) return;
      examine(this.debug);
      if (this.#isOpenWanted) this.open();
      if (this.#isReady) return;
      this.#isReady = true;
      const { ruleSet, texts } = started;
      dispatch(this, 'stem-check-ready', { ruleSet: ruleSet.id, language: texts.language });
    } catch (error) {
      this.#refuse('load', String(error));
      showNotStarted(shell, error, !this.#isReady && this.#startAnew);
    }
  }

  readonly #startAnew = () => void this.#start();

  async #fetchTalk(): Promise<Talk> {
    const { Talk } = await import('./Talk.ts');
    this.#talk ??= new Talk(this, () => this.#settings, this.#startAnew);
    return this.#talk;
  }

  /** Without a conversation: the card ahead of it. */
  #draw(shell: Shell, settings: Settings, { ruleSet, texts }: Ready, actor?: Conversation): void {
    draw(shell, {
      host: this,
      actor: actor ?? unbegun(ruleSet),
      isAhead: actor === undefined,
      texts,
      settings,
      announce: (message) => this.#announcer?.say(message, texts.language),
      chooseLanguage: (language) => {
        this.#language = language;
        void this.#start();
      },
      ...this.#talk?.services,
    });
  }

  async #showFault(shell: Shell, { fault, texts }: Faulty): Promise<void> {
    shell.hasFallback = true;
    await drawFault(shell.view, texts, fault);
    examine(this.debug);
    this.#refuse(fault.kind, JSON.stringify(fault));
  }

  readonly #refuse = (code: string, message: string) =>
    dispatch(this, 'stem-check-error', { code, message });
}

declare global {
  interface HTMLElementTagNameMap {
    'stem-check': StemCheckElement;
  }
}
