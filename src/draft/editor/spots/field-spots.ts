import type { Field, PartOf } from '../../../rules/application.ts';
import { fieldFault } from '../../compose/field-fault.ts';
import { midSentence } from '../../compose/gaps.ts';
import type { Material } from '../../compose/material.ts';
import { fieldLabel } from '../../compose/parts/compose-fields.ts';
import { passageLabel } from '../../compose/parts/compose-passage.ts';
import { canHold } from '../../compose/standing.ts';
import type { Spot } from './spot.ts';

type State = Pick<Spot, 'gap' | 'isToCheck' | 'isFilled'>;

/** How a text stands: written, missing, or not to be right. */
export function textState(
  material: Material,
  field: Pick<Field, 'format' | 'max' | 'neededWhen'>,
  text: string,
  what: string,
): State {
  if (text.trim() === '')
    return { gap: canHold(material, field.neededWhen) ? what : undefined, isFilled: false };
  return fieldFault(field, text) ? { gap: what, isToCheck: true } : { isFilled: true };
}

export function fieldSpot(material: Material, section: string, field: Field): Spot {
  const what = midSentence(fieldLabel(material, field));
  return {
    id: `${section}/field/${field.id}`,
    section,
    content: { kind: 'field', field, isOptional: !canHold(material, field.neededWhen) },
    ...textState(material, field, material.texts.fields[field.id] ?? '', what),
  };
}

export function passageSpot(material: Material, section: string, part: PartOf<'passage'>): Spot[] {
  const { text } = part;
  if (!text) return [];
  const what = material.words.application('passage', { what: passageLabel(material, part) });
  const written = material.texts.fields[part.id] ?? '';
  return [
    {
      id: `${section}/text/${part.id}`,
      section,
      content: { kind: 'passage', part, text },
      ...textState(material, { format: 'text', ...text }, written, what),
    },
  ];
}
