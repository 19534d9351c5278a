import type { Outcome } from '../assessment/verdict.ts';
import type { Standing } from '../conversation/selectors.ts';
import type { RuleSet } from '../rules/schema.ts';
import { isSilent } from './is-silent.ts';

/**
 * How a scheme is drawn as a ring: what no answer can decide is not counted, and what is held is whole. One of which the
 * sources say no rule is open as a whole.
 */
export function ringOf(
  ruleSet: RuleSet,
  { verdict, outcomes, met }: Standing,
): { outcomes: readonly { outcome: Outcome }[]; text: string } {
  if (verdict === 'held') return { outcomes: [{ outcome: 'met' }], text: '' };
  const counted = outcomes.filter((each) => !isSilent(ruleSet, each));
  return counted.length > 0
    ? { outcomes: counted, text: `${met}/${counted.length}` }
    : { outcomes: [{ outcome: 'unknown' }], text: '' };
}
