import { lookupIn } from '../assessment/answers.ts';
import { evaluate } from '../assessment/condition.ts';
import { replay } from '../assessment/path.ts';
import type { Condition } from '../rules/schema.ts';
import { fieldFault } from './field-fault.ts';
import type { Gap, Material } from './material.ts';
import { type Block, type Line, line } from './paper.ts';
import { checkSpan, gapSpan, midSentence } from './sentences.ts';
import type { Field } from './template.ts';

/** What one part of a section says, and what it still waits for. */
export interface ComposedPart {
  blocks: Block[];
  gaps: Omit<Gap, 'section'>[];
}

/** Whether something that is left empty is a gap. */
export const isNeeded = (material: Material, condition: Condition | undefined): boolean => {
  if (!condition) return true;
  const { counted } = replay(material.ruleSet, material.answers);
  return evaluate(condition, lookupIn(counted)) !== 'unmet';
};

/** A text as it stands in the application, or its gap. */
export function composeField(
  material: Material,
  field: Field,
  text: string,
): { cell: Line; gap?: ComposedPart['gaps'][number] } {
  const what = midSentence(material.words.draft(`fields.${field.id}.label` as 'fields.name.label'));
  const value = text.trim();
  if (value === '')
    return isNeeded(material, field.neededWhen)
      ? { cell: [gapSpan(material, what)], gap: { what } }
      : { cell: line('–') };
  return fieldFault(field, text)
    ? {
        cell: [{ text: `${value} ` }, checkSpan(material, what)],
        gap: { what, isToCheck: true },
      }
    : { cell: line(shown(material, field, value)) };
}

function shown({ words }: Material, { format }: Field, value: string): string {
  if (format === 'date') return words.date(value);
  if (format === 'part-of-day') return words.draft(`partsOfDay.${value}` as 'partsOfDay.morning');
  return value;
}

/** A text in paragraphs, which an empty line begins; below it the mark of one that cannot be right. */
export const composeWritten = (
  material: Material,
  text: string,
  gap: ComposedPart['gaps'][number] | null,
): Block[] =>
  [
    ...text
      .trim()
      .split(/\n\s*\n/)
      .map(line),
    ...(gap ? [[checkSpan(material, gap.what)]] : []),
  ].map((each) => ({ kind: 'paragraph', line: each }));
