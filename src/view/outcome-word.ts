import type { CriterionOutcome } from '../assessment/verdict.ts';
import type { Texts } from '../i18n/texts.ts';

/** How a criterion came out: what others judge, or what rests on a condition, is not simply met. */
export const outcomeWord = ({ result, rule }: Texts, criterion: CriterionOutcome): string =>
  (criterion.onCondition && rule(`criteria.${criterion.id}.onCondition`)) ||
  result(keyOf(criterion));

const keyOf = ({ outcome, judged, onCondition }: CriterionOutcome) => {
  if (outcome !== 'met') return outcome === 'unmet' ? 'outcomes.unmet' : 'outcomes.unknown';
  return onCondition ? 'outcomes.onCondition' : judged ? 'outcomes.show' : 'outcomes.met';
};
