import { isList, type ListQuestion } from '../../src/assessment/answers.ts';
import type { Prompt } from '../../src/conversation/asked/prompt.ts';
import type { RuleSet } from '../../src/rules/schema.ts';

/** Everything that a rule set can ask, by the path of its texts below `questions`. */
export const promptsOf = ({ questions }: RuleSet): ReadonlyMap<string, Prompt> =>
  new Map(
    questions.flatMap((question): [string, Prompt][] =>
      isList(question)
        ? listPrompts(question)
        : [[question.id, { kind: 'question', id: question.id, question, answer: undefined }]],
    ),
  );

const listPrompts = (question: ListQuestion): [string, Prompt][] => [
  [`${question.id}.first`, { kind: 'overview', id: 'first', question, items: [], keys: [] }],
  [`${question.id}.more`, { kind: 'overview', id: 'more', question, items: [{}], keys: [0] }],
  ...question.fields.map((field): [string, Prompt] => [
    `${question.id}.fields.${field.id}`,
    { kind: 'field', id: field.id, question, field, index: 0, key: 0, item: {}, answer: undefined },
  ]),
];
