/** What is wrong with a number for the Kruispuntbank van Ondernemingen (KBO). */
export type NumberFault = 'malformedNumber' | 'wrongNumber' | 'leadingZero' | 'establishment';

export interface ReadNumber {
  /** As it is usually written: 0123.456.749. */
  number?: string;
  fault?: NumberFault;
  /** What may have been meant. */
  suggestion?: string;
}

const written = (digits: string): string =>
  `${digits.slice(0, 4)}.${digits.slice(4, 7)}.${digits.slice(7)}`;

/** The last two digits are 97 less the remainder of the first eight. */
const isSound = (digits: string): boolean =>
  97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));

/**
 * An enterprise number: ten digits, the first 0 or 1, with or without BE, points and spaces. Source: the check of the
 * Crossroads Bank for Enterprises, modulo 97; numbers with 1 are given out since 2023. Those of an establishment begin
 * with 2 to 8.
 */
export function readEnterpriseNumber(text: string): ReadNumber {
  const digits = text.replace(/^\s*BE/i, '').replace(/[\s.\-/]/g, '');
  if (/^[2-8]\d{9}$/.test(digits)) return { fault: 'establishment' };
  if (/^[1-9]\d{8}$/.test(digits) && isSound(`0${digits}`))
    return { fault: 'leadingZero', suggestion: written(`0${digits}`) };
  if (!/^[01]\d{9}$/.test(digits)) return { fault: 'malformedNumber' };
  return isSound(digits) ? { number: written(digits) } : { fault: 'wrongNumber' };
}
