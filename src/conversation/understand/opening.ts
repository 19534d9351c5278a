import { type Item, itemsOf } from '../../assessment/answers.ts';
import type { Prompt } from '../asked/prompt.ts';
import type { ConversationContext } from '../machine/context.ts';
import type { ConversationEvent } from '../machine/conversation-event.ts';
import type { Target } from './commands.ts';

type Given = Pick<ConversationContext, 'answers' | 'keys'>;

/** What opens a question, or a field, to be changed. */
export function openingOf(target: Target, prompt: Prompt | null, given: Given): ConversationEvent {
  const [question = '', field] = target.split('.fields.');
  const open = openItem(question, prompt, given);
  return field && open
    ? { type: 'field.opened', question, item: open.key, field }
    : { type: 'question.opened', question };
}

/** The item of a list that a field is of, where none is named: the one at hand; where nothing is asked, the only one. */
export function openItem(list: string, prompt: Prompt | null, { answers, keys }: Given) {
  if (prompt?.kind === 'field') return prompt;
  if (prompt) return prompt.kind === 'overview' ? lastOf(prompt.items, prompt.keys) : null;
  const items = itemsOf(answers[list]);
  return items?.length === 1 ? lastOf(items, keys[list]) : null;
}

function lastOf(items: readonly Item[], keys: readonly number[] | undefined) {
  const item = items.at(-1);
  const key = keys?.[items.length - 1];
  return item && key !== undefined ? { key, item } : null;
}
