import { lookupIn } from '../../assessment/answers.ts';
import { evaluate, type Truth } from '../../assessment/condition.ts';
import { replay } from '../../assessment/path.ts';
import { judge } from '../../assessment/verdict.ts';
import type { Condition } from '../../rules/schema.ts';
import type { Material } from './material.ts';

type Given = Pick<Material, 'ruleSet' | 'answers'>;

/** What a condition of the application comes to as things stand, verdicts included. */
export function truthOf({ ruleSet, answers }: Given, condition: Condition): Truth {
  const { counted } = replay(ruleSet, answers);
  return evaluate(condition, lookupIn(counted), judge(ruleSet, counted).rulings);
}

/** Unless it is surely not so. */
export const canHold = (material: Given, condition: Condition | undefined): boolean =>
  !condition || truthOf(material, condition) !== 'unmet';
