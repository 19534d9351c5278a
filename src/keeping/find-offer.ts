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

/** The rules of this id, where one can go on under them in place of these. */
export type FindRules = (id: string, ruleSet: RuleSet) => Promise<RuleSet | undefined>;

/** What a link brings, under its own rules where we hold them; or why it brings nothing. */
export async function offerIn(
  code: string,
  ruleSet: RuleSet,
  findRules: FindRules,
): Promise<Found> {
  const shared = await answersIn(code, ruleSet);
  if (!shared) {
    const isReadable = Boolean(globalThis.DecompressionStream);
    return { source: 'link', problem: isReadable ? 'link' : 'linkNotHere' };
  }
  const rules = await findRules(shared.ruleSet, ruleSet);
  const { ruleSet: given, ...said } = (rules && (await answersIn(code, rules))) ?? shared;
  const written = { texts: noTexts, losesTexts: false, asides: [], filled: [] };
  const nothing = { keys: {}, ...written, round: null, savedAt: '' };
  const hasOtherRules = given !== (rules ?? ruleSet).id;
  return { source: 'link', session: { ...nothing, ...said, rules, hasOtherRules } };
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
export const isWhole = ({ dropped, losesTexts, hasOtherRules, rules }: Offered): boolean =>
  dropped.length === 0 && !losesTexts && !hasOtherRules && !rules;
