import type { FunctionComponent } from 'preact';
import type { Field, Question } from '../../rules/schema.ts';
import { ChoiceReplies } from './ChoiceReplies.tsx';
import { NumberReplies } from './NumberReplies.tsx';
import { PlacesReplies } from './PlacesReplies.tsx';
import type { RepliesProps } from './replies-props.ts';
import { SeveralReplies } from './SeveralReplies.tsx';
import { TextReplies } from './TextReplies.tsx';

/** How each kind of question is answered; a list is gone through field by field, and asks whether there is another item. */
export const replies: Readonly<
  Record<Exclude<(Question | Field)['kind'], 'list'>, FunctionComponent<RepliesProps>>
> = {
  choice: ChoiceReplies,
  multi: SeveralReplies,
  number: NumberReplies,
  postcodes: PlacesReplies,
  text: TextReplies,
};
