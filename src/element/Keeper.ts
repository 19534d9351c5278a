import type { ConversationContext } from '../conversation/context.ts';
import { type ParsedSession, parseSession } from '../conversation/parse-session.ts';
import { isEmptySession, sessionFrom } from '../conversation/saved-session.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { StoringState } from '../view/widget-context.ts';

/**
 * Keeps a conversation in the browser: in this tab where the page says so (`session`), on the device where the person
 * does (`local`). A browser that refuses, or has no room, breaks nothing: the person is told.
 */
export class Keeper {
  readonly kind: 'session' | 'local';
  readonly #key: string;
  readonly #onChange: () => void;
  #state: StoringState;

  constructor(kind: 'session' | 'local', key: string, onChange: () => void) {
    this.kind = kind;
    this.#key = key;
    this.#onChange = onChange;
    this.#state = kind === 'session' ? 'on' : 'off';
  }

  get state(): StoringState {
    return this.#state;
  }

  /** What was kept before, as far as it fits; null where nothing was. What has expired is deleted. */
  restore(ruleSet: RuleSet): ParsedSession | null {
    const json = this.#attempt((storage) => storage.getItem(this.#key));
    if (json === null) return null;
    const parsed = parseSession(json, ruleSet, new Date().toISOString());
    if (!parsed.ok && parsed.code === 'expired') this.forget();
    return parsed;
  }

  /** Goes on with what was kept: from now on it is kept along. */
  resume(): void {
    this.#enter('on');
  }

  /** Keeps this conversation, whatever another tab did. */
  keep(context: ConversationContext): void {
    this.#enter('on');
    this.write(context);
  }

  write(context: ConversationContext): void {
    if (this.#state !== 'on') return;
    const json = JSON.stringify(sessionFrom(context, new Date().toISOString()));
    const isKept = this.#attempt((storage) => {
      if (isEmptySession(context)) storage.removeItem(this.#key);
      else storage.setItem(this.#key, json);
      return true;
    });
    if (!isKept && this.kind === 'local') this.#enter('refused');
  }

  forget(): void {
    this.#attempt((storage) => storage.removeItem(this.#key));
    if (this.kind === 'local') this.#enter('off');
  }

  /** Hears of other tabs, until it is stopped. */
  listen(): void {
    if (this.kind === 'local') addEventListener('storage', this.#onStorage);
  }

  stop(): void {
    removeEventListener('storage', this.#onStorage);
  }

  #enter(state: StoringState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#onChange();
  }

  /** Browsers tell only the other tabs: whoever hears it did not write it. */
  readonly #onStorage = ({ key, storageArea }: StorageEvent) => {
    const isOurs = key === this.#key && storageArea === this.#attempt((storage) => storage);
    if (isOurs && this.#state === 'on') this.#enter('elsewhere');
  };

  #attempt<T>(access: (storage: Storage) => T): T | null {
    try {
      return access(this.kind === 'session' ? sessionStorage : localStorage);
    } catch {
      return null;
    }
  }
}
