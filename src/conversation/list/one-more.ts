import {
  type Answers,
  type Item,
  itemsOf,
  type ListQuestion,
  lookupIn,
  unknown,
} from '../../assessment/answers.ts';
import { nextField, replay } from '../../assessment/path.ts';
import type { RuleSet } from '../../rules/schema.ts';

/** The items with one more: like the last one, or the first that the rule set proposes; what it lacks is not known. */
export function withOneMore(ruleSet: RuleSet, answers: Answers, question: ListQuestion): Item[] {
  const items = itemsOf(answers[question.id]) ?? [];
  const outside = lookupIn(replay(ruleSet, answers).counted);
  const texts = question.fields.filter(({ kind }) => kind === 'text').map(({ id }) => id);
  let item: Item = Object.fromEntries(
    Object.entries(items.at(-1) ?? question.firstItem).filter(([id]) => !texts.includes(id)),
  );
  for (let field = nextField(question, item, outside); field; ) {
    item = { ...item, [field.id]: unknown };
    field = nextField(question, item, outside);
  }
  return [...items, item];
}
