import { hasTexts, noTexts } from '../conversation/draft-texts.ts';
import type { RestoredSession } from '../conversation/saved-session.ts';
import { answersIn } from '../conversation/share-link.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { Offer } from '../view/widget-context.ts';
import type { Kept } from './Keeper.ts';
import { codeIn } from './link-address.ts';

export type Offered = NonNullable<Offer['session']>;
type Found = Pick<Offer, 'source' | 'session' | 'problem'>;
type DraftTexts = Offered['texts'];

/** The texts of a draft that fit the rules. */
export type FitTexts = (texts: DraftTexts, ruleSet: RuleSet) => Promise<DraftTexts>;

/** What a link brings, or why it brings nothing. */
export async function offerIn(fragment: string, ruleSet: RuleSet): Promise<Found> {
  const shared = await answersIn(codeIn(fragment), ruleSet);
  if (!shared) return { source: 'link', problem: 'link' };
  const nothing = { texts: noTexts, round: null, savedAt: '' };
  return { source: 'link', session: offered({ ...shared, ...nothing }, ruleSet) };
}

/** What was kept, as far as it fits; or why it cannot be gone on with. */
export async function offerOf(kept: Kept, ruleSet: RuleSet, fitTexts: FitTexts): Promise<Found> {
  if (!kept.ok) return { source: 'device', problem: kept.code };
  const { texts } = kept.session;
  const fitting = hasTexts(texts) ? await fitTexts(texts, ruleSet) : texts;
  return { source: 'device', session: offered(kept.session, ruleSet, fitting) };
}

const offered = (
  { ruleSet, ...session }: RestoredSession,
  { id }: RuleSet,
  texts: DraftTexts = session.texts,
): Offered => ({
  ...session,
  texts,
  losesTexts: JSON.stringify(texts) !== JSON.stringify(session.texts),
  hasOtherRules: ruleSet !== id,
});

/** Nothing of it is lost on these rules, which are its own. */
export const isWhole = ({ dropped, losesTexts, hasOtherRules }: Offered): boolean =>
  dropped.length === 0 && !losesTexts && !hasOtherRules;
