import { unknown } from '../../assessment/answers.ts';
import type { Question } from '../../rules/schema.ts';

type Chosen = readonly string[];

/** What is chosen once an option has been toggled, in the order of the options. One that stands alone lets the others go. */
export function chosenWith(
  question: Extract<Question, { kind: 'choice' | 'multi' }>,
  chosen: Chosen,
  option: string,
): Chosen {
  if (question.kind === 'choice') return [option];
  if (chosen.includes(option)) return chosen.filter((each) => each !== option);
  const alone = [...(question.exclusive ?? []), unknown];
  if (alone.includes(option)) return [option];
  const together = [...chosen.filter((each) => !alone.includes(each)), option];
  return question.options.filter((each) => together.includes(each));
}
