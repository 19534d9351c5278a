import { type Answer, type Item, isList, type ListQuestion } from '../../assessment/answers.ts';
import { lastFew } from '../../assessment/last-few.ts';
import type { Field, Question } from '../../rules/schema.ts';
import { placeIn } from '../list/round.ts';
import type { ConversationContext } from '../machine/context.ts';
import { currentList, currentQuestion } from './at-hand.ts';

/** What is asked at this moment. */
export type Prompt =
  | { kind: 'question'; id: string; question: Question; answer: Answer | undefined }
  | {
      kind: 'field';
      id: string;
      question: ListQuestion;
      field: Field;
      index: number;
      /** Of the item. */
      key: number;
      item: Item;
      answer: Item[string] | undefined;
    }
  /** All items are described: is there another one? */
  | {
      kind: 'overview';
      id: string;
      question: ListQuestion;
      items: readonly Item[];
      keys: readonly number[];
    };

export const promptOf = lastFew((context: ConversationContext): Prompt | null => {
  const question = currentQuestion(context);
  if (!question) return null;
  const list = currentList(context);
  if (!list || !isList(question))
    return { kind: 'question', id: question.id, question, answer: context.answers[question.id] };
  const place = placeIn(list);
  if (!place) {
    const { items, keys } = list.round;
    const id = overviewPromptId(question, items.length);
    return { kind: 'overview', id, question, items, keys };
  }
  const { key, field, item } = place;
  const id = fieldPromptId(question.id, key, field.id);
  return { kind: 'field', id, question, ...place, answer: item[field.id] };
});

/** `key` is that of the item. */
export const fieldPromptId = (question: string, key: number, field: string): string =>
  `${question}-${key}-${field}`;

/** Which field of which item such an id is of; null for that of another prompt of the question. */
export function fieldOfPromptId(
  id: string,
  question: string,
): { key: number; field: string } | null {
  const [, key, field] = /^-(\d+)-(.+)$/.exec(id.slice(question.length)) ?? [];
  return key && field ? { key: Number(key), field } : null;
}

export const overviewPromptId = ({ id }: ListQuestion, count: number): string =>
  `${id}-overview-${count}`;
