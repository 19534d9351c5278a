import type { Field, Question, RuleSet } from '../rules/schema.ts';
import {
  type Answer,
  type Answers,
  type Item,
  isList,
  itemsOf,
  type ListQuestion,
  type Lookup,
  lookupIn,
  lookupInItem,
} from './answers.ts';
import { evaluate } from './condition.ts';

export interface Path {
  /** Every question of this conversation in order, answered or not; the ones that surely do not apply are left out. */
  questions: Question[];
  /** The first of them that still waits for an answer. */
  next: Question | null;
  /** The answers that count. An answer to a question that is no longer asked is parked: kept, without effect. */
  counted: Answers;
}

const isAsked = (asked: Question | Field, lookup: Lookup): boolean =>
  !asked.askWhen || evaluate(asked.askWhen, lookup) !== 'unmet';

/** Replays the conversation: questions look back only, so one pass in order is enough. */
export function replay(ruleSet: RuleSet, answers: Answers): Path {
  const counted: Record<string, Answer> = {};
  const lookup = lookupIn(counted);
  const questions: Question[] = [];
  let next: Question | null = null;
  for (const question of ruleSet.questions) {
    if (!isAsked(question, lookup)) continue;
    questions.push(question);
    const answer = answers[question.id];
    if (answer !== undefined) counted[question.id] = answer;
    if (!next && !isComplete(question, answer, lookup)) next = question;
  }
  return { questions, next, counted };
}

/** The fields asked about one item, in order. */
export const askedFields = (question: ListQuestion, item: Item, outside: Lookup): Field[] =>
  question.fields.filter((field) => isAsked(field, lookupInItem(item, outside)));

/** The first field of an item that waits for an answer; a title may stay away. */
export const nextField = (question: ListQuestion, item: Item, outside: Lookup): Field | null =>
  askedFields(question, item, outside).find(
    (field) => field.kind !== 'text' && item[field.id] === undefined,
  ) ?? null;

/** Nothing of the question, or of the items that are its answer, waits any more. */
export function isComplete(
  question: Question,
  answer: Answer | undefined,
  lookup: Lookup,
): boolean {
  if (answer === undefined) return false;
  return !(
    isList(question) && itemsOf(answer)?.some((item) => nextField(question, item, lookup) !== null)
  );
}
