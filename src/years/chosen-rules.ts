import type { DraftTexts } from '../conversation/draft-texts.ts';
import type { ConversationContext } from '../conversation/machine/context.ts';
import { underOtherRules } from '../conversation/other-rules.ts';
import type { RuleSet } from '../rules/schema.ts';
import { leavingsIn, variantBefore, withLeftBehind } from './left-behind.ts';
import { withLeftTexts } from './left-texts.ts';

/** What the drafts of these rules, and of those that were left, make of texts. */
export interface Drafts {
  isThere: boolean;
  fitted: (texts: DraftTexts, ruleSet: RuleSet) => DraftTexts;
}

/**
 * A conversation under rules that the person chose: what was before stays as it was, to be come back to. What did not fit
 * the rules that one went on under before is there again where it fits these.
 */
export function underChosenRules(
  context: ConversationContext,
  ruleSet: RuleSet,
  { isThere, fitted }: Drafts,
): { conversation: Partial<ConversationContext>; dropped: string[] } {
  const leavings = leavingsIn(context);
  const draft = { isThere, fitTexts: (texts: DraftTexts) => fitted(texts, ruleSet) };
  const whole = {
    ...context,
    ...withLeftBehind(context, leavings, ruleSet),
    texts: withLeftTexts(context.texts, leavings, fitted),
    variants: context.variants.map((each) => variantBefore(each, leavings)),
  };
  const {
    past: _past,
    future: _future,
    ...conversation
  } = underOtherRules(whole, ruleSet, draft).conversation;
  // What was lost before is not lost anew.
  return { conversation, dropped: underOtherRules(context, ruleSet, draft).dropped };
}
