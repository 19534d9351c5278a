import { lookupInItem } from '../../assessment/answers.ts';
import { evaluate } from '../../assessment/condition.ts';
import type { Part } from '../../rules/application.ts';
import { itemTitle, placeText } from '../../view/answer-text.ts';
import { composeItems } from './compose-list-table.ts';
import { labelOf } from './label-of.ts';
import {
  composeListGap,
  type Listing,
  listingOf,
  type Numbered,
  numbered,
  openIn,
  postcodesOf,
} from './listing.ts';
import type { ComposedPart, Material } from './material.ts';
import { type Block, line } from './paper.ts';

/** Each postcode with the items that reach it, then the items that reach none that is known. */
export function composeByPlace(
  material: Material,
  { question: id }: Extract<Part, { kind: 'by-place' }>,
): ComposedPart {
  const listing = listingOf(material, id);
  if (!listing) return { blocks: [], gaps: [] };
  if (!listing.items) return composeListGap(material, listing);
  const { application, rule } = material.words;
  const said = (name: string) => rule(`application.lists.${id}.byPlace.${name}`);
  const items = countingItems(material, listing);
  if (!listing.question.roles.places) return composeItems(material, listing, items);
  const placed = items.filter(({ item }) => postcodesOf(listing, item).length > 0);
  const others = items.filter((each) => !placed.includes(each));
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
  const lead: Block = { kind: 'paragraph', tone: 'hint', line: line(said('lead')) };
  const blocks = [heading(said('heading') || application('places.heading')), lead];
  if (placed.length === 0)
    blocks.push({ kind: 'paragraph', line: line(said('none') || application('places.none')) });
  const parts = [
    ...(placed.length > 0 ? [placesTable(material, listing, placed)] : []),
    ...placed.map((each) => openLine(material, listing, each)),
  ];
  const below = others.length > 0 ? composeItems(material, listing, others) : undefined;
  return {
    blocks: [
      ...blocks,
      ...parts.flatMap((part) => part.blocks),
      ...(below ? [heading(said('others') || application('places.others')), ...below.blocks] : []),
    ],
    gaps: [...parts, ...(below ? [below] : [])].flatMap(({ gaps }) => gaps),
  };
}

/** Where the list is what the amount counts, only the items that can count. */
function countingItems({ ruleSet }: Material, listing: Listing): Numbered[] {
  const { amount } = ruleSet;
  const { question, outside } = listing;
  return numbered(listing).filter(
    ({ item }) =>
      amount?.question !== question.id ||
      evaluate(amount.countsWhen, lookupInItem(item, outside)) !== 'unmet',
  );
}

function placesTable(
  { words, places }: Material,
  listing: Listing,
  placed: readonly Numbered[],
): ComposedPart {
  const { application, list } = words;
  const { question } = listing;
  const byPostcode = new Map<string, string[]>();
  for (const { item, index } of placed)
    for (const code of postcodesOf(listing, item))
      byPostcode.set(code, [
        ...(byPostcode.get(code) ?? []),
        itemTitle(words, question, item, index),
      ]);
  const columns = [
    { text: application('columns.municipality') },
    { text: labelOf(words, question) },
    { text: application('columns.count'), isNumber: true as const },
  ];
  const rows = [...byPostcode]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, titles]) => [
      line(placeText(code, places)),
      line(list(titles)),
      line(String(titles.length)),
    ]);
  return { blocks: [{ kind: 'table', columns, rows }], gaps: [] };
}

/** What is open about an item, where the table has no room for it. */
function openLine(material: Material, listing: Listing, each: Numbered): ComposedPart {
  const open = openIn(material, listing, each);
  if (open.length === 0) return { blocks: [], gaps: [] };
  const title = itemTitle(material.words, listing.question, each.item, each.index);
  const spans = open.flatMap(({ span }) => [{ text: ' ' }, span]);
  return {
    blocks: [{ kind: 'paragraph', line: [{ text: `${title}:` }, ...spans] }],
    gaps: open.map(({ gap }) => gap),
  };
}
