import {
  type Answers,
  type Item,
  isList,
  itemsOf,
  lookupIn,
  unknown,
} from '../assessment/answers.ts';
import { askedFields, replay } from '../assessment/path.ts';
import type { Field, Question, RuleSet } from '../rules/schema.ts';
import type { ConversationContext } from './machine/context.ts';
import type { ConversationEvent } from './machine/conversation-event.ts';

/** Something the person did not know yet: a question, or a field of an item. */
export interface Homework {
  id: string;
  question: Question;
  of?: { field: Field; index: number; item: Item };
  /** Id of who could know it. */
  knownBy: string | undefined;
}

/** All that was answered with "don't know yet" and still counts, in the order in which it is asked. */
export function homeworkOf(ruleSet: RuleSet, answers: Answers): Homework[] {
  const { questions, counted } = replay(ruleSet, answers);
  const outside = lookupIn(counted);
  return questions.flatMap((question): Homework[] => {
    const { id, knownBy } = question;
    if (counted[id] === unknown) return [{ id, question, knownBy }];
    if (!isList(question)) return [];
    return (itemsOf(counted[id]) ?? []).flatMap((item, index) =>
      askedFields(question, item, outside)
        .filter((field) => item[field.id] === unknown)
        .map((field) => ({
          id: `${id}-${index}-${field.id}`,
          question,
          of: { field, index, item },
          knownBy: field.knownBy ?? knownBy,
        })),
    );
  });
}

/** What opens it: of an item only what is not known of that. */
export function openingOf(
  { question, of }: Homework,
  { keys }: Pick<ConversationContext, 'keys'>,
): ConversationEvent {
  const item = of && keys[question.id]?.[of.index];
  return of && item !== undefined
    ? { type: 'field.opened', question: question.id, item, field: of.field.id }
    : { type: 'question.opened', question: question.id };
}
