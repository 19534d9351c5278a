import type { FunctionComponent } from 'preact';
import type { Field, Question } from '../../rules/schema.ts';
import { ChoiceInput } from './ChoiceInput.tsx';
import type { InputProps } from './input-props.ts';
import { PostcodesInput } from './PostcodesInput.tsx';
import { TextInput } from './TextInput.tsx';

/** How an answer is entered where it is tried or revised, apart from the conversation. */
export const inputs: Readonly<Record<(Question | Field)['kind'], FunctionComponent<InputProps>>> = {
  choice: ChoiceInput,
  multi: ChoiceInput,
  number: TextInput,
  text: TextInput,
  postcodes: PostcodesInput,
  list: ChoiceInput,
};
