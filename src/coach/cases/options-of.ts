import { type Answer, unknown } from '../../assessment/answers.ts';
import type { Step } from '../../conversation/walk.ts';

/** From this number on it is one option for all. */
export const enough = 4;

/** For what the room can raise its hands; nothing where it is no matter of choosing. */
export function optionsOf({ question, field, isFirst }: Step): readonly string[] {
  const asked = field ?? question;
  switch (asked.kind) {
    case 'choice':
      return isFirst ? [...asked.options, 'no'] : asked.options;
    case 'multi':
      return asked.options;
    case 'number':
      return Array.from({ length: enough }, (_, index) => String(asked.min + index));
    case 'list':
      return ['yes', 'no'];
    default:
      return [];
  }
}

/** Which of them is what the case says. */
export const isAnswer = (step: Step, option: string): boolean =>
  step.answer !== unknown && answersIn(step.answer, optionsOf(step)).includes(option);

function answersIn(answer: Answer, options: readonly string[]): readonly string[] {
  if (typeof answer === 'number')
    return [options.find((each) => Number(each) === answer) ?? options.at(-1) ?? ''];
  return [answer].flat() as string[];
}
