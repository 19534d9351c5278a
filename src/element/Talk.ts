import type { Assessment } from '../assessment/assess.ts';
import { codeIn } from '../conversation/link-address.ts';
import { assessmentOf, standOf } from '../conversation/selectors.ts';
import type { FindRules, FitTexts } from '../keeping/find-offer.ts';
import type { Memory } from '../keeping/Memory.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { Misfits, WidgetServices } from '../view/widget-context.ts';
import type { Storage } from './attributes.ts';
import { beginConversation, type Conversation } from './conversation.ts';
import { dispatch } from './events.ts';
import { fetchAlike } from './parts.ts';
import type { Ready, Settings } from './prepare.ts';
import { Relay } from './Relay.ts';

interface Situation extends Ready {
  /** It stands as the page wants it: only what the page changed is new. */
  isReady: boolean;
}

const fitTexts: FitTexts = async (texts, ruleSet) =>
  (await import('./fit-texts.ts')).fitTexts(texts, ruleSet);

const findRulesIn =
  (language: () => string): FindRules =>
  async (id, ruleSet) =>
    (await import('./held-rules.ts')).heldRules(id, ruleSet, language());

/**
 * The conversation of an element, through all that the page changes around it: rules, what is kept where, and who hears
 * of it. It comes after the card that stands before it.
 */
export class Talk {
  readonly #host: HTMLElement;
  readonly #settings: () => Settings;
  readonly #onChange: () => void;
  /** What is on show. */
  #ready: Ready | undefined;
  /** What is to be on show, by the page or by the person. */
  #wanted: RuleSet | undefined;
  #language = '';
  #memory: Memory | undefined;
  #misfits: Misfits | undefined;
  readonly #relay: Relay;
  actor: Conversation | undefined;

  /** `onChange` asks for it to be prepared, and drawn, anew. */
  constructor(host: HTMLElement, settings: () => Settings, onChange: () => void) {
    this.#host = host;
    this.#settings = settings;
    this.#onChange = onChange;
    this.#relay = new Relay(host, settings);
  }

  /** The rules and texts of the conversation so far. */
  get ready(): Ready | undefined {
    return this.#ready;
  }

  /** What the view shows of it beside the conversation itself. */
  get services(): Pick<WidgetServices, 'isKept' | 'storing' | 'offer' | 'misfits' | 'standOf'> {
    return { ...this.#memory?.services, misfits: this.#misfits, standOf };
  }

  /** What the rules say of the answers so far; null as long as there is no conversation. */
  get assessment(): Assessment | null {
    const context = this.actor?.getSnapshot().context;
    return context ? assessmentOf(context, this.#settings().date) : null;
  }

  /**
   * Goes on in this situation: draws the conversation, and has those hear of it who are to; not where it `isStale`
   * meanwhile. One that begins `take`s the answers of the page first.
   */
  async goOn(
    situation: Situation,
    isStale: () => boolean,
    { take, draw }: { take: () => Promise<void>; draw: (actor: Conversation) => void },
  ): Promise<void> {
    this.#relay.fetch();
    const goOn = await this.#prepare(situation, isStale);
    if (!goOn || isStale()) return;
    const former = this.actor;
    if (former) await this.#relay.connect(former);
    if (isStale()) return;
    // Nothing is waited for between what changes a conversation that is on show and its drawing.
    const actor = goOn();
    if (actor !== former || !situation.isReady) {
      await take();
      if (isStale()) return;
      await this.#relay.connect(actor);
      if (isStale()) return;
    }
    draw(actor);
  }

  /**
   * Fetches what going on in this situation takes. What comes back goes on at once, so that rules and texts change
   * together; nothing comes back where it `isStale` meanwhile.
   */
  async #prepare(
    { ruleSet, texts }: Situation,
    isStale: () => boolean,
  ): Promise<(() => Conversation) | undefined> {
    const { storage } = this.#settings();
    const memory = await this.#memoryFor(storage);
    if (isStale()) return undefined;
    this.#language = texts.language;
    this.#memory = memory;
    memory?.follow(storage);
    addEventListener('hashchange', this.#hearOfLink);
    const ready = { ruleSet, texts };
    const before = this.#ready?.texts ?? texts;
    if (before !== texts) await fetchAlike(before, { host: this.#host, ...ready });
    const { actor } = this;
    if (!actor) {
      const saved = await memory?.recall(ruleSet);
      return () => this.#goOn(beginConversation(ruleSet, saved ?? {}), ready);
    }
    if (actor.getSnapshot().context.ruleSet === ruleSet) {
      const tell = (error: unknown) =>
        dispatch(this.#host, 'stem-check-error', { code: 'part', message: String(error) });
      memory?.offerLink(actor).catch(tell);
      return () => this.#goOn(actor, ready);
    }
    const { changeRules } = await import('./change-rules.ts');
    const change = await changeRules({ actor, memory, texts: before }, ready);
    return () => {
      // It is the page that wants it: nothing is to be followed.
      this.#wanted = ruleSet;
      const changed = change();
      this.#misfits = changed.misfits;
      return this.#goOn(changed.actor, ready);
    };
  }

  /** Hears of no link and of no other tab, and tells nobody anything, until it is prepared again. */
  stop(): void {
    this.#relay.disconnect();
    removeEventListener('hashchange', this.#hearOfLink);
    this.#memory?.stop();
  }

  /** A link can be opened on a page that stands open already. */
  readonly #hearOfLink = (): void => {
    if (codeIn(location.hash) !== null) this.#onChange();
  };

  #goOn(actor: Conversation, ready: Ready): Conversation {
    this.#ready = ready;
    this.#wanted = ready.ruleSet;
    if (this.actor !== actor) {
      this.actor?.stop();
      this.actor = actor;
      actor.subscribe(({ context }) => this.#follow(context.ruleSet));
    }
    this.#memory?.attend(actor);
    return actor;
  }

  /** The conversation went on under other rules: the page can see which. */
  #follow(ruleSet: RuleSet): void {
    if (ruleSet === this.#wanted) return;
    this.#wanted = ruleSet;
    this.#host.setAttribute('rule-set', ruleSet.id);
  }

  /** What keeps and offers is fetched where the page allows keeping, or its address brings answers. */
  async #memoryFor(storage: Storage): Promise<Memory | undefined> {
    if (this.#memory || (storage === 'off' && codeIn(location.hash) === null)) return this.#memory;
    const { Memory } = await import('../keeping/Memory.ts');
    const findRules = findRulesIn(() => this.#language);
    return this.#memory ?? new Memory(this.#host, { fitTexts, findRules }, this.#onChange);
  }
}
