import type { Question, RuleSet } from '../rules/schema.ts';

export { isList, type ListQuestion } from '../rules/list-question.ts';

/** "I do not know yet": asked, and not known. A missing answer was not asked yet. */
export const unknown = 'unknown';

export type FieldAnswer = string | number | readonly string[];
/** One item of a list: answers by field id. */
export type Item = Readonly<Record<string, FieldAnswer>>;
export type Answer = FieldAnswer | readonly Item[];
/** Answers by question id: the only thing that is ever stored. */
export type Answers = Readonly<Record<string, Answer>>;

/** Where conditions find their answers: the conversation's, or an item's fields first. */
export type Lookup = (question: string) => Answer | undefined;

/** Its own answer only: a page may have added to what every object inherits. */
export const ownAnswer = <T>(answers: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(answers, id) ? answers[id] : undefined;

export const lookupIn =
  (answers: Answers): Lookup =>
  (question) =>
    ownAnswer(answers, question);

export const lookupInItem =
  (item: Item, outside: Lookup): Lookup =>
  (question) =>
    ownAnswer(item, question) ?? outside(question);

export const isKnown = (answer: Answer | undefined): answer is Answer =>
  answer !== undefined && answer !== unknown;

export const itemsOf = (answer: Answer | undefined): readonly Item[] | undefined =>
  isKnown(answer) && typeof answer === 'object' ? (answer as readonly Item[]) : undefined;

/** @throws RangeError for an id that the rule set does not have. */
export function questionOf(ruleSet: RuleSet, id: string): Question {
  const question = ruleSet.questions.find((each) => each.id === id);
  if (!question) throw new RangeError(`The rule set ${ruleSet.id} has no question "${id}".`);
  return question;
}
