import * as z from 'zod/mini';
import { amountFaults } from './faults/amount-faults.ts';
import { applicationFaults } from './faults/application-faults.ts';
import { faultsOfCondition } from './faults/condition-faults.ts';
import { dateFaults } from './faults/date-faults.ts';
import type { Fault } from './faults/fault.ts';
import { helpFaults } from './faults/help-faults.ts';
import { meaningFaults } from './faults/meaning-faults.ts';
import { placedConditions } from './faults/placed-conditions.ts';
import { questionFaults } from './faults/question-faults.ts';
import { schemeFaults } from './faults/scheme-faults.ts';
import { sourceFaults } from './faults/source-faults.ts';
import { textFaults } from './faults/text-faults.ts';
import { useFaults } from './faults/use-faults.ts';
import { errorsOf, type Refused, readable } from './parse-errors.ts';
import { type RuleSet, ruleSet } from './schema.ts';

export type ParsedRuleSet = { ok: true; ruleSet: RuleSet } | Refused;

/**
 * A rule set from outside. Never throws, and what passes runs and has its texts. First its shape, then what hangs together:
 * every id exists and is unique, questions look back only and are of use. Then what it means: every question can be
 * asked, every criterion can be met and unmet, and not too much is open at once. Then its texts.
 *
 * @param known Rule sets whose texts it shares where it is of the same regulation.
 */
export function parseRuleSet(value: unknown, known: readonly RuleSet[] = []): ParsedRuleSet {
  return readable(() => {
    const result = z.safeParse(ruleSet, value);
    if (!result.success) return { ok: false, errors: errorsOf(result.error.issues) };
    const set = result.data;
    const errors = [linkFaults, meaningFaults, (each: RuleSet) => textFaults(each, known)].reduce<
      Fault[]
    >((found, faultsIn) => (found.length > 0 ? found : faultsIn(set)), []);
    return errors.length > 0 ? { ok: false, errors } : { ok: true, ruleSet: set };
  });
}

function linkFaults(set: RuleSet): Fault[] {
  const placed = placedConditions(set);
  return [
    ...questionFaults(set),
    ...schemeFaults(set),
    ...amountFaults(set),
    ...applicationFaults(set),
    ...helpFaults(set),
    ...dateFaults(set),
    ...placed.flatMap(({ path, condition, ...scope }) =>
      condition ? faultsOfCondition(set, path, condition, scope) : [],
    ),
    ...sourceFaults(set),
    ...useFaults(set, placed),
  ];
}
