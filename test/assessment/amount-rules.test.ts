import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amount, estimate } from '../../src/assessment/amount.ts';
import { type Item, isKnown, lookupIn } from '../../src/assessment/answers.ts';
import { replay } from '../../src/assessment/path.ts';
import type { AmountRule, Condition, RuleSet } from '../../src/rules/schema.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';

type Line = AmountRule['lines'][number];

const sorts = ['a', 'b', 'c'];
const source = { document: 'paper', place: 'one' };

/** A list of things of some sort, size and place, whatever the amount asks of them. */
const rulesWith = (amount: Omit<AmountRule, 'scheme' | 'question' | 'source'>): RuleSet => ({
  ...smallRuleSet,
  questions: [
    {
      id: 'things',
      group: 'offer',
      kind: 'list',
      max: 40,
      fields: [
        { id: 'sort', kind: 'choice', options: sorts },
        { id: 'sure', kind: 'choice', options: ['yes', 'no'] },
        { id: 'size', kind: 'number', min: 1, max: 6 },
        { id: 'where', kind: 'postcodes' },
      ],
      roles: { size: 'size', places: 'where' },
      firstItem: {},
    },
  ],
  schemes: [{ id: 'grant' }],
  overall: [],
  criteria: [],
  amount: { ...amount, scheme: 'grant', question: 'things', source },
});

const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.subarray(sorts, { minLength: 1 }).map((options): Condition => ({ oneOf: ['sort', options] })),
  fc.constant<Condition>({ oneOf: ['sure', ['yes']] }),
  fc.integer({ min: 1, max: 6 }).map((size): Condition => ({ atLeast: ['size', size] })),
  fc.constant<Condition>({ reaches: ['where', ['flanders']] }),
  fc.constant<Condition>({ all: [] }),
  fc.constant<Condition>({ any: [] }),
);
const euro = fc.constantFrom(0, 500, 1000, 1500);
const unit = fc.oneof(
  euro,
  fc.tuple(euro, euro).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) })),
);
const perhaps = fc.oneof(
  fc.constant({}),
  condition.map((perhapsWhen) => ({ perhapsWhen })),
);
const line = fc
  .tuple(
    fc.record({
      per: fc.constantFrom('item' as const, 'postcode' as const),
      where: condition,
      first: unit,
      further: unit,
    }),
    perhaps,
  )
  .map(([rest, more]) => ({ ...rest, ...more }));

const anyRules = fc
  .tuple(
    fc.record({ countsWhen: condition, cap: fc.constantFrom(3000, 100_000) }),
    fc.array(line, { minLength: 1, maxLength: 3 }),
    perhaps,
    fc.constantFrom<Pick<AmountRule, 'perhapsIn'>[]>({}, { perhapsIn: ['brussels'] }),
  )
  .map(([rest, lines, ...more]) =>
    rulesWith({
      ...rest,
      lines: lines.map((each, index) => ({ ...each, id: `line-${index}` })),
      ...more[0],
      ...more[1],
    }),
  );

const postcodes = fc.uniqueArray(fc.constantFrom('9000', '8500', '3000', '1000'), {
  minLength: 1,
  maxLength: 3,
});
const full: fc.Arbitrary<Item> = fc.record({
  sort: fc.constantFrom(...sorts),
  sure: fc.constantFrom('yes', 'no'),
  size: fc.integer({ min: 1, max: 6 }),
  where: postcodes,
});
const partial: fc.Arbitrary<Item> = full.chain((item) =>
  fc
    .tuple(
      fc.subarray(Object.keys(item), { maxLength: 2 }),
      fc.subarray(Object.keys(item), { maxLength: 1 }),
    )
    .map(([open, missing]) =>
      Object.fromEntries(
        Object.entries(item)
          .filter(([id]) => !missing.includes(id))
          .map(([id, value]) => [id, open.includes(id) ? 'unknown' : value]),
      ),
    ),
);

/** Everything open filled in; postcodes that are not known are one. */
const completionOf = (item: Item): fc.Arbitrary<Item> =>
  full.map(({ where, ...rest }) => ({
    ...rest,
    where: (where as readonly string[]).slice(0, 1),
    ...Object.fromEntries(Object.entries(item).filter(([, value]) => isKnown(value))),
  }));
