import type { Assessment } from '../../assessment/assess.ts';
import type { RuleSet, Verdict } from '../../rules/schema.ts';

/** There is a scheme to apply for: one that is held already is none. */
export const canApply = (
  { schemes }: Pick<RuleSet, 'schemes'>,
  { verdicts }: Pick<Assessment, 'verdicts'>,
): boolean => schemes.some(({ id }) => isToBeHad(verdicts[id]));

const isToBeHad = (verdict: Verdict | undefined): boolean =>
  verdict === 'eligible' || verdict === 'conditional';
