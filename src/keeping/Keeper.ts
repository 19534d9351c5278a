import { hasSaid } from '../conversation/asked/at-hand.ts';
import type { ConversationContext } from '../conversation/machine/context.ts';
import {
  isExpired,
  type ParsedSession,
  parseSession,
  sessionOf,
} from '../conversation/saved-session.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { StoringState } from '../view/widget-context.ts';
import { hearOtherTabs } from './other-tabs.ts';
import { type Kind, keysFrom, tryStorage } from './storage.ts';

/** What was found, and under which key. */
export type Kept = ParsedSession & { key: string; json: string };

const ours = 'stem-check:';

/** What was said in widgets that left, by whom nothing is kept yet: in no storage, and gone with the page. */
const left = new Map<string, string>();

/**
 * Keeps the conversation of one widget, under its identity and its rule set: in this tab where the page says so
 * (`session`), on the device where the person does (`local`). A browser that refuses, or has no room, breaks nothing:
 * the person is told.
 */
export class Keeper {
  readonly kind: Kind;
  readonly identity: string;
  readonly #onChange: () => void;
  #state: StoringState;
  /** Where the conversation at hand is kept. */
  #key = '';
  #stopHearing: (() => void) | undefined;
  #isForgotten = false;

  constructor(kind: Kind, identity: string, onChange: () => void) {
    this.kind = kind;
    this.identity = identity;
    this.#onChange = onChange;
    this.#state = kind === 'session' ? 'on' : 'off';
  }

  get state(): StoringState {
    return this.#state;
  }

  /** What was kept before, as far as it fits: under these rules, else the last of what was under others. */
  restore(ruleSet: RuleSet): Kept | null {
    this.#key = this.#keyFor(ruleSet);
    const own = this.#read(this.#key, ruleSet);
    this.#deleteExpired();
    if (own) return own;
    const others = this.#keys().map((key) => this.#read(key, ruleSet));
    const savedAt = (kept: Kept | null) => (kept?.ok ? kept.session.savedAt : '');
    const [last] = others.sort((one, other) => (savedAt(one) < savedAt(other) ? 1 : -1));
    return last?.ok ? last : null;
  }

  /**
   * The page goes on to another part of it, and may come back: what the person did not have kept on the device is there
   * then, unless they deleted it.
   */
  leave(context: ConversationContext): void {
    const json = sessionOf(context, new Date().toISOString());
    const isKept = this.kind === 'session' || /on|elsewhere/.test(this.#state);
    if (json && !isKept && !this.#isForgotten && hasSaid(context)) left.set(this.#start, json);
  }

  /** What was said here before, once. */
  comeBack(ruleSet: RuleSet): Kept | null {
    const json = left.get(this.#start);
    left.delete(this.#start);
    if (this.kind === 'session' || !json) return null;
    return parsed(this.#keyFor(ruleSet), json, ruleSet);
  }

  /** Keeps this conversation from now on, whatever another tab did. What it goes on `from` is not kept twice. */
  keep(context: ConversationContext, from = this.#key): void {
    this.#isForgotten = false;
    this.#enter('on');
    this.#key = from;
    this.write(context);
  }

  write(context: ConversationContext): void {
    const former = this.#key;
    this.#key = this.#keyFor(context.ruleSet);
    const isTrying = this.#state === 'on' || (this.#state === 'refused' && this.kind === 'session');
    if (!isTrying) return;
    const json = sessionOf(context, new Date().toISOString());
    const isKept = tryStorage(this.kind, (storage) => {
      if (!hasSaid(context)) storage.removeItem(this.#key);
      else if (json === null) return null;
      else storage.setItem(this.#key, json);
      // The same conversation, under other rules.
      if (former && former !== this.#key) storage.removeItem(former);
      return true;
    });
    this.#enter(isKept ? 'on' : 'refused');
  }

  /** Nothing of this widget stays behind, under no rules; `local` reaches what a tab kept too. */
  forget(): void {
    const kinds: Kind[] = this.kind === 'local' ? ['local', 'session'] : ['session'];
    for (const kind of kinds)
      tryStorage(kind, (storage) => {
        for (const key of this.#keys(kind)) storage.removeItem(key);
      });
    this.#isForgotten = this.#state !== 'off';
    if (this.kind === 'local') this.#enter('off');
  }

  /** Hears of other tabs, until it is stopped. */
  listen(): void {
    if (this.kind !== 'local' || this.#stopHearing) return;
    this.#stopHearing = hearOtherTabs(
      () => this.#key,
      (what) => {
        if (this.#state === 'on') this.#enter(what === 'deleted' ? 'off' : 'elsewhere');
      },
    );
  }

  stop(): void {
    this.#stopHearing?.();
    this.#stopHearing = undefined;
  }

  /** Also of widgets that are on no page any more: nothing is kept longer than was said. */
  #deleteExpired(): void {
    tryStorage(this.kind, (storage) => {
      const now = new Date().toISOString();
      for (const key of keysFrom(storage, ours))
        if (isExpired(storage.getItem(key) ?? '', now)) storage.removeItem(key);
    });
  }

  #enter(state: StoringState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#onChange();
  }

  #keyFor({ id }: RuleSet): string {
    return `${this.#start}${id}`;
  }

  get #start(): string {
    return `${ours}${this.identity}:`;
  }

  #keys(kind = this.kind): string[] {
    return tryStorage(kind, (storage) => keysFrom(storage, this.#start)) ?? [];
  }

  #read(key: string, ruleSet: RuleSet): Kept | null {
    const json = tryStorage(this.kind, (storage) => storage.getItem(key));
    return json === null ? null : parsed(key, json, ruleSet);
  }
}

const parsed = (key: string, json: string, ruleSet: RuleSet): Kept => ({
  key,
  json,
  ...parseSession(json, ruleSet, new Date().toISOString()),
});

/** The same, under other rules. */
export const under = ({ key, json }: Kept, ruleSet: RuleSet): Kept => parsed(key, json, ruleSet);