const pairs = (most: number) =>
  fc
    .array(partial, { minLength: 1, maxLength: most })
    .chain((items) => fc.tuple(fc.constant(items), fc.tuple(...items.map(completionOf))));

function amountOf(rules: RuleSet, items: readonly Item[]): Amount {
  const amount = estimate(rules, lookupIn(replay(rules, { things: items }).counted));
  if (!amount) throw new Error('no amount');
  return amount;
}

describe('an amount, whatever its rule', () => {
  it.each([4, 30])('holds that of every completion, of up to %i items', (most) => {
    fc.assert(
      fc.property(anyRules, pairs(most), (rules, [items, complete]) => {
        const [now, later] = [amountOf(rules, items), amountOf(rules, complete)];
        expect(now.low).toBeLessThanOrEqual(later.low);
        expect(now.high).toBeGreaterThanOrEqual(later.high);
        expect(now.low).toBeLessThanOrEqual(now.high);
      }),
      { numRuns: 3000 },
    );
  });

  it('is the sum of its lines, up to the cap', () => {
    fc.assert(
      fc.property(anyRules, fc.array(partial, { maxLength: 30 }), (rules, items) => {
        const { low, high, lines, cap, capped } = amountOf(rules, items);
        const sum = (end: 'low' | 'high') => lines.reduce((total, each) => total + each[end], 0);
        expect([low, high]).toEqual([Math.min(sum('low'), cap), Math.min(sum('high'), cap)]);
        expect(capped).toBe(sum('high') > cap);
        for (const each of lines) expect(each.low).toBeLessThanOrEqual(each.high);
      }),
      { numRuns: 1000 },
    );
  });

  it('never gets less by one item more, nor by their order', () => {
    fc.assert(
      fc.property(anyRules, fc.array(partial, { maxLength: 20 }), partial, (rules, items, more) => {
        const [less, now] = [amountOf(rules, items), amountOf(rules, [more, ...items])];
        expect(now.low).toBeGreaterThanOrEqual(less.low);
        expect(now.high).toBeGreaterThanOrEqual(less.high);
        const { low, high } = amountOf(rules, [...items, more].reverse());
        expect([low, high]).toEqual([now.low, now.high]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('where lines differ', () => {
  const lines: AmountRule['lines'] = [
    {
      id: 'place',
      per: 'postcode',
      where: { oneOf: ['sort', ['a']] },
      first: 1500,
      further: 0,
    },
    { id: 'other', per: 'item', where: { oneOf: ['sort', ['b']] }, first: 1000, further: 1000 },
  ];
  const rules = rulesWith({ countsWhen: { all: [] }, lines, cap: 100_000 });
  const open = (where: string[]): Item => ({ sort: 'unknown', sure: 'yes', size: 1, where });
  const sure = (where: string[]): Item => ({ ...open(where), sort: 'a' });

  it.each<[string, Item[], number, number]>([
    ['the first in a place brings more than the other line', [open(['9000'])], 0, 1500],
    ['a second one in it does not', [sure(['9000']), open(['9000'])], 1500, 2500],
    ['of two in one place one goes to the other line', [open(['9000']), open(['9000'])], 0, 2500],
    [
      'the one that reaches a place of its own stays',
      [open(['9000', '8500']), open(['9000'])],
      0,
      4000,
    ],
  ])('every item counts where all together bring most: %s', (_, items, low, high) => {
    expect(amountOf(rules, items)).toMatchObject({ low, high });
  });

  const of = (sort: string): Line['where'] => ({ oneOf: ['sort', [sort]] });
  const always: Line['where'] = { all: [] };
  const lineFor = (id: string, more: Partial<Line>): Line => ({
    ...{ id, per: 'item', where: always, first: 1000, further: 1000 },
    ...more,
  });
  const here: Item = { sort: 'a', sure: 'yes', size: 1, where: ['9000', '1000'] };
  const perPlace = lineFor('place', { per: 'postcode' });

  it.each<[string, Partial<AmountRule>, Item, number, number]>([
    [
      'it counts in the first line it falls under',
      { lines: [lineFor('one', {}), lineFor('two', { first: 1500 })] },
      here,
      1000,
      1000,
    ],
    [
      'it counts in the first line it falls under, after one it does not fall under',
      {
        lines: [
          lineFor('no', { where: of('b') }),
          lineFor('one', {}),
          lineFor('two', { first: 1500 }),
        ],
      },
      here,
      1000,
      1000,
    ],
    [
      'nothing is certain while an earlier line may be its own',
      { lines: [lineFor('one', { where: of('b') }), lineFor('two', {})] },
      { ...here, sort: 'unknown' },
      0,
      1000,
    ],
    [
      'what counts needs no other condition',
      { lines: [lineFor('one', {})], countsWhen: always, perhapsWhen: always },
      here,
      1000,
      1000,
    ],
    [
      'what does not count may, by another condition',
      { lines: [lineFor('one', {})], countsWhen: of('b'), perhapsWhen: always },
      here,
      0,
      1000,
    ],
    [
      'what falls under no line may, by another condition',
      { lines: [lineFor('one', { where: of('b'), perhapsWhen: always })] },
      here,
      0,
      1000,
    ],
    [
      'what falls under no line counts in none',
      { lines: [lineFor('one', { where: of('b') })] },
      here,
      0,
      0,
    ],
    [
      'a place counts once however often it is named',
      { lines: [perPlace] },
      { ...here, where: ['9000', '9000'] },
      1000,
      1000,
    ],
    [
      'places that are not known are one',
      { lines: [perPlace] },
      { ...here, where: 'unknown' },
      0,
      1000,
    ],
    [
      'a place of a region counts only perhaps',
      { lines: [perPlace], perhapsIn: ['brussels'] },
      here,
      1000,
      2000,
    ],
    [
      'and of each of several regions',
      { lines: [perPlace], perhapsIn: ['brussels', 'flanders'] },
      here,
      0,
      2000,
    ],
  ])('of an item by itself: %s', (_, rule, item, low, high) => {
    const own = rulesWith({ countsWhen: always, lines: [], cap: 100_000, ...rule });
    expect(amountOf(own, [item])).toMatchObject({ low, high });
  });

  const many = (count: number, item: Item) => Array.from({ length: count }, () => item);
  const either = open(['9000']);

  it.each<[string, Line[], Item[], [string, number, number][]]>([
    [
      'in the first of two that bring as much',
      [lineFor('one', {}), lineFor('two', {})],
      [here],
      [['one-first', 1, 1000]],
    ],
    [
      'in one of them, though it brings nothing',
      [lineFor('one', { where: of('b'), first: 0 }), lineFor('two', { first: 0 })],
      [either],
      [['one-first', 1, 0]],
    ],
    [
      'in the first of two that may bring as much',
      [lineFor('one', { where: of('b') }), lineFor('two', { where: of('c') })],
      [either],
      [['one-first', 1, 1000]],
    ],
    [
      'as first, where a place is not known',
      [perPlace],
      [{ ...here, where: 'unknown' }],
      [['place-first', 1, 1000]],
    ],
    [
      'as further, where that brings more',
      [{ ...perPlace, first: 500 }],
      [{ ...here, where: 'unknown' }],
      [['place-further', 1, 1000]],
    ],
    [
      'each where all bring most, of as many as can be gone through',
      lines,
      many(12, either),
      [
        ['place-first', 1, 1500],
        ['other-first', 1, 1000],
        ['other-further', 10, 10_000],
      ],
    ],
    ['each as if it came first, of more', lines, many(13, either), [['place-first', 13, 19_500]]],
    [
      'each in the line that brings most, of more',
      lines.toReversed(),
      many(13, either),
      [['place-first', 13, 19_500]],
    ],
    [
      'each in the first of lines that bring as much, of more',
      [lineFor('one', { where: of('b') }), lineFor('two', { where: of('c') })],
      many(13, either),
      [['one-first', 13, 13_000]],
    ],
    [
      'each in all its places, of more',
      lines,
      many(13, open(['9000', '8500'])),
      [['place-first', 26, 39_000]],
    ],
    [
      'each in one place that is not known, of more',
      lines,
      many(13, { ...either, where: 'unknown' }),
      [['place-first', 13, 19_500]],
    ],
  ])('items count %s', (_, ownLines, items, expected) => {
    const own = rulesWith({ countsWhen: always, lines: ownLines, cap: 100_000 });
    const found = amountOf(own, items).lines.map(({ id, count, high }) => [id, count, high]);
    expect(found).toEqual(expected);
  });

  it('more items than can be gone through still have a bound', () => {
    expect(amountOf(rules, many(40, either)).high).toBeGreaterThanOrEqual(1500 + 39 * 1000);
  });
});
