import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Diagram } from '../../src/rules/diagram/diagram.ts';
import type { Exploration, Layer } from '../../src/rules/diagram/explore.ts';
import type { Left } from '../../src/rules/diagram/levels.ts';
import { combinations } from '../support/enumerate.ts';

/** For each level, and each state before it, where each choice leads: -1 for nowhere. */
type Ways = readonly (readonly (readonly number[])[])[];

const explorationOf = (ways: Ways, ends: readonly number[]): Exploration => ({
  layers: ways.map((children, number): Layer => {
    const choices = children[0]?.length ?? 0;
    return {
      level: { number, id: `level-${number}`, choices, choiceOf: Number, follow: () => 0 },
      choices: [],
      children,
    };
  }),
  ends: ends.map((end) => [end]),
});

const endOf = ([end = 0]: readonly number[]) => end;
const diagramOf = (ways: Ways, ends: readonly number[], groups: readonly number[]) =>
  new Diagram(explorationOf(ways, ends), endOf, groups);

/** Every way to answer that leads to an end, and to which. */
const answersOf = (ways: Ways, ends: readonly number[]) =>
  combinations(ways.map(([first = []]) => [...first.keys()])).flatMap((choices) => {
    const state = choices.reduce((at, choice, level) => ways[level]?.[at]?.[choice] ?? -1, 0);
    return state < 0 ? [] : [{ choices, end: ends[state] ?? 0 }];
  });

const isLeft = (left: Left, choice: number): boolean =>
  typeof left === 'number' ? left === choice : (left?.includes(choice) ?? true);

/** By definition: which ends there are, and for each group whether two answers that differ in it alone lead to others. */
function outlookOn(
  answers: ReturnType<typeof answersOf>,
  left: readonly Left[],
  groups: readonly number[],
) {
  const possible = answers.filter(({ choices }) =>
    choices.every((choice, level) => isLeft(left[level], choice)),
  );
  let support = 0n;
  for (const group of new Set(groups)) {
    const byRest = new Map<string, number>();
    for (const { choices, end } of possible) {
      const rest = choices.filter((_, level) => groups[level] !== group).join();
      const other = byRest.get(rest) ?? end;
      byRest.set(rest, other);
      if (other !== end) support |= 1n << BigInt(group);
    }
  }
  return { support, ends: possible.reduce((bits, { end }) => bits | (1 << end), 0) };
}

const states = 4;
const depth = 5;
/** From each state there is some way on. */
const waysWhere = (lowest: 0 | -1): fc.Arbitrary<Ways> =>
  fc.tuple(
    ...Array.from({ length: depth }, () =>
      fc.integer({ min: 2, max: 3 }).chain((choices) => {
        const some = fc.integer({ min: 0, max: states - 1 });
        const others = fc.array(fc.integer({ min: lowest, max: states - 1 }), {
          minLength: choices - 1,
          maxLength: choices - 1,
        });
        const state = fc.tuple(some, others).map(([first, rest]) => [first, ...rest]);
        return fc.array(state, { minLength: states, maxLength: states });
      }),
    ),
  );
const anyEnds = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: states, maxLength: states });
const anyGroups = fc.array(fc.integer({ min: 0, max: depth }), {
  minLength: depth,
  maxLength: depth,
});
const anyLeft = fc.array(
  fc.oneof(
    fc.constant(undefined),
    fc.constantFrom(0, 1),
    fc.subarray([0, 1, 2], { minLength: 1 }).filter(([first]) => first !== 2),
  ),
  { minLength: depth, maxLength: depth },
);
const manyLeft = fc.array(anyLeft, { minLength: 1, maxLength: 6 });

describe('a diagram', () => {
  it('tells what can come of it, and what makes a difference, whatever is left, again and again', () => {
    fc.assert(
      fc.property(waysWhere(0), anyEnds, anyGroups, manyLeft, (ways, ends, groups, lefts) => {
        const diagram = diagramOf(ways, ends, groups);
        const answers = answersOf(ways, ends);
        for (const left of lefts) {
          expect(diagram.outlookOn(left)).toEqual(outlookOn(answers, left, groups));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('goes by the ways that lead somewhere', () => {
    fc.assert(
      fc.property(waysWhere(-1), anyEnds, (ways, ends) => {
        const groups = ways.map((_, level) => level);
        const diagram = diagramOf(ways, ends, groups);
        const answers = answersOf(ways, ends);
        const open = outlookOn(answers, [], groups);
        const found = diagram.outlookOn(groups.map(() => undefined));
        expect(found.ends).toBe(open.ends);
        expect(found.support & open.support).toBe(open.support);
        expect(diagram.outlookOn(groups.map(() => [0, 1, 2]))).toEqual(found);
        for (const { choices, end } of answers)
          expect(diagram.outlookOn(choices)).toEqual({ support: 0n, ends: 1 << end });
      }),
      { numRuns: 100 },
    );
  });

  it('tells the same after more than it keeps', () => {
    const most = 997;
    const levels = 8;
    const next = (level: number, state: number, choice: number) =>
      (state * state + 31 * state * (choice + 1) + 17 * level + 5 * choice) % most;
    const ways = Array.from({ length: levels }, (_, level) =>
      Array.from({ length: most }, (_, state) => [0, 1, 2].map((each) => next(level, state, each))),
    );
    const ends = Array.from({ length: most }, (_, state) => state % 3);
    const groups = ways.map((_, level) => level);
    const diagram = diagramOf(ways, ends, groups);
    // All is open but the last two, which leaves most of it to be made anew.
    const some: Left[] = [0, 1, 2, [0, 1], [0, 2], [1, 2]];
    const lefts = combinations<Left>([[undefined, ...some], some]).map((last): Left[] => [
      ...ways.slice(2).map(() => undefined),
      ...last,
    ]);
    const first = lefts.map((left) => diagram.outlookOn(left));
    const again = lefts.toReversed().map((left) => diagram.outlookOn(left));
    expect(again.toReversed()).toEqual(first);
    for (const [at, left] of lefts.entries())
      if (at % 7 === 0) expect(diagramOf(ways, ends, groups).outlookOn(left)).toEqual(first[at]);
  });
});
