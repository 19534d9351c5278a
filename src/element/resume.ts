import { noTexts } from '../conversation/draft-texts.ts';
import { hasLink } from '../conversation/link-fragment.ts';
import type { RestoredSession } from '../conversation/parse-session.ts';
import { answersInLink } from '../conversation/share-link.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { Offer } from '../view/widget-context.ts';
import type { Keeper } from './Keeper.ts';

export { Keeper } from './Keeper.ts';

export interface Found {
  /** What this tab kept: one goes on with it after a reload. */
  session?: RestoredSession;
  /** What the person is asked about first. */
  offer?: Pick<Offer, 'source' | 'session' | 'problem'>;
}

/** What a conversation can begin with: a link goes before what was kept. */
export async function findSaved(
  ruleSet: RuleSet,
  keeper: Keeper | undefined,
  fragment: string,
): Promise<Found> {
  const kept = keeper?.restore(ruleSet) ?? null;
  const found: Found = {};
  if (kept?.ok && keeper?.kind === 'session' && kept.session.dropped.length === 0)
    found.session = kept.session;
  else if (kept) {
    const of = { source: 'device' } as const;
    found.offer = kept.ok
      ? { ...of, session: offered(kept.session, ruleSet) }
      : { ...of, problem: kept.code };
  }
  if (hasLink(fragment)) {
    const shared = await answersInLink(fragment, ruleSet);
    const nothing = { texts: noTexts, round: null, savedAt: '' };
    found.offer = shared
      ? { source: 'link', session: offered({ ...shared, ...nothing }, ruleSet) }
      : { source: 'link', problem: 'link' };
  }
  return found;
}

const offered = (
  { ruleSet: given, ...session }: RestoredSession,
  { id }: RuleSet,
): NonNullable<Offer['session']> => ({ ...session, hasOtherRules: given !== id });
