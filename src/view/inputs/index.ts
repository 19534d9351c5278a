import type { FunctionComponent } from 'preact';
import type { Field, Question } from '../../rules/schema.ts';
import { ChoiceInput } from './ChoiceInput.tsx';
import type { InputProps } from './input-props.ts';
import { PostcodesInput } from './PostcodesInput.tsx';
import { TextInput } from './TextInput.tsx';

interface InputKind {
  Input: FunctionComponent<InputProps>;
  /** Offers "don't know yet" among the options; the others get a button for it. */
  hasUnknownOption: boolean;
}

const options: InputKind = { Input: ChoiceInput, hasUnknownOption: true };

export const inputs: Readonly<Record<(Question | Field)['kind'], InputKind>> = {
  choice: options,
  multi: options,
  number: { Input: TextInput, hasUnknownOption: false },
  text: { Input: TextInput, hasUnknownOption: false },
  postcodes: { Input: PostcodesInput, hasUnknownOption: false },
  list: options,
};
