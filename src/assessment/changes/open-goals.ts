import { type Goal, isReached } from './goal.ts';
import type { Situation } from './search.ts';

/**
 * What is left to reach of a goal, in groups that share no question that can be changed; each holds what has to stay as
 * well. Null where no change can reach it.
 */
export function openGoals(situation: Situation, goal: Goal): Goal[][] | null {
  const open: Goal[] = [];
  const reached: Goal[] = [];
  if (!sort(situation, goal, open, reached)) return null;
  return grouped(situation, open, reached);
}

/** Takes a goal apart into what is open and what is reached; false where no change can reach it. */
function sort(situation: Situation, goal: Goal, open: Goal[], reached: Goal[]): boolean {
  if (goal.kind === 'every')
    return goal.parts.every((part) => sort(situation, part, open, reached));
  if (isReached(goal, situation.lookup)) {
    reached.push(goal);
    return true;
  }
  if (goal.kind === 'fixed' || !goal.touches.some(situation.isOpen)) return false;
  if (goal.kind === 'leaf') {
    open.push(goal);
    return true;
  }
  const possible = goal.parts.filter((part) => isPossible(situation, part));
  const [only, ...others] = possible;
  if (only && others.length === 0) return sort(situation, only, open, reached);
  if (only) open.push({ ...goal, parts: possible });
  return only !== undefined;
}

/** Not surely out of reach. */
function isPossible(situation: Situation, goal: Goal): boolean {
  if (goal.kind === 'every') return goal.parts.every((part) => isPossible(situation, part));
  if (goal.kind === 'some') return goal.parts.some((part) => isPossible(situation, part));
  if (isReached(goal, situation.lookup)) return true;
  return goal.kind === 'leaf' && goal.touches.some(situation.isOpen);
}

interface Group {
  goals: Goal[];
  touched: string[];
}

/** Of what is reached only what shares a question with something open, itself or by way of another one, can be lost. */
function grouped({ isOpen }: Situation, open: readonly Goal[], reached: readonly Goal[]): Goal[][] {
  const groups = new Set<Group>();
  const touching = new Map<string, Group>();
  const join = (goal: Goal, isNeeded: boolean): boolean => {
    const own = goal.touches.filter(isOpen);
    const joined = new Set(own.flatMap((id) => touching.get(id) ?? []));
    if (joined.size === 0 && !isNeeded) return false;
    const [group = { goals: [], touched: [] }, ...others] = joined;
    for (const other of others) {
      groups.delete(other);
      group.goals.push(...other.goals);
      group.touched.push(...other.touched);
    }
    group.goals.push(goal);
    group.touched.push(...own);
    groups.add(group);
    for (const id of group.touched) touching.set(id, group);
    return true;
  };
  const joinAll = (left: readonly Goal[]): void => {
    const apart = left.filter((goal) => !join(goal, false));
    if (apart.length < left.length) joinAll(apart);
  };
  for (const goal of open) join(goal, true);
  joinAll(reached);
  return Array.from(groups, ({ goals }) => goals);
}
