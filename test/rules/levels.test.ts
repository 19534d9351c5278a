import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/assessment/answers.ts';
import { evaluate } from '../../src/assessment/condition.ts';
import { always, Formulas, never } from '../../src/rules/diagram/formulas.ts';
import { type Domain, domainOf, type Test, turningPoints } from '../../src/rules/diagram/levels.ts';
import { combinations, isChoosable, subsets } from '../support/enumerate.ts';

type Asked = Parameters<typeof domainOf>[0];

const first = 3;
const options = ['p', 'q', 'r', 's'];
const multi = { id: 'it', group: 'all', kind: 'multi', options } as const;

/** Each kind of question, with all that can be answered to it. */
const kinds: { name: string; asked: Asked; answers: Answer[] }[] = [
  { name: 'a choice', asked: { id: 'it', kind: 'choice', options }, answers: options },
  {
    name: 'a number',
    asked: { id: 'it', kind: 'number', min: 1, max: 6 },
    answers: [1, 2, 3, 4, 5, 6],
  },
  ...[[], ['s'], ['r', 's'], options].map((alone) => {
    const asked = alone.length > 0 ? { ...multi, exclusive: alone } : multi;
    const answers = subsets(options).filter((chosen) => isChoosable(asked as never, chosen));
    return { name: `options of which ${alone.length} stand alone`, asked: asked as Asked, answers };
  }),
  {
    name: 'postcodes',
    asked: { id: 'it', kind: 'postcodes' },
    answers: [['9000'], ['1000'], ['9000', '1000']],
  },
];

const someOf = (all: readonly string[]) => fc.subarray([...all], { minLength: 1 });
function anyTest({ kind }: Asked): fc.Arbitrary<Test> {
  if (kind === 'number')
    return fc.constantFrom(-2, 1, 2, 3.5, 4, 6, 7).map((least) => ({ atLeast: ['it', least] }));
  if (kind === 'postcodes')
    return someOf(['flanders', 'brussels']).map(
      (regions) => ({ reaches: ['it', regions] }) as Test,
    );
  const of = fc.constantFrom('oneOf', ...(kind === 'multi' ? ['onlyOf'] : []));
  return fc
    .tuple(of, someOf(options))
    .map(([name, named]) => ({ [name]: ['it', named] }) as unknown as Test);
}

/** All that the levels let be chosen one after the other. */
const waysOf = ({ levels }: Domain): number[][] =>
  combinations(levels.map(({ choices }) => [...Array(choices).keys()])).filter(
    (choices) =>
      levels.reduce(
        (before, { follow }, at) => (before < 0 ? before : follow(before, choices[at] ?? -1)),
        0,
      ) === 0,
  );

describe.each(kinds)('the levels of $name', ({ asked, answers }) => {
  const tested = fc.array(anyTest(asked), { minLength: 1, maxLength: 3 }).map((tests) => {
    const formulas = new Formulas();
    return { tests, formulas, domain: domainOf(asked, tests, first, formulas) };
  });
  const choicesOf = ({ levels }: Domain, answer: unknown) =>
    levels.map(({ choiceOf }) => choiceOf(answer));

  it('are gone through in the ways in which it can be answered, and in no other', () => {
    fc.assert(
      fc.property(tested, ({ domain }) => {
        const ways = new Set(answers.map((answer) => choicesOf(domain, answer).join()));
        const possible = waysOf(domain).map((way) => way.join());
        expect(possible.toSorted()).toEqual([...ways].sort());
        expect(domain.levels.map(({ number }) => number)).toEqual(
          domain.levels.map((_, at) => first + at),
        );
      }),
    );
  });

  it('say of each test what is so of the answer', () => {
    fc.assert(
      fc.property(tested, ({ tests, formulas, domain }) => {
        for (const test of tests)
          for (const answer of answers) {
            const choices = choicesOf(domain, answer);
            const left = choices.reduce(
              (formula, choice, at) =>
                formulas.restrict(formula, { level: first + at, choice, made: new Map() }),
              domain.formulaOf(test),
            );
            const isMet = evaluate(test, () => answer) === 'met';
            expect(left).toBe(isMet ? always : never);
          }
      }),
    );
  });

  it('have no choice for what is no answer of its kind', () => {
    fc.assert(
      fc.property(tested, ({ domain }) => {
        for (const other of [undefined, null, 'unknown', 'elsewhere', {}])
          expect(new Set(choicesOf(domain, other))).toEqual(new Set([-1]));
      }),
    );
  });
});

it('a number turns where a test does, between its ends, and each turn is one', () => {
  const atLeast = [7, 3, 2.5, 1, 0, 6, 9, 3].map((least): Test => ({ atLeast: ['it', least] }));
  expect(turningPoints({ min: 1, max: 6 }, atLeast)).toEqual([1, 3, 6]);
  expect(turningPoints({ min: 1, max: 6 }, [])).toEqual([1]);
});
