import type { FunctionComponent } from 'preact';
import type { Entry } from '../../conversation/read-answer.ts';
import type { Field, Question } from '../../rules/schema.ts';
import { ChoiceInput } from './ChoiceInput.tsx';
import { PostcodesInput } from './PostcodesInput.tsx';
import { TextInput } from './TextInput.tsx';

/** What every input gets: it shows the entry, and tells each change of it. */
export interface InputProps {
  asked: Question | Field;
  /** Path of the texts of what is asked. */
  textKey: string;
  name: string;
  entry: Entry;
  onEntry: (entry: Entry) => void;
  /** Ids of the hint and of the error, for the controls. */
  describedBy: string | undefined;
  isInvalid: boolean;
}

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
