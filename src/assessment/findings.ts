import type { Question, RuleSet } from '../rules/schema.ts';
import {
  type Answers,
  type Item,
  isKnown,
  isList,
  itemsOf,
  type ListQuestion,
  type Lookup,
  lookupIn,
  lookupInItem,
  ownAnswer,
} from './answers.ts';
import { evaluate } from './condition.ts';
import { countedItem } from './path.ts';

/** Something to say at once about an answer: its text is `findings.<question>.<id>`. */
export interface Finding {
  id: string;
  /** The place in its list of the item that it is about. */
  item?: number;
  /** The size of that item, where it is known. */
  count?: number;
}

/**
 * What the rules say of a known answer: first of the whole, then of each item of a list.
 *
 * @param counted The answers that count (`replay`).
 */
export function findingsOn(ruleSet: RuleSet, counted: Answers, question: Question): Finding[] {
  const items = (isList(question) && itemsOf(ownAnswer(counted, question.id))) || [];
  const ofItems = items.flatMap((item, index) =>
    findingsOnItem(ruleSet, lookupIn(counted), question as ListQuestion, item).map((each) => ({
      ...each,
      item: index,
    })),
  );
  return [...findingsOnWhole(ruleSet, counted, question), ...ofItems];
}

/** What the rules say of a known answer as a whole. */
export const findingsOnWhole = (
  ruleSet: RuleSet,
  counted: Answers,
  question: Question,
): Finding[] =>
  isKnown(ownAnswer(counted, question.id))
    ? applying(ruleSet, question, false, lookupIn(counted))
    : [];

/** What the rules say of one item, described so far; what no longer applies to it is left out. */
export function findingsOnItem(
  ruleSet: RuleSet,
  outside: Lookup,
  question: ListQuestion,
  described: Item,
): Finding[] {
  const item = countedItem(question, described, outside);
  const size = question.roles.size && ownAnswer(item, question.roles.size);
  return applying(ruleSet, question, true, lookupInItem(item, outside)).map((finding) =>
    typeof size === 'number' ? { ...finding, count: size } : finding,
  );
}

const applying = (
  { findings }: RuleSet,
  { id: about }: Question,
  isEach: boolean,
  lookup: Lookup,
): Finding[] =>
  findings
    .filter(
      ({ question, each = false, when }) =>
        question === about && each === isEach && evaluate(when, lookup) === 'met',
    )
    .map(({ id }) => ({ id }));
