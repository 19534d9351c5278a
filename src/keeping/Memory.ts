import { hasSaid } from '../conversation/asked/at-hand.ts';
import { codeIn } from '../conversation/link-address.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { Offer, Storing, WidgetServices } from '../view/widget-context.ts';
import {
  type FindRules,
  type FitTexts,
  isWhole,
  type Offered,
  offerIn,
  offerOf,
} from './find-offer.ts';
import { Keeper, type Kept, under } from './Keeper.ts';
import type { Kind } from './storage.ts';
import { claimIdentity, returnIdentity } from './widget-identity.ts';

type Actor = WidgetServices['actor'];

/** What a widget knows from before this page was loaded, and keeps for after it. */
export class Memory {
  readonly #widget: Element;
  readonly #fitTexts: FitTexts;
  readonly #findRules: FindRules;
  readonly #onChange: () => void;
  #keeper: Keeper | undefined;
  #isStopped = true;
  /** Under what the person kept, where the page says meanwhile that nothing is kept. */
  #keptAs = '';
  /** The link that was looked at last: Back and Forward bring it again. */
  #link: string | null = null;
  #actor: Actor | undefined;
  /** What the person is asked about before anything begins. */
  offer: Offer | undefined;

  constructor(
    widget: Element,
    { fitTexts, findRules }: { fitTexts: FitTexts; findRules: FindRules },
    onChange: () => void,
  ) {
    this.#widget = widget;
    this.#fitTexts = fitTexts;
    this.#findRules = findRules;
    // What changes is drawn when the focus has arrived: drawing anew moves nobody.
    this.#onChange = () => setTimeout(onChange);
  }

  /** Keeps as the page says now; what comes back to a page keeps as what it is called there. */
  follow(kind: Kind | 'off'): void {
    if (this.#keeper?.kind !== kind) this.#letGo();
    if (kind !== 'off' && (this.#isStopped || !this.#keeper))
      this.#keepAs(kind, claimIdentity(this.#widget));
    this.#isStopped = false;
    const context = this.#actor?.getSnapshot().context;
    if (context) this.#keeper?.comeBack(context.ruleSet);
    this.#keeper?.listen();
  }

  #keepAs(kind: Kind, identity: string): void {
    if (this.#keeper?.identity === identity) return;
    this.#keeper = new Keeper(kind, identity, this.#onChange);
    const context = this.#actor?.getSnapshot().context;
    if (!context) return;
    if (kind === 'local' && this.#keptAs === identity) this.#keeper.keep(context);
    else this.#keeper.write(context);
  }

  /** What the tab kept goes with the wish of the page; what the person kept on the device stays theirs. */
  #letGo(): void {
    const keeper = this.#keeper;
    if (!keeper) return;
    if (keeper.kind === 'session') keeper.forget();
    else this.#keptAs = keeper.state === 'on' ? keeper.identity : '';
    this.#end();
    this.#keeper = undefined;
  }

  /** What a conversation begins with, unasked: what this tab or page kept, all of it and under the same rules. */
  async recall(ruleSet: RuleSet): Promise<Partial<Offered>> {
    const link = codeIn(location.hash);
    this.#link = link;
    const keeper = this.#keeper;
    const inStorage = keeper?.restore(ruleSet);
    const here = keeper?.comeBack(ruleSet);
    const kept = here ?? inStorage;
    const found = kept && (await this.#found(kept, ruleSet));
    const isOwn = (here || keeper?.kind === 'session') && found?.session && isWhole(found.session);
    if (link !== null) this.#offer(await offerIn(link, ruleSet, this.#findRules));
    else if (!isOwn && here && found)
      // The person had nothing kept: going on keeps nothing either.
      this.#offer({ ...found, source: 'page' });
    else if (!isOwn && keeper && kept && found)
      this.#offer({
        ...found,
        accept: () => this.#actor && keeper.keep(this.#actor.getSnapshot().context, kept.key),
        forget: () => keeper.forget(),
      });
    else this.offer = undefined;
    return (isOwn && found.session) || {};
  }

  /** Under the rules that it was kept under, where we hold them; else as far as it fits these. */
  async #found(kept: Kept, ruleSet: RuleSet): ReturnType<typeof offerOf> {
    const rules = kept.ok ? await this.#findRules(kept.session.ruleSet, ruleSet) : undefined;
    const own = rules ? under(kept, rules) : kept;
    const found = await offerOf(own, rules ?? ruleSet, this.#fitTexts);
    return rules && found.session ? { ...found, session: { ...found.session, rules } } : found;
  }

  #offer(offer: Offer): void {
    this.offer = {
      ...offer,
      settle: () => {
        this.offer = undefined;
        // It was said to be lost; who comes back is not told again.
        if (offer.problem === 'unreadable') offer.forget?.();
      },
    };
  }

  /** Keeps what happens in this conversation from now on. */
  attend(actor: Actor): void {
    if (this.#actor === actor) return;
    this.#actor = actor;
    const { context } = actor.getSnapshot();
    // Where nothing was said yet, what was kept waits to be gone on with.
    if (hasSaid(context)) this.#keeper?.write(context);
    actor.subscribe((now) => this.#keeper?.write(now.context));
  }

  /** A link that is opened on a page that stands open already asks first too; one that fails can be tried again. */
  async offerLink(actor: Actor): Promise<void> {
    const link = codeIn(location.hash);
    if (link === null || link === this.#link) return;
    this.#link = link;
    const { ruleSet } = actor.getSnapshot().context;
    const offer = await offerIn(link, ruleSet, this.#findRules).catch((error) => {
      this.#link = null;
      throw error;
    });
    if (this.#isStopped || this.#actor !== actor) return;
    this.#offer(offer);
    actor.send({ type: 'welcome.opened' });
    this.#onChange();
  }

  /** Keeping on this device, where the page lets the person choose it. */
  get #storing(): Storing | undefined {
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

  /** What the view shows of it. */
  get services(): Pick<WidgetServices, 'isKept' | 'storing' | 'offer'> {
    const isKept = this.#keeper?.kind === 'session' && this.#keeper.state === 'on';
    return { isKept, storing: this.#storing, offer: this.offer };
  }

  /** Hears of no other tab, and is called nothing, until it follows again. */
  stop(): void {
    if (this.#actor && !this.#isStopped) this.#keeper?.leave(this.#actor.getSnapshot().context);
    this.#end();
  }

  #end(): void {
    this.#isStopped = true;
    this.#keeper?.stop();
    returnIdentity(this.#widget);
  }
}
