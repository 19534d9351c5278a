import { fold } from '../../belgium/fold.ts';
import type { Place, PlaceFinder } from '../../belgium/places.ts';
import { postcodeEntries, readPostcode } from '../asked/read-answer.ts';
import { madeOnceOf } from './made-once.ts';
import { has, type Reading, silence } from './reading.ts';
import type { Segment } from './segments.ts';
import { likeness } from './spelling.ts';

/** What one part of a line can be, the likeliest first, and whether that is certain. */
interface Heard {
  places: readonly Place[];
  isSure: boolean;
  /** The words that name it. */
  words: readonly string[];
}

/** As many as the postcodes of the largest municipality. */
const mostCombinations = 8;

/** Postcodes and names of places, one after the other. `cut` tells what the words around the names say. */
export function hearPlaces(
  line: string,
  places: PlaceFinder,
  cut: (part: string) => readonly Segment[],
  inWords: readonly string[] = [],
): Reading {
  const around: Segment[] = [];
  const isAround = (segment: Segment) => isKnown(segment) && !namesPlace(segment, places);
  const parts = postcodeEntries(codesFirst(line, places)).flatMap((entry): Heard[] => {
    const named = namesIn(entry.split(/\s+/), places, (part) => {
      const segments = cut(part);
      return segments.every(isAround) ? segments : null;
    });
    if (named) {
      around.push(...named.around);
      return named.heard;
    }
    const segments = cut(entry);
    around.push(...segments.filter(isAround));
    const name = segments.flatMap((each) => (isAround(each) ? [] : each.words)).join(' ');
    return name === '' ? [] : [heardAs(name, places)];
  });
  const said = placesAfterIn(line, places, inWords);
  const isLess = parts.some((part) => part.places.length === 0);
  if (said.length > 0 && isLess) return inReading(said, cut(line));
  const found = parts.filter((part) => part.places.length > 0);
  if (found.length === 0 || has(around, 'not', 'notOnly', 'except', 'no', 'all', 'unknown'))
    return silence;
  const values = found.reduce<string[][]>(
    (before, part) =>
      before
        .flatMap((each) => codesOf(part).map((code) => [...each, code]))
        .slice(0, mostCombinations),
    [[]],
  );
  return {
    isSure:
      parts.every((part) => part.isSure) &&
      around.every(({ sense }) => plain.includes(sense?.kind ?? '')),
    isWhole: found.length === parts.length,
    rest: parts.flatMap((part) => (part.places.length > 0 ? [] : part.words)),
    spelling: 'same',
    share: found.length / parts.length,
    values: values.map((codes) => [...new Set(codes)]),
    // Of two names of one postcode the likelier one, which comes first.
    names: Object.fromEntries(
      found.flatMap(({ places }) => places.map(({ postcode, name }) => [postcode, name])).reverse(),
    ),
  };
}

/** What may stand around names without a doubt about them: "brussel mag dat" says more than that. */
const plain: readonly string[] = ['filler', 'echo', 'and', 'also', 'only'];

/** Names that are certain, each behind an "in": "een groep in Kortrijk en een in ons lokaal in Roeselare". */
function placesAfterIn(line: string, places: PlaceFinder, inWords: readonly string[]): Heard[] {
  const words = line.split(/[\s,;.!()]+/);
  const found: Heard[] = [];
  for (let at = 1; at < words.length; at++) {
    if (!inWords.includes(fold(words[at - 1] ?? ''))) continue;
    const names = Array.from({ length: Math.min(longestName, words.length - at) })
      .map((_, index, all) => words.slice(at, at + all.length - index).join(' '))
      .filter((name) => fold(name).length > 2 && !/^\d/.test(name));
    const sure = names.map((name) => heardAs(name, places)).find(({ isSure }) => isSure);
    if (sure) found.push(sure);
  }
  return found;
}

/** They are offered: what else is said may say more of where it is. */
const inReading = (said: readonly Heard[], segments: readonly Segment[]): Reading =>
  has(segments, 'not', 'notOnly', 'except', 'no', 'all', 'unknown')
    ? silence
    : {
        ...silence,
        share: 0.5,
        values: [[...new Set(said.flatMap(codesOf))]],
        names: Object.fromEntries(
          said.flatMap(({ places }) => places.map(({ postcode, name }) => [postcode, name])),
        ),
      };

