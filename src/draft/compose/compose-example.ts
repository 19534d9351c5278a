import { type Item, isKnown } from '../../assessment/answers.ts';
import type { ExampleTexts } from '../../conversation/draft-texts.ts';
import type { Application, Part } from '../../rules/application.ts';
import { answerText, itemTitle } from '../../view/answer-text.ts';
import { composeField, composeWritten, fieldLabel } from './compose-field.ts';
import { gapSpan, midSentence } from './gaps.ts';
import { fieldsOf, type Listing, listingOf, type Numbered, numbered, openIn } from './listing.ts';
import type { ComposedPart, Material } from './material.ts';
import { type Block, type Line, line, type Span } from './paper.ts';
import { canHold } from './standing.ts';

type Examples = NonNullable<Application['examples']>;

/** One item of the list that the examples are of. */
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
function isSuitable(material: Material, { question }: Listing, item: Item): boolean {
  const isSmall = sizeOf(question, item) < leastWanted(material);
  const isUnusual = question.fields.some(
    (field) =>
      'usual' in field &&
      field.usual !== undefined &&
      isKnown(item[field.id]) &&
      item[field.id] !== field.usual,
  );
  return !isSmall && !isUnusual;
}

/** The item that an example describes; none where it was removed, or is not there yet. */
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

const leastWanted = (material: Material): number =>
  material.application.examples?.least.find(({ when }) => canHold(material, when))?.count ?? 0;

/** Infinity where it is not known. */
export function sizeOf({ roles }: Listing['question'], item: Item): number {
  const size = roles.size && item[roles.size];
  return typeof size === 'number' ? size : Number.POSITIVE_INFINITY;
}

/** How many units of an item an example describes at least: never more than it has. */
export const leastUnits = (material: Material, { listing, item }: Described): number =>
  Math.min(leastWanted(material), sizeOf(listing.question, item));

export const unitName = ({ words }: Pick<Material, 'words'>, number: number): string =>
  words.rule('draft.example.unit', { number }) || String(number);

/** "3 sessions", or the bare number where the rule set has no word for its units. */
export const unitCount = (
  { words }: Pick<Material, 'words'>,
  { id, roles }: Listing['question'],
  count: number,
): string => words.rule(`questions.${id}.fields.${roles.size}.count`, { count }) || String(count);

/** An item, unit by unit. */
export function composeExample(
  material: Material,
  { index }: Extract<Part, { kind: 'example' }>,
): ComposedPart {
  const texts = exampleTexts(material, index);
  const described = describedIn(material, texts);
  if (!described) {
    const { rule, application } = material.words;
    const what = rule('application.example.missing') || application('example.missing');
    return { blocks: [{ kind: 'paragraph', line: [gapSpan(material, what)] }], gaps: [{ what }] };
  }
  const count = Math.max(leastUnits(material, described), texts.units.length);
  const parts = [
    composeLead(material, described),
    ...described.examples.fields.map((field): ComposedPart => {
      const text = texts.fields[field.id] ?? '';
      const { cell, gap } = composeField(material, field, text);
      const blocks: Block[] =
        text.trim() === ''
          ? [{ kind: 'paragraph', line: cell }]
          : composeWritten(material, text, gap);
      return { blocks, gaps: gap ? [gap] : [] };
    }),
    ...Array.from({ length: count }, (_, unit) =>
      composeUnit(material, described, texts.units[unit] ?? {}, unit),
    ),
  ];
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    gaps: parts.flatMap(({ gaps }) => gaps),
  };
}

/** What the answers say of the item, on one line. */
function composeLead(material: Material, described: Described): ComposedPart {
  const { words } = material;
  const { listing, item, index } = described;
  const open = openIn(material, listing, described);
  const spans = fieldsOf(listing, item).flatMap((field): Span[] => {
    const span = open.find((each) => each.field === field)?.span;
    if (span) return [span];
    const answer = item[field.id];
    const isUsual = 'usual' in field && field.usual === answer;
    if (field.kind === 'text' || !isKnown(answer) || isUsual) return [];
    const text = answerText(words, listing.question, answer, field, material.places);
    return [{ text: midSentence(text) }];
  });
  const title = itemTitle(words, listing.question, item, index);
  const lead: Line = [
    { text: words.application('example.lead', { title }) },
    ...spans.flatMap((span, each) => [{ text: each === 0 ? ' ' : ', ' }, span]),
    { text: '.' },
  ];
  return { blocks: [{ kind: 'paragraph', line: lead }], gaps: open.map(({ gap }) => gap) };
}

function composeUnit(
  material: Material,
  { examples, listing, item }: Described,
  written: Readonly<Record<string, string>>,
  index: number,
): ComposedPart {
  const { application, list } = material.words;
  const name = unitName(material, index + 1);
  const heading: Block = { kind: 'heading', level: 2, text: name };
  if (Object.keys(written).length === 0) {
    if (index >= sizeOf(listing.question, item)) return { blocks: [], gaps: [] };
    // One that is not begun is one gap.
    const what = list(examples.unit.map((field) => midSentence(fieldLabel(material, field))));
    return {
      blocks: [heading, { kind: 'paragraph', line: [gapSpan(material, what)] }],
      gaps: [{ what: midSentence(name) }],
    };
  }
  const gaps: ComposedPart['gaps'] = [];
  const rows = examples.unit.map((field) => {
    const { cell, gap } = composeField(material, field, written[field.id] ?? '');
    if (gap) gaps.push({ ...gap, what: `${midSentence(name)}: ${gap.what}` });
    return [line(fieldLabel(material, field)), cell];
  });
  const columns = [{ text: application('columns.what') }, { text: application('columns.value') }];
  return { blocks: [heading, { kind: 'table', columns, rows }], gaps };
}
