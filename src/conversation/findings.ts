import type { Answers, Item, ListQuestion, Lookup } from '../assessment/answers.ts';
import * as rules from '../assessment/findings.ts';
import type { Question, RuleSet } from '../rules/schema.ts';

/** Something to say at once about an answer: the key of its text under `findings`, and the number in it. */
export interface Finding {
  id: string;
  /** The size of the item that it is about. */
  count?: number;
}

/** What there is to say of an answer that counts; what is the same of several items, once. */
export const findingsOn = (ruleSet: RuleSet, counted: Answers, question: Question): Finding[] =>
  distinct(rules.findingsOn(ruleSet, counted, question).map((each) => named(question, each)));

/** What there is to say of the whole of an answer that counts. */
export const findingsOnWhole = (
  ruleSet: RuleSet,
  counted: Answers,
  question: Question,
): Finding[] =>
  rules.findingsOnWhole(ruleSet, counted, question).map((each) => named(question, each));

/** What there is to say of one item, described so far. */
export const findingsOnItem = (
  ruleSet: RuleSet,
  outside: Lookup,
  question: ListQuestion,
  item: Item,
): Finding[] =>
  rules.findingsOnItem(ruleSet, outside, question, item).map((each) => named(question, each));

const named = (question: Question, { id, count }: rules.Finding): Finding => ({
  id: `${question.id}.${id}`,
  ...(count !== undefined && { count }),
});

const distinct = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((each) => [JSON.stringify(each), each])).values(),
];
