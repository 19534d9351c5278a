import type { Amount } from '../assessment/amount.ts';
import type { Answer, Answers } from '../assessment/answers.ts';
import { type Assessment, assess } from '../assessment/assess.ts';
import type { Change } from '../assessment/changes/changes.ts';
import { isEligible } from '../assessment/verdict.ts';
import type { RuleSet } from '../rules/schema.ts';

/** How long a step takes, or that it needs somebody else. */
export const efforts = ['days', 'months', 'others'] as const;
export type Effort = (typeof efforts)[number];

/** One answer to change by acting. */
export interface PlanStep {
  question: string;
  value: Answer;
  takes: Effort;
  /** The scheme for which it comes first. */
  scheme: string;
}

/**
 * The way to yes, in the order in which it is gone: what takes least comes first and, of that, what the nearest scheme
 * takes.
 */
export interface Plan {
  steps: readonly PlanStep[];
  /** How many steps lead to a scheme, those to the schemes before it included. */
  counts: Readonly<Record<string, number>>;
  /** What the answers could bring once all steps are taken. */
  amount: Amount | null;
}

/** Null where nothing can be proposed; for a scheme that waits for answers it is too early: they may be in order. */
export function planOf(
  ruleSet: RuleSet,
  answers: Answers,
  assessment: Pick<Assessment, 'changes' | 'decidingByScheme'>,
  date: string,
): Plan | null {
  const changes = assessment.changes.filter(
    ({ scheme }) => !assessment.decidingByScheme[scheme]?.length,
  );
  let set: Answers = {};
  const steps: PlanStep[] = [];
  const counts: Record<string, number> = {};
  for (const scheme of nearestFirst(changes)) {
    const found = changes
      .filter((change) => change.scheme === scheme)
      .map((change) => ({ ...set, ...change.set }))
      .filter((each) => reachesAll([...Object.keys(counts), scheme], each))
      .sort((one, other) => sizeOf(one) - sizeOf(other))[0];
    if (!found) continue;
    set = found;
    counts[scheme] = sizeOf(set);
    for (const [question, value] of Object.entries(set)) {
      const known = steps.find((each) => each.question === question);
      if (known) known.value = value;
      else steps.push({ question, value, takes: effortOf(ruleSet, question), scheme });
    }
  }
  if (steps.length === 0) return null;
  const inOrder = efforts.flatMap((effort) => steps.filter(({ takes }) => takes === effort));
  return { steps: inOrder, counts, amount: assessed(set).amount };

  function assessed(change: Answers) {
    return assess(ruleSet, { ...answers, ...change }, { date });
  }

  function reachesAll(schemes: readonly string[], change: Answers): boolean {
    const { verdicts } = assessed(change);
    return schemes.every((id) => isEligible(verdicts[id] ?? 'not-asked'));
  }
}

const sizeOf = (set: Answers): number => Object.keys(set).length;

function nearestFirst(changes: readonly Change[]): string[] {
  const nearest = new Map<string, number>();
  for (const { scheme, set } of changes)
    nearest.set(scheme, Math.min(nearest.get(scheme) ?? Number.POSITIVE_INFINITY, sizeOf(set)));
  return [...nearest].sort(([, one], [, other]) => one - other).map(([scheme]) => scheme);
}

const effortOf = ({ questions }: RuleSet, id: string): Effort =>
  questions.find((question) => question.id === id)?.takes ?? 'months';