/** "Turnhout (2300)" as "2300 Turnhout": a code after the name of its own place says the same twice. */
function codesFirst(line: string, places: PlaceFinder): string {
  const isOf = (code: string, name: string) =>
    places.named(name).length > 0 && places.isNamed(code, name);
  return line
    .replace(/([^\d,;/&+()\n]+)[ (]+(\d{4})\b/g, (all, before: string, code: string) => {
      const words = before.trim().split(/\s+/);
      const at = words.findIndex((_, start) => isOf(code, words.slice(start).join(' ')));
      if (at < 0) return all;
      return [...words.slice(0, at), ',', code, ...words.slice(at)].join(' ');
    })
    .replace(/[()]+/g, ',');
}

/**
 * The names of places that follow each other, where they are certain and every word around them is explained: "in De
 * Panne", "Dilbeek Asse Grimbergen".
 */
function namesIn(
  words: readonly string[],
  places: PlaceFinder,
  explain: (part: string) => readonly Segment[] | null,
): { heard: Heard[]; around: Segment[] } | null {
  const heard: Heard[] = [];
  const around: Segment[] = [];
  let start = 0;
  const explains = (end: number): boolean => {
    const segments = explain(words.slice(start, end).join(' '));
    around.push(...(segments ?? []));
    return segments !== null;
  };
  for (let at = 0; at < words.length; ) {
    const length = Array.from({ length: Math.min(longestName, words.length - at) })
      .map((_, index, all) => all.length - index)
      .find((each) => heardAs(words.slice(at, at + each).join(' '), places).isSure);
    if (!length) {
      at += 1;
      continue;
    }
    if (!explains(at)) return null;
    heard.push(heardAs(words.slice(at, at + length).join(' '), places));
    at += length;
    start = at;
  }
  return explains(words.length) ? { heard, around } : null;
}

const longestName = 6;

/** A name is not taken for a word that it is spelled nearly like, nor for one of the question. */
const isKnown = ({ sense, spelling }: Segment): boolean => sense !== null && spelling === 'same';
const namesPlace = ({ words }: Segment, places: PlaceFinder): boolean =>
  words.some((word) => /\d/.test(word)) || places.named(words.join(' ')).length > 0;

const codesOf = ({ places }: Heard): string[] => [
  ...new Set(places.map(({ postcode }) => postcode)),
];

function heardAs(text: string, finder: PlaceFinder): Heard {
  const name = text.replace(/^(st|ste)[\s.-]+/i, 'sint ');
  const words = fold(text).split(' ');
  const read = readPostcode(name, finder);
  const named = finder.named(name);
  if (typeof read === 'string') {
    const called = named[0]?.name ?? calledIn(name, read, finder);
    const others = /\d/.test(name) ? [] : longerNames(called, read, finder);
    return {
      places: [{ postcode: read, name: called }, ...others],
      isSure: others.length === 0 && (/\d/.test(name) || !isRegionToo(called)),
      words,
    };
  }
  const [, code = '', other = ''] = /^(\d{4})\s+(\D+)$/.exec(name) ?? [];
  // Of a code and the name of another place the code is the likelier.
  if (finder.exists(code))
    return {
      places: [{ postcode: code, name: '' }, ...finder.named(other)],
      isSure: false,
      words,
    };
  if (/\d/.test(name)) return { places: [], isSure: false, words };
  const found = named.length > 0 ? named : fold(name).length > 2 ? misspelled(name, finder) : [];
  return { places: inOrder(found, finder), isSure: false, words };
}

/** "Sint-Gillis" may be the beginning of "Sint-Gillis-Waas", and "Saint-Gilles" too: of what it is called in Dutch. */
function longerNames(name: string, postcode: string, finder: PlaceFinder): readonly Place[] {
  const own = finder.namesOf(postcode);
  return (own.includes(name) ? [name] : own)
    .flatMap((each) =>
      finder.find(each).filter((place) => foldedName(place).startsWith(`${fold(each)} `)),
    )
    .filter(
      (place) =>
        finder.municipalityOf(place.postcode) !== finder.municipalityOf(postcode) &&
        // "Mechelen" is a town, and not "Mechelen-aan-de-Maas" for short.
        (!isTown(name, postcode, finder) || finder.labelOf(place.postcode) === place.name),
    );
}

const isTown = (name: string, postcode: string, finder: PlaceFinder): boolean =>
  finder.labelOf(postcode).startsWith(finder.namesOf(postcode)[0] ?? name);

/** Brussels is a municipality, and a region of nineteen. */
const isRegionToo = (name: string): boolean => ['brussel', 'bruxelles'].includes(fold(name));

/** A municipality goes before a place of that name in another one, and its own postcodes before those it shares. */
function inOrder(found: readonly Place[], finder: PlaceFinder): Place[] {
  const rankOf = ({ postcode, name }: Place) => {
    const names = finder.namesOf(postcode);
    if (finder.municipalityOf(postcode) === name || !names.includes(name))
      return names.length > 1 ? 1 : 0;
    return 2;
  };
  return [0, 1, 2].flatMap((rank) =>
    found
      .filter((place) => rankOf(place) === rank)
      .map((place) => (rank < 2 ? place : withMunicipality(place, finder))),
  );
}

const withMunicipality = ({ postcode, name }: Place, finder: PlaceFinder): Place => ({
  postcode,
  name: `${name} (${finder.municipalityOf(postcode)})`,
});

/** Which place of a postcode was typed after it; the municipality where none was. */
function calledIn(text: string, postcode: string, finder: PlaceFinder): string {
  const typed = fold(text.replace(/^\d+/, ''));
  const own = finder.namesOf(postcode).find((name) => fold(name) === typed);
  return own ?? '';
}

/** Places that begin with these letters, or are spelled nearly so: a short name is never taken for another one. */
function misspelled(text: string, places: PlaceFinder): readonly Place[] {
  const name = fold(text);
  const begins = places.find(name);
  if (begins.length > 0) return begins;
  return places
    .find(name.slice(0, 1))
    .filter((place) => likeness(name, foldedName(place)) === 'near');
}

/** A misspelled name is held against hundreds of others. */
const foldedName = madeOnceOf(({ name }: Place) => fold(name));
