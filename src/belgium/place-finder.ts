import { fold } from './fold.ts';
import merged from './mergers.json' with { type: 'json' };
import type { Place, PlaceFinder } from './places.ts';
import postcodes from './postcodes.json' with { type: 'json' };

/** By postcode the municipalities before 2019, each with the places that are not the municipality itself. */
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

/** By the name of a municipality of now, the place of each postcode of those it was made of in 2019 or 2025. */
const mergers = Object.entries(merged).map(([name, municipalities]) => ({
  name,
  folded: fold(name),
  parts: municipalities.flatMap((municipality) =>
    Object.keys(table)
      .filter((postcode) => Object.keys(table[postcode] ?? {})[0] === municipality)
      .map((postcode) => ({ postcode, name: nameIn(postcode, municipality) })),
  ),
}));

/** The municipality where the postcode is of its own name, else the first place there. */
function nameIn(postcode: string, municipality: string): string {
  const names = namesOf(postcode);
  return names.includes(municipality) ? municipality : (names[0] ?? municipality);
}

/** A name that was there before goes before a municipality that took it on. */
function named(name: string): readonly Place[] {
  const wanted = fold(name);
  const found = places.filter(({ folded }) => folded === wanted);
  if (found.length > 0) return found;
  return mergers.find(({ folded }) => folded === wanted)?.parts ?? [];
}

function find(text: string): readonly Place[] {
  const wanted = fold(text);
  if (wanted === '') return [];
  const found = places.filter(
    ({ postcode, folded }) =>
      folded.startsWith(wanted) || `${postcode} ${folded}`.startsWith(wanted),
  );
  if (found.length > 0) return found;
  return mergers.filter(({ folded }) => folded.startsWith(wanted)).flatMap(({ parts }) => parts);
}

function isNamed(postcode: string, name: string): boolean {
  const wanted = fold(name);
  const now = mergers.filter(({ parts }) => parts.some((each) => each.postcode === postcode));
  const names = [
    ...Object.keys(table[postcode] ?? {}),
    ...allNamesOf(postcode),
    ...now.map(({ name: each }) => each),
  ];
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
