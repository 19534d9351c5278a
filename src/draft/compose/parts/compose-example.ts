import { isKnown } from '../../../assessment/answers.ts';
import type { FieldTexts } from '../../../conversation/draft-texts.ts';
import type { PartOf } from '../../../rules/application.ts';
import { itemTitle } from '../../../view/answer-text.ts';
import { type ComposedPart, joined, nothing } from '../composed-part.ts';
import { type Described, describedIn, exampleTexts, leastUnits } from '../described-item.ts';
import { gapSpan, midSentence } from '../gaps.ts';
import { gapAlone, itemGaps } from '../item-gaps.ts';
import { fieldsOf, type Listing, sizeOf } from '../listing.ts';
import type { Material } from '../material.ts';
import { type Block, line, type Span } from '../paper.ts';
import { composeField, composeWritten, fieldLabel } from './compose-fields.ts';
import { itemAnswer } from './compose-list-table.ts';

/** An item, unit by unit. */
export function composeExample(material: Material, { index }: PartOf<'example'>): ComposedPart {
  const texts = exampleTexts(material, index);
  const described = describedIn(material, texts);
  if (!described) {
    const { rule, application } = material.words;
    const what = rule('application.example.missing') || application('example.missing');
    return gapAlone(material, what);
  }
  const count = Math.max(leastUnits(material, described), texts.units.length);
  return joined([
    composeLead(material, described),
    ...described.examples.fields.map((field): ComposedPart => {
      const text = texts.fields[field.id] ?? '';
      const { cell, gap } = composeField(material, field, text);
      return text.trim() === ''
        ? { blocks: [{ kind: 'paragraph', line: cell }], gaps: gap ? [gap] : [] }
        : composeWritten(material, text, gap);
    }),
    ...Array.from({ length: count }, (_, unit) =>
      composeUnit(material, described, texts.units[unit] ?? {}, unit),
    ),
  ]);
}

/** What the answers say of the item, on one line. */
function composeLead(material: Material, { listing, item, index }: Described): ComposedPart {
  const { words } = material;
  const { question } = listing;
  const open = itemGaps(material, listing, { item, index });
  const told = fieldsOf(listing, item).flatMap((field): Span[] => {
    const span = open.find((each) => each.field === field)?.span;
    if (span) return [span];
    const answer = item[field.id];
    const isUsual = field.kind === 'choice' && field.usual === answer;
    return field.kind === 'text' || isUsual || !isKnown(answer)
      ? []
      : [{ text: midSentence(itemAnswer(material, question, answer, field)) }];
  });
  const title = itemTitle(words, question, item, index);
  return {
    blocks: [
      {
        kind: 'paragraph',
        line: [
          { text: words.application('example.lead', { title }) },
          ...told.flatMap((span, each) => [{ text: each === 0 ? ' ' : ', ' }, span]),
          { text: '.' },
        ],
      },
    ],
    gaps: open.map(({ gap }) => gap),
  };
}

function composeUnit(
  material: Material,
  { examples, listing, item }: Described,
  written: FieldTexts,
  index: number,
): ComposedPart {
  const { application, list } = material.words;
  const name = unitName(material, index + 1);
  const heading: Block = { kind: 'heading', level: 2, text: name };
  if (Object.keys(written).length === 0) {
    if (index >= sizeOf(listing, item)) return nothing;
    // One that is not begun is one gap.
    const what = list(examples.unit.map((field) => midSentence(fieldLabel(material, field))));
    return {
      blocks: [heading, { kind: 'paragraph', line: [gapSpan(material, what)] }],
      gaps: [{ what: midSentence(name) }],
    };
  }
  const filled = examples.unit.map((field) => ({
    label: line(fieldLabel(material, field)),
    ...composeField(material, field, written[field.id] ?? ''),
  }));
  const columns = [{ text: application('columns.what') }, { text: application('columns.value') }];
  const rows = filled.map(({ label, cell }) => [label, cell]);
  return {
    blocks: [heading, { kind: 'table', columns, rows }],
    gaps: filled.flatMap(({ gap }) =>
      gap ? [{ ...gap, what: `${midSentence(name)}: ${gap.what}` }] : [],
    ),
  };
}

export const unitName = ({ words }: Pick<Material, 'words'>, number: number): string =>
  words.rule('draft.example.unit', { number }) || String(number);

/** "3 sessions", or the bare number where the rule set has no word for its units. */
export const unitCount = (
  { words }: Pick<Material, 'words'>,
  { question: { id, roles } }: Listing,
  count: number,
): string => words.rule(`questions.${id}.fields.${roles.size}.count`, { count }) || String(count);
