import type { Language } from '../support/locale-texts.ts';

const all = {
  size: ['320x568', '390x844', '768x1024', '1280x800', '844x390'],
  colours: ['light', 'dark', 'forced'],
  language: ['nl', 'en', 'fr', 'de'] satisfies Language[],
  text: ['as it is', '200 %', 'spaced'],
  font: ['of the machine', 'DejaVu Sans', 'Liberation Sans'],
} as const;

export type Circumstance = { [Name in keyof typeof all]: (typeof all)[Name][number] };
type Pair = string;

const names = Object.keys(all) as (keyof typeof all)[];

const pairsOf = (row: Circumstance): Pair[] => [
  ...names.flatMap((one, index) =>
    names.slice(index + 1).map((other) => `${one} ${row[one]}, ${other} ${row[other]}`),
  ),
  // Where there is least room the longest word decides, and each language has another one.
  ...(row.size === '320x568' && row.text === '200 %' ? [`least room, ${row.language}`] : []),
];

const everyRow = names.reduce<Partial<Circumstance>[]>(
  (rows, name) => rows.flatMap((row) => all[name].map((value) => ({ ...row, [name]: value }))),
  [{}],
) as Circumstance[];

/** Rows in which every two of them meet at least once, and least room every language. */
function pairwise(): Circumstance[] {
  const open = new Set(everyRow.flatMap(pairsOf));
  const rows: Circumstance[] = [];
  while (open.size > 0) {
    const gain = (row: Circumstance) => pairsOf(row).filter((pair) => open.has(pair)).length;
    const best = everyRow.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    for (const pair of pairsOf(best)) open.delete(pair);
    rows.push(best);
  }
  return rows;
}

export const circumstances: readonly Circumstance[] = pairwise();
