import type { RuleSet } from '../rules/schema.ts';
import type { Offer, Storing } from '../view/widget-context.ts';
import type { Storage } from './attributes.ts';
import type { Conversation, Saved } from './conversation.ts';
import type { Keeper } from './Keeper.ts';

/** What an element knows from before this page was loaded, and keeps for after it. */
export class Memory {
  readonly #key: string;
  readonly #onChange: () => void;
  #wanted: Storage = 'off';
  #keeper: Keeper | undefined;
  #ruleSet: RuleSet | undefined;
  #actor: Conversation | undefined;
  /** What the person is asked about before anything begins. */
  offer: Offer | undefined;

  constructor(key: string, onChange: () => void) {
    this.#key = key;
    this.#onChange = onChange;
  }

  /** Keeps as the page says now. What is not wanted is not fetched. */
  async follow(storage: Storage): Promise<void> {
    this.#wanted = storage;
    addEventListener('hashchange', this.#offerLink);
    if (this.#keeper?.kind !== storage) {
      this.#keeper?.stop();
      this.#keeper = undefined;
    }
    if (storage === 'off') return;
    const { Keeper } = await import('./resume.ts');
    // The page may have said something else meanwhile.
    if (this.#wanted !== storage) return;
    // What changes is drawn when the focus has arrived: drawing anew moves nobody.
    this.#keeper ??= new Keeper(storage, this.#key, () => setTimeout(this.#onChange));
    this.#keeper.listen();
  }

  /** What a conversation begins with. */
  async recall(ruleSet: RuleSet): Promise<Saved> {
    this.#ruleSet = ruleSet;
    const keeper = this.#keeper;
    if (!keeper && !hasLink()) return {};
    const { findSaved } = await import('./resume.ts');
    const { session, offer } = await findSaved(ruleSet, keeper, location.hash);
    const isKept = offer?.source === 'device' && keeper;
    this.offer = offer && {
      ...offer,
      ...(isKept && { accept: () => keeper.resume(), forget: () => keeper.forget() }),
    };
    return session ?? {};
  }

  /** Keeps what happens in this conversation from now on. */
  attend(actor: Conversation): void {
    this.#actor = actor;
    actor.subscribe(({ context }) => this.#keeper?.write(context));
  }

  /** Keeping on this device, where the page lets the person choose it. */
  get storing(): Storing | undefined {
    const [keeper, actor] = [this.#keeper, this.#actor];
    if (keeper?.kind !== 'local' || !actor) return undefined;
    return {
      state: keeper.state,
      keep: () => keeper.keep(actor.getSnapshot().context),
      forget: () => keeper.forget(),
    };
  }

  /** Hears of no other tab or link until it follows again. */
  stop(): void {
    this.#keeper?.stop();
    removeEventListener('hashchange', this.#offerLink);
  }

  /** A link that is opened on a page that stands open already asks first too. */
  readonly #offerLink = async (): Promise<void> => {
    if (!this.#ruleSet || !hasLink()) return;
    await this.recall(this.#ruleSet);
    this.#actor?.send({ type: 'welcome.opened' });
    this.#onChange();
  };
}

const hasLink = (): boolean => location.hash.startsWith('#stem-check=');
