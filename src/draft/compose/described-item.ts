import { type Item, isKnown } from '../../assessment/answers.ts';
import type { ExampleTexts } from '../../conversation/draft-texts.ts';
import type { Examples } from '../../rules/application.ts';
import { type Listing, listingOf, type Numbered, numbered, sizeOf } from './listing.ts';
import type { Material } from './material.ts';
import { canHold } from './standing.ts';

/** The item that an example describes. */
export interface Described extends Numbered {
  listing: Listing;
  examples: Examples;
}

/** What was written about an example. */
export const exampleTexts = (material: Material, index: number): ExampleTexts =>
  material.texts.examples[index] ?? {
    item: proposedFor(material, index),
    fields: {},
    units: [],
  };

/** None where it was removed, or is not there yet. */
export function describedIn(
  material: Material,
  { item: key }: ExampleTexts,
): Described | undefined {
  const { examples } = material.application;
  const listing = listingOf(material, examples?.question);
  const index = key === null ? -1 : material.itemKeys.indexOf(key);
  const item = listing?.items?.[index];
  return examples && listing && item ? { examples, listing, item, index } : undefined;
}

/** How many units an example describes at least: never more than its item has. */
export const leastUnits = (material: Material, { listing, item }: Described): number =>
  Math.min(leastWanted(material), sizeOf(listing, item));

const leastWanted = (material: Material): number =>
  material.application.examples?.least.find(({ when }) => canHold(material, when))?.count ?? 0;

/** What an example describes before one writes there: an item of its own, a suitable one if there is. */
function proposedFor(material: Material, index: number): number | null {
  const { texts, itemKeys, application } = material;
  const listing = listingOf(material, application.examples?.question);
  if (!listing) return null;
  const taken = texts.examples.map(({ item }) => item);
  const free = numbered(listing).filter((each) => !taken.includes(itemKeys[each.index] ?? null));
  const suitable = free.filter(({ item }) => isSuitable(material, listing, item));
  const inOrder = [...suitable, ...free.filter((each) => !suitable.includes(each))];
  const proposed = inOrder[index - texts.examples.length];
  return (proposed && itemKeys[proposed.index]) ?? null;
}

/** As far as one can tell: large enough, and in nothing unusual. */
function isSuitable(material: Material, listing: Listing, item: Item): boolean {
  const isUnusual = listing.question.fields.some(
    (field) =>
      field.kind === 'choice' &&
      field.usual !== undefined &&
      isKnown(item[field.id]) &&
      item[field.id] !== field.usual,
  );
  return !isUnusual && sizeOf(listing, item) >= leastWanted(material);
}
