import type { Part, Section } from '../../../rules/application.ts';
import { sectionsOf } from '../../compose/compose-draft.ts';
import type { Material } from '../../compose/material.ts';
import { answerSpots } from './answer-spots.ts';
import { exampleSpots } from './example-spots.ts';
import { fieldSpot, passageSpot } from './field-spots.ts';
import { listSpots } from './item-spots.ts';
import type { Spot } from './spot.ts';

/** Every place of the document where something is written or missing, in its order. */
export const spotsOf = (material: Material): Spot[] =>
  sectionsOf(material).flatMap((section) =>
    section.parts.flatMap((part) => spotsIn(material, section, part)),
  );

function spotsIn(material: Material, { id }: Section, part: Part): Spot[] {
  switch (part.kind) {
    case 'fields':
      return part.fields.map((field) => fieldSpot(material, id, field));
    case 'sentences':
      return answerSpots(material, id, part);
    case 'passage':
      return [...answerSpots(material, id, part), ...passageSpot(material, id, part)];
    case 'list-table':
    case 'by-place':
      return listSpots(material, id, part.question);
    case 'example':
      return exampleSpots(material, id, part.index);
    case 'estimate':
      return [];
  }
}

/** The gaps, each once: what is open about an item can stand in more than one section. */
export function gapsAmong(spots: readonly Spot[]): Spot[] {
  const seen = new Set<string>();
  return spots.filter(({ id, section, gap }) => {
    const what = id.slice(section.length);
    if (gap === undefined || seen.has(what)) return false;
    seen.add(what);
    return true;
  });
}

/** How much of it there is, how much of that is done, and which share with what has begun. */
export function progressOf(spots: readonly Spot[]): {
  filled: number;
  total: number;
  share: number;
} {
  const filled = spots.filter(({ isFilled }) => isFilled).length;
  const gaps = gapsAmong(spots);
  const total = filled + gaps.length;
  const begun = gaps.reduce((sum, { share = 0 }) => sum + share, 0);
  return { filled, total, share: total === 0 ? 1 : (filled + begun) / total };
}
