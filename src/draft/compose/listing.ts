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
import { itemTitle } from '../../view/answer-text.ts';
import { gapSpan, midSentence } from './gaps.ts';
import { labelOf } from './label-of.ts';
import type { ComposedPart, Material } from './material.ts';
import type { Span } from './paper.ts';
import { isHomework } from './sentences.ts';
import { canHold } from './standing.ts';

/** A list of the rule set as it was answered. */
export interface Listing {
  question: ListQuestion;
  /** Undefined where nobody knows them yet, which is not that there are none. */
  items: readonly Item[] | undefined;
  outside: Lookup;
}

/** Undefined where the rule set has no such list, or it is not asked. */
export function listingOf(
  { ruleSet, answers }: Pick<Material, 'ruleSet' | 'answers'>,
  id: string | undefined,
): Listing | undefined {
  const question = ruleSet.questions.find((each) => each.id === id);
  if (!question || !isList(question) || !canHold({ ruleSet, answers }, question.askWhen)) return;
  const { counted } = replay(ruleSet, answers);
  return { question, items: itemsOf(counted[question.id]), outside: lookupIn(counted) };
}

export interface Numbered {
  item: Item;
  index: number;
}

export const numbered = ({ items = [] }: Listing): Numbered[] =>
  items.map((item, index) => ({ item, index }));

/** The fields that can apply to an item, those that only the draft asks too. */
export const fieldsOf = ({ question, outside }: Listing, item: Item): Field[] =>
  askedFields(question, item, outside);

/** It rests on a field of the same item that is not known itself: that one comes first. */
const isWaiting = ({ question }: Listing, item: Item, { askWhen }: Field): boolean =>
  askWhen !== undefined &&
  questionsIn(askWhen).some(
    (id) => question.fields.some((field) => field.id === id) && !isKnown(item[id]),
  );

export interface Open {
  field: Field;
  span: Span;
  gap: ComposedPart['gaps'][number];
}

/** What is asked about an item and not known: a gap wherever the application speaks of it. A text may stay away. */
export function openIn({ words }: Material, listing: Listing, { item, index }: Numbered): Open[] {
  const { question } = listing;
  return fieldsOf(listing, item)
    .filter(({ id, kind }) => kind !== 'text' && !isKnown(item[id]))
    .filter((field) => !isWaiting(listing, item, field))
    .map((field) => {
      const label = midSentence(labelOf(words, question, field));
      const what = `${label} (${itemTitle(words, question, item, index)})`;
      const isToFind = isHomework(question, item[field.id]);
      return {
        field,
        span: gapSpan({ words }, label),
        gap: { what, ...(isToFind && { isHomework: true as const }) },
      };
    });
}

/** Nobody described the list yet. */
export function composeListGap(material: Material, { question }: Listing): ComposedPart {
  const { words, answers } = material;
  const what = midSentence(labelOf(words, question));
  const isToFind = isHomework(question, answers[question.id]);
  return {
    blocks: [{ kind: 'paragraph', line: [gapSpan(material, what)] }],
    gaps: [{ what, ...(isToFind && { isHomework: true }) }],
  };
}

/** Where an item takes place, as far as that is known: each postcode once. */
export function postcodesOf({ question }: Listing, item: Item): readonly string[] {
  const answer = question.roles.places && item[question.roles.places];
  return isKnown(answer) && typeof answer === 'object' ? [...new Set(answer)] : [];
}
