import type { Assessment } from '../../assessment/assess.ts';
import type { RuleSet } from '../../rules/schema.ts';

type Assessed = Pick<Assessment, 'verdicts' | 'criteria' | 'silent' | 'decidingByScheme'>;

/** There is a scheme to apply for: one that is held already is none. */
export const canApply = ({ schemes }: Pick<RuleSet, 'schemes'>, assessment: Assessed): boolean =>
  schemes.some(({ id }) => isToBeHad(id, assessment));

const isToBeHad = (scheme: string, assessment: Assessed): boolean => {
  const verdict = assessment.verdicts[scheme];
  return verdict === 'eligible' || verdict === 'conditional' || isClear(scheme, assessment);
};

/** All that the sources say is met: it only waits for what they do not say. */
export const isClear = (
  scheme: string,
  { verdicts, criteria, silent, decidingByScheme }: Assessed,
): boolean => {
  const open = criteria.filter((each) => each.scheme === scheme && each.outcome === 'unknown');
  return (
    verdicts[scheme] === 'undetermined' &&
    decidingByScheme[scheme]?.length === 0 &&
    open.length > 0 &&
    open.every(({ id }) => silent.includes(id))
  );
};
