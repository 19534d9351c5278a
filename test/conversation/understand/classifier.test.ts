import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifierFrom, type Example } from '../../../src/conversation/understand/classifier.ts';

const example = (text: string, label: string, weight = 1): Example => ({
  pieces: text.split(' '),
  label,
  weight,
});

/** The label that it is most like. */
const best = (scores: ReadonlyMap<string, number>): string | undefined =>
  [...scores].sort(([, one], [, other]) => other - one)[0]?.[0];

const drinks = [
  example('a cup of coffee', 'coffee'),
  example('black please', 'coffee'),
  example('green with lemon', 'tea'),
  example('a pot of tea', 'tea'),
  example('a glass from the tap', 'water'),
];

describe('a classifier', () => {
  it.each(drinks)('has each of its examples come out: $pieces', ({ pieces, label }) => {
    const scores = classifierFrom(drinks)(pieces);
    expect(best(scores)).toBe(label);
    expect(scores.get(label)).toBeGreaterThan(0.3);
  });

  it('knows a text by what it has in common with the examples, in any order', () => {
    const classify = classifierFrom(drinks);
    expect(best(classify(['lemon', 'green']))).toBe('tea');
    expect(classify(['lemon', 'green'])).toEqual(classify(['green', 'lemon', 'green']));
  });

  it('makes less of a text the more there is in it that no example has', () => {
    const classify = classifierFrom(drinks);
    const [alone, among] = [['coffee'], ['coffee', 'for', 'twelve', 'people', 'tomorrow']];
    expect(classify(among).get('coffee')).toBeLessThan(classify(alone).get('coffee') ?? 0);
    expect([...classify(['qwerty']).values()]).toEqual([0, 0, 0]);
    expect([...classify([]).values()]).toEqual([0, 0, 0]);
  });

  it('lets each label count alike, whatever number of examples it has', () => {
    const many = Array.from({ length: 40 }, (_, at) => example(`hot ${at}`, 'tea'));
    expect(best(classifierFrom([...many, example('hot cold', 'water')])(['cold']))).toBe('water');
  });

  it('makes more of an example that weighs more', () => {
    const of = (weight: number) =>
      classifierFrom([...drinks, example('hot', 'tea', weight), example('hot', 'coffee')])(['hot']);
    expect(of(4).get('tea')).toBeGreaterThan(of(0.2).get('tea') ?? 0);
  });

  it('counts what no example has half as much as what is as rare as can be', () => {
    const classify = classifierFrom(drinks);
    const [lemon, strange] = [1 + Math.log(6 / 2), (1 + Math.log(6)) / 2];
    const alone = classify(['lemon']).get('tea') ?? 0;
    expect(alone).toBeGreaterThan(0);
    expect(classify(['lemon', 'qwerty']).get('tea')).toBeCloseTo(
      (alone * lemon) / Math.hypot(lemon, strange),
      9,
    );
  });

  it('comes half of the way to an example that has nothing in common with the others', () => {
    const classify = classifierFrom([example('hot', 'tea'), example('cold', 'water')]);
    expect(classify(['hot']).get('tea')).toBeCloseTo(0.5, 9);
    expect(classify(['hot']).get('water')).toBeCloseTo(-0.5, 9);
  });

  it('comes as near to its examples as it can with weights that are kept low', () => {
    const classify = classifierFrom(drinks);
    const pieces = [...new Set(drinks.flatMap((each) => each.pieces))];
    const countOf = (piece: string) => drinks.filter((each) => each.pieces.includes(piece)).length;
    const saysOf = (piece: string) => 1 + Math.log(6 / (1 + countOf(piece)));
    const rows = drinks.map((each) => {
      const length = Math.hypot(...each.pieces.map(saysOf));
      const alike = drinks.filter(({ label }) => label === each.label).length;
      return {
        weight: drinks.length / (3 * alike),
        off: (classify(each.pieces).get('tea') ?? 0) - (each.label === 'tea' ? 1 : -1 / 2),
        shareOf: (piece: string) => (each.pieces.includes(piece) ? saysOf(piece) / length : 0),
      };
    });
    // Where no step in any direction comes nearer, what pulls a weight up is what keeps it low.
    for (const piece of pieces) {
      const pull = rows.reduce((sum, row) => sum + row.weight * row.off * row.shareOf(piece), 0);
      expect(classify([piece]).get('tea')).toBeCloseTo(-pull, 6);
    }
  });

  const word = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  const text = fc.array(word, { minLength: 1, maxLength: 4 });
  const examples = fc.array(
    fc.record({
      pieces: text,
      label: fc.constantFrom('x', 'y', 'z'),
      weight: fc.constantFrom(0.3, 1),
    }),
    { minLength: 1, maxLength: 20 },
  );

  it('gives each label a number, and all of them make up to none', () => {
    fc.assert(
      fc.property(examples, text, (some, asked) => {
        const scores = classifierFrom(some)(asked);
        expect(new Set(scores.keys())).toEqual(new Set(some.map(({ label }) => label)));
        const sum = [...scores.values()].reduce((one, other) => one + other, 0);
        if (scores.size > 1) expect(sum).toBeCloseTo(0, 3);
        else expect(sum).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('does not depend on the order of its examples', () => {
    fc.assert(
      fc.property(examples, text, (some, asked) => {
        const [one, other] = [some, some.toReversed()].map((each) => classifierFrom(each)(asked));
        for (const [label, score] of one ?? []) expect(other?.get(label)).toBeCloseTo(score, 6);
      }),
    );
  });
});
