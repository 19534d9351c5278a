import type { ComponentChildren } from 'preact';
import type { Answer } from '../../assessment/answers.ts';
import type { EntryError } from '../../conversation/asked/read-answer.ts';
import type { Field, Question } from '../../rules/schema.ts';

export interface RepliesProps {
  asked: Question | Field;
  /** The path of its texts. */
  textKey: string;
  /** Unique on the page. */
  name: string;
  /** The answer that stands, where it is opened again. */
  present: Answer | undefined;
  /** Where an answer is opened again: it stays as it is. */
  onLeave?: (() => void) | undefined;
  /** In the place of the quiet ones that are last everywhere. */
  last?: ComponentChildren;
  onAnswer: (answer: Answer) => void;
  onError: (error: EntryError) => void;
  /** What was wrong is so no more. */
  onMended: () => void;
  /** A line that is no plain answer of this kind: it is understood as what is typed below. */
  onLine: (line: string) => void;
  /** Of the error that stands above. */
  describedBy?: string | undefined;
}
