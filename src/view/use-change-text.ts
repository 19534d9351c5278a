import {
  type Answer,
  type Item,
  isList,
  itemsOf,
  type ListQuestion,
} from '../assessment/answers.ts';
import type { Texts } from '../i18n/texts.ts';
import { itemTitle } from './answer-text.ts';
import { useConversation, useWidget } from './widget-context.ts';

/** Gives a proposed answer as something to do. */
export function useChangeText(): (question: string, value: Answer) => string {
  const { texts } = useWidget();
  const { ruleSet, answers } = useConversation();
  return (id, value) => {
    const question = ruleSet.questions.find((each) => each.id === id);
    if (question && isList(question)) return listText(texts, question, value, answers[id]);
    return typeof value === 'number'
      ? texts.rule(`changes.${id}.grow`, { count: value })
      : texts.rule(`changes.${id}.${newest(value, answers[id])}`);
  };
}

/** A proposal changes one item of a list, or adds one. */
function listText(
  texts: Texts,
  question: ListQuestion,
  value: Answer,
  now: Answer | undefined,
): string {
  const before = itemsOf(now) ?? [];
  const after = itemsOf(value) ?? [];
  const index = after.findIndex(
    (item, each) => JSON.stringify(item) !== JSON.stringify(before[each]),
  );
  const item: Item = after[index] ?? {};
  const old = before[index];
  const { size = '', title: titleField = '' } = question.roles;
  const count = Number(item[size] ?? 0);
  if (!old) return texts.rule(`changes.${question.id}.add`, { count });
  const title =
    old[titleField] || after.length > 1
      ? texts.t('items.quoted', { item: itemTitle(texts, question, old, index) })
      : texts.rule(`questions.${question.id}.thisOne`);
  return question.fields
    .filter(({ id }) => item[id] !== old[id])
    .map(({ id }) => texts.rule(`changes.${question.id}.${id}`, { title, count }))
    .filter(Boolean)
    .join(' ');
}

/** Of several options the one that is not there yet. */
const newest = (value: Answer, before: Answer | undefined): string => {
  const had = [before].flat() as unknown[];
  const options = [value].flat() as string[];
  return options.find((option) => !had.includes(option)) ?? options[0] ?? '';
};
