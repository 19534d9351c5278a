import { type Answers, isList, itemsOf } from '../../src/assessment/answers.ts';
import type { RuleSet } from '../../src/rules/schema.ts';

/** The same answers; what other rules did not ask about an item is not known of it. */
export const wholeItems = ({ questions }: RuleSet, answers: Answers): Answers => ({
  ...answers,
  ...Object.fromEntries(
    questions.filter(isList).flatMap(({ id, fields }) => {
      const open = fields.flatMap((field) =>
        field.kind === 'text' ? [] : [[field.id, 'unknown'] as const],
      );
      const items = itemsOf(answers[id]);
      return items
        ? [[id, items.map((item) => ({ ...Object.fromEntries(open), ...item }))] as const]
        : [];
    }),
  ),
});
