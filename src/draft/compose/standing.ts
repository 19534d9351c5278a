import { type Answers, lookupIn } from '../../assessment/answers.ts';
import { evaluate, type Rulings, type Truth } from '../../assessment/condition.ts';
import { replay } from '../../assessment/path.ts';
import { judge } from '../../assessment/verdict.ts';
import type { Condition, RuleSet } from '../../rules/schema.ts';
import type { Material } from './material.ts';

export type Given = Pick<Material, 'ruleSet' | 'answers'>;

/** What a condition of the application comes to as things stand, verdicts included. */
export function truthOf({ ruleSet, answers }: Given, condition: Condition): Truth {
  const { counted } = replay(ruleSet, answers);
  return evaluate(condition, lookupIn(counted), rulingsOn(ruleSet, counted));
}

/** Unless it is surely not so. */
export const canHold = (given: Given, condition: Condition | undefined): boolean =>
  !condition || truthOf(given, condition) !== 'unmet';

/** Of the answers that count: the same object until others are given, and asked for by each condition. */
const known = new WeakMap<Answers, Rulings>();

function rulingsOn(ruleSet: RuleSet, counted: Answers): Rulings {
  const rulings = known.get(counted) ?? judge(ruleSet, counted).rulings;
  known.set(counted, rulings);
  return rulings;
}
