import type { Answers } from '../../src/assessment/answers.ts';
import { replay } from '../../src/assessment/path.ts';
import { academy } from './academy.ts';
import { ruleSetOf } from './rule-sets.ts';

/** What `academy` answered to the questions of `vlaio-2021` that come before one, so that this one is next. */
export function answersBefore(question: string, answers: Answers = {}): Answers {
  const given = academy(answers);
  const path = replay(ruleSetOf('vlaio-2021'), given).questions.map(({ id }) => id);
  const end = path.indexOf(question);
  if (end < 0) throw new RangeError(`"${question}" is not asked here.`);
  return Object.fromEntries(
    path.slice(0, end).flatMap((id) => (given[id] === undefined ? [] : [[id, given[id]]])),
  );
}
