import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Exploration, explore } from '../../src/rules/diagram/explore.ts';
import { always, type Formula, Formulas, never } from '../../src/rules/diagram/formulas.ts';
import { domainOf, type Level } from '../../src/rules/diagram/levels.ts';
import type { ListLevel } from '../../src/rules/diagram/levels-of.ts';
import { ListKinds } from '../../src/rules/diagram/list-kinds.ts';

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

/** A level for each option that can be chosen beside others: r cannot. */
const many = domainOf(
  { id: 'many', group: 'all', kind: 'multi', options: ['p', 'q', 'r'], exclusive: ['r'] },
  [{ oneOf: ['many', ['p']] }, { oneOf: ['many', ['q']] }],
  0,
  new Formulas(),
).levels;
const where = domainOf(
  { id: 'where', kind: 'postcodes' },
  [{ reaches: ['where', ['flanders']] }],
  10,
  new Formulas(),
).levels;
const length = levelOf(12, 'length', 3);
const list: ListLevel = { number: 3, id: 'things', max: 2, fields: [...where, length] };
const size = levelOf(4, 'size', 2);
const levels = [...many, list, size];

/** What is answered, as the levels have it. */
interface Item {
  where: readonly string[];
  length: number;
}
interface World {
  many: readonly string[];
  items: readonly Item[];
  size: number;
}
const items = [['9000'], ['1000'], ['9000', '1000']].flatMap((each) =>
  [0, 1, 2].map((length): Item => ({ where: each, length })),
);
const lists: Item[][] = [
  [],
  ...items.map((item) => [item]),
  ...items.flatMap((one, at) => items.slice(at).map((other) => [one, other])),
];
const worlds: World[] = [['p'], ['q'], ['p', 'q'], ['r']].flatMap((many) =>
  lists.flatMap((items) => [0, 1].map((size) => ({ many, items, size }))),
);

/** What an answer or an item chooses at a level. */
const chosenAt = (level: number, { many: options, size: chosen }: World, item?: Item): number =>
  many.find(({ number }) => number === level)?.choiceOf(options) ??
  where.find(({ number }) => number === level)?.choiceOf(item?.where) ??
  (level === length.number ? (item?.length ?? -1) : chosen);

