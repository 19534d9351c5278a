import type { RuleSet } from '../../rules/schema.ts';
import { type Amount, estimate } from '../amount.ts';
import { type Answers, lookupIn, ownAnswer } from '../answers.ts';
import { questionsIn } from '../condition.ts';
import { type Path, replayAfresh } from '../path.ts';
import { isEligible, type Judgement } from '../verdict.ts';
import { movesFrom } from './better-answers.ts';
import { Goals, isReached } from './goal.ts';
import { openGoals } from './open-goals.ts';
import { type Changed, lookupAfter, type Situation, smallestSets } from './search.ts';

/** Answers that together turn a scheme eligible. */
export interface Change {
  scheme: string;
  set: Changed;
  /** What the answers could bring then, in euro; null where no amount is asked for. */
  amount: Pick<Amount, 'low' | 'high'> | null;
}

/** Sets that are proposed for one scheme. */
const mostSets = 100;

/**
 * For each scheme that is not eligible: the smallest sets of answers to change, of those an organisation can change by
 * acting. Questions not asked yet are answered, not changed, so there is nothing to propose while they still decide; nor
 * where a silent criterion would have to be met. A question that only comes up by a change is part of the set.
 *
 * Parked answers have no effect here either, but for the fields of an item: it keeps them.
 */
export function changesOf(
  ruleSet: RuleSet,
  answers: Answers,
  { path, judgement, amount }: { path: Path; judgement: Judgement; amount: Amount | null },
): Change[] {
  const failing = ruleSet.schemes.filter(({ id }) => {
    const verdict = judgement.rulings.get(id)?.verdict ?? 'not-asked';
    return verdict !== 'not-asked' && !isEligible(verdict);
  });
  if (failing.length === 0) return [];
  const goals = goalsOf(ruleSet);
  const situation = situationOf(ruleSet, answers, path, goals);
  const hasParked = Object.keys(answers).some((id) => situation.lookup(id) === undefined);
  return failing
    .filter(({ id }) => !isUndecided(situation, judgement, id))
    .flatMap(({ id }) =>
      setsFor(situation, id).flatMap((set): Change[] => {
        const after = hasParked
          ? lookupIn(replayAfresh(ruleSet, { ...answers, ...set }).counted)
          : lookupAfter(situation, set);
        // An answer that was parked, and counts again by a change, can be in the way.
        if (hasParked && !isReached(goals.reaching(id), after)) return [];
        const range = bearsOnAmount(situation, set) ? estimate(ruleSet, after) : amount;
        return [{ scheme: id, set, amount: range && { low: range.low, high: range.high } }];
      }),
    );
}

const known = new WeakMap<RuleSet, Goals>();

function goalsOf(ruleSet: RuleSet): Goals {
  const goals = known.get(ruleSet) ?? new Goals(ruleSet);
  known.set(ruleSet, goals);
  return goals;
}

function situationOf(
  ruleSet: RuleSet,
  answers: Answers,
  { questions, counted }: Path,
  goals: Goals,
): Situation {
  const lookup = lookupIn(counted);
  const waiting = new Set(
    questions.filter(({ id }) => lookup(id) === undefined).map(({ id }) => id),
  );
  const given = (id: string) => (lookup(id) === undefined ? undefined : ownAnswer(answers, id));
  return {
    ruleSet,
    goals,
    lookup,
    given,
    isOpen: (id) => !waiting.has(id),
    found: [],
    movesOf: (question, outside) => movesFrom(ruleSet, question, given(question.id), outside),
  };
}

/** Whether a question that waits for an answer can still decide about the scheme, or one that it rests on. */
function isUndecided(
  { goals, isOpen }: Situation,
  { criteria, rulings }: Judgement,
  scheme: string,
): boolean {
  const schemes = goals.restedOn(scheme);
  const waits = [
    rulings.get(scheme)?.missing,
    ...criteria.map((each) => schemes.has(each.scheme) && each.missing),
  ];
  return waits.some((missing) => missing && !missing.every(isOpen));
}

/** Goals that no answer has to do with together are reached apart: their smallest sets go together in every way. */
function setsFor(situation: Situation, scheme: string): readonly Changed[] {
  const groups = openGoals(situation, situation.goals.reaching(scheme)) ?? [];
  if (groups.length === 0) return [];
  return groups
    .map((group) => smallestSets(situation, group))
    .reduce<readonly Changed[]>(
      (all, sets) =>
        all.flatMap((set) => sets.map((each) => ({ ...set, ...each }))).slice(0, mostSets),
      [{}],
    );
}

function bearsOnAmount({ ruleSet, goals }: Situation, set: Changed): boolean {
  const { amount, schemes } = ruleSet;
  if (!amount) return false;
  const wanted = schemes
    .filter(({ id }) => id === amount.scheme)
    .flatMap(({ askWhen }) => askWhen ?? [])
    .flatMap(questionsIn);
  return [amount.question, ...wanted].some((id) =>
    goals.reachOf(id).some((each) => Object.hasOwn(set, each)),
  );
}
