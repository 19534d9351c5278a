import { fold } from './fold.ts';
import type { Place, PlaceFinder } from './places.ts';
import postcodes from './postcodes.json' with { type: 'json' };

/** By postcode the municipalities of 2020, each with the places that are not the municipality itself. */
const table: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = postcodes;

/** In every language they have. */
const allNamesOf = (postcode: string): readonly string[] =>
  Object.entries(table[postcode] ?? {}).flatMap(([municipality, places]) =>
    places.length > 0 ? places : [municipality],
  );

/** In Dutch: the table has that first. */
const namesOf = (postcode: string): readonly string[] => {
  const [first] = Object.entries(table[postcode] ?? {});
  if (!first) return [];
  const [municipality, places] = first;
  return places.length > 0 ? places : [municipality];
};

const places: readonly (Place & { folded: string })[] = Object.keys(table).flatMap((postcode) =>
  allNamesOf(postcode).map((name) => ({ postcode, name, folded: fold(name) })),
);

const named = (name: string): readonly Place[] => {
  const wanted = fold(name);
  return places.filter(({ folded }) => folded === wanted);
};

function find(text: string): readonly Place[] {
  const wanted = fold(text);
  if (wanted === '') return [];
  return places.filter(
    ({ postcode, folded }) =>
      folded.startsWith(wanted) || `${postcode} ${folded}`.startsWith(wanted),
  );
}

function isNamed(postcode: string, name: string): boolean {
  const wanted = fold(name);
  const names = [...Object.keys(table[postcode] ?? {}), ...allNamesOf(postcode)];
  return names.map(fold).some((each) => each.startsWith(wanted) || wanted.startsWith(`${each} `));
}

export const placeFinder: PlaceFinder = {
  exists: (postcode) => postcode in table,
  namesOf,
  municipalityOf: (postcode) => Object.keys(table[postcode] ?? {})[0] ?? postcode,
  isNamed,
  named,
  find,
};
