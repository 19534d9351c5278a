import type { Answer, Item } from '../../assessment/answers.ts';
import { useWidget } from '../../view/widget-context.ts';
import type { Listing } from '../compose/listing.ts';

export type Revise = (value: Answer) => void;

/** Changes one field of an item in the answers themselves; an empty text leaves them. */
export function useRevise(
  { question, items = [] }: Listing,
  index: number,
): (field: string) => Revise {
  const { send } = useWidget();
  return (field) => (value) => {
    const revised = items.map((item, each): Item => {
      if (each !== index) return item;
      const { [field]: _, ...rest } = item;
      return value === '' ? rest : { ...rest, [field]: value as Item[string] };
    });
    send({ type: 'answer.revised', question: question.id, value: revised });
  };
}
