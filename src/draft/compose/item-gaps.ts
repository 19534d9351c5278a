import type { Field } from '../../rules/schema.ts';
import { itemTitle } from '../../view/answer-text.ts';
import type { ComposedPart } from './composed-part.ts';
import { gapSpan, midSentence } from './gaps.ts';
import { labelOf } from './label-of.ts';
import { type Listing, type Numbered, openFields } from './listing.ts';
import type { Material } from './material.ts';
import type { Span } from './paper.ts';
import { isHomework } from './parts/compose-sentences.ts';

export interface ItemGap {
  field: Field;
  span: Span;
  gap: ComposedPart['gaps'][number];
}

/** What is open about an item: a gap wherever the application speaks of it. */
export function itemGaps(
  { words }: Pick<Material, 'words'>,
  listing: Listing,
  { item, index }: Numbered,
): ItemGap[] {
  const { question } = listing;
  return openFields(listing, item).map((field) => {
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
