import { isList } from '../../assessment/answers.ts';
import { replay } from '../../assessment/path.ts';
import type { Prompt } from '../asked/prompt.ts';
import type { ConversationContext } from '../machine/context.ts';
import { askedFieldsOf } from '../selectors.ts';
import type { Target } from './commands.ts';
import { openItem } from './opening.ts';

/**
 * What can be changed: the questions that have an answer, and the fields of the item at hand; where nothing is asked,
 * those of the only item of a list.
 */
export function targetsOf(context: ConversationContext, prompt: Prompt | null): Target[] {
  const { ruleSet, answers } = context;
  const answered = replay(ruleSet, answers).questions.filter(({ id }) => answers[id] !== undefined);
  const lists = (prompt ? [prompt.question] : answered).filter(isList);
  const fields = lists.flatMap((list) => {
    const { item } = openItem(list.id, prompt, context) ?? {};
    return item
      ? askedFieldsOf(context, list, item)
          .filter(({ id }) => item[id] !== undefined)
          .map(({ id }) => `${list.id}.fields.${id}`)
      : [];
  });
  return [...fields, ...answered.map(({ id }) => id)];
}
