import type { RuleSet } from '../rules/schema.ts';
import type { Answer, Answers } from './answers.ts';
import { parseAnswers } from './parse-answers.ts';

export interface FittingAnswers {
  answers: Answers;
  /** The questions whose answers the rules no longer know, by id, in the order in which they were kept. */
  dropped: string[];
}

/** Of answers given under other rules, or from elsewhere, those that fit these rules. Never throws. */
export function fittingAnswers(value: unknown, ruleSet: RuleSet): FittingAnswers {
  const answers: Record<string, Answer> = {};
  const dropped: string[] = [];
  const sets = alone.get(ruleSet) ?? [ruleSet];
  alone.set(ruleSet, sets);
  for (const [question, answer] of entriesOf(value)) {
    const parsed = parseAnswers({ [question]: answer }, sets);
    if (parsed.ok) Object.assign(answers, parsed.answers);
    else dropped.push(question);
  }
  return { answers, dropped };
}

/** One list for each: `parseAnswers` keeps a schema for every list it is given. */
const alone = new WeakMap<RuleSet, readonly RuleSet[]>();

/** What cannot even be read has none. */
function entriesOf(value: unknown): [string, unknown][] {
  try {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(value)
      : [];
  } catch {
    return [];
  }
}
