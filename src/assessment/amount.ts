import type { RuleSet } from '../rules/schema.ts';
import { allot, rangeOf, type Tally } from './allotment.ts';
import { isList, itemsOf, type Lookup } from './answers.ts';
import { candidatesOf } from './candidates.ts';
import { evaluate } from './condition.ts';
import { isAsked } from './path.ts';

export interface AmountLine {
  id: string;
  /** How many can count, at most. */
  count: number;
  /** Euro for one of them, by the lowest reading. */
  unit: number;
  /** Euro that is certain, and euro that can still be. */
  low: number;
  high: number;
}

/** Euro. `low` is certain by the answers, nothing that is still to be said gives more than `high`; neither is above `cap`. */
export interface Amount {
  low: number;
  high: number;
  lines: readonly AmountLine[];
  cap: number;
  /** The sum of the lines would be above the cap. */
  capped: boolean;
  openPoints: readonly string[];
}

/** What the answers that count can bring, or null where nobody asks for it. */
export function estimate(ruleSet: RuleSet, lookup: Lookup): Amount | null {
  const rule = ruleSet.amount;
  const scheme = ruleSet.schemes.find((each) => each.id === rule?.scheme);
  if (!rule || !scheme || !isAsked(scheme, lookup)) return null;
  const { cap } = rule;
  const openPoints = (rule.openPoints ?? [])
    .filter(({ when }) => !when || evaluate(when, lookup) === 'met')
    .map(({ id }) => id);
  const list = ruleSet.questions.find((each) => each.id === rule.question);
  const items = itemsOf(lookup(rule.question));
  if (!items || !list || !isList(list))
    return { low: 0, high: cap, lines: [], cap, capped: false, openPoints };
  const lines = allot(rule, candidatesOf(rule, list, items)).flatMap(linesOf);
  const low = lines.reduce((sum, line) => sum + line.low, 0);
  const high = lines.reduce((sum, line) => sum + line.high, 0);
  return {
    low: Math.min(low, cap),
    high: Math.min(high, cap),
    lines,
    cap,
    capped: high > cap,
    openPoints,
  };
}

/** What comes first in a group, and what comes after. */
function linesOf({ line, groups, alone }: Tally): AmountLine[] {
  const [first, further] = [rangeOf(line.first), rangeOf(line.further)];
  const isFirst = first.high >= further.high;
  const firsts = { sure: 0, count: isFirst ? alone : 0 };
  const others = { sure: 0, count: isFirst ? 0 : alone };
  for (const { certain, possible } of groups.values()) {
    firsts.sure += Math.min(1, certain);
    others.sure += Math.max(0, certain - 1);
    firsts.count += 1;
    others.count += possible - 1;
  }
  const lineOf = (name: string, { low, high }: typeof first, { sure, count }: typeof firsts) => ({
    id: `${line.id}-${name}`,
    count,
    unit: low,
    low: sure * low,
    high: count * high,
  });
  return [lineOf('first', first, firsts), lineOf('further', further, others)].filter(
    ({ count }) => count > 0,
  );
}
