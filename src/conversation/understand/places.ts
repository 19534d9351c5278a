import { fold } from '../../belgium/fold.ts';
import type { Place, PlaceFinder } from '../../belgium/places.ts';
import { postcodeEntries, readPostcode } from '../asked/read-answer.ts';
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
): Reading {
  const around: Segment[] = [];
  const isAround = (segment: Segment) => isKnown(segment) && !namesPlace(segment, places);
  const parts = postcodeEntries(line).flatMap((entry): Heard[] => {
    const typed = entry.split(/\s+/);
    // "In De Panne": what goes before a name that is certain has to be explained.
    for (let at = 0; at < typed.length; at++) {
      const before = at === 0 ? [] : cut(typed.slice(0, at).join(' '));
      const named = heardAs(typed.slice(at).join(' '), places);
      if (!before.every(isAround)) break;
      if (!named.isSure) continue;
      around.push(...before);
      return [named];
    }
    const segments = cut(entry);
    around.push(...segments.filter(isAround));
    const name = segments.flatMap((each) => (isAround(each) ? [] : each.words)).join(' ');
    return name === '' ? [] : [heardAs(name, places)];
  });
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
      found.length === parts.length &&
      parts.every((part) => part.isSure) &&
      !has(around, 'doubt', 'but', 'to', 'through', 'from', 'under'),
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
    return { places: [{ postcode: read, name: called }], isSure: true, words };
  }
  if (/\d/.test(name)) return { places: [], isSure: false, words };
  const found = named.length > 0 ? named : fold(name).length > 2 ? misspelled(name, finder) : [];
  return { places: inOrder(found, finder), isSure: false, words };
}

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
  const own = finder.namesOf(postcode).find((name) => typed !== '' && fold(name) === typed);
  return own ?? '';
}

/** Places that begin with these letters, or are spelled nearly so: a short name is never taken for another one. */
function misspelled(text: string, places: PlaceFinder): readonly Place[] {
  const name = fold(text);
  const begins = places.find(name);
  if (begins.length > 0) return begins;
  return places
    .find(name.slice(0, 1))
    .filter((place) => likeness(name, fold(place.name)) === 'near');
}
