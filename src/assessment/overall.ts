import type { RuleSet, Verdict } from '../rules/schema.ts';
import { evaluate, rulingsFrom } from './condition.ts';

const noAnswer = () => undefined;

/**
 * How all schemes stand together: the name whose condition is met, while those before it are not; of a single scheme
 * without such names its verdict. As long as an earlier name is still possible the later ones have to wait.
 */
export function overallOf(
  { overall = [], schemes }: RuleSet,
  verdicts: Readonly<Record<string, Verdict>>,
): string {
  const open: Verdict = 'undetermined';
  const [only, ...others] = schemes;
  if (overall.length === 0) return (others.length === 0 && only && verdicts[only.id]) || open;
  const rulings = rulingsFrom(verdicts);
  for (const { id, when } of overall) {
    const truth = evaluate(when, noAnswer, rulings);
    if (truth !== 'unmet') return truth === 'met' ? id : open;
  }
  return open;
}
