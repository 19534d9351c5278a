import { type Answers, unknown } from '../../src/assessment/answers.ts';
import { replay } from '../../src/assessment/path.ts';
import { ruleSetOf } from './rule-sets.ts';

const ruleSet = ruleSetOf('vlaio-2021');

/** The question that is meant, or the list of which a field is meant. */
export const questionOf = (meant: string): string | undefined =>
  ruleSet.questions.find(
    (each) =>
      each.id === meant || (each.kind === 'list' && each.fields.some(({ id }) => id === meant)),
  )?.id;

/** What somebody with these answers has said when a question, or a field, is asked; without one, at the end. */
export function answersUpTo(answers: Answers, until?: string): Answers {
  const end = until === undefined ? undefined : questionOf(until);
  let given: Answers = {};
  let { next } = replay(ruleSet, given);
  while (next && next.id !== end) {
    if (next.id in given) throw new Error(`The answer to "${next.id}" leaves something open.`);
    given = { ...given, [next.id]: answers[next.id] ?? unknown };
    ({ next } = replay(ruleSet, given));
  }
  if (next?.id !== end) throw new RangeError(`"${until}" is not asked here.`);
  // Of an item only what was asked.
  return replay(ruleSet, given).counted;
}
