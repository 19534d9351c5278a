import type { RuleSet } from '../rules/schema.ts';
import type { Assessment } from './assess.ts';
import { evaluate, type Rulings } from './condition.ts';

/** The sentence above the verdict: its text is `headlines.<id>`. */
export interface Headline {
  id: string;
  /** How many criteria are unmet: of the scheme that it counts, or of all. */
  count: number;
}

const noAnswer = () => undefined;

/** The first whose condition is met; null where none is. */
export function headlineOf(
  { headlines = [] }: RuleSet,
  { verdicts, criteria }: Pick<Assessment, 'verdicts' | 'criteria'>,
): Headline | null {
  const rulings: Rulings = new Map(
    Object.entries(verdicts).map(([id, verdict]) => [id, { verdict, because: [], missing: [] }]),
  );
  const found = headlines.find(({ when }) => evaluate(when, noAnswer, rulings) === 'met');
  if (!found) return null;
  const { id, counts } = found;
  const isCounted = (scheme: string) => !counts || scheme === counts;
  const unmet = criteria.filter(({ scheme, outcome }) => outcome === 'unmet' && isCounted(scheme));
  return { id, count: unmet.length };
}
