export type Region = 'flanders' | 'brussels' | 'wallonia';

/**
 * The region of a Belgian postcode by its range, or null for what is not four digits from 1000.
 * Whether a code is in use is known by the table in `rules/postcodes.json`.
 */
export function regionOf(postcode: string): Region | null {
  if (!/^[1-9]\d{3}$/.test(postcode)) return null;
  const code = Number(postcode);
  if (code < 1300) return 'brussels';
  if (code < 1500 || (code >= 4000 && code < 8000)) return 'wallonia';
  return 'flanders';
}
