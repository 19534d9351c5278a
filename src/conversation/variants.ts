import { withOthers } from './asked/at-hand.ts';
import type { ConversationContext, Variant } from './machine/context.ts';
import { isTrying, triedItems } from './trial.ts';

type Change = Partial<ConversationContext>;

export const mostVariants = 4;

export const canSaveVariant = (context: ConversationContext): boolean =>
  isTrying(context) && context.variants.length < mostVariants;

/** What is tried, put aside under the lowest number that is free. */
export function withVariantSaved(context: ConversationContext): Change {
  const { variants } = context;
  const { answers, keys, nextKey } = triedItems(context);
  const isTaken = (number: number) => variants.some((each) => each.number === number);
  let number = 1;
  while (isTaken(number)) number++;
  return { variants: [...variants, { number, name: '', answers, keys }], nextKey, trial: null };
}

const variantOf = ({ variants }: ConversationContext, number: number): Variant | undefined =>
  variants.find((each) => each.number === number);

export const hasVariant = (context: ConversationContext, number: number): boolean =>
  variantOf(context, number) !== undefined;

export const withVariantNamed = (
  { variants }: ConversationContext,
  number: number,
  name: string,
): Change => ({
  variants: variants.map((each) => (each.number === number ? { ...each, name } : each)),
});

export const withoutVariant = ({ variants }: ConversationContext, number: number): Change => ({
  variants: variants.filter((each) => each.number !== number),
});

export function withVariantKept(context: ConversationContext, number: number): Change {
  const variant = variantOf(context, number);
  if (!variant) return {};
  const { answers, keys } = variant;
  return withOthers(context, { answers, keys, nextKey: context.nextKey });
}
