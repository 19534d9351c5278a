import type { Answers } from '../assessment/answers.ts';

/** Other answers, put aside to be compared with those of now. */
export interface Variant {
  /** From 1 to `mostVariants`, unique: its name as long as it has none of its own. */
  number: number;
  name: string;
  answers: Answers;
}

export const mostVariants = 4;

/** One more variant, with the lowest number that is free; the same ones where there is no room. */
export function withVariant(variants: readonly Variant[], answers: Answers): readonly Variant[] {
  if (variants.length >= mostVariants) return variants;
  const isTaken = (number: number) => variants.some((each) => each.number === number);
  let number = 1;
  while (isTaken(number)) number++;
  return [...variants, { number, name: '', answers }];
}

export const withName = (
  variants: readonly Variant[],
  number: number,
  name: string,
): readonly Variant[] =>
  variants.map((each) => (each.number === number ? { ...each, name } : each));

export const withoutVariant = (variants: readonly Variant[], number: number): readonly Variant[] =>
  variants.filter((each) => each.number !== number);
