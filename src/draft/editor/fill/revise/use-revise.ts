import { type Answer, type Item, itemsOf } from '../../../../assessment/answers.ts';
import { useConversation, useWidget } from '../../../../view/widget-context.ts';
import type { Listing } from '../../../compose/listing.ts';

export type Revise = (value: Answer) => void;

/** Changes one field of an item in the answers themselves. */
export function useRevise(
  { question }: Pick<Listing, 'question'>,
  index: number,
): (field: string) => Revise {
  const { send } = useWidget();
  const { answers } = useConversation();
  return (field) => (value) =>
    send({
      type: 'answer.revised',
      question: question.id,
      value: withRevised(answers[question.id], index, field, value),
    });
}

/** All of the answer: what does not count at this moment stays. An empty text leaves the item. */
export const withRevised = (
  answer: Answer | undefined,
  index: number,
  field: string,
  value: Answer,
): Item[] =>
  (itemsOf(answer) ?? []).map((item, each): Item => {
    if (each !== index) return item;
    const { [field]: _, ...rest } = item;
    return value === '' ? rest : { ...rest, [field]: value as Item[string] };
  });
