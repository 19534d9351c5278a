import type { Condition } from './condition.ts';
import { isList } from './list-question.ts';
import type { AmountRule, RuleSet } from './schema.ts';

/** Euro: one figure, or where the sources can be read in two ways the lowest and the highest. */
export interface Figures {
  low: number;
  high: number;
}
/** Years of a first grant and of each one after it, or the last day on which a grant holds. */
export type Term = { years: readonly number[] } | { until: string };

/** Of a line of the amount: what the first one brings, and each one after it. */
export const parts = ['first', 'further'] as const;
export type Part = (typeof parts)[number];

/** How long a grant holds; null where nothing is said of it. */
export function termOf({ validity }: RuleSet): Term | null {
  if (!validity) return null;
  return 'years' in validity ? { years: validity.years } : { until: validity.until };
}

/** Null where the rule has no such line. */
export function figuresOf(rule: AmountRule | undefined, line: string, part: Part): Figures | null {
  const unit = rule?.lines.find((each) => each.id === line)?.[part];
  if (unit === undefined) return null;
  return typeof unit === 'number' ? { low: unit, high: unit } : unit;
}

/** The number that is asked of each question or field. */
export function leastIn(condition: Condition | undefined): Map<string, number> {
  if (!condition) return new Map();
  if ('atLeast' in condition) return new Map([condition.atLeast]);
  if ('someItem' in condition) return leastIn(condition.someItem[1]);
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  return new Map(parts.flatMap((part) => [...leastIn(part)]));
}

/** The list that a field is of; empty where it is a question by itself. */
export const listOf = (field: string, sets: readonly RuleSet[]): string =>
  sets
    .flatMap(({ questions }) => questions)
    .find((each) => isList(each) && each.fields.some(({ id }) => id === field))?.id ?? '';
