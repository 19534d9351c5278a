import type { Outcome } from '../assessment/verdict.ts';
import type { Standing } from '../conversation/selectors.ts';
import type { RuleSet } from '../rules/schema.ts';
import { isSilent } from './is-silent.ts';

/** How a scheme is drawn as a ring: what no answer can decide is not counted, and what is held is whole. */
export function ringOf(
  ruleSet: RuleSet,
  { verdict, outcomes, met }: Standing,
): { outcomes: readonly { outcome: Outcome }[]; text: string } {
  if (verdict === 'held') return { outcomes: [{ outcome: 'met' }], text: '' };
  const counted = outcomes.filter((each) => !isSilent(ruleSet, each));
  return { outcomes: counted, text: counted.length > 0 ? `${met}/${counted.length}` : '' };
}
