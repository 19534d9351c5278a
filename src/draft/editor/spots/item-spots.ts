import type { Field } from '../../../rules/schema.ts';
import { midSentence } from '../../compose/gaps.ts';
import { composeListGap, composeNone, itemGaps } from '../../compose/item-gaps.ts';
import { labelOf } from '../../compose/label-of.ts';
import {
  fieldsOf,
  type Listing,
  listingOf,
  type Numbered,
  numbered,
} from '../../compose/listing.ts';
import type { Material } from '../../compose/material.ts';
import type { Spot } from './spot.ts';

/** Of each item of a list: what is open about it, and all of it. */
export function listSpots(material: Material, section: string, question: string): Spot[] {
  const listing = listingOf(material, question);
  if (!listing) return [];
  if (!listing.items?.length) return [listSpot(material, section, listing)];
  return numbered(listing).flatMap((each) => {
    const fields = itemFieldSpots(material, section, listing, each);
    return [
      ...fields,
      {
        ...itemSpot(section, listing, each, fieldsOf(listing, each.item)),
        isFilled: fields.every(({ gap }) => gap === undefined),
      },
    ];
  });
}

function listSpot(material: Material, section: string, listing: Listing): Spot {
  const compose = listing.items ? composeNone : composeListGap;
  const [gap] = compose(material, listing).gaps;
  return {
    id: `${section}/list/${listing.question.id}`,
    section,
    content: { kind: 'list', listing },
    gap: gap?.what,
  };
}

/** Of the spot of a whole item; those of its fields begin with it. */
export const itemSpotId = (section: string, { question }: Listing, index: number): string =>
  `${section}/item/${question.id}/${index}`;

export const itemSpot = (
  section: string,
  listing: Listing,
  { index }: Numbered,
  fields: readonly Field[],
  example?: number,
): Spot => ({
  id: itemSpotId(section, listing, index),
  section,
  content: { kind: 'item', listing, index, fields, example },
});

/** Each field of an item: a gap where it is not known, or a text that only the draft asks for. */
export function itemFieldSpots(
  material: Material,
  section: string,
  listing: Listing,
  each: Numbered,
  example?: number,
): Spot[] {
  const { question } = listing;
  const { words } = material;
  const gaps = itemGaps(material, listing, each);
  const home = itemSpotId(section, listing, each.index);
  return fieldsOf(listing, each.item).map((field) => {
    const isUnwritten =
      field.askedIn !== undefined && field.kind === 'text' && each.item[field.id] === undefined;
    const gap = gaps.find((one) => one.field === field)?.label;
    return {
      id: `${home}/${field.id}`,
      section,
      content: { kind: 'item', listing, index: each.index, fields: [field], example },
      gap: gap ?? (isUnwritten ? midSentence(labelOf(words, question, field)) : undefined),
      home,
    };
  });
}
