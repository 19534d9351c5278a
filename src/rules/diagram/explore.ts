import type { Chosen, Formula, Formulas } from './formulas.ts';
import type { Level } from './levels.ts';
import { isListLevel, type ListLevel } from './levels-of.ts';
import { choicesAt, ListKinds } from './list-kinds.ts';

/** What is still open after some levels: the formulas that are left, and what is chosen so far of one answer. */
interface State {
  formulas: readonly Formula[];
  before: number;
}

/** One level, and where each state before it leads by each choice: to a state of the next level, or -1 for nowhere. */
export interface Layer {
  level: Level | ListLevel;
  choices: readonly Chosen[];
  children: readonly (readonly number[])[];
  /** Of a list: what its choices are. */
  lists?: ListKinds;
}

export interface Exploration {
  layers: readonly Layer[];
  /** What the formulas are in the end: each of them always or never. */
  ends: readonly (readonly Formula[])[];
}

/**
 * Follows every way to answer, level by level; ways that leave the same open are one.
 *
 * @param most States that may be met. Where there are more, the result is null.
 */
export function explore(
  formulas: Formulas,
  levels: readonly (Level | ListLevel)[],
  roots: readonly Formula[],
  most: number,
): Exploration | null {
  const layers: Layer[] = [];
  let states: State[] = [{ formulas: roots, before: 0 }];
  let met = 1;
  for (const level of levels) {
    const layer = isListLevel(level)
      ? listLayer(formulas, level, states, most)
      : { level, choices: choicesAt(level) };
    if (!layer) return null;
    const next = new Map<string, number>();
    const after: State[] = [];
    const children = states.map((state) =>
      layer.choices.map((chosen): number => {
        const before = isListLevel(level) ? 0 : level.follow(state.before, chosen.choice);
        if (before < 0) return -1;
        const left = state.formulas.map((formula) => formulas.restrict(formula, chosen));
        const key = `${before},${left}`;
        const known = next.get(key) ?? after.length;
        if (known === after.length) after.push({ formulas: left, before });
        next.set(key, known);
        return known;
      }),
    );
    layers.push({ ...layer, children });
    states = after;
    met += after.length;
    if (met > most) return null;
  }
  return { layers, ends: states.map((state) => state.formulas) };
}

function listLayer(
  formulas: Formulas,
  level: ListLevel,
  states: readonly State[],
  most: number,
): Omit<Layer, 'children'> | null {
  const found = new Set<Formula>();
  for (const state of states)
    for (const formula of state.formulas) formulas.askedOfItems(formula, level.number, found);
  const lists = ListKinds.of(formulas, level.fields, [...found], level.max, most);
  return (
    lists && {
      level,
      lists,
      choices: lists.kinds.map((kind, choice) => ({
        level: level.number,
        choice,
        met: new Set(lists.asked.filter((_, bit) => kind & (1 << bit))),
        made: new Map(),
      })),
    }
  );
}
