import type { Field as WrittenField } from '../../../../rules/application.ts';
import type { Field, Question } from '../../../../rules/schema.ts';
import type { Listing } from '../../../compose/listing.ts';
import type { Place } from '../../fill/place.ts';
import type { Spot } from '../../spots/spot.ts';

/** What a text of the application is checked against. */
export type Written = Pick<WrittenField, 'id' | 'format' | 'max' | 'autocomplete'>;

/** One thing that is asked where the gaps are gone through: a gap can be more than one. */
export type Ask = {
  /** Unique in the application: what stands in two sections is asked once. */
  id: string;
  spot: Spot;
  /** It waits for something. */
  isOpen: boolean;
} & (
  | { kind: 'text'; field: Written; place: Place; text: string }
  | { kind: 'answer'; question: Question }
  | {
      kind: 'item-field';
      listing: Listing;
      index: number;
      field: Field;
      /** Of the example that describes the item. */
      example: number | undefined;
    }
  /** A list that nobody described: that is done in the conversation. */
  | { kind: 'list'; question: Listing['question'] }
  /** Which item an example describes. */
  | { kind: 'which'; index: number }
);
