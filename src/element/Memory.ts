import { hasLink } from '../conversation/link-fragment.ts';
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
  #isListening = false;
  #wasKeeping = false;
  /** The fragment of the page when it was last looked at: Back and Forward bring it again. */
  #fragment = '';
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
    this.#isListening = true;
    addEventListener('hashchange', this.#offerLink);
    if (this.#keeper?.kind !== storage) this.#letGo();
    if (storage === 'off') return;
    const { Keeper } = await import('./resume.ts');
    // The page may have said something else meanwhile.
    if (this.#wanted !== storage || !this.#isListening) return;
    if (!this.#keeper) {
      // What changes is drawn when the focus has arrived: drawing anew moves nobody.
      this.#keeper = new Keeper(storage, this.#key, () => setTimeout(this.#onChange));
      if (storage === 'local' && this.#wasKeeping) this.#keeper.resume();
      if (this.#actor) this.#keeper.write(this.#actor.getSnapshot().context);
    }
    this.#keeper.listen();
  }

  /** What the tab kept goes with the wish of the page; what the person kept on the device stays theirs. */
  #letGo(): void {
    if (this.#keeper?.kind === 'local') this.#wasKeeping = this.#keeper.state === 'on';
    if (this.#keeper?.kind === 'session') this.#keeper.forget();
    this.#keeper?.stop();
    this.#keeper = undefined;
  }

  /** What a conversation begins with. */
  async recall(ruleSet: RuleSet): Promise<Saved> {
    this.#fragment = location.hash;
    const keeper = this.#keeper;
    if (!keeper && !hasLink(location.hash)) return {};
    const { findSaved } = await import('./resume.ts');
    const { session, offer } = await findSaved(ruleSet, keeper, location.hash);
    const isKept = offer?.source === 'device' && keeper;
    this.offer = offer && {
      ...offer,
      settle: () => {
        this.offer = undefined;
      },
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
      keep: () => {
        keeper.keep(actor.getSnapshot().context);
        return keeper.state;
      },
      forget: () => keeper.forget(),
    };
  }

  /** Hears of no other tab or link until it follows again. */
  stop(): void {
    this.#isListening = false;
    this.#keeper?.stop();
    removeEventListener('hashchange', this.#offerLink);
  }

  /** A link that is opened on a page that stands open already asks first too. */
  readonly #offerLink = async (): Promise<void> => {
    const ruleSet = this.#actor?.getSnapshot().context.ruleSet;
    if (!ruleSet || !hasLink(location.hash) || location.hash === this.#fragment) return;
    await this.recall(ruleSet);
    if (!this.#isListening) return;
    this.#actor?.send({ type: 'welcome.opened' });
    this.#onChange();
  };
}
