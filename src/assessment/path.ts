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
  ownAnswer,
} from './answers.ts';
import { evaluate } from './condition.ts';
import { lastFew } from './last-few.ts';

export interface Path {
  /**
   * Every question of this conversation in order, answered or not; the ones that surely do not apply are left out, and so
   * are those that only the draft asks.
   */
  questions: readonly Question[];
  /** The first of them that still waits for an answer. */
  next: Question | null;
  /**
   * The answers that count, also those given in the draft. An answer to a question, or to a field of an item, that is no
   * longer asked is parked: kept, without effect.
   */
  counted: Answers;
}

/** Questions look back only, so one pass in order is enough. */
export function replayAfresh(ruleSet: RuleSet, answers: Answers): Path {
  const counted: Record<string, Answer> = {};
  const lookup = lookupIn(counted);
  const questions: Question[] = [];
  let next: Question | null = null;
  for (const question of ruleSet.questions) {
    if (!isAsked(question, lookup)) continue;
    const answer = countedAnswer(question, ownAnswer(answers, question.id), lookup);
    if (answer !== undefined) counted[question.id] = answer;
    if (question.askedIn) continue;
    questions.push(question);
    if (!next && !isComplete(question, answer, lookup)) next = question;
  }
  return { questions, next, counted };
}

/** Replays the conversation, once for the same answers. They, and rules, are values: nobody changes them in place. */
export const replay = lastFew(replayAfresh);

/** Unless that is surely not so. */
export const isAsked = ({ askWhen }: Pick<Question, 'askWhen'>, lookup: Lookup): boolean =>
  !askWhen || evaluate(askWhen, lookup) !== 'unmet';

/** The answer, of items only what is asked of them; the same object where nothing is left out. */
export function countedAnswer(
  question: Question,
  answer: Answer | undefined,
  outside: Lookup,
): Answer | undefined {
  const items = isList(question) ? itemsOf(answer) : undefined;
  if (!items || !isList(question)) return answer;
  const counted = items.map((item) => countedItem(question, item, outside));
  return counted.every((item, index) => item === items[index]) ? items : counted;
}

/** The item without the fields that are not asked of it. */
export function countedItem(question: ListQuestion, item: Item, outside: Lookup): Item {
  const counted: Record<string, Item[string]> = {};
  const lookup = lookupInItem(counted, outside);
  let isWhole = true;
  for (const field of question.fields) {
    const value = ownAnswer(item, field.id);
    if (value === undefined) continue;
    if (isAsked(field, lookup)) counted[field.id] = value;
    else isWhole = false;
  }
  return isWhole ? item : counted;
}

/** The fields that apply to one item, in order. */
export function askedFields(question: ListQuestion, item: Item, outside: Lookup): Field[] {
  const lookup = lookupInItem(countedItem(question, item, outside), outside);
  return question.fields.filter((field) => isAsked(field, lookup));
}

/** The first field of an item that waits for an answer: a text may stay away, and some are asked in the draft. */
export const nextField = (question: ListQuestion, item: Item, outside: Lookup): Field | null =>
  askedFields(question, item, outside).find((field) => isWaitedFor(field, item)) ?? null;

const isWaitedFor = ({ id, kind, askedIn }: Field, item: Item): boolean =>
  kind !== 'text' && !askedIn && ownAnswer(item, id) === undefined;

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
