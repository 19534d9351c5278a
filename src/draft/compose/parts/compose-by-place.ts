import { lookupInItem } from '../../../assessment/answers.ts';
import { evaluate } from '../../../assessment/condition.ts';
import type { PartOf } from '../../../rules/application.ts';
import { itemTitle, placeText } from '../../../view/answer-text.ts';
import { type ComposedPart, joined, nothing, saying } from '../composed-part.ts';
import { composeListGap, gapAlone, itemGaps } from '../item-gaps.ts';
import { labelOf } from '../label-of.ts';
import { type Listing, listingOf, type Numbered, numbered, postcodesOf } from '../listing.ts';
import type { Material } from '../material.ts';
import { type Block, line } from '../paper.ts';
import { composeItems } from './compose-list-table.ts';

/** Each postcode with the items that reach it, then the items that reach none that is known. */
export function composeByPlace(
  material: Material,
  { question: id }: PartOf<'by-place'>,
): ComposedPart {
  const listing = listingOf(material, id);
  if (!listing) return nothing;
  if (!listing.items) return composeListGap(material, listing);
  const items = countingItems(material, listing);
  if (!listing.question.roles.places) return composeItems(material, listing, items);
  const { application, rule } = material.words;
  const said = (name: string) => rule(`application.lists.${id}.byPlace.${name}`);
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
  const lead: Block = { kind: 'paragraph', tone: 'hint', line: line(said('lead')) };
  const byPlace = saying(heading(said('heading') || application('places.heading')), lead);
  if (items.length === 0)
    return joined([byPlace, gapAlone(material, said('none') || application('places.none'))]);
  const placed = items.filter(({ item }) => postcodesOf(listing, item).length > 0);
  const others = items.filter((each) => !placed.includes(each));
  const shown: ComposedPart[] = [];
  if (placed.length > 0)
    shown.push(
      byPlace,
      saying(placesTable(material, listing, placed)),
      ...placed.map((each) => composeOpen(material, listing, each)),
    );
  if (others.length > 0)
    shown.push(
      saying(heading(said('others') || application('places.others'))),
      composeItems(material, listing, others),
    );
  return joined(shown);
}

/** Where the list is what the amount counts, only the items that can count. */
function countingItems({ ruleSet }: Material, listing: Listing): Numbered[] {
  const { amount } = ruleSet;
  const { question, outside } = listing;
  if (amount?.question !== question.id) return numbered(listing);
  const { countsWhen, perhapsWhen = countsWhen } = amount;
  return numbered(listing).filter(({ item }) =>
    [countsWhen, perhapsWhen].some(
      (condition) => evaluate(condition, lookupInItem(item, outside)) !== 'unmet',
    ),
  );
}

function placesTable(
  { words, places }: Material,
  listing: Listing,
  placed: readonly Numbered[],
): Block {
  const { question } = listing;
  const byPostcode = new Map<string, string[]>();
  for (const { item, index } of placed) {
    const title = itemTitle(words, question, item, index);
    for (const code of postcodesOf(listing, item))
      byPostcode.set(code, [...(byPostcode.get(code) ?? []), title]);
  }
  return {
    kind: 'table',
    columns: [
      { text: words.application('columns.municipality') },
      { text: labelOf(words, question) },
      { text: words.application('columns.count'), isNumber: true },
    ],
    rows: [...byPostcode]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([code, titles]) =>
        [placeText(code, places), words.list(titles), String(titles.length)].map(line),
      ),
  };
}

/** What is open about an item, where the table has no room for it. */
function composeOpen(material: Material, listing: Listing, each: Numbered): ComposedPart {
  const open = itemGaps(material, listing, each);
  if (open.length === 0) return nothing;
  const title = itemTitle(material.words, listing.question, each.item, each.index);
  const spans = open.flatMap(({ span }) => [{ text: ' ' }, span]);
  return {
    blocks: [{ kind: 'paragraph', line: [{ text: `${title}:` }, ...spans] }],
    gaps: open.map(({ gap }) => gap),
  };
}
