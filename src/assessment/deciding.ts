import type { Diagram } from '../rules/diagram/diagram.ts';
import type { Left } from '../rules/diagram/levels.ts';
import { verdictDiagrams, verdictsAt } from '../rules/diagram/verdict-diagrams.ts';
import type { RuleSet, Verdict } from '../rules/schema.ts';
import { type Answers, itemsOf, ownAnswer } from './answers.ts';

/** What can still become of a scheme. */
interface Outlook {
  /** The questions whose answers can still change its verdict, in the order of asking. */
  deciding: readonly string[];
  /** The verdicts that can still come out; absent where nothing is open. */
  verdicts?: readonly Verdict[];
}

/**
 * By scheme, exactly: a question decides if and only if two complete sets of answers, both with what is known now, differ
 * in it alone and in the verdict.
 *
 * @throws RangeError where the rule set leaves more open than can be followed: `parseRuleSet` refuses such a one.
 */
export function outlooksOf(ruleSet: RuleSet, answers: Answers): ReadonlyMap<string, Outlook> {
  const outlooks = new Map<string, Outlook>();
  for (const [scheme, diagram] of verdictDiagrams(ruleSet)) {
    const left = leftIn(diagram, answers);
    if (left.every((each) => typeof each === 'number')) {
      outlooks.set(scheme, { deciding: [] });
      continue;
    }
    const { support, ends } = diagram.outlookOn(left);
    const bits = support.toString(2);
    const deciding = ruleSet.questions.filter((_, place) => bits.at(-1 - place) === '1');
    outlooks.set(scheme, { deciding: deciding.map(({ id }) => id), verdicts: verdictsAt(ends) });
  }
  return outlooks;
}

const leftIn = ({ layers }: Diagram, answers: Answers): Left[] =>
  layers.map(({ level, lists }): Left => {
    const answer = ownAnswer(answers, level.id);
    if ('choiceOf' in level) {
      const choice = level.choiceOf(answer);
      return choice < 0 ? undefined : choice;
    }
    const items = itemsOf(answer);
    return items && lists?.choicesOf(items);
  });
