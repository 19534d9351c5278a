import type { PartOf, Field as WrittenField } from '../../../rules/application.ts';
import type { Field, Question } from '../../../rules/schema.ts';
import type { Described } from '../../compose/described-item.ts';
import type { Listing } from '../../compose/listing.ts';

/** What is written at a spot, and with what. */
export type Content =
  | { kind: 'field'; field: WrittenField; isOptional: boolean }
  /** An answer of the conversation, or one that only the draft asks. */
  | { kind: 'answer'; question: Question }
  /** All answers of a paragraph. */
  | { kind: 'answers'; questions: readonly Question[] }
  | { kind: 'passage'; part: PartOf<'passage'>; text: NonNullable<PartOf<'passage'>['text']> }
  /** A list that nobody described: that is done in the conversation. */
  | { kind: 'list'; listing: Listing }
  /** An item of a list, or fields of it. */
  | {
      kind: 'item';
      listing: Listing;
      index: number;
      fields: readonly Field[];
      /** Of the example that describes it, where that is what it stands in. */
      example?: number | undefined;
    }
  /** Which item an example describes. */
  | { kind: 'which'; index: number }
  | { kind: 'example-field'; index: number; field: WrittenField }
  /** One of what the size of the described item counts. */
  | { kind: 'unit'; index: number; unit: number; described: Described };

/** A place in the document where something is written, or missing. */
export interface Spot {
  /** Unique in the document. */
  id: string;
  /** Id of the section. */
  section: string;
  content: Content;
  /** It waits for something; what that is, in Dutch. */
  gap?: string | undefined;
  /** It is filled in, but cannot be right. */
  isToCheck?: boolean | undefined;
  /** It counts among what is filled in. */
  isFilled?: boolean;
  /** How much of a gap is filled in, from 0 to 1, where it is more than one text. */
  share?: number;
  /** Where it is changed once it is no gap any more; itself where that is not said. */
  home?: string;
}
