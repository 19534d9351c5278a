import { type Answer, type Item, isKnown } from '../../../assessment/answers.ts';
import type { PartOf } from '../../../rules/application.ts';
import type { Field, Question } from '../../../rules/schema.ts';
import { answerText, itemTitle } from '../../../view/answer-text.ts';
import { type ComposedPart, nothing } from '../composed-part.ts';
import { composeListGap, composeNone, itemGaps } from '../item-gaps.ts';
import { labelOf } from '../label-of.ts';
import { fieldsOf, type Listing, listingOf, type Numbered, numbered } from '../listing.ts';
import type { Material } from '../material.ts';
import { type Line, line, notAsked, type Table } from '../paper.ts';

/** A row for each item of a list. */
export function composeListTable(
  material: Material,
  { question: id }: PartOf<'list-table'>,
): ComposedPart {
  const listing = listingOf(material, id);
  if (!listing) return nothing;
  if (!listing.items) return composeListGap(material, listing);
  return listing.items.length > 0
    ? composeItems(material, listing, numbered(listing))
    : composeNone(material, listing);
}

/** Some items of a list in a table, with a column for each field that applies to one of them. */
export function composeItems(
  material: Material,
  listing: Listing,
  items: readonly Numbered[],
): ComposedPart {
  const { words } = material;
  const { question } = listing;
  const rows = items.map((each) => ({
    title: itemTitle(words, question, each.item, each.index),
    item: each.item,
    asked: fieldsOf(listing, each.item).filter((field) => hasColumn(question, field, each.item)),
    gaps: itemGaps(material, listing, each),
  }));
  const shown = question.fields.filter((field) => rows.some(({ asked }) => asked.includes(field)));
  const columns: Table['columns'] = [
    { text: labelOf(words, question) },
    ...shown.map((field) => ({
      text: labelOf(words, question, field),
      ...(field.kind === 'number' && { isNumber: true as const }),
    })),
  ];
  const cell = ({ item, asked, gaps }: (typeof rows)[number], field: Field): Line => {
    const span = gaps.find((each) => each.field === field)?.span;
    if (span) return [span];
    return line(asked.includes(field) ? fieldText(material, listing, field, item) : notAsked);
  };
  return {
    blocks: [
      {
        kind: 'table',
        columns,
        rows: rows.map((row) => [line(row.title), ...shown.map((field) => cell(row, field))]),
      },
    ],
    gaps: rows.flatMap(({ gaps }) => gaps.map(({ gap }) => gap)),
  };
}

/** The title names the row; a text that nobody wrote needs no column. */
const hasColumn = ({ roles }: Listing['question'], { id, kind }: Field, item: Item): boolean =>
  id !== roles.title && (kind !== 'text' || item[id] !== undefined);

/** A number under the heading of its column needs no unit. */
export function fieldText(
  { words, places }: Pick<Material, 'words' | 'places'>,
  { question }: Listing,
  field: Field,
  item: Item,
): string {
  const answer = item[field.id];
  if (!isKnown(answer)) return notAsked;
  return field.kind === 'number'
    ? String(answer)
    : itemAnswer({ words, places }, question, answer, field);
}

/** An answer about an item as the application says it, else as the conversation does. */
export const itemAnswer = (
  { words, places }: Pick<Material, 'words' | 'places'>,
  question: Question,
  answer: Answer,
  field: Field,
): string =>
  (field.kind === 'choice' &&
    words.rule(`application.answers.${question.id}.fields.${field.id}.${answer}`)) ||
  answerText(words, question, answer, field, places);