function isSoIn(said: Said, world: World, item?: Item): boolean {
  if ('all' in said) return said.all.every((each) => isSoIn(each, world, item));
  if ('any' in said) return said.any.some((each) => isSoIn(each, world, item));
  if ('not' in said) return !isSoIn(said.not, world, item);
  if ('some' in said) return world.items.some((each) => isSoIn(said.some, world, each));
  return said.isSo[chosenAt(said.level, world, item)] === true;
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
const ofItem = grown(fc.oneof(...[...where, length, ...many].map(leafAt)), 2);
const anySaid = grown(
  fc.oneof(
    ...many.map(leafAt),
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
        const kinds = new Map(
          lists.map((each) => [each, layers[many.length]?.lists?.choicesOf(each as never[])]),
        );
        const met = new Set<string>();
        for (const kind of kinds.values()) expect(kind).toBeTypeOf('number');
        const found = worlds.map((world) => {
          const choices = layers.map(({ level }) =>
            level === list
              ? Number(kinds.get(world.items as Item[]))
              : chosenAt(level.number, world),
          );
          const end = layers.reduce((at, { children }, level) => {
            met.add(`${level} ${at}`);
            return children[at]?.[choices[level] ?? -1] ?? -1;
          }, 0);
          return ends[end];
        });
        expect(met.size).toBe(layers.reduce((sum, { children }) => sum + children.length, 0));
        expect(found).toEqual(
          worlds.map((world) => said.map((each) => (isSoIn(each, world) ? always : never))),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('leads to every state, and nowhere else', () => {
    fc.assert(
      fc.property(someSaid, (said) => {
        const { layers, ends } = explored(said) as Exploration;
        for (const [level, { children }] of layers.entries()) {
          const led = new Set(children.flat().filter((child) => child !== -1));
          const after = layers[level + 1]?.children ?? ends;
          expect([...led].sort((a, b) => a - b)).toEqual([...after.keys()]);
        }
      }),
    );
  });

  it('is followed as far as there are so many states, and no further', () => {
    fc.assert(
      fc.property(someSaid, (said) => {
        const states = statesOf(explored(said) as Exploration);
        const kinds = explored(said)?.layers[many.length]?.choices.length ?? 0;
        if (kinds > states) return;
        expect(explored(said, states)).toEqual(explored(said));
        expect(explored(said, states - 1)).toBe(null);
      }),
    );
  });
});

/** Of parts that have nothing to do with one another. */
const apart = () => {
  const formulas = new Formulas();
  const isSo = [true, false];
  const inside = formulas.all([formulas.choice(10, isSo), formulas.choice(11, isSo)]);
  const parts = [
    formulas.some(3, inside),
    formulas.choice(4, isSo),
    -formulas.choice(0, isSo),
    -formulas.all([formulas.choice(1, isSo), formulas.choice(2, isSo)]),
  ] as const;
  return { formulas, isSo, inside, parts };
};

describe('a formula', () => {
  it('is one, in whatever order, however often and however deep it is said', () => {
    const { formulas, parts } = apart();
    const all = formulas.all(parts);
    const [first, second, ...rest] = parts;
    expect(new Set([...parts, all, always, never]).size).toBe(parts.length + 3);
    for (const same of [
      parts.toReversed(),
      [...parts, first],
      [always, ...parts],
      [first, formulas.all([second, ...rest])],
      [all, formulas.all([first, second])],
    ])
      expect(formulas.all(same)).toBe(all);
    expect(formulas.any(parts.map((each) => -each))).toBe(-all);
    expect(formulas.all([first])).toBe(first);
  });

  it('is always or never so where nothing can change that', () => {
    const { formulas, parts } = apart();
    const [first, second] = parts;
    expect(formulas.all([])).toBe(always);
    expect(formulas.any([])).toBe(never);
    expect(formulas.all([...parts, never])).toBe(never);
    expect(formulas.any([...parts, always])).toBe(always);
    expect(formulas.all([...parts, -second])).toBe(never);
    expect(formulas.all([formulas.all([first, second]), -first])).toBe(never);
    expect(formulas.choice(0, [true, true])).toBe(always);
    expect(formulas.choice(0, [false, false])).toBe(never);
    expect(formulas.some(3, never)).toBe(never);
    expect(formulas.some(3, always)).not.toBe(always);
  });

  it('depends on the first level in it, inside a list too', () => {
    const { formulas, isSo, parts } = apart();
    expect(parts.map((each) => formulas.levelOf(each))).toEqual([3, 4, 0, 1]);
    expect(formulas.levelOf(formulas.all(parts))).toBe(0);
    expect(formulas.levelOf(formulas.some(3, formulas.choice(1, isSo)))).toBe(1);
    expect([always, never].map((each) => formulas.levelOf(each))).toEqual([Infinity, Infinity]);
  });

  it('asks of the items of a list what it says of them, and no more', () => {
    const { formulas, isSo, inside, parts } = apart();
    const askedOf = (formula: Formula, level: number) => {
      const asked = new Set<Formula>();
      formulas.askedOfItems(formula, level, asked);
      return [...asked].sort((one, other) => other - one);
    };
    const other = formulas.some(3, -inside);
    expect(askedOf(formulas.all([...parts, -other]), 3)).toEqual([inside, -inside]);
    expect(askedOf(formulas.all(parts), 4)).toEqual([]);
    const later = formulas.all([formulas.choice(12, isSo), formulas.any([parts[0], other])]);
    expect(askedOf(formulas.some(5, later), 5)).toEqual([later]);
    expect(askedOf(formulas.some(5, later), 3)).toEqual([inside, -inside]);
    expect(askedOf(formulas.some(5, later), 4)).toEqual([]);
    for (const formula of [always, never]) expect(askedOf(formula, 3)).toEqual([]);
  });
});

describe('the kinds of lists', () => {
  /** Each item meets one of them. */
  const each = (formulas: Formulas) =>
    [0, 1, 2].map((at) =>
      formulas.choice(
        length.number,
        [0, 1, 2].map((choice) => choice === at),
      ),
    );
  const kindsOf = (max: number, most = Infinity) => {
    const formulas = new Formulas();
    return ListKinds.of(formulas, [length], each(formulas), max, most);
  };

  it.each([
    [1, [0, 1, 2, 4]],
    [2, [0, 1, 2, 4, 3, 5, 6]],
    [3, [0, 1, 2, 4, 3, 5, 6, 7]],
    [9, [0, 1, 2, 4, 3, 5, 6, 7]],
  ])('of up to %i items are what so many can meet', (max, kinds) => {
    expect(kindsOf(max)?.kinds.toSorted()).toEqual(kinds.toSorted());
    expect(kindsOf(max, kinds.length)?.kinds).toHaveLength(kinds.length);
    expect(kindsOf(max, kinds.length - 1)).toBe(null);
  });

  it('are not followed where an item can be filled in in too many ways', () => {
    const formulas = new Formulas();
    const [isIn, isOut] = where.map(({ number }) => formulas.choice(number, [false, true])) as [
      Formula,
      Formula,
    ];
    const [short, middle, long] = each(formulas) as [Formula, Formula, Formula];
    // Three ways are open until the length is known, and then it is so or not.
    const isFitting = formulas.any([
      formulas.all([isIn, -isOut, short]),
      formulas.all([-isIn, isOut, middle]),
      formulas.all([isIn, isOut, long]),
    ]);
    const of = (most: number) => ListKinds.of(formulas, list.fields, [isFitting], 1, most)?.kinds;
    expect(of(3)).toEqual([0, 1]);
    expect(of(2)).toBe(undefined);
  });

  it('are not of items that cannot be', () => {
    const formulas = new Formulas();
    const isNowhere = formulas.all(
      where.map(({ number }) => formulas.choice(number, [true, false])),
    );
    expect(ListKinds.of(formulas, where, [isNowhere], 2, Infinity)?.kinds).toEqual([0]);
  });

  it('are too many to follow, and then nothing is', () => {
    const formulas = new Formulas();
    const roots = each(formulas).map((item) => formulas.some(list.number, item));
    expect(explore(formulas, [list], roots, 6)).toBe(null);
    expect(explore(formulas, [list], roots, 8)?.ends).toHaveLength(7);
  });

  it('are no more than a number has bits', () => {
    const formulas = new Formulas();
    const asked = Array.from({ length: 31 }, (_, at) => formulas.choice(20 + at, [true, false]));
    expect(ListKinds.of(formulas, [length], asked, 1, Infinity)).toBe(null);
    expect(ListKinds.of(formulas, [length], asked.slice(1), 1, Infinity)).not.toBe(null);
  });

  it('are open for a list that is longer than lists can be', () => {
    const [one, other, third] = [0, 1, 2].map((at) => ({ length: at }));
    const all = [one, other, third] as { length: number }[];
    expect(kindsOf(2)?.choicesOf(all)).toBe(undefined);
    expect(kindsOf(2)?.choicesOf([...all, {}])).toBe(undefined);
    expect(kindsOf(3)?.choicesOf(all)).toBeTypeOf('number');
  });

  it('are several where a field is open, and one where all are known, however long the list is', () => {
    const kinds = kindsOf(9);
    const named = (items: readonly Readonly<Record<string, unknown>>[]) =>
      [kinds?.choicesOf(items)].flat().map((choice) => kinds?.kinds[Number(choice)]);
    expect(named([{}]).toSorted()).toEqual([1, 2, 4]);
    expect(named([{ length: 'unknown' }]).toSorted()).toEqual([1, 2, 4]);
    expect(named([{ length: 1 }, {}]).toSorted()).toEqual([2, 3, 6]);
    const long = Array.from({ length: 9 }, () => ({ length: 1 }));
    for (const _ of [1, 2]) expect(named(long)).toEqual([2]);
    expect(kinds?.choicesOf(long)).toBeTypeOf('number');
    expect(kinds?.choicesOf([])).toBeTypeOf('number');
  });
});
