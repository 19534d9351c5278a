import type { Field, PartOf } from '../../../rules/application.ts';
import type { ComposedPart } from '../composed-part.ts';
import { fieldFault } from '../field-fault.ts';
import { checkSpan, gapSpan, midSentence } from '../gaps.ts';
import type { Material } from '../material.ts';
import { type Line, line, notAsked } from '../paper.ts';
import { sourceText } from '../source-text.ts';
import { canHold } from '../standing.ts';

type FieldGap = ComposedPart['gaps'][number];

/** A table of what is filled in, and where that is asked. */
export function composeFields(material: Material, { fields }: PartOf<'fields'>): ComposedPart {
  const { words, texts } = material;
  const { application } = words;
  const filled = fields.map((field) => ({
    field,
    ...composeField(material, field, texts.fields[field.id] ?? ''),
  }));
  return {
    blocks: [
      {
        kind: 'table',
        columns: [
          { text: application('columns.what') },
          { text: application('columns.value') },
          { text: application('columns.asked'), isForWriter: true },
        ],
        rows: filled.map(({ field, cell }) => [
          line(fieldLabel(material, field)),
          cell,
          line(field.source ? sourceText(words, field.source) : application('ours')),
        ]),
      },
    ],
    gaps: filled.flatMap(({ gap }) => (gap ? [gap] : [])),
  };
}

export const fieldLabel = ({ words }: Pick<Material, 'words'>, { id }: Pick<Field, 'id'>): string =>
  words.rule(`draft.fields.${id}.label`) || id;

/** A text as it stands in the application, or its gap. */
export function composeField(
  material: Material,
  field: Field,
  text: string,
): { cell: Line; gap?: FieldGap } {
  const what = midSentence(fieldLabel(material, field));
  const value = text.trim();
  if (value === '')
    return canHold(material, field.neededWhen)
      ? { cell: [gapSpan(material, what)], gap: { what } }
      : { cell: line(notAsked) };
  return fieldFault(field, text)
    ? {
        cell: [{ text: `${value} ` }, checkSpan(material, what)],
        gap: { what, isToCheck: true },
      }
    : { cell: line(shownText(material, field, value)) };
}

export function shownText(
  { words }: Pick<Material, 'words'>,
  { format }: Pick<Field, 'format'>,
  value: string,
): string {
  if (format === 'date') return words.date(value);
  if (format === 'part-of-day') return words.draft(`partsOfDay.${value}` as 'partsOfDay.morning');
  return value;
}

/** A text in paragraphs, which an empty line begins; below it the mark of one that cannot be right. */
export function composeWritten(
  material: Material,
  text: string,
  gap: FieldGap | undefined,
): ComposedPart {
  const paragraphs = text
    .trim()
    .split(/\n\s*\n/)
    .map(line);
  const lines = gap ? [...paragraphs, [checkSpan(material, gap.what)]] : paragraphs;
  return {
    blocks: lines.map((each) => ({ kind: 'paragraph', line: each })),
    gaps: gap ? [gap] : [],
  };
}
