import type { Condition, Criterion, RuleSet, SourceReference, Verdict } from '../rules/schema.ts';
import { type Answers, type Lookup, lookupIn } from './answers.ts';
import { evaluate, explain, type Finding, type Findings, merge, type Truth } from './condition.ts';

export type Outcome = Truth | 'not-applicable';

/** How a criterion came out, with the questions that decided it and the ones it waits for. */
export interface CriterionOutcome {
  id: string;
  scheme: string;
  outcome: Outcome;
  /** VLAIO or the jury judges this: a yes still has to be shown. */
  judged: boolean;
  /** Met, provided that an earlier scheme is granted first. */
  onCondition?: true;
  because: readonly string[];
  missing: readonly string[];
  source: SourceReference;
  openPoints: readonly string[];
}

export type Overall = 'recognition-and-subsidy' | 'recognition' | 'neither' | 'undetermined';

/** Whether a scheme's criteria apply at all. */
export interface Standing {
  asked: Truth;
  held: Truth;
}

export const isEligible = (verdict: Verdict): boolean =>
  verdict === 'held' || verdict === 'eligible' || verdict === 'conditional';

export const standingOf = (scheme: RuleSet['schemes'][number], lookup: Lookup): Standing => ({
  asked: scheme.askWhen ? evaluate(scheme.askWhen, lookup) : 'met',
  held: scheme.heldWhen ? evaluate(scheme.heldWhen, lookup) : 'unmet',
});

export function outcomeOf(criterion: Criterion, lookup: Lookup, findings: Findings): Truth {
  const met = evaluate(criterion.metWhen, lookup, findings);
  if (met === 'met' || !criterion.unmetWhen) return met;
  return evaluate(criterion.unmetWhen, lookup, findings) === 'met' ? 'unmet' : 'unknown';
}

export const conditionsOf = ({ metWhen, unmetWhen, onConditionWhen }: Criterion): Condition[] =>
  [metWhen, unmetWhen, onConditionWhen].filter((each) => each !== undefined);

export const isOnCondition = (criterion: Criterion, lookup: Lookup, findings: Findings): boolean =>
  criterion.onConditionWhen !== undefined &&
  evaluate(criterion.onConditionWhen, lookup, findings) === 'met';

/** Whoever may hold it already can not be refused it, so `held` unknown leaves the verdict open. */
export function verdictOf({ asked, held }: Standing, worst: Truth, onCondition: boolean): Verdict {
  if (asked === 'unmet') return 'not-asked';
  if (held === 'met') return 'held';
  if (held === 'unknown' || worst === 'unknown') return 'undetermined';
  if (worst === 'unmet') return 'ineligible';
  return onCondition ? 'conditional' : 'eligible';
}

export interface Judgement {
  criteria: CriterionOutcome[];
  findings: Findings;
}

/** Every criterion of every scheme, so that all reasons are listed; schemes in order, each may rest on earlier ones. */
export function judge(ruleSet: RuleSet, counted: Answers): Judgement {
  const lookup = lookupIn(counted);
  const criteria: CriterionOutcome[] = [];
  const findings: Partial<Record<string, Finding>> = {};
  for (const scheme of ruleSet.schemes) {
    const standing = standingOf(scheme, lookup);
    const applies = standing.asked !== 'unmet' && standing.held !== 'met';
    const own = ruleSet.criteria
      .filter((criterion) => criterion.scheme === scheme.id)
      .map((criterion) =>
        applies ? weigh(criterion, lookup, findings) : notApplicable(criterion, criterion.scheme),
      );
    criteria.push(...own);
    findings[scheme.id] = conclude(scheme, standing, own, lookup);
  }
  for (const criterion of ruleSet.draft) criteria.push(notApplicable(criterion, 'draft'));
  return { criteria, findings };
}

function weigh(criterion: Criterion, lookup: Lookup, findings: Findings): CriterionOutcome {
  const outcome = outcomeOf(criterion, lookup, findings);
  const { because, missing } = groundsOf(criterion, outcome, lookup, findings);
  const openPoints: string[] = [];
  for (const { id, when } of criterion.openPoints ?? [])
    if (!when || evaluate(when, lookup, findings) === 'met') openPoints.push(id);
  const weighed: CriterionOutcome = {
    id: criterion.id,
    scheme: criterion.scheme,
    outcome,
    judged: criterion.judged ?? false,
    because,
    missing,
    source: criterion.source,
    openPoints,
  };
  if (isOnCondition(criterion, lookup, findings)) weighed.onCondition = true;
  return weighed;
}

/** A criterion that is open because an answer lies between yes and no names that answer. */
function groundsOf(criterion: Criterion, outcome: Truth, lookup: Lookup, findings: Findings) {
  const { metWhen, unmetWhen } = criterion;
  if (outcome === 'met' || !unmetWhen) return explain(metWhen, lookup, findings);
  const whyUnmet = explain(unmetWhen, lookup, findings);
  if (outcome === 'unmet') return whyUnmet;
  const whyNotMet = explain(metWhen, lookup, findings);
  const waits = evaluate(unmetWhen, lookup, findings) === 'unknown' ? whyUnmet.missing : [];
  return merge([whyNotMet, { because: [], missing: waits }]);
}

const notApplicable = (
  criterion: { id: string; judged?: true | undefined; source: SourceReference },
  scheme: CriterionOutcome['scheme'],
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
): Finding {
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
    standing.asked === 'unmet'
      ? why(scheme.askWhen)
      : [...why(scheme.heldWhen), ...(standing.held === 'unmet' ? deciding : [])],
  );
  return { verdict, because: grounds.because, missing: grounds.missing };
}

export function overallOf(verdicts: Readonly<Record<string, Verdict>>): Overall {
  const { recognition, subsidy } = verdicts;
  if (recognition === 'ineligible') return 'neither';
  if (recognition === 'undetermined' || subsidy === 'undetermined') return 'undetermined';
  return isEligible(subsidy) ? 'recognition-and-subsidy' : 'recognition';
}
