import type { Answer } from '../../assessment/answers.ts';

/** A number that is known. */
export const numberIn = (answer: Answer | undefined): number | undefined =>
  typeof answer === 'number' ? answer : undefined;
