import type { Condition, RuleSet } from '../rules/schema.ts';
import type { Assessment } from './assess.ts';
import { evaluate } from './condition.ts';

/** What an assessment comes to, for the sentence above it. */
export interface Headline {
  /** Of a headline of the rule set, or `undetermined` where none fits. */
  id: string;
  /** How many criteria are unmet: of the scheme that the headline counts, or of all. */
  unmet: number;
  /** Others of them are unknown, so that more can turn out to be unmet. */
  canBeMore: boolean;
}

/** The first headline whose condition is met by these verdicts; null where the rule set has none at all. */
export function headlineOf(
  { headlines }: Pick<RuleSet, 'headlines'>,
  { verdicts, criteria }: Pick<Assessment, 'verdicts' | 'criteria'>,
): Headline | null {
  if (!headlines) return null;
  const found = headlines.find(({ when }) => holds(when, verdicts));
  return { id: found?.id ?? 'undetermined', ...unmetIn(criteria, found?.counts) };
}

/** The unmet criteria of one scheme, or of all. */
export function unmetIn(
  criteria: Assessment['criteria'],
  scheme?: string,
): Pick<Headline, 'unmet' | 'canBeMore'> {
  const own = criteria.filter((each) => scheme === undefined || each.scheme === scheme);
  const unmet = own.filter(({ outcome }) => outcome === 'unmet').length;
  return { unmet, canBeMore: unmet > 0 && own.some(({ outcome }) => outcome === 'unknown') };
}

/** Here `undetermined` is a verdict like the others: a headline can be about it. */
function holds(condition: Condition, verdicts: Assessment['verdicts']): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, verdicts));
  if ('any' in condition) return condition.any.some((each) => holds(each, verdicts));
  if ('not' in condition) return !holds(condition.not, verdicts);
  if ('verdict' in condition) {
    const [scheme, accepted] = condition.verdict;
    const verdict = verdicts[scheme];
    return verdict !== undefined && accepted.includes(verdict);
  }
  return evaluate(condition, () => undefined) === 'met';
}
