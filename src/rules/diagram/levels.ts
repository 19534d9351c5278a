import { regionOf } from '../../belgium/postcode.ts';
import type { Condition } from '../condition.ts';
import type { Field, Question } from '../schema.ts';
import type { Formula, Formulas } from './formulas.ts';

/** A condition on one answer. */
export type Test = Exclude<
  Condition,
  | { all: unknown }
  | { any: unknown }
  | { not: unknown }
  | { verdict: unknown }
  | { someItem: unknown }
>;

/** One choice that an answer makes: which sort of option, between which numbers, whether something is chosen too. */
export interface Level {
  number: number;
  /** Of the question or field. */
  id: string;
  choices: number;
  /** The choice that a known answer makes; -1 for what is no answer of this kind. */
  choiceOf: (answer: unknown) => number;
  /** What was chosen at earlier levels of the same answer, 0 for nothing yet, to what is then; -1 where it cannot be. */
  follow: (before: number, choice: number) => number;
}

/** Which choices are left at a level: one, or some. Absent: all of them. */
export type Left = number | readonly number[] | undefined;

/** The levels of one question, or field, and what its tests say of them. Answers that no test tells apart are one. */
export interface Domain {
  levels: readonly Level[];
  formulaOf: (test: Test) => Formula;
}

type Asked = Exclude<Question | Field, { kind: 'list' } | { kind: 'text' }>;

export function domainOf(
  asked: Asked,
  tests: readonly Test[],
  first: number,
  formulas: Formulas,
): Domain {
  switch (asked.kind) {
    case 'choice':
      return ofOptions(asked.id, sorted(asked.options, tests), first, formulas);
    case 'number':
      return ofNumbers(asked, tests, first, formulas);
    case 'multi':
      return ofSets(asked, sorted(asked.options, tests), first, formulas);
    case 'postcodes':
      return ofSets(asked, sorted(['flanders', 'brussels'], tests), first, formulas);
  }
}

const anyState = (): number => 0;

const operandOf = (test: Test): readonly string[] => {
  if ('oneOf' in test) return test.oneOf[1];
  if ('onlyOf' in test) return test.onlyOf[1];
  return 'reaches' in test ? test.reaches[1] : [];
};

/** Options in sorts that no test tells apart. */
function sorted(options: readonly string[], tests: readonly Test[]): readonly string[][] {
  const sorts = new Map<string, string[]>();
  for (const option of options) {
    const key = tests.map((test) => Number(operandOf(test).includes(option))).join('');
    sorts.set(key, [...(sorts.get(key) ?? []), option]);
  }
  return [...sorts.values()];
}

const holds = (test: Test, [option = '']: readonly string[]): boolean =>
  operandOf(test).includes(option);

const ofOptions = (
  id: string,
  sorts: readonly string[][],
  number: number,
  formulas: Formulas,
): Domain => {
  const choices = new Map(
    sorts.flatMap((options, choice) => options.map((option) => [option, choice])),
  );
  const level: Level = {
    number,
    id,
    choices: sorts.length,
    choiceOf: (answer) => choices.get(answer as string) ?? -1,
    follow: anyState,
  };
  return {
    levels: [level],
    formulaOf: (test) =>
      formulas.choice(
        number,
        sorts.map((options) => holds(test, options)),
      ),
  };
};

/** The lowest number, and each one at which a test turns. */
export const turningPoints = (
  { min, max }: { min: number; max: number },
  tests: readonly Test[],
): number[] => {
  const turns = tests.flatMap((test) => ('atLeast' in test ? [Math.ceil(test.atLeast[1])] : []));
  return [...new Set([min, ...turns.filter((turn) => min < turn && turn <= max)])].sort(
    (a, b) => a - b,
  );
};

function ofNumbers(
  asked: { id: string; min: number; max: number },
  tests: readonly Test[],
  number: number,
  formulas: Formulas,
): Domain {
  const lowest = turningPoints(asked, tests);
  const level: Level = {
    number,
    id: asked.id,
    choices: lowest.length,
    choiceOf: (answer) =>
      typeof answer === 'number'
        ? Math.max(
            0,
            lowest.findLastIndex((each) => each <= answer),
          )
        : -1,
    follow: anyState,
  };
  const isAtLeast = (test: Test) =>
    lowest.map((each) => 'atLeast' in test && each >= test.atLeast[1]);
  return { levels: [level], formulaOf: (test) => formulas.choice(number, isAtLeast(test)) };
}

/** What is chosen so far of an answer that can hold several options. */
const nothing = 0;
const something = 1;
/** An option that stands alone. */
const closed = 2;

/** A level for each sort of options that some test looks at: is one of them chosen? */
function ofSets(
  asked: Extract<Asked, { kind: 'multi' | 'postcodes' }>,
  sorts: readonly string[][],
  first: number,
  formulas: Formulas,
): Domain {
  const { id } = asked;
  const exclusive = asked.kind === 'multi' ? (asked.exclusive ?? []) : [];
  const optionOf = (chosen: string) => (asked.kind === 'multi' ? chosen : regionOf(chosen));
  const levels = sorts.map((options, index): Level => {
    const isLast = index === sorts.length - 1;
    const isFree = options.some((option) => !exclusive.includes(option));
    const follow = (before: number, choice: number): number => {
      if (choice === 0) return before;
      if (before === closed || (before === something && !isFree)) return -1;
      return isFree ? something : closed;
    };
    return {
      number: first + index,
      id,
      choices: 2,
      choiceOf: (answer) =>
        Array.isArray(answer)
          ? Number(answer.some((each) => options.includes(optionOf(each) ?? '')))
          : -1,
      follow: (before, choice) => {
        const after = follow(before, choice);
        if (!isLast || after < 0) return after;
        return after === nothing ? -1 : 0;
      },
    };
  });
  const isChosen = (index: number) => formulas.choice(first + index, [false, true]);
  return {
    levels,
    formulaOf: (test) => {
      const only = 'onlyOf' in test;
      const looked = sorts.flatMap((options, index) =>
        holds(test, options) === only ? [] : [isChosen(index)],
      );
      return only ? -formulas.any(looked) : formulas.any(looked);
    },
  };
}
