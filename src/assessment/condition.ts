import type { Condition, SchemeId, Verdict } from '../rules/schema.ts';
import { isKnown, itemsOf, type Lookup, lookupInItem } from './answers.ts';

export type Truth = 'met' | 'unmet' | 'unknown';

/** A scheme's verdict with what it rests on, for conditions on an earlier scheme. */
export interface Finding {
  verdict: Verdict;
  because: readonly string[];
  missing: readonly string[];
}
export type Findings = Readonly<Partial<Record<SchemeId, Finding>>>;

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

const some = (values: Truth[]): Truth => opposite(every(values.map(opposite)));

/** Three-valued: an answer that is missing or unknown never counts as a no. */
export function evaluate(condition: Condition, lookup: Lookup, findings: Findings = {}): Truth {
  if ('all' in condition) return every(condition.all.map((c) => evaluate(c, lookup, findings)));
  if ('any' in condition) return some(condition.any.map((c) => evaluate(c, lookup, findings)));
  if ('not' in condition) return opposite(evaluate(condition.not, lookup, findings));
  if ('verdict' in condition) {
    const [scheme, accepted] = condition.verdict;
    const verdict = findings[scheme]?.verdict;
    if (verdict === undefined || verdict === 'undetermined') return 'unknown';
    return truth(accepted.includes(verdict));
  }
  if ('oneOf' in condition) {
    const [question, options] = condition.oneOf;
    return chosen(lookup, question, (picked) => picked.some((each) => options.includes(each)));
  }
  if ('onlyOf' in condition) {
    const [question, options] = condition.onlyOf;
    return chosen(lookup, question, (picked) => picked.every((each) => options.includes(each)));
  }
  if ('atLeast' in condition) {
    const answer = lookup(condition.atLeast[0]);
    return typeof answer === 'number' ? truth(answer >= condition.atLeast[1]) : 'unknown';
  }
  const [question, inner] = condition.someItem;
  const items = itemsOf(lookup(question));
  return items
    ? some(items.map((item) => evaluate(inner, lookupInItem(item, lookup), findings)))
    : 'unknown';
}

function chosen(
  lookup: Lookup,
  question: string,
  test: (picked: readonly string[]) => boolean,
): Truth {
  const answer = lookup(question);
  if (!isKnown(answer)) return 'unknown';
  return truth(test(typeof answer === 'string' ? [answer] : (answer as readonly string[])));
}

/** Which answers decide the truth of a condition, and which ones it still waits for. */
export interface Grounds {
  because: readonly string[];
  missing: readonly string[];
}

const none: Grounds = { because: [], missing: [] };

export function explain(condition: Condition, lookup: Lookup, findings: Findings = {}): Grounds {
  if ('not' in condition) return explain(condition.not, lookup, findings);
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
  if (parts) {
    const outcome = evaluate(condition, lookup, findings);
    return merge(
      parts
        .filter((part) => evaluate(part, lookup, findings) === outcome)
        .map((part) => explain(part, lookup, findings)),
    );
  }
  if ('verdict' in condition) return findings[condition.verdict[0]] ?? none;
  const [question] = Object.values(condition)[0] as [string, unknown];
  return evaluate(condition, lookup, findings) === 'unknown'
    ? { because: [], missing: [question] }
    : { because: [question], missing: [] };
}

export const merge = (all: readonly Grounds[]): Grounds => ({
  because: [...new Set(all.flatMap((each) => each.because))],
  missing: [...new Set(all.flatMap((each) => each.missing))],
});

/** The questions a condition names, the fields inside an item left out. */
export function questionsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  if ('not' in condition) return questionsIn(condition.not);
  if ('verdict' in condition) return [];
  return [(Object.values(condition)[0] as [string, unknown])[0]];
}

/** The schemes on whose verdict a condition rests. */
export function schemesIn(condition: Condition): SchemeId[] {
  if ('all' in condition) return condition.all.flatMap(schemesIn);
  if ('any' in condition) return condition.any.flatMap(schemesIn);
  if ('not' in condition) return schemesIn(condition.not);
  return 'verdict' in condition ? [condition.verdict[0]] : [];
}
