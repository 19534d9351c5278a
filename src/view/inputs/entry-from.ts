import { type Answer, unknown } from '../../assessment/answers.ts';
import type { Entry } from '../../conversation/asked/read-answer.ts';
import type { Field, Question } from '../../rules/schema.ts';

/** What stands in a form where this was answered before. */
export const entryFrom = (kind: (Question | Field)['kind'], answer: Answer | undefined): Entry => {
  if (kind === 'choice' || kind === 'multi' || kind === 'list')
    return { chosen: answer === undefined ? [] : ([answer].flat() as string[]) };
  if (answer === undefined || answer === unknown) return { text: '' };
  return { text: Array.isArray(answer) ? answer.join(', ') : String(answer) };
};
