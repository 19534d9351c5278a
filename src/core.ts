import type { Answer, Answers } from './assessment/answers.ts';
import { type Assessment, assessAfresh } from './assessment/assess.ts';
import { type ParsedAnswers, parseAnswers as parse } from './assessment/parse-answers.ts';
import { ruleSets, wholeRuleSets } from './regulations/rule-sets.ts';
import { type ParsedRuleSet, parseRuleSet as parseRules } from './rules/parse-rule-set.ts';
import type { RuleSet } from './rules/schema.ts';

export type { Amount, AmountLine } from './assessment/amount.ts';
export type { Answer, Answers, Item } from './assessment/answers.ts';
export type { Assessment } from './assessment/assess.ts';
export type { Call } from './assessment/call.ts';
export type { Change } from './assessment/changes/changes.ts';
export { type Headline, headlineOf } from './assessment/headline.ts';
export type { ParsedAnswers } from './assessment/parse-answers.ts';
export type { Validity } from './assessment/validity.ts';
export type { CriterionOutcome, Outcome } from './assessment/verdict.ts';
export { defaultRuleSet } from './regulations/regulations.ts';
export { ruleSets } from './regulations/rule-sets.ts';
export { type ChangeNote, changesBetween } from './rules/changes-between.ts';
export type { ParseError } from './rules/parse-errors.ts';
export type { ParsedRuleSet } from './rules/parse-rule-set.ts';
export type { Condition, RuleSet, Verdict } from './rules/schema.ts';

/**
 * What the answers mean under a rule set on a date. Answers that are missing, or not known, leave things open: a
 * verdict other than `undetermined` stands whatever is answered next. A rule set is taken as a value: change a copy.
 *
 * @param options.date ISO date (start of that day in Europe/Brussels) or date-time. It decides whether the call is open
 *   and whether what is granted still holds, nothing else.
 * @throws RangeError where the date is not one. Answers are taken as they are: what comes from outside goes through
 *   `parseAnswers` first.
 */
export const assess = (
  ruleSet: RuleSet,
  answers: Answers,
  { date }: { date: string },
): Assessment => assessAfresh(ruleSet, copyOf(answers), date);

/** What is remembered of answers, and of items, is remembered of a copy: one may change one's own, and ask again. */
const copyOf = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]): [string, Answer] => [
      id,
      Array.isArray(answer)
        ? answer.map((each) => (typeof each === 'object' ? { ...each } : each))
        : answer,
    ]),
  );

/**
 * Answers from outside: a host page, a link, a file. Never throws, changes nothing, and refuses with path and code what
 * no conversation could have given: under any of our rule sets, or under the ones given.
 */
export const parseAnswers = (value: unknown, sets: readonly RuleSet[] = ruleSets): ParsedAnswers =>
  parse(value, sets);

/**
 * A rule set from outside. Never throws. What passes runs, and has a text wherever the widget shows one: its own, or that of
 * one of our regulations.
 */
export const parseRuleSet = (value: unknown): ParsedRuleSet => parseRules(value, wholeRuleSets);
