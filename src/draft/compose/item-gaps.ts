import type { Item } from '../../assessment/answers.ts';
import type { Field } from '../../rules/schema.ts';
import { itemTitle } from '../../view/answer-text.ts';
import type { ComposedPart } from './composed-part.ts';
import { gapSpan, midSentence } from './gaps.ts';
import { labelOf } from './label-of.ts';
import { fieldsOf, type Listing, type Numbered, openFields } from './listing.ts';
import type { Material } from './material.ts';
import type { Span } from './paper.ts';
import { isHomework } from './parts/compose-sentences.ts';

export interface ItemGap {
  field: Field;
  /** What is missing, without the item that it is of. */
  label: string;
  span: Span;
  gap: ComposedPart['gaps'][number];
}

/** What is open about an item, or answered by what speaks against it: a gap wherever the application speaks of it. */
export function itemGaps(
  { words }: Pick<Material, 'words'>,
  listing: Listing,
  { item, index }: Numbered,
): ItemGap[] {
  const { question } = listing;
  const unknowns = openFields(listing, item);
  return fieldsOf(listing, item).flatMap((field): ItemGap[] => {
    const label = unknowns.includes(field)
      ? midSentence(labelOf(words, question, field))
      : wantedOf({ words }, listing, item, field);
    if (label === '') return [];
    const what = `${label} (${itemTitle(words, question, item, index)})`;
    const isToFind = isHomework(question, item[field.id]);
    const gap = { what, ...(isToFind && { isHomework: true as const }) };
    return [{ field, label, span: gapSpan({ words }, label), gap }];
  });
}

/** What is wanted in place of an answer; empty where the application can say that. */
const wantedOf = (
  { words }: Pick<Material, 'words'>,
  { question }: Listing,
  item: Item,
  { id, kind }: Field,
): string =>
  kind === 'choice' ? words.rule(`application.gaps.${question.id}.fields.${id}.${item[id]}`) : '';

/** Nobody described the list yet. */
export function composeListGap(
  { words, answers }: Pick<Material, 'words' | 'answers'>,
  { question }: Pick<Listing, 'question'>,
): ComposedPart {
  const what = midSentence(labelOf(words, question));
  const isToFind = isHomework(question, answers[question.id]);
  return {
    blocks: [{ kind: 'paragraph', line: [gapSpan({ words }, what)] }],
    gaps: [{ what, ...(isToFind && { isHomework: true }) }],
  };
}

/** They are known, and there are none. */
export function composeNone(
  { words }: Pick<Material, 'words'>,
  { question }: Pick<Listing, 'question'>,
): ComposedPart {
  const what =
    words.rule(`application.lists.${question.id}.none`) || midSentence(labelOf(words, question));
  return gapAlone({ words }, what);
}

/** A paragraph that is one gap. */
export const gapAlone = (speaking: Pick<Material, 'words'>, what: string): ComposedPart => ({
  blocks: [{ kind: 'paragraph', line: [gapSpan(speaking, what)] }],
  gaps: [{ what }],
});
