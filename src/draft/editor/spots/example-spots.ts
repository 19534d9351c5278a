import {
  type Described,
  describedIn,
  exampleTexts,
  leastUnits,
} from '../../compose/described-item.ts';
import { midSentence } from '../../compose/gaps.ts';
import { fieldsOf, sizeOf } from '../../compose/listing.ts';
import type { Material } from '../../compose/material.ts';
import { fieldLabel } from '../../compose/parts/compose-fields.ts';
import { textState } from './field-spots.ts';
import { itemFieldSpots, itemSpot } from './item-spots.ts';
import type { Spot } from './spot.ts';

/** An item as an example: which one, what is answered about it, and what is written about it. */
export function exampleSpots(material: Material, section: string, index: number): Spot[] {
  const texts = exampleTexts(material, index);
  const described = describedIn(material, texts);
  const which: Spot = {
    id: `${section}/which/${index}`,
    section,
    content: { kind: 'which', index },
  };
  if (!described) {
    const { rule, application } = material.words;
    return [
      { ...which, gap: rule('application.example.missing') || application('example.missing') },
    ];
  }
  const { listing, examples, item } = described;
  const fields = examples.fields.map(
    (field): Spot => ({
      id: `${section}/example/${index}/${field.id}`,
      section,
      content: { kind: 'example-field', index, field },
      ...textState(
        material,
        field,
        texts.fields[field.id] ?? '',
        midSentence(fieldLabel(material, field)),
      ),
    }),
  );
  const count = Math.max(leastUnits(material, described), texts.units.length);
  return [
    which,
    ...itemFieldSpots(material, section, listing, described, index),
    itemSpot(section, listing, described, fieldsOf(listing, item), index),
    ...fields,
    ...Array.from({ length: count }, (_, unit) =>
      unitSpot(material, section, index, described, unit),
    ),
  ];
}

function unitSpot(
  material: Material,
  section: string,
  index: number,
  described: Described,
  unit: number,
): Spot {
  const written = exampleTexts(material, index).units[unit] ?? {};
  const spot: Spot = {
    id: `${section}/unit/${index}/${unit}`,
    section,
    content: { kind: 'unit', index, unit, described },
  };
  const { examples, listing, item } = described;
  const nameOf = (fields: typeof examples.unit) =>
    material.words.list(fields.map((field) => midSentence(fieldLabel(material, field))));
  if (Object.keys(written).length === 0)
    return unit < sizeOf(listing, item) ? { ...spot, gap: nameOf(examples.unit) } : spot;
  const states = examples.unit.map((field) => ({
    field,
    ...textState(material, field, written[field.id] ?? '', field.id),
  }));
  const open = states.filter(({ gap }) => gap !== undefined);
  if (open.length === 0) return { ...spot, isFilled: true };
  return {
    ...spot,
    gap: nameOf(open.map(({ field }) => field)),
    isToCheck: open.every(({ isToCheck }) => isToCheck),
    share: 1 - open.length / states.length,
  };
}
