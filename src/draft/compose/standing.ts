import { lookupIn } from '../../assessment/answers.ts';
import { evaluate, rulingsFrom, type Truth } from '../../assessment/condition.ts';
import { replay } from '../../assessment/path.ts';
import type { Condition } from '../../rules/schema.ts';
import type { Material } from './material.ts';

export type Given = Pick<Material, 'ruleSet' | 'answers' | 'assessment'>;

/** What a condition of the application comes to as things stand, verdicts included. */
export const truthOf = ({ ruleSet, answers, assessment }: Given, condition: Condition): Truth =>
  evaluate(condition, lookupIn(replay(ruleSet, answers).counted), rulingsFrom(assessment.verdicts));

/** Unless it is surely not so. */
export const canHold = (given: Given, condition: Condition | undefined): boolean =>
  !condition || truthOf(given, condition) !== 'unmet';
