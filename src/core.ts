import { type ParsedAnswers, parseAnswers as parse } from './assessment/parse-answers.ts';
import { ruleSets } from './regulations/rule-sets.ts';
import type { RuleSet } from './rules/schema.ts';

export type { Amount, AmountLine } from './assessment/amount.ts';
export type { Answer, Answers, Item } from './assessment/answers.ts';
export { type Assessment, assess } from './assessment/assess.ts';
export type { Call } from './assessment/call.ts';
export type { Change } from './assessment/changes.ts';
export { type Headline, headlineOf } from './assessment/headline.ts';
export type { ParsedAnswers } from './assessment/parse-answers.ts';
export type { Validity } from './assessment/validity.ts';
export type { CriterionOutcome, Outcome } from './assessment/verdict.ts';
export { defaultRuleSet } from './regulations/regulations.ts';
export { ruleSets } from './regulations/rule-sets.ts';
export type { ParseError } from './rules/parse-errors.ts';
export { type ParsedRuleSet, parseRuleSet } from './rules/parse-rule-set.ts';
export type { Condition, RuleSet, Verdict } from './rules/schema.ts';

/**
 * Answers from outside: a host page, a link, a file. Never throws, changes nothing, and refuses with path and code what
 * no conversation could have given: under any of our rule sets, or under the ones given.
 */
export const parseAnswers = (value: unknown, sets: readonly RuleSet[] = ruleSets): ParsedAnswers =>
  parse(value, sets);
