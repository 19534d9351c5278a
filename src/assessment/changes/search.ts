import type { Question, RuleSet } from '../../rules/schema.ts';
import { type Answer, isList, type Lookup, ownAnswer, questionOf } from '../answers.ts';
import { questionsIn } from '../condition.ts';
import { countedAnswer, isAsked } from '../path.ts';
import type { Move } from './better-answers.ts';
import { type Goal, type Goals, isReached } from './goal.ts';

export type Changed = Readonly<Record<string, Answer>>;

/** What can be changed, and what stands around it. */
export interface Situation {
  ruleSet: RuleSet;
  goals: Goals;
  /** The answers that count. */
  lookup: Lookup;
  /** The same as they were given: of items also what is parked. */
  given: Lookup;
  /** Not those that are asked, and not answered yet. */
  isOpen: (question: string) => boolean;
  /** The answers that can be made of one, those that ask least first. */
  movesOf: (question: Question, lookup: Lookup) => Iterable<Move>;
  /** What was found before: two schemes can need the same. */
  found: { goals: readonly Goal[]; sets: readonly Changed[] }[];
}

interface Found {
  set: Changed;
  effort: number;
}

/** Steps that a search may take. One that takes more has nothing to propose. */
const mostSteps = 5_000;

/**
 * The smallest sets of changed answers by which goals are reached that touch no others. Of the sets that change the same
 * questions the one that asks least is kept.
 *
 * A goal that is not reached asks for a change of one of its parts, whatever else is changed; so only that is tried.
 */
export function smallestSets(situation: Situation, goals: readonly Goal[]): readonly Changed[] {
  const before = situation.found.find(
    (each) =>
      each.goals.length === goals.length &&
      each.goals.every((goal, index) => goal === goals[index]),
  );
  const sets = before?.sets ?? singleChange(situation, goals) ?? search(situation, goals);
  if (!before) situation.found.push({ goals, sets });
  return sets;
}

/** The change of the only answer that there is to change; undefined where there is more to it. */
function singleChange(
  situation: Situation,
  [goal, ...others]: readonly Goal[],
): readonly Changed[] | undefined {
  if (goal?.kind !== 'leaf' || others.length > 0) return undefined;
  const [id, ...more] = goal.touches.filter(situation.isOpen);
  if (id === undefined || more.length > 0) return undefined;
  const { ruleSet, lookup } = situation;
  const question = questionOf(ruleSet, id);
  if (questionsIn(goal.condition)[0] !== id || !isAsked(question, lookup)) return undefined;
  for (const { answer } of situation.movesOf(question, lookup)) {
    const counted = countedAnswer(question, answer, lookup);
    if (isReached(goal, (each) => (each === id ? counted : lookup(each))))
      return [{ [id]: answer }];
  }
  return [];
}

const namesOf = (set: Changed): string => Object.keys(set).sort().join();

function search(situation: Situation, goals: readonly Goal[]): readonly Changed[] {
  const found = new Map<string, Found>();
  let size = Infinity;
  let steps = 0;

  const keep = (set: Changed, effort: number): void => {
    const changes = Object.keys(set).length;
    if (changes < size) found.clear();
    size = changes;
    if (isBetter(set, effort)) found.set(namesOf(set), { set, effort });
  };
  const isBetter = (set: Changed, effort: number): boolean =>
    effort < (found.get(namesOf(set))?.effort ?? Infinity);

  const follow = (open: readonly Goal[], set: Changed, effort: number): void => {
    steps += 1;
    if (steps > mostSteps) return;
    const changes = Object.keys(set).length;
    const lookup = lookupAfter(situation, set);
    const place = open.findIndex((goal) => !isReached(goal, lookup));
    const goal = open[place];
    if (!goal) {
      keep(set, effort);
      return;
    }
    const others = open.toSpliced(place, 1);
    if (goal.kind === 'fixed') return;
    if (goal.kind === 'every') {
      follow([...goal.parts, ...others], set, effort);
      return;
    }
    if (goal.kind === 'some') {
      for (const part of goal.parts) follow([part, ...others], set, effort);
      return;
    }
    const [id = ''] = questionsIn(goal.condition);
    const question = questionOf(situation.ruleSet, id);
    if (!isAsked(question, lookup)) {
      follow([situation.goals.asked(id, 'not-unmet'), ...open], set, effort);
      return;
    }
    if (goal.side !== 'met' && goal.side !== 'unmet')
      follow([situation.goals.asked(id, 'unmet'), ...open], set, effort);
    // Other answers can decide which fields of its items are asked.
    const steering = isList(question) ? goal.touches.filter((each) => each !== id) : [];
    for (const changed of [id, ...steering]) {
      if (changed in set || !situation.isOpen(changed)) continue;
      const moves = situation.movesOf(questionOf(situation.ruleSet, changed), lookup);
      for (const move of moves) {
        const next = { ...set, [changed]: move.answer };
        const more = effort + move.effort;
        if (changes >= size || (changes + 1 === size && !isBetter(next, more))) break;
        if (changed !== id || isReached(goal, lookupAfter(situation, next)))
          follow(open, next, more);
      }
    }
  };

  follow(goals, {}, 0);
  return steps > mostSteps ? [] : Array.from(found.values(), ({ set }) => set);
}

/** The answers that count once some are changed. */
export function lookupAfter({ ruleSet, goals, lookup, given }: Situation, set: Changed): Lookup {
  const known = new Map<string, Answer | undefined>();
  const after: Lookup = (id) => {
    const changed = goals.reachOf(id).filter((each) => Object.hasOwn(set, each));
    if (changed.length === 0) return lookup(id);
    if (known.has(id)) return known.get(id);
    const question = questionOf(ruleSet, id);
    const answer = ownAnswer(set, id) ?? given(id);
    const isAskedStill = changed.length === 1 && changed[0] === id && lookup(id) !== undefined;
    const counted =
      isAskedStill || isAsked(question, after) ? countedAnswer(question, answer, after) : undefined;
    known.set(id, counted);
    return counted;
  };
  return after;
}
