import type { DraftTexts, ExampleTexts } from '../../../conversation/draft-texts.ts';
import { exampleTexts } from '../../compose/described-item.ts';
import type { Material } from '../../compose/material.ts';
import { withText } from './with-text.ts';

/** Where a text of the draft is kept; `index` is that of the example. */
export type Place =
  | { of: 'application'; id: string }
  | { of: 'example'; index: number; id: string }
  | { of: 'unit'; index: number; unit: number; id: string };

export function textAt(material: Material, place: Place): string {
  if (place.of === 'application') return material.texts.fields[place.id] ?? '';
  const { fields, units } = exampleTexts(material, place.index);
  return (place.of === 'example' ? fields : units[place.unit])?.[place.id] ?? '';
}

export function withTextAt(material: Material, place: Place, text: string): DraftTexts {
  const { texts } = material;
  if (place.of === 'application')
    return { ...texts, fields: withText(texts.fields, place.id, text) };
  const { fields, units } = exampleTexts(material, place.index);
  if (place.of === 'example')
    return withExample(material, place.index, { fields: withText(fields, place.id, text) });
  const count = Math.max(units.length, place.unit + 1);
  const all = Array.from({ length: count }, (_, each) => units[each] ?? {});
  const written = withText(all[place.unit] ?? {}, place.id, text);
  return withExample(material, place.index, { units: all.with(place.unit, written) });
}

/** What is written about an example changes; those before it are there from then on. */
export function withExample(
  material: Material,
  index: number,
  change: Partial<ExampleTexts>,
): DraftTexts {
  const { texts } = material;
  const examples = [...texts.examples];
  for (let each = examples.length; each < index; each++)
    examples.push(exampleTexts(material, each));
  examples[index] = { ...exampleTexts(material, index), ...change };
  return { ...texts, examples };
}
