import { regionOf } from '../belgium/postcode.ts';
import type { Condition, Region } from '../rules/condition.ts';
import { subjectOf } from '../rules/diagram/tests-in.ts';
import type { Verdict } from '../rules/verdict.ts';
import { type Answer, isKnown, itemsOf, type Lookup, lookupInItem } from './answers.ts';

export type Truth = 'met' | 'unmet' | 'unknown';

/** A scheme's verdict, for conditions on it, and what that rests on, for who asks why. */
export interface Ruling extends Partial<Grounds> {
  verdict: Verdict;
}
export type Rulings = ReadonlyMap<string, Ruling>;
const noRulings: Rulings = new Map();

export const rulingsFrom = (verdicts: Readonly<Record<string, Verdict>>): Rulings =>
  new Map(Object.entries(verdicts).map(([id, verdict]) => [id, { verdict }]));

const truth = (value: boolean): Truth => (value ? 'met' : 'unmet');
export const opposite = (value: Truth): Truth =>
  value === 'met' ? 'unmet' : value === 'unmet' ? 'met' : 'unknown';

/** Unmet wins, then unknown: the worst of several. */
export function every(values: Iterable<Truth>): Truth {
  let worst: Truth = 'met';
  for (const value of values) {
    if (value === 'unmet') return 'unmet';
    if (value === 'unknown') worst = 'unknown';
  }
  return worst;
}

/** Three-valued: an answer that is missing or unknown never counts as a no. */
export function evaluate(
  condition: Condition,
  lookup: Lookup,
  rulings: Rulings = noRulings,
): Truth {
  if ('oneOf' in condition) {
    const [question, options] = condition.oneOf;
    const answer = lookup(question);
    if (!isKnown(answer)) return 'unknown';
    return truth(
      typeof answer === 'string'
        ? options.includes(answer)
        : chosenIn(answer).some((each) => options.includes(each)),
    );
  }
  if ('all' in condition) return combine(condition.all, 'unmet', lookup, rulings);
  if ('any' in condition) return combine(condition.any, 'met', lookup, rulings);
  if ('not' in condition) return opposite(evaluate(condition.not, lookup, rulings));
  if ('someItem' in condition) return ofSome(condition.someItem, lookup, rulings);
  if ('atLeast' in condition) {
    const answer = lookup(condition.atLeast[0]);
    return typeof answer === 'number' ? truth(answer >= condition.atLeast[1]) : 'unknown';
  }
  if ('verdict' in condition) {
    const [scheme, accepted] = condition.verdict;
    const verdict = rulings.get(scheme)?.verdict;
    if (verdict === undefined || verdict === 'undetermined') return 'unknown';
    return truth(accepted.includes(verdict));
  }
  if ('onlyOf' in condition) {
    const [question, options] = condition.onlyOf;
    const answer = lookup(question);
    if (!isKnown(answer)) return 'unknown';
    return truth(chosenIn(answer).every((each) => options.includes(each)));
  }
  const [question, regions] = condition.reaches;
  const answer = lookup(question);
  if (!isKnown(answer)) return 'unknown';
  return truth(chosenIn(answer).some((code) => isIn(code, regions)));
}

const chosenIn = (answer: Answer): readonly string[] =>
  typeof answer === 'string' ? [answer] : (answer as readonly string[]);

function ofSome([question, ofItem]: [string, Condition], lookup: Lookup, rulings: Rulings): Truth {
  const items = itemsOf(lookup(question));
  if (!items) return 'unknown';
  let best: Truth = 'unmet';
  for (const item of items) {
    const value = evaluate(ofItem, lookupInItem(item, lookup), rulings);
    if (value === 'met') return 'met';
    if (value === 'unknown') best = 'unknown';
  }
  return best;
}

const isIn = (postcode: string, regions: readonly Region[]): boolean =>
  regions.some((region) => region === regionOf(postcode));

/** One part decides a whole by itself: an unmet one of `all`, a met one of `any`. */
function combine(
  parts: readonly Condition[],
  decisive: 'met' | 'unmet',
  lookup: Lookup,
  rulings: Rulings,
): Truth {
  let whole: Truth = opposite(decisive);
  for (const part of parts) {
    const value = evaluate(part, lookup, rulings);
    if (value === decisive) return decisive;
    if (value === 'unknown') whole = 'unknown';
  }
  return whole;
}

/** Which answers decide the truth of a condition, and which ones it still waits for. */
export interface Grounds {
  because: readonly string[];
  missing: readonly string[];
}

export function explain(
  condition: Condition,
  lookup: Lookup,
  rulings: Rulings = noRulings,
): Grounds {
  const grounds = { because: [], missing: [] };
  collect(condition, evaluate(condition, lookup, rulings), lookup, rulings, grounds);
  return grounds;
}

interface Collected {
  because: string[];
  missing: string[];
}

/** Of a whole, the parts that came out as it did. */
function collect(
  condition: Condition,
  outcome: Truth,
  lookup: Lookup,
  rulings: Rulings,
  into: Collected,
): void {
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
  if (parts) {
    for (const part of parts)
      if (evaluate(part, lookup, rulings) === outcome)
        collect(part, outcome, lookup, rulings, into);
  } else if ('not' in condition) {
    collect(condition.not, opposite(outcome), lookup, rulings, into);
  } else if ('verdict' in condition) {
    const ruling = rulings.get(condition.verdict[0]);
    addTo(into.because, ruling?.because ?? []);
    addTo(into.missing, ruling?.missing ?? []);
  } else addTo(outcome === 'unknown' ? into.missing : into.because, [subjectOf(condition)]);
}

function addTo(all: string[], more: readonly string[]): void {
  for (const each of more) if (!all.includes(each)) all.push(each);
}

export function merge(all: readonly Grounds[]): Grounds {
  const merged: Collected = { because: [], missing: [] };
  for (const { because, missing } of all) {
    addTo(merged.because, because);
    addTo(merged.missing, missing);
  }
  return merged;
}

/** The questions a condition names, the fields inside an item left out. */
export function questionsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  if ('not' in condition) return questionsIn(condition.not);
  if ('verdict' in condition) return [];
  return [subjectOf(condition)];
}

/** The schemes on whose verdict a condition rests. */
export function schemesIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(schemesIn);
  if ('any' in condition) return condition.any.flatMap(schemesIn);
  if ('not' in condition) return schemesIn(condition.not);
  return 'verdict' in condition ? [condition.verdict[0]] : [];
}
