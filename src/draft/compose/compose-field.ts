import type { Field } from '../../rules/application.ts';
import { fieldFault } from './field-fault.ts';
import { checkSpan, gapSpan, midSentence } from './gaps.ts';
import type { ComposedPart, Material } from './material.ts';
import { type Block, type Line, line } from './paper.ts';
import { canHold } from './standing.ts';

export const fieldLabel = ({ words }: Pick<Material, 'words'>, { id }: Pick<Field, 'id'>): string =>
  words.rule(`draft.fields.${id}.label`) || id;

/** A text as it stands in the application, or its gap. */
export function composeField(
  material: Material,
  field: Field,
  text: string,
): { cell: Line; gap?: ComposedPart['gaps'][number] } {
  const what = midSentence(fieldLabel(material, field));
  const value = text.trim();
  if (value === '')
    return canHold(material, field.neededWhen)
      ? { cell: [gapSpan(material, what)], gap: { what } }
      : { cell: line(nothing) };
  return fieldFault(field, text)
    ? {
        cell: [{ text: `${value} ` }, checkSpan(material, what)],
        gap: { what, isToCheck: true },
      }
    : { cell: line(shown(material, field, value)) };
}

/** What stands where nothing is asked. */
export const nothing = '–';

function shown({ words }: Material, { format }: Field, value: string): string {
  if (format === 'date') return words.date(value);
  if (format === 'part-of-day') return words.draft(`partsOfDay.${value}` as 'partsOfDay.morning');
  return value;
}

/** A text in paragraphs, which an empty line begins; below it the mark of one that cannot be right. */
export const composeWritten = (
  material: Material,
  text: string,
  gap: ComposedPart['gaps'][number] | undefined,
): Block[] =>
  [
    ...text
      .trim()
      .split(/\n\s*\n/)
      .map(line),
    ...(gap ? [[checkSpan(material, gap.what)]] : []),
  ].map((each) => ({ kind: 'paragraph', line: each }));
