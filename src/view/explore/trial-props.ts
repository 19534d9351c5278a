import type { Answer } from '../../assessment/answers.ts';
import type { Question } from '../../rules/schema.ts';

/** What every control of a trial gets. */
export interface TrialProps {
  question: Question;
  /** The answer, and what is tried in its place. */
  now: Answer | undefined;
  tried: Answer | undefined;
  /** Undefined puts back the answer. */
  onTry: (value: Answer | undefined) => void;
}
