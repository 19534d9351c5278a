import type { Texts } from '../i18n/texts.ts';
import type { Figures, Term } from '../rules/known-values.ts';

/** Euro: a figure, or from the one reading to the other. */
export const figuresText = ({ low, high }: Figures, { result, money }: Texts): string =>
  low === high ? money(low) : result('amount.range', { low: money(low), high: money(high) });

/** The first grant, and each one after it. */
export function termText(term: Term, { result, date }: Texts): string {
  if ('until' in term) return result('years.until', { until: date(term.until) });
  const [first = 0, ...others] = term.years;
  const next = others.at(-1);
  const begun = result('years.term', { count: first });
  return next === undefined ? begun : result('years.then', { first: begun, next: String(next) });
}

/** German nouns keep their capital, and so does an abbreviation. */
export const inSentence = (label: string, language: string): string =>
  language !== 'de' && /^\p{Lu}\p{Ll}/u.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label;
