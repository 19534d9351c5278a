import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import { type Answer, type Answers, type Item, itemsOf } from '../../src/assessment/answers.ts';
import { currentList, openedQuestion } from '../../src/conversation/asked/at-hand.ts';
import { promptOf } from '../../src/conversation/asked/prompt.ts';
import type { ConversationEvent } from '../../src/conversation/machine/conversation-event.ts';
import { conversationMachine } from '../../src/conversation/machine.ts';
import type { RuleSet } from '../../src/rules/schema.ts';

/** A conversation at some moment. It is a value: what is said next makes another one. */
export type Talk = SnapshotFrom<typeof conversationMachine>;

/** A conversation that has not begun. */
export const talkOf = (ruleSet: RuleSet, answers: Answers = {}): Talk =>
  initialTransition(conversationMachine, { ruleSet, answers })[0];

export const say = (talk: Talk, ...events: readonly ConversationEvent[]): Talk =>
  events.reduce((now, event) => transition(conversationMachine, now, event)[0], talk);

/** A conversation at the first question that waits, or at the review where none does. */
export const asking = (ruleSet: RuleSet, answers: Answers = {}): Talk =>
  say(talkOf(ruleSet, answers), { type: 'conversation.started' });

export const given = (value: Answer): ConversationEvent => ({ type: 'answer.given', value });
export const opened = (question: string): ConversationEvent => ({
  type: 'question.opened',
  question,
});

/** What of a moment a person can notice, and what its items are known by. */
export function momentOf({ value: phase, context }: Talk) {
  const { answers, keys, round, section } = context;
  return { phase, answers, keys, round, opened: openedQuestion(context), section };
}

/** The place in the conversation: a phase, a question, or `list.0.field`. */
export function placeOf({ value, context }: Talk): string {
  if (value !== 'asking') return value;
  const prompt = promptOf(context);
  if (prompt?.kind === 'field') return `${prompt.question.id}.${prompt.index}.${prompt.field.id}`;
  return prompt?.kind === 'overview' ? `${prompt.question.id} overview` : (prompt?.id ?? 'nothing');
}

/** The keys of the items of the list at hand, in order. */
export function keysAtHand({ context }: Talk): readonly number[] {
  const prompt = promptOf(context);
  if (prompt?.kind === 'overview') return prompt.keys;
  return prompt?.kind === 'field' ? (currentList(context)?.round.keys ?? []) : [];
}

/** An item of the list at hand is removed, the last one where the index is -1. */
export const remove = (talk: Talk, index: number): Talk =>
  say(talk, { type: 'item.removed', item: keysAtHand(talk).at(index) ?? -1 });

/** A field of an item of the list at hand is opened. */
export const openField = (talk: Talk, index: number, field: string): Talk =>
  say(talk, { type: 'field.opened', item: keysAtHand(talk).at(index) ?? -1, field });

/** The question at hand is answered; a list item by item, in place of the ones that are there. */
export function give(talk: Talk, answer: Answer): Talk {
  const prompt = promptOf(talk.context);
  const items = itemsOf(answer);
  if (prompt?.kind === 'question' || !items) return say(talk, given(answer));
  let now = talk;
  while (keysAtHand(now).length > 0) now = remove(now, 0);
  for (const item of items) now = describeItem(say(now, { type: 'item.added' }), item);
  return say(now, { type: 'items.confirmed' });
}

const mostFields = 50;

/** Every field that is asked about the item at hand is answered. */
export function describeItem(talk: Talk, item: Item): Talk {
  let now = talk;
  for (let asked = 0; asked < mostFields; asked++) {
    const prompt = promptOf(now.context);
    if (prompt?.kind !== 'field') return now;
    const { id, kind } = prompt.field;
    now = say(now, given(item[id] ?? (kind === 'text' ? '' : 'unknown')));
  }
  throw new Error('The item is asked about without end.');
}
