import { regionOf } from '../belgium/postcode.ts';
import type { AmountRule } from '../rules/schema.ts';
import { type Item, type ListQuestion, lookupInItem, ownAnswer } from './answers.ts';
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
  /** Of these postcodes the ones that count only perhaps. */
  doubtful: readonly string[];
}

const nothingOutside = () => undefined;

export function candidatesOf(
  rule: AmountRule,
  list: ListQuestion,
  items: readonly Item[],
): Candidate[] {
  return items.flatMap((item): Candidate[] => {
    const truthOf = (condition: Line['where']) =>
      evaluate(condition, lookupInItem(item, nothingOutside));
    const counts = perhaps(truthOf(rule.countsWhen), rule.perhapsWhen, truthOf);
    if (counts === 'unmet') return [];
    const wheres = rule.lines.map(({ where }) => truthOf(where));
    const lines = linesFor(rule, wheres, truthOf);
    const place = list.roles.places ? ownAnswer(item, list.roles.places) : undefined;
    const postcodes = typeof place === 'object' ? { postcodes: [...new Set(place)] } : {};
    return [
      {
        lines,
        isCertain: counts === 'met' && lines.length === 1 && wheres.includes('met'),
        ...postcodes,
        doubtful: (postcodes.postcodes ?? []).filter((each) =>
          rule.perhapsIn?.some((region) => region === regionOf(each)),
        ),
      },
    ];
  });
}

/** What is not surely so may still be, by a condition of its own. */
const perhaps = (
  truth: Truth,
  perhapsWhen: Line['perhapsWhen'],
  truthOf: (condition: Line['where']) => Truth,
): Truth =>
  truth === 'unmet' && perhapsWhen && truthOf(perhapsWhen) !== 'unmet' ? 'unknown' : truth;

/** An item counts in the first line it falls under; only one that surely falls under none may do so perhaps. */
function linesFor(
  { lines }: AmountRule,
  wheres: readonly Truth[],
  truthOf: (condition: Line['where']) => Truth,
): Line[] {
  const settled = wheres.indexOf('met');
  return lines.filter((line, index) => {
    const where = wheres[index] ?? 'unmet';
    if (settled >= 0) return index <= settled && where !== 'unmet';
    return perhaps(where, line.perhapsWhen, truthOf) !== 'unmet';
  });
}
