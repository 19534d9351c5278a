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
  readonly #wishes: () => Wishes;
  #actor: Conversation | undefined;
  #stopReport: (() => void) | undefined;
  #history: Following = 'none';
  #stopFollowing: (() => void) | undefined;
  #arrival: Promise<void> = Promise.resolve();

  constructor(host: HTMLElement, wishes: () => Wishes) {
    this.#host = host;
    this.#wishes = wishes;
  }

  /** Fetches what will be needed, along with all else that a start waits for. */
  fetch(): void {
    if (this.#wishes().history !== 'none') void import('./follow-history.ts').catch(() => {});
  }

  /** As the page wants it now, once that has arrived: nobody says anything before it is heard. What is not wanted is not fetched. */
  connect(actor: Conversation): Promise<void> {
    if (actor !== this.#actor) {
      this.disconnect();
      this.#actor = actor;
      this.#stopReport = report(this.#host, actor, this.#wishes);
    }
    const { history } = this.#wishes();
    if (history !== this.#history) {
      this.#stopFollowing?.();
      this.#stopFollowing = undefined;
      this.#history = history;
      this.#arrival = history === 'none' ? Promise.resolve() : this.#follow(actor, history);
    }
    return this.#arrival;
  }

  disconnect(): void {
    this.#stopReport?.();
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
    this.#history = 'none';
    this.#actor = undefined;
  }

  /** Where the page asks for it in the middle of a conversation, this goes on meanwhile: none of it is lost. */
  async #follow(actor: Conversation, history: Exclude<Following, 'none'>): Promise<void> {
    const seen = [actor.getSnapshot()];
    const { unsubscribe } = actor.subscribe((snapshot) => seen.push(snapshot));
    this.#stopFollowing = unsubscribe;
    try {
      const { followHistory } = await import('./follow-history.ts');
      // The page may have said something else meanwhile.
      if (this.#stopFollowing !== unsubscribe) return;
      this.#stopFollowing = followHistory(this.#host, actor, history, seen);
    } catch (error) {
      console.error('[stem-check] cannot follow the history', error);
      if (this.#stopFollowing === unsubscribe) this.#history = 'none';
    } finally {
      unsubscribe();
    }
  }
}
