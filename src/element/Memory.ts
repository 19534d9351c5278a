import type { ConversationContext } from '../conversation/moment.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { Offer, Storing } from '../view/widget-context.ts';
import type { Storage } from './attributes.ts';
import type { Conversation, Saved } from './conversation.ts';
import type { Keeper } from './Keeper.ts';

/** What an element knows from before this page was loaded, and keeps for after it. */
export class Memory {
  readonly #key: string;
  readonly #onChange: () => void;
  #keeper: Keeper | undefined;
  /** What the person is asked about before anything begins. */
  offer: Offer | undefined;

  constructor(key: string, onChange: () => void) {
    this.#key = key;
    this.#onChange = onChange;
  }

  /** What a conversation begins with. What is not wanted is not fetched. */
  async recall(ruleSet: RuleSet, storage: Storage): Promise<Saved> {
    const { hash } = location;
    if (storage === 'off' && !hash.startsWith('#stem-check=')) return {};
    const { findSaved, Keeper } = await import('./resume.ts');
    if (storage !== 'off') {
      // What changes is drawn when the focus has arrived: drawing anew moves nobody.
      this.#keeper = new Keeper(storage, this.#key, () => setTimeout(this.#onChange));
      this.#keeper.listen();
    }
    const keeper = this.#keeper;
    const { session, offer } = await findSaved(ruleSet, keeper, hash);
    const isKept = offer?.source === 'device' && keeper;
    this.offer = offer && {
      ...offer,
      ...(isKept && { accept: () => keeper.resume(), forget: () => keeper.forget() }),
    };
    return session ?? {};
  }

  write(context: ConversationContext): void {
    this.#keeper?.write(context);
  }

  /** Keeping on this device, where the page lets the person choose it. */
  storing(actor: Conversation): Storing | undefined {
    const keeper = this.#keeper;
    if (keeper?.kind !== 'local') return undefined;
    return {
      state: keeper.state,
      keep: () => keeper.keep(actor.getSnapshot().context),
      forget: () => keeper.forget(),
    };
  }

  listen(): void {
    this.#keeper?.listen();
  }

  stop(): void {
    this.#keeper?.stop();
  }
}
