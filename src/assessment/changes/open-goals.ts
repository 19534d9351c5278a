import { type Goal, isReached } from './goal.ts';
import type { Situation } from './search.ts';

/**
 * What is left to reach of a goal, in groups that share no question that can be changed; each holds what has to stay as
 * well. Null where no change can reach it.
 */
export function openGoals(situation: Situation, goal: Goal): Goal[][] | null {
  if (!isPossible(situation, goal)) return null;
  const open: Goal[] = [];
  const reached: Goal[] = [];
  sort(situation, goal, open, reached);
  return grouped(situation, open, reached);
}

/** Takes a goal that is possible apart into what is open and what is reached. */
function sort(situation: Situation, goal: Goal, open: Goal[], reached: Goal[]): void {
  if (goal.kind === 'every') {
    for (const part of goal.parts) sort(situation, part, open, reached);
  } else if (isReached(goal, situation.lookup)) reached.push(goal);
  else if (goal.kind === 'some') {
    const possible = goal.parts.filter((part) => isPossible(situation, part));
    const [only] = possible;
    if (only && possible.length === 1) sort(situation, only, open, reached);
    else open.push({ ...goal, parts: possible });
  } else open.push(goal);
}

/** Not surely out of reach. */
function isPossible(situation: Situation, goal: Goal): boolean {
  if (goal.kind === 'every') return goal.parts.every((part) => isPossible(situation, part));
  if (goal.kind === 'some') return goal.parts.some((part) => isPossible(situation, part));
  if (isReached(goal, situation.lookup)) return true;
  return goal.kind === 'leaf' && goal.touches.some(situation.isOpen);
}

/** Of what is reached only what shares a question with something open, itself or by way of another one, can be lost. */
function grouped({ isOpen }: Situation, open: readonly Goal[], reached: readonly Goal[]): Goal[][] {
  const groups = new Set<Goal[]>();
  const touching = new Map<string, Goal[]>();
  const join = (goal: Goal, isNeeded: boolean): boolean => {
    const near = goal.touches.filter(isOpen).map((id) => touching.get(id));
    const joined = new Set(near.filter((group) => group !== undefined));
    if (joined.size === 0 && !isNeeded) return false;
    const [group = [], ...others] = joined;
    for (const other of others) {
      groups.delete(other);
      group.push(...other);
    }
    group.push(goal);
    groups.add(group);
    for (const { touches } of group) for (const id of touches) touching.set(id, group);
    return true;
  };
  const joinAll = (left: readonly Goal[]): void => {
    const apart = left.filter((goal) => !join(goal, false));
    if (apart.length < left.length) joinAll(apart);
  };
  for (const goal of open) join(goal, true);
  joinAll(reached);
  return [...groups];
}
