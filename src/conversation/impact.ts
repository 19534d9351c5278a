import { type Answers, lookupIn, unknown } from '../assessment/answers.ts';
import { isComplete, replay } from '../assessment/path.ts';
import { steeringAnswers } from '../assessment/steering-answers.ts';
import type { RuleSet } from '../rules/schema.ts';

/** What changed answers do to the path. */
export interface Impact {
  /** Questions that would wait for an answer, and do not now. */
  added: number;
  /** Answers that would no longer count. They are kept for when they are asked for again. */
  dropped: number;
}

const none: Impact = { added: 0, dropped: 0 };

/** The most that another answer to this question can do; a list is gone through item by item, and does nothing. */
export function impactOf(ruleSet: RuleSet, answers: Answers, id: string): Impact {
  const question = ruleSet.questions.find((each) => each.id === id);
  const others = question ? steeringAnswers(ruleSet, question) : [];
  if (others.length === 0) return none;
  return [...others, unknown]
    .map((answer) => impactOfChange(ruleSet, answers, { ...answers, [id]: answer }))
    .reduce((most, each) => ({
      added: Math.max(most.added, each.added),
      dropped: Math.max(most.dropped, each.dropped),
    }));
}

/** What it does to the path that these answers become those. */
export function impactOfChange(ruleSet: RuleSet, before: Answers, after: Answers): Impact {
  const [now, then] = [look(ruleSet, before), look(ruleSet, after)];
  return {
    added: then.waiting.filter((id) => !now.waiting.includes(id)).length,
    dropped: now.counted.filter((id) => !then.counted.includes(id)).length,
  };
}

function look(ruleSet: RuleSet, answers: Answers) {
  const { questions, counted } = replay(ruleSet, answers);
  const lookup = lookupIn(counted);
  return {
    counted: Object.keys(counted),
    waiting: questions
      .filter((question) => !isComplete(question, counted[question.id], lookup))
      .map(({ id }) => id),
  };
}
