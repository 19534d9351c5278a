import type { Condition, Criterion, RuleSet, SourceReference, Verdict } from '../rules/schema.ts';
import { type Answers, type Lookup, lookupIn } from './answers.ts';
import {
  evaluate,
  explain,
  type Grounds,
  merge,
  type Ruling,
  type Rulings,
  type Truth,
} from './condition.ts';
import { isAsked } from './path.ts';

export type Outcome = Truth | 'not-applicable';

/** How a criterion came out, with the questions that decided it and the ones it waits for. */
export interface CriterionOutcome extends Grounds {
  id: string;
  scheme: string;
  outcome: Outcome;
  /** Others judge this: a yes still has to be shown. */
  judged: boolean;
  /** Met, provided that an earlier scheme is granted first. */
  onCondition?: true;
  source: SourceReference;
  openPoints: readonly string[];
}

/** Whether a scheme's criteria apply at all. */
interface Standing {
  isWanted: boolean;
  held: Truth;
}

export const isEligible = (verdict: Verdict): boolean =>
  verdict === 'held' || verdict === 'eligible' || verdict === 'conditional';

const standingOf = (scheme: RuleSet['schemes'][number], lookup: Lookup): Standing => ({
  isWanted: isAsked(scheme, lookup),
  held: scheme.heldWhen ? evaluate(scheme.heldWhen, lookup) : 'unmet',
});

type SilentCriterion = Extract<Criterion, { silent: true }>;

export const isSilent = (criterion: Criterion): criterion is SilentCriterion =>
  'silent' in criterion;

function outcomeOf(criterion: Criterion, lookup: Lookup, rulings: Rulings): Truth {
  const { metWhen, unmetWhen } = criterion;
  const met = metWhen ? evaluate(metWhen, lookup, rulings) : 'unknown';
  if (met === 'met') return met;
  if (!unmetWhen) return isSilent(criterion) ? 'unknown' : met;
  return evaluate(unmetWhen, lookup, rulings) === 'met' ? 'unmet' : 'unknown';
}

export const conditionsOf = (criterion: Criterion): Condition[] => {
  const { metWhen, unmetWhen } = criterion;
  return [metWhen, unmetWhen, conditionalWhen(criterion)].filter((each) => each !== undefined);
};

const conditionalWhen = (criterion: Criterion): Condition | undefined =>
  isSilent(criterion) ? undefined : criterion.onConditionWhen;

function isOnCondition(criterion: Criterion, lookup: Lookup, rulings: Rulings): boolean {
  const condition = conditionalWhen(criterion);
  return condition !== undefined && evaluate(condition, lookup, rulings) === 'met';
}

/** Whoever may hold it already can not be refused it, so `held` unknown leaves the verdict open. */
function verdictOf({ isWanted, held }: Standing, worst: Truth, onCondition: boolean): Verdict {
  if (!isWanted) return 'not-asked';
  if (held === 'met') return 'held';
  if (held === 'unknown' || worst === 'unknown') return 'undetermined';
  if (worst === 'unmet') return 'ineligible';
  return onCondition ? 'conditional' : 'eligible';
}

export interface Judgement {
  criteria: CriterionOutcome[];
  /** By scheme. */
  rulings: Rulings;
  /** The silent criteria that are neither met nor unmet. */
  silent: string[];
}

/** Every criterion of every scheme, so that all reasons are listed; schemes in order, each may rest on earlier ones. */
export function judge(ruleSet: RuleSet, counted: Answers): Judgement {
  const lookup = lookupIn(counted);
  const criteria: CriterionOutcome[] = [];
  const silent: string[] = [];
  const rulings = new Map<string, Ruling>();
  for (const scheme of ruleSet.schemes) {
    const standing = standingOf(scheme, lookup);
    const applies = standing.isWanted && standing.held !== 'met';
    const own: CriterionOutcome[] = [];
    for (const criterion of ruleSet.criteria) {
      if (criterion.scheme !== scheme.id) continue;
      const weighed = applies
        ? weigh(criterion, lookup, rulings)
        : notApplicable(criterion, scheme.id);
      own.push(weighed);
      if (isSilent(criterion) && weighed.outcome === 'unknown') silent.push(criterion.id);
    }
    criteria.push(...own);
    rulings.set(scheme.id, conclude(scheme, standing, own, lookup));
  }
  for (const criterion of ruleSet.draft) criteria.push(notApplicable(criterion, 'draft'));
  return { criteria, rulings, silent };
}

function weigh(criterion: Criterion, lookup: Lookup, rulings: Rulings): CriterionOutcome {
  const outcome = outcomeOf(criterion, lookup, rulings);
  const openPoints: string[] = [];
  for (const { id, when } of criterion.openPoints ?? [])
    if (!when || evaluate(when, lookup, rulings) === 'met') openPoints.push(id);
  const weighed: CriterionOutcome = {
    id: criterion.id,
    scheme: criterion.scheme,
    outcome,
    judged: criterion.judged ?? false,
    ...groundsOf(criterion, outcome, lookup, rulings),
    source: criterion.source,
    openPoints,
  };
  if (isOnCondition(criterion, lookup, rulings)) weighed.onCondition = true;
  return weighed;
}

const noGrounds: Grounds = { because: [], missing: [] };

/**
 * A criterion that is open because an answer lies between yes and no names that answer; one that is open because the
 * sources are silent names none, since no answer decides it.
 */
function groundsOf(
  criterion: Criterion,
  outcome: Truth,
  lookup: Lookup,
  rulings: Rulings,
): Grounds {
  const { metWhen, unmetWhen } = criterion;
  const because = (condition: Condition | undefined) =>
    condition ? explain(condition, lookup, rulings) : noGrounds;
  if (outcome === 'met' || !unmetWhen)
    return outcome === 'unknown' && isSilent(criterion) ? noGrounds : because(metWhen);
  if (outcome === 'unmet') return because(unmetWhen);
  if (isSilent(criterion)) return noGrounds;
  return merge([because(metWhen), { because: [], missing: because(unmetWhen).missing }]);
}

const notApplicable = (
  criterion: { id: string; judged?: true | undefined; source: SourceReference },
  scheme: string,
): CriterionOutcome => ({
  id: criterion.id,
  scheme,
  outcome: 'not-applicable',
  judged: criterion.judged ?? false,
  because: [],
  missing: [],
  source: criterion.source,
  openPoints: [],
});

function conclude(
  scheme: RuleSet['schemes'][number],
  standing: Standing,
  own: readonly CriterionOutcome[],
  lookup: Lookup,
): Ruling {
  const worst = own.some((each) => each.outcome === 'unmet')
    ? 'unmet'
    : own.some((each) => each.outcome === 'unknown')
      ? 'unknown'
      : 'met';
  const verdict = verdictOf(
    standing,
    worst,
    own.some((each) => each.onCondition),
  );
  const deciding = own.filter((each) => each.outcome === worst);
  const why = (condition: Condition | undefined) => (condition ? [explain(condition, lookup)] : []);
  const grounds = merge(
    standing.isWanted
      ? [...why(scheme.heldWhen), ...(standing.held === 'unmet' ? deciding : [])]
      : why(scheme.askWhen),
  );
  return { verdict, because: grounds.because, missing: grounds.missing };
}
