import type { Texts } from '../i18n/texts.ts';

/** From what is certain to what can still be, in euro. */
export const amountText = (
  { result, money }: Texts,
  { low, high }: { low: number; high: number },
): string =>
  low === high ? money(high) : result('amount.range', { low: money(low), high: money(high) });
