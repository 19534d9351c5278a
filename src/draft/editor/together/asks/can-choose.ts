import { listingOf } from '../../../compose/listing.ts';
import type { Material } from '../../../compose/material.ts';

/** What an example described is gone, and there is something else to describe. */
export function canChoose(material: Material, index: number): boolean {
  const listing = listingOf(material, material.application.examples?.question);
  return material.texts.examples[index] !== undefined && (listing?.items?.length ?? 0) > 0;
}
