import { listingOf, numbered } from '../compose/listing.ts';
import type { Material } from '../compose/material.ts';
import { AnswerRows } from './AnswerRows.tsx';
import { ItemFields } from './ItemFields.tsx';

interface Props {
  material: Material;
  question: string;
}

/** A list of the conversation, with what only the draft asks about each of its items. */
export function ListForm({ material, question }: Props) {
  const listing = listingOf(material, question);
  return (
    <>
      <AnswerRows questions={[question]} />
      {listing &&
        numbered(listing).map(({ index }) => (
          <ItemFields key={index} listing={listing} index={index} />
        ))}
    </>
  );
}
