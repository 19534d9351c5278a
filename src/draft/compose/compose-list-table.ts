import { type Item, isKnown } from '../../assessment/answers.ts';
import type { Part } from '../../rules/application.ts';
import type { Field } from '../../rules/schema.ts';
import { answerText, itemTitle } from '../../view/answer-text.ts';
import { nothing } from './compose-field.ts';
import { labelOf } from './label-of.ts';
import {
  composeListGap,
  fieldsOf,
  type Listing,
  listingOf,
  type Numbered,
  numbered,
  openIn,
} from './listing.ts';
import type { ComposedPart, Material } from './material.ts';
import { type Line, line, type Table } from './paper.ts';

/** A row for each item of a list. */
export function composeListTable(
  material: Material,
  { question: id }: Pick<Extract<Part, { kind: 'list-table' }>, 'question'>,
): ComposedPart {
  const { rule } = material.words;
  const listing = listingOf(material, id);
  if (!listing) return { blocks: [], gaps: [] };
  if (!listing.items) return composeListGap(material, listing);
  if (listing.items.length > 0) return composeItems(material, listing, numbered(listing));
  const none = rule(`application.lists.${id}.none`) || rule(`questions.${id}.none`) || nothing;
  return { blocks: [{ kind: 'paragraph', line: line(none) }], gaps: [] };
}

/** Some items of a list in a table, with a column for each field that applies to one of them. */
export function composeItems(
  material: Material,
  listing: Listing,
  items: readonly Numbered[],
): ComposedPart {
  const { words } = material;
  const { question } = listing;
  const gaps: ComposedPart['gaps'] = [];
  const fields = shownFields(listing, items);
  const rows = items.map(({ item, index }) => {
    const open = openIn(material, listing, { item, index });
    gaps.push(...open.map(({ gap }) => gap));
    const asked = fieldsOf(listing, item);
    return [
      line(itemTitle(words, question, item, index)),
      ...fields.map((field): Line => {
        const span = open.find((each) => each.field === field)?.span;
        if (span) return [span];
        return line(asked.includes(field) ? fieldText(material, listing, field, item) : nothing);
      }),
    ];
  });
  const columns: Table['columns'] = [
    { text: labelOf(words, question) },
    ...fields.map((field) => ({
      text: labelOf(words, question, field),
      ...(field.kind === 'number' && { isNumber: true as const }),
    })),
  ];
  return { blocks: [{ kind: 'table', columns, rows }], gaps };
}

/** The title names the row; a text that nobody wrote needs no column. */
const shownFields = (listing: Listing, items: readonly Numbered[]): Field[] =>
  listing.question.fields.filter(
    (field) =>
      field.id !== listing.question.roles.title &&
      items.some(
        ({ item }) =>
          fieldsOf(listing, item).includes(field) &&
          (field.kind !== 'text' || item[field.id] !== undefined),
      ),
  );

/** A number under the heading of its column needs no unit. */
export function fieldText(
  { words, places }: Pick<Material, 'words' | 'places'>,
  { question }: Listing,
  field: Field,
  item: Item,
): string {
  const answer = item[field.id];
  if (!isKnown(answer)) return nothing;
  return field.kind === 'number'
    ? String(answer)
    : answerText(words, question, answer, field, places);
}
