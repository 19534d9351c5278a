import { codeIn } from '../conversation/link-address.ts';
import { blank } from '../conversation/machine/blank.ts';
import type { ConversationContext } from '../conversation/machine/context.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { Conversation } from './conversation.ts';
import type { Settings } from './prepare.ts';

/** Whether nothing can have been said that there is to go on with, by what the page was told and its address. */
export const isUnbegun = ({ storage, history, isCoached }: Settings): boolean =>
  storage === 'off' && history === 'none' && !isCoached && codeIn(location.hash) === null;

/**
 * Stands for a conversation in which nothing was said, until what leads one has come: the card needs no more of it. What
 * is done on the card meanwhile waits in the view.
 */
export function unbegun(ruleSet: RuleSet): Conversation {
  const context: ConversationContext = { ...blank, ruleSet, nextKey: 0, past: [], future: [] };
  const snapshot = { value: 'welcome', context, can: () => false };
  const still = {
    getSnapshot: () => snapshot,
    subscribe: () => ({ unsubscribe() {} }),
    send() {},
  };
  // The card reads no other member of an actor.
  return still as unknown as Conversation;
}
