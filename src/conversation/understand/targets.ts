import { isList } from '../../assessment/answers.ts';
import { replay } from '../../assessment/path.ts';
import type { Prompt } from '../asked/prompt.ts';
import type { ConversationContext } from '../machine/context.ts';
import type { ConversationEvent } from '../machine/conversation-event.ts';
import { askedFieldsOf } from '../selectors.ts';
import type { Target } from './commands.ts';

/** What can be changed: the questions that have an answer, and the fields of the item at hand. */
export function targetsOf(context: ConversationContext, prompt: Prompt): Target[] {
  const { ruleSet, answers } = context;
  const item = itemAt(prompt);
  const fields =
    item && isList(prompt.question)
      ? askedFieldsOf(context, prompt.question, item.item).filter(
          ({ id }) => item.item[id] !== undefined,
        )
      : [];
  return [
    ...fields.map(({ id }) => `${prompt.question.id}.fields.${id}`),
    ...replay(ruleSet, answers)
      .questions.filter(({ id }) => answers[id] !== undefined)
      .map(({ id }) => id),
  ];
}

/** What opens it. */
export function openingOf(target: Target, prompt: Prompt): ConversationEvent {
  const [question = '', field] = target.split('.fields.');
  const item = itemAt(prompt);
  return field && item
    ? { type: 'field.opened', item: item.key, field }
    : { type: 'question.opened', question };
}

function itemAt(prompt: Prompt) {
  if (prompt.kind === 'field') return { key: prompt.key, item: prompt.item };
  const item = prompt.kind === 'overview' ? prompt.items.at(-1) : undefined;
  const key = prompt.kind === 'overview' ? prompt.keys.at(-1) : undefined;
  return item && key !== undefined ? { key, item } : null;
}
