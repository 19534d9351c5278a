import {
  type Item,
  isKnown,
  isList,
  itemsOf,
  type ListQuestion,
  type Lookup,
  lookupIn,
} from '../../assessment/answers.ts';
import { questionsIn } from '../../assessment/condition.ts';
import { askedFields, replay } from '../../assessment/path.ts';
import type { Field } from '../../rules/schema.ts';
import { canHold, type Given } from './standing.ts';

/** A list of the rule set as it was answered. */
export interface Listing {
  question: ListQuestion;
  /** Undefined where nobody knows them yet, which is not that there are none. */
  items: readonly Item[] | undefined;
  outside: Lookup;
}

export interface Numbered {
  item: Item;
  index: number;
}

/** Undefined where the rule set has no such list, or it is not asked. */
export function listingOf(given: Given, id: string | undefined): Listing | undefined {
  const { ruleSet, answers } = given;
  const question = ruleSet.questions.find((each) => each.id === id);
  if (!question || !isList(question) || !canHold(given, question.askWhen)) return;
  const { counted } = replay(ruleSet, answers);
  return { question, items: itemsOf(counted[question.id]), outside: lookupIn(counted) };
}

export const numbered = ({ items = [] }: Listing): Numbered[] =>
  items.map((item, index) => ({ item, index }));

/** The fields that can apply to an item, those that only the draft asks too. */
export const fieldsOf = ({ question, outside }: Listing, item: Item): Field[] =>
  askedFields(question, item, outside);

/** What is asked about an item and not known. A text may stay away; what rests on another open field comes after that. */
export const openFields = (listing: Listing, item: Item): Field[] =>
  fieldsOf(listing, item).filter(
    ({ id, kind, askWhen }) =>
      kind !== 'text' &&
      !isKnown(item[id]) &&
      fieldsIn(listing, askWhen).every((other) => isKnown(item[other])),
  );

/** The fields of an item that a condition looks at. */
const fieldsIn = ({ question }: Listing, condition: Field['askWhen']): string[] =>
  condition
    ? questionsIn(condition).filter((id) => question.fields.some((field) => field.id === id))
    : [];

/** Where an item takes place, as far as that is known: each postcode once. */
export function postcodesOf({ question }: Listing, item: Item): readonly string[] {
  const answer = question.roles.places && item[question.roles.places];
  return typeof answer === 'object' ? [...new Set(answer)] : [];
}

/** How many units an item counts; Infinity where that is not known. */
export function sizeOf({ question }: Listing, item: Item): number {
  const size = question.roles.size && item[question.roles.size];
  return typeof size === 'number' ? size : Number.POSITIVE_INFINITY;
}
