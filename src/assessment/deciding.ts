import type { Diagram } from '../rules/diagram/diagram.ts';
import type { Left } from '../rules/diagram/levels.ts';
import { verdictDiagrams } from '../rules/diagram/verdict-diagrams.ts';
import type { RuleSet } from '../rules/schema.ts';
import { type Answers, isKnown, itemsOf, ownAnswer } from './answers.ts';

/**
 * Per scheme the questions whose answers can still change its verdict, exactly: a question decides if and only if two
 * complete sets of answers, both with what is known now, differ in it alone and in the verdict.
 *
 * @throws RangeError where the rule set leaves more open than can be followed: `parseRuleSet` refuses such a one.
 */
export function decidingQuestions(
  ruleSet: RuleSet,
  answers: Answers,
): Record<string, readonly string[]> {
  const deciding: Record<string, readonly string[]> = {};
  for (const [scheme, diagram] of verdictDiagrams(ruleSet)) {
    const left = leftIn(diagram, answers);
    const support = left.every((each) => typeof each === 'number') ? 0n : diagram.supportOf(left);
    deciding[scheme] =
      support === 0n
        ? []
        : ruleSet.questions
            .filter((_, place) => support & (1n << BigInt(place)))
            .map(({ id }) => id);
  }
  return deciding;
}

const leftIn = ({ layers }: Diagram, answers: Answers): Left[] =>
  layers.map(({ level, lists }): Left => {
    const answer = ownAnswer(answers, level.id);
    if (!isKnown(answer)) return undefined;
    if (lists) return lists.choicesOf(itemsOf(answer) ?? []);
    if (!('choiceOf' in level)) return undefined;
    const choice = level.choiceOf(answer);
    return choice < 0 ? undefined : choice;
  });
