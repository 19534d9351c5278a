import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exploration, explore } from '../../src/rules/diagram/explore.ts';
import { always, type Formula, Formulas, never } from '../../src/rules/diagram/formulas.ts';
import type { Level } from '../../src/rules/diagram/levels.ts';
import type { ListLevel } from '../../src/rules/diagram/levels-of.ts';
import { combinations } from '../support/enumerate.ts';

/** What is so or not, written out. Inside `some` a field is one of the item that is looked at. */
type Said =
  | { level: number; isSo: readonly boolean[] }
  | { all: readonly Said[] }
  | { any: readonly Said[] }
  | { not: Said }
  | { some: Said };

const levelOf = (number: number, id: string, choices: number): Level => ({
  number,
  id,
  choices,
  choiceOf: (answer) => (typeof answer === 'number' ? answer : -1),
  follow: () => 0,
});
const sort = levelOf(0, 'sort', 3);
const kind = levelOf(10, 'kind', 2);
const length = levelOf(11, 'length', 3);
const size = levelOf(2, 'size', 2);
const list: ListLevel = { number: 1, id: 'things', max: 2, fields: [kind, length] };
const levels = [sort, list, size];

type Item = Readonly<Record<'kind' | 'length', number>>;
const items = combinations([
  [0, 1],
  [0, 1, 2],
]).map(([kind = 0, length = 0]): Item => ({ kind, length }));
const lists: Item[][] = [
  [],
  ...items.map((item) => [item]),
  ...items.flatMap((one, at) => items.slice(at).map((other) => [one, other])),
];

/** What is answered: of each level, and of each item of the list. */
interface World {
  sort: number;
  size: number;
  items: readonly Item[];
}
const worlds: World[] = combinations<number>([
  [0, 1, 2],
  [0, 1],
]).flatMap(([sort = 0, size = 0]) => lists.map((items) => ({ sort, size, items })));

function isSoIn(said: Said, world: World, item?: Item): boolean {
  if ('all' in said) return said.all.every((each) => isSoIn(each, world, item));
  if ('any' in said) return said.any.some((each) => isSoIn(each, world, item));
  if ('not' in said) return !isSoIn(said.not, world, item);
  if ('some' in said) return world.items.some((each) => isSoIn(said.some, world, each));
  const chosen = { 0: world.sort, 2: world.size, 10: item?.kind, 11: item?.length }[said.level];
  return said.isSo[chosen ?? 0] === true;
}

function formulaOf(said: Said, formulas: Formulas): Formula {
  const each = (parts: readonly Said[]) => parts.map((part) => formulaOf(part, formulas));
  if ('all' in said) return formulas.all(each(said.all));
  if ('any' in said) return formulas.any(each(said.any));
  if ('not' in said) return -formulaOf(said.not, formulas);
  if ('some' in said) return formulas.some(list.number, formulaOf(said.some, formulas));
  return formulas.choice(said.level, said.isSo);
}

const leafAt = ({ number, choices }: Level): fc.Arbitrary<Said> =>
  fc
    .array(fc.boolean(), { minLength: choices, maxLength: choices })
    .map((isSo) => ({ level: number, isSo }));
const grown = (leaf: fc.Arbitrary<Said>, maxDepth: number): fc.Arbitrary<Said> =>
  fc.letrec<{ node: Said }>((tie) => ({
    node: fc.oneof(
      { maxDepth },
      leaf,
      fc.array(tie('node'), { maxLength: 3 }).map((all): Said => ({ all })),
      fc.array(tie('node'), { maxLength: 3 }).map((any): Said => ({ any })),
      tie('node').map((not): Said => ({ not })),
    ),
  })).node;
/** What is asked of an item can look at the answers before it. */
const ofItem = grown(fc.oneof(leafAt(kind), leafAt(length), leafAt(sort)), 2);
const anySaid = grown(
  fc.oneof(
    leafAt(sort),
    leafAt(size),
    ofItem.map((some): Said => ({ some })),
  ),
  3,
);
const someSaid = fc.array(anySaid, { minLength: 1, maxLength: 3 });

const explored = (said: readonly Said[], most = Infinity) => {
  const formulas = new Formulas();
  const roots = said.map((each) => formulaOf(each, formulas));
  return explore(formulas, levels, roots, most);
};

/** How many states there are, the first one too. */
const statesOf = ({ layers, ends }: Exploration): number =>
  layers.reduce((sum, { children }) => sum + children.length, ends.length);

describe('what is said', () => {
  it('is so or not in the end, as it is answered', () => {
    fc.assert(
      fc.property(someSaid, (said) => {
        const { layers, ends } = explored(said) as Exploration;
        const kinds = new Map(lists.map((each) => [each, layers[1]?.lists?.choicesOf(each)]));
        const found = worlds.map((world) => {
          const choices = [world.sort, kinds.get(world.items as Item[]), world.size];
          const end = layers.reduce(
            (state, { children }, level) => children[state]?.[choices[level] as number] ?? -1,
            0,
          );
          return ends[end];
        });
        expect(found).toEqual(
          worlds.map((world) => said.map((each) => (isSoIn(each, world) ? always : never))),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('is followed as far as there are so many states, and no further', () => {
    fc.assert(
      fc.property(someSaid, (said) => {
        const states = statesOf(explored(said) as Exploration);
        expect(explored(said, states)).toEqual(explored(said));
        expect(explored(said, states - 1)).toBe(null);
      }),
    );
  });

  it('is one formula in whatever order, however often and however deep it is said', () => {
    fc.assert(
      fc.property(fc.array(anySaid, { minLength: 2, maxLength: 4 }), (said) => {
        const formulas = new Formulas();
        const parts = said.map((each) => formulaOf(each, formulas));
        const [first = always, ...rest] = parts;
        const all = formulas.all(parts);
        expect(formulas.all([...parts].reverse())).toBe(all);
        expect(formulas.all([...parts, first])).toBe(all);
        expect(formulas.all([first, formulas.all(rest)])).toBe(all);
        expect(formulas.all([...parts, always])).toBe(all);
        expect(formulas.all([...parts, never])).toBe(never);
        const one = formulas.choice(0, [true, false, false]);
        expect(formulas.all([...parts, one, -one])).toBe(never);
        expect(formulas.any([...parts, one, -one])).toBe(always);
        expect(formulas.any(parts)).toBe(-formulas.all(parts.map((each) => -each)));
      }),
    );
  });
});
