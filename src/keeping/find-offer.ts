import { noTexts } from '../conversation/draft-texts.ts';
import { hasTexts } from '../conversation/other-rules.ts';
import { answersIn } from '../conversation/share-link.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { Offer } from '../view/widget-context.ts';
import type { Kept } from './Keeper.ts';

export type Offered = NonNullable<Offer['session']>;
type Found = Pick<Offer, 'source' | 'session' | 'problem'>;
type DraftTexts = Offered['texts'];

/** The texts of a draft that fit the rules, and whether others do not. */
export type FitTexts = (
  texts: DraftTexts,
  ruleSet: RuleSet,
) => Promise<Pick<Offered, 'texts' | 'losesTexts'>>;

/** What a link brings, or why it brings nothing. */
export async function offerIn(code: string, ruleSet: RuleSet): Promise<Found> {
  const shared = await answersIn(code, ruleSet);
  if (!shared) return { source: 'link', problem: 'link' };
  const { ruleSet: given, ...said } = shared;
  const written = { texts: noTexts, losesTexts: false, asides: [], filled: [] };
  const nothing = { keys: {}, ...written, round: null, savedAt: '' };
  return { source: 'link', session: { ...nothing, ...said, hasOtherRules: given !== ruleSet.id } };
}

/** What was kept, as far as it fits; or why it cannot be gone on with. */
export async function offerOf(kept: Kept, ruleSet: RuleSet, fitTexts: FitTexts): Promise<Found> {
  if (!kept.ok) return { source: 'device', problem: kept.code };
  const { ruleSet: given, texts, ...said } = kept.session;
  const fitting = hasTexts(texts)
    ? await fitTexts(texts, ruleSet)
    : { texts: noTexts, losesTexts: false };
  const hasOtherRules = given !== ruleSet.id;
  return { source: 'device', session: { ...said, ...fitting, hasOtherRules } };
}

/** Nothing of it is lost on these rules, which are its own. */
export const isWhole = ({ dropped, losesTexts, hasOtherRules }: Offered): boolean =>
  dropped.length === 0 && !losesTexts && !hasOtherRules;
