import {
  type Answer,
  type FieldAnswer,
  type Item,
  isKnown,
  isList,
  itemsOf,
  type ListQuestion,
} from '../../src/assessment/answers.ts';
import type { Field, Question } from '../../src/rules/schema.ts';

/** Every way to choose one from each list. */
export const combinations = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>(
    (all, list) => all.flatMap((start) => list.map((each) => [...start, each])),
    [[]],
  );

/** Every subset, the empty one included. */
export const subsets = <T>(all: readonly T[]): T[][] =>
  combinations(all.map((each) => [[], [each]])).map((parts) => parts.flat());

/** Every known answer to a question; of lists the empty one and each sort of one item. */
export function everyAnswer(question: Question): Answer[] {
  switch (question.kind) {
    case 'choice':
      return question.options;
    case 'multi':
      return subsets(question.options).filter((chosen) => isChoosable(question, chosen));
    case 'number':
      return numbersOf(question);
    case 'list':
      return [[], ...everyItem(question).map((item) => [item])];
  }
}

export const isChoosable = (
  { exclusive = [] }: Extract<Question, { kind: 'multi' }>,
  chosen: readonly string[],
): boolean =>
  chosen.length === 1 ||
  (chosen.length > 1 && !chosen.some((option) => exclusive.includes(option)));

/** The numbers near the lowest, where conditions turn, and the highest. */
const numbersOf = ({ min, max }: { min: number; max: number }): number[] => [
  ...new Set([min, min + 1, min + 2, min + 3, max].filter((number) => number <= max)),
];

function everyFieldAnswer(field: Field): FieldAnswer[] {
  switch (field.kind) {
    case 'choice':
      return field.options;
    case 'number':
      return numbersOf(field);
    case 'postcodes':
      return [['9000']];
    case 'text':
      return [];
  }
}

/** Every item that has these field answers, its open fields filled. */
export function everyItem(question: ListQuestion, item: Item = {}): Item[] {
  const open = question.fields.filter((field) => field.kind !== 'text' && !isKnown(item[field.id]));
  return combinations(
    open.map((field) => everyFieldAnswer(field).map((answer) => [field.id, answer] as const)),
  ).map((entries) => ({ ...item, ...Object.fromEntries(entries) }));
}

/** Missing, unknown, or a list of which some item has such a field. */
export const isOpen = (question: Question, answer: Answer | undefined): boolean =>
  !isKnown(answer) ||
  (isList(question) &&
    (itemsOf(answer) ?? []).some((item) =>
      question.fields.some((field) => field.kind !== 'text' && !isKnown(item[field.id])),
    ));

/** What an open answer can still become. */
export function everyCompletion(question: Question, answer: Answer | undefined): Answer[] {
  const items = itemsOf(answer);
  if (!isList(question) || !items) return everyAnswer(question);
  return combinations(items.map((item) => everyItem(question, item)));
}
