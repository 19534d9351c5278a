import exonyms from './exonyms.json' with { type: 'json' };
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

const formerMunicipalityOf = (postcode: string): string =>
  Object.keys(table[postcode] ?? {})[0] ?? postcode;

/** The names that other languages have for a municipality stand for its own, where that is the name of a place too. */
const foreignNamesOf = (name: string): readonly string[] =>
  (exonyms as Readonly<Record<string, readonly string[]>>)[name] ?? [];

interface Called extends Place {
  folded: string;
  /** With its postcode. */
  inFull: string;
}

function called(place: Place, name = place.name): Called {
  const folded = fold(name);
  return { ...place, folded, inFull: `${place.postcode} ${folded}` };
}

const places: readonly Called[] = Object.keys(table).flatMap((postcode) =>
  allNamesOf(postcode).flatMap((name) => [
    called({ postcode, name }),
    ...(name === formerMunicipalityOf(postcode) ? foreignNamesOf(name) : []).map((foreign) =>
      called({ postcode, name }, foreign),
    ),
  ]),
);

/** Of a line every word is looked up, and every few of them: by going through all of them each time that is slow. */
const byName = new Map<string, Called[]>();
for (const place of places) byName.set(place.folded, [...(byName.get(place.folded) ?? []), place]);

/** What is looked for begins with the name, or with the postcode: only those with its first letter can be meant. */
const byInitial = new Map<string, Called[]>();
for (const place of places)
  for (const [initial = ''] of [place.folded, place.inFull]) {
    const others = byInitial.get(initial);
    if (others) others.push(place);
    else byInitial.set(initial, [place]);
  }

/** By the name of a municipality of now, the place of each postcode of those it was made of in 2019 or 2025. */
const mergers = Object.entries(merged).map(([name, municipalities]) => ({
  name,
  folded: fold(name),
  parts: municipalities.flatMap((municipality) =>
    Object.keys(table)
      .filter((postcode) => formerMunicipalityOf(postcode) === municipality)
      .map((postcode) => ({ postcode, name: nameIn(postcode, municipality) })),
  ),
}));

/** The municipality where the postcode is of its own name, else the first place there. */
function nameIn(postcode: string, municipality: string): string {
  const names = namesOf(postcode);
  return names.includes(municipality) ? municipality : (names[0] ?? municipality);
}

const present = new Map(
  mergers.flatMap(({ name, parts }) => parts.map(({ postcode }) => [postcode, name] as const)),
);
const municipalityOf = (postcode: string): string =>
  present.get(postcode) ?? formerMunicipalityOf(postcode);

/** So many places at most are named one by one. */
const mostNamed = 3;

function labelOf(postcode: string): string {
  const names = namesOf(postcode);
  const former = formerMunicipalityOf(postcode);
  const now = municipalityOf(postcode);
  if (!names.includes(former) && names.length <= mostNamed) return names.join(', ');
  return now === former ? now : `${now} (${former})`;
}

/** A name that was there before goes before a municipality that took it on. */
function named(name: string): readonly Place[] {
  const wanted = fold(name);
  const found = byName.get(wanted);
  return found ?? mergers.find(({ folded }) => folded === wanted)?.parts ?? [];
}

const isCentre = ({ postcode, name }: Place): boolean => formerMunicipalityOf(postcode) === name;

function find(text: string): readonly Place[] {
  const wanted = fold(text);
  if (wanted === '') return [];
  const found = (byInitial.get(wanted.charAt(0)) ?? []).filter(
    ({ folded, inFull }) => folded.startsWith(wanted) || inFull.startsWith(wanted),
  );
  // A place that has other names is found by each of them.
  const once = new Map(found.map((place) => [`${place.postcode} ${place.name}`, place]));
  // Most people mean the municipality, where a village far from it is called the same.
  if (once.size > 0)
    return [...once.values()].sort((a, b) => Number(isCentre(b)) - Number(isCentre(a)));
  return mergers.filter(({ folded }) => folded.startsWith(wanted)).flatMap(({ parts }) => parts);
}

/** A code that exists outweighs a name that nobody knows; one that is another place's is refused. */
function isNamed(postcode: string, name: string): boolean {
  const wanted = fold(name);
  const names = [
    ...Object.keys(table[postcode] ?? {}),
    ...allNamesOf(postcode),
    municipalityOf(postcode),
  ];
  const own = names.flatMap((each) => [each, ...foreignNamesOf(each)]).map(fold);
  if (own.some((each) => each.startsWith(wanted) || wanted.startsWith(`${each} `))) return true;
  return postcode in table && named(name).length === 0;
}

export const placeFinder: PlaceFinder = {
  exists: (postcode) => postcode in table,
  namesOf,
  municipalityOf,
  labelOf,
  isNamed,
  named,
  find,
};
