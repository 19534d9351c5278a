import type { Entry } from '../../conversation/asked/read-answer.ts';
import type { Field, Question } from '../../rules/schema.ts';

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
