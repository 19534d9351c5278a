import { hasSaid } from '../conversation/asked/at-hand.ts';
import type { DraftTexts } from '../conversation/draft-texts.ts';
import { underOtherRules } from '../conversation/other-rules.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Memory } from '../keeping/Memory.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { Misfits } from '../view/widget-context.ts';
import { beginConversation, type Conversation } from './conversation.ts';
import { textsFitter } from './fit-texts.ts';

interface Former {
  actor: Conversation;
  texts: Texts;
  memory: Memory | undefined;
}

/**
 * What other rules make of a conversation: it goes on with all that fits them, once what comes back is called. One in
 * which nothing was said yet begins anew, with what was kept under these rules.
 */
export async function changeRules(
  { actor, texts: before, memory }: Former,
  { ruleSet, texts }: { ruleSet: RuleSet; texts: Texts },
): Promise<() => { actor: Conversation; misfits?: Misfits | undefined }> {
  const { context } = actor.getSnapshot();
  const isUntouched = !hasSaid(context) && context.past.length === 0;
  // What is offered has to fit the rules of now.
  const saved = isUntouched || memory?.offer ? await memory?.recall(ruleSet) : undefined;
  if (isUntouched) return () => ({ actor: beginConversation(ruleSet, saved ?? {}) });
  const [{ isThere, fitted }] = await Promise.all([
    textsFitter(ruleSet),
    // What does not fit is called by the names of its questions.
    texts.load('asking'),
    before.load('asking'),
  ]);
  return () => {
    const { context: now } = actor.getSnapshot();
    const draft = { isThere, fitTexts: (written: DraftTexts) => fitted(written).texts };
    const { conversation, dropped } = underOtherRules(now, ruleSet, draft);
    const { losesTexts } = fitted(now.texts);
    actor.send({ type: 'rules.replaced', conversation });
    if (dropped.length === 0 && !losesTexts) return { actor };
    const named = dropped.map((question) => nameIn([texts, before], question));
    return { actor, misfits: { dropped: named, losesTexts, isRead: false } };
  };
}

/** The name of a question, which the rules of now may not have. */
const nameIn = (texts: readonly Texts[], question: string): string =>
  texts.map(({ rule }) => rule(`questions.${question}.label`)).find(Boolean) ?? question;
