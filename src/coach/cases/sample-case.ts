import type { Answers } from '../../assessment/answers.ts';
import { type Step, walkOf } from '../../conversation/walk.ts';
import type { RuleSet } from '../../rules/schema.ts';

/** An organisation to try the rules on: invented, of somebody in the room, or brought along by the coach. */
export interface SampleCase {
  id: string;
  icon?: string;
  answers: Answers;
  /** The steps that the room is asked, by name; absent: all. The story tells the others. */
  asks?: readonly string[];
  /** Of a case that has no texts by its id. */
  name?: string;
  story?: readonly string[];
  trap?: string;
  /** What was tried of another case. */
  isVariant?: boolean;
}

/** Of somebody in the room: it came with a name of its own, and nobody made a story of it. */
export const isOfSomebody = ({ name, story }: SampleCase): boolean =>
  name !== undefined && story === undefined;

/** What a case calls a step: a question, a field of an item, or whether there is one at all. */
export const nameOfStep = ({ question, field, isFirst }: Step): string =>
  isFirst ? `${question.id}.first` : field ? `${question.id}.${field.id}` : question.id;

/**
 * The steps of a case that the room is asked, each once: what is asked of every item is asked of the first. The story has
 * told all of a list before: how things stand is known with its first answer.
 */
export function stepsOf(ruleSet: RuleSet, { answers, asks }: SampleCase): Step[] {
  const named = new Map<string, Step>();
  const walk = walkOf(ruleSet, answers);
  for (const step of walk) {
    const last = walk.findLast(({ question }) => question === step.question) ?? step;
    if (step.field?.kind !== 'text' && !named.has(nameOfStep(step)))
      named.set(nameOfStep(step), { ...step, after: last.after });
  }
  return [...named].flatMap(([name, step]) => (!asks || asks.includes(name) ? [step] : []));
}
