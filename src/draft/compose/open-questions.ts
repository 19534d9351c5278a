import type { Material } from './material.ts';

/**
 * What only who decides can answer, and matters to this organisation: the open points that its answers lead to, of
 * criteria that they do not already fail. A point that has no question of its own is for nobody to answer. What the
 * person asks goes first.
 */
export function openQuestions({ ruleSet, assessment, ownQuestions, words }: Material): string[] {
  const open = assessment.criteria.flatMap(({ id, outcome, openPoints }) => {
    if (outcome !== 'met' && outcome !== 'unknown') return [];
    const { openPoints: points } = ruleSet.criteria.find((each) => each.id === id) ?? {};
    return ledToIn(points, openPoints);
  });
  const ofAmount = ledToIn(ruleSet.amount?.openPoints, assessment.amount?.openPoints);
  const asked = [...open, ...ofAmount].map((point) => words.rule(`application.ask.${point}`));
  return [...new Set([...ownQuestions, ...asked])].filter(Boolean);
}

type Point = NonNullable<Material['ruleSet']['criteria'][number]['openPoints']>[number];

/** Those of the points that hold which some answers lead to: the others hold for everyone. */
const ledToIn = (
  points: readonly Point[] | undefined = [],
  holding: readonly string[] | undefined = [],
): string[] => points.filter(({ id, when }) => when && holding.includes(id)).map(({ id }) => id);
