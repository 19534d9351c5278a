import type { Assessment } from '../../assessment/assess.ts';
import { isEligible } from '../../assessment/verdict.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { RuleSet } from '../../rules/schema.ts';

export interface Sum {
  amount: string;
  /** On what it hangs, in a word. */
  condition: string;
}

/** What the board says of money: what the answers bring, else what the nearest change would. */
export function sumOf(
  { t, money }: Texts,
  { amount: rule }: RuleSet,
  { amount, verdicts, changes }: Assessment,
  scheme: string,
): Sum | null {
  const verdict = verdicts[scheme];
  if (!amount || rule?.scheme !== scheme || verdict === undefined) return null;
  const changed = changes.find((each) => each.scheme === scheme)?.amount;
  const { low, high } = isEligible(verdict) ? amount : (changed ?? amount);
  if (high === 0 || (amount.lines.length === 0 && !changed)) return null;
  return {
    amount: low === high || low === 0 ? money(high) : `${money(low)} – ${money(high)}`,
    // Where it may be nothing still, what it can be is no estimate.
    condition: t(isEligible(verdict) && low > 0 ? 'board.estimated' : 'board.possible'),
  };
}
