import type { Condition, RuleSet, Verdict } from '../rules/schema.ts';
import type { Assessment } from './assess.ts';

/** The sentence above the verdict: its text is `headlines.<id>`. */
export interface Headline {
  id: string;
  /** The scheme that it counts. */
  counts?: string | undefined;
  /** How many criteria are unmet: of the scheme that it counts, or of all. */
  count: number;
  /** Others of them are unknown, so that more can turn out to be unmet. */
  canBeMore: boolean;
}

/** The first whose condition is met; null where none is. */
export function headlineOf(
  { headlines = [] }: RuleSet,
  { verdicts, criteria }: Pick<Assessment, 'verdicts' | 'criteria'>,
): Headline | null {
  const found = headlines.find(({ when }) => isMet(when, verdicts));
  return found ? { id: found.id, counts: found.counts, ...unmetIn(criteria, found.counts) } : null;
}

/** The unmet criteria of one scheme, or of all. */
export function unmetIn(
  criteria: Assessment['criteria'],
  scheme?: string,
): Pick<Headline, 'count' | 'canBeMore'> {
  const own = criteria.filter((each) => scheme === undefined || each.scheme === scheme);
  const count = own.filter(({ outcome }) => outcome === 'unmet').length;
  return { count, canBeMore: count > 0 && own.some(({ outcome }) => outcome === 'unknown') };
}

/** Nothing is unknown here: `undetermined` is a verdict like the others, and a headline can be about it. */
function isMet(condition: Condition, verdicts: Readonly<Record<string, Verdict>>): boolean {
  if ('all' in condition) return condition.all.every((each) => isMet(each, verdicts));
  if ('any' in condition) return condition.any.some((each) => isMet(each, verdicts));
  if ('not' in condition) return !isMet(condition.not, verdicts);
  if (!('verdict' in condition)) return false;
  const [scheme, accepted] = condition.verdict;
  const verdict = verdicts[scheme];
  return verdict !== undefined && accepted.includes(verdict);
}
