import { regionOf } from '../belgium/postcode.ts';
import type { AmountRule } from '../rules/schema.ts';
import { type Item, type ListQuestion, lookupIn, ownAnswer } from './answers.ts';
import { evaluate, type Truth } from './condition.ts';

type Line = AmountRule['lines'][number];

/** An item that counts for the amount, or still may. */
export interface Candidate {
  /** The lines that it can count in, in their order. */
  lines: readonly Line[];
  /** It counts, and there is only this line for it. */
  isCertain: boolean;
  /** Where it takes place; absent where that is not known. */
  postcodes?: readonly string[];
  /** Whether one of these postcodes counts only perhaps. */
  isDoubtful: (postcode: string) => boolean;
}

export function candidatesOf(
  rule: AmountRule,
  list: ListQuestion,
  items: readonly Item[],
): Candidate[] {
  const isDoubtful = (postcode: string) =>
    rule.perhapsIn?.some((region) => region === regionOf(postcode)) === true;
  return items.flatMap((item): Candidate[] => {
    const truthOf = (condition: Line['where']) => evaluate(condition, lookupIn(item));
    const counts = truthOf(rule.countsWhen);
    if (!mayBe(counts, rule.perhapsWhen, truthOf)) return [];
    const placed = rule.lines.map((line) => ({ line, where: truthOf(line.where) }));
    const settled = placed.findIndex(({ where }) => where === 'met');
    const lines = linesFor(placed, settled, truthOf);
    const place = list.roles.places ? ownAnswer(item, list.roles.places) : undefined;
    const isCertain = counts === 'met' && lines.length === 1 && settled >= 0;
    const candidate = { lines, isCertain, isDoubtful };
    return [
      typeof place === 'object' ? { ...candidate, postcodes: [...new Set(place)] } : candidate,
    ];
  });
}

/** What is surely not so may still be, by a condition of its own. */
const mayBe = (
  truth: Truth,
  perhapsWhen: Line['perhapsWhen'],
  truthOf: (condition: Line['where']) => Truth,
): boolean => truth !== 'unmet' || (perhapsWhen !== undefined && truthOf(perhapsWhen) !== 'unmet');

/** An item counts in the first line it falls under; only one that surely falls under none may do so perhaps. */
const linesFor = (
  placed: readonly { line: Line; where: Truth }[],
  settled: number,
  truthOf: (condition: Line['where']) => Truth,
): Line[] =>
  placed
    .filter(({ line, where }, index) =>
      settled >= 0
        ? index <= settled && where !== 'unmet'
        : mayBe(where, line.perhapsWhen, truthOf),
    )
    .map(({ line }) => line);
