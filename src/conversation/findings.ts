import {
  type Answers,
  type Item,
  isList,
  itemsOf,
  type ListQuestion,
  lookupIn,
  lookupInItem,
} from '../assessment/answers.ts';
import { evaluate } from '../assessment/condition.ts';
import { askedFields } from '../assessment/path.ts';
import type { FindingRule, Question, RuleSet } from '../rules/schema.ts';

/** Something to say at once about an answer: the key of its text under `findings`, and the number in it. */
export interface Finding {
  id: string;
  /** The size of the item that it is about. */
  count?: number;
}

const idOf = ({ question, id }: FindingRule): string => `${question}.${id}`;

/** What there is to say of an answer that counts; of a list, of each of its items too. */
export function findingsOn(ruleSet: RuleSet, counted: Answers, question: Question): Finding[] {
  if (counted[question.id] === undefined) return [];
  const lookup = lookupIn(counted);
  const whole = ruleSet.findings
    .filter((each) => each.question === question.id && !each.each)
    .filter(({ when }) => evaluate(when, lookup) === 'met')
    .map((each) => ({ id: idOf(each) }));
  const items = isList(question) ? itemsOf(counted[question.id]) : undefined;
  if (!items || !isList(question)) return whole;
  const ofItems = items.flatMap((item) => findingsOnItem(ruleSet, counted, question, item));
  return distinct([...whole, ...ofItems]);
}

/** What there is to say of one item, described so far; what no longer applies to it is left out. */
export function findingsOnItem(
  ruleSet: RuleSet,
  counted: Answers,
  question: ListQuestion,
  described: Item,
): Finding[] {
  const outside = lookupIn(counted);
  const asked = askedFields(question, described, outside).map(({ id }) => id);
  const item = Object.fromEntries(
    Object.entries(described).filter(([field]) => asked.includes(field)),
  );
  const lookup = lookupInItem(item, outside);
  const size = question.roles.size === undefined ? undefined : item[question.roles.size];
  return ruleSet.findings
    .filter((each) => each.question === question.id && each.each)
    .filter(({ when }) => evaluate(when, lookup) === 'met')
    .map((each) => ({ id: idOf(each), ...(typeof size === 'number' && { count: size }) }));
}

const distinct = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((each) => [JSON.stringify(each), each])).values(),
];
