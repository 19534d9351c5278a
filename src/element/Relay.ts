import type { Following } from './attributes.ts';
import { type Conversation, report } from './conversation.ts';

interface Wishes {
  date: string;
  sharesAnswers: boolean;
  history: Following;
}

/** Relays a conversation to what is around it: the listeners of the page, and the browser's history where that is asked. */
export class Relay {
  readonly #host: HTMLElement;
  readonly #key: string;
  readonly #wishes: () => Wishes;
  #actor: Conversation | undefined;
  #stopReport: (() => void) | undefined;
  #history: Following = 'none';
  #stopFollowing: (() => void) | undefined;

  constructor(host: HTMLElement, key: string, wishes: () => Wishes) {
    this.#host = host;
    this.#key = key;
    this.#wishes = wishes;
  }

  /** As the page wants it now. What is not wanted is not fetched. */
  async connect(actor: Conversation): Promise<void> {
    if (actor !== this.#actor) {
      this.disconnect();
      this.#actor = actor;
      this.#stopReport = report(this.#host, actor, this.#wishes);
    }
    const { history } = this.#wishes();
    if (history === this.#history) return;
    this.#follow(undefined);
    this.#history = history;
    if (history === 'none') return;
    try {
      const { followHistory } = await import('./follow-history.ts');
      // The page may have said something else meanwhile.
      if (this.#actor === actor && this.#history === history)
        this.#follow(followHistory(actor, history, this.#key));
    } catch (error) {
      console.error('[stem-check] cannot follow the history', error);
      this.#history = 'none';
    }
  }

  disconnect(): void {
    this.#stopReport?.();
    this.#follow(undefined);
    this.#history = 'none';
    this.#actor = undefined;
  }

  #follow(stop: (() => void) | undefined): void {
    this.#stopFollowing?.();
    this.#stopFollowing = stop;
  }
}
