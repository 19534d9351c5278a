import type { Answer } from '../../../../assessment/answers.ts';
import type { Field, Question } from '../../../../rules/schema.ts';

/** What every field gets that changes an answer beside the draft. */
export interface ReviseProps {
  asked: Question | Field;
  /** Path of the texts of what is asked. */
  textKey: string;
  answer: Answer | undefined;
  label: string;
  /** Whose answer it is, for who does not see where the field stands. */
  of?: string;
  isLabelHidden?: boolean;
  onRevise: (value: Answer) => void;
}
