import type { Answers } from '../assessment/answers.ts';
import { type Step, walkOf } from '../conversation/walk.ts';
import type { RuleSet } from '../rules/schema.ts';

/** An organisation to try the rules on: invented, of somebody in the room, or brought along by the coach. */
export interface SampleCase {
  id: string;
  icon?: string;
  answers: Answers;
  /** The steps that the room is asked, by name; absent: all. The story tells the others. */
  asks?: readonly string[];
  /** Of a case that has no texts by its id. */
  name?: string;
}

/** What a case calls a step: a question, a field of an item, or whether there is one at all. */
export const nameOfStep = ({ question, field, isFirst }: Step): string =>
  isFirst ? `${question.id}.first` : field ? `${question.id}.${field.id}` : question.id;

/** The steps of a case that the room is asked, each once: what is asked of every item is asked of the first. */
export function stepsOf(ruleSet: RuleSet, { answers, asks }: SampleCase): Step[] {
  const named = new Map<string, Step>();
  for (const step of walkOf(ruleSet, answers))
    if (step.field?.kind !== 'text' && !named.has(nameOfStep(step)))
      named.set(nameOfStep(step), step);
  return [...named].flatMap(([name, step]) => (!asks || asks.includes(name) ? [step] : []));
}
