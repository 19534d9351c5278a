import { fold } from '../fold.ts';
import { type PlaceFinder, postcodeEntries, readPostcode } from '../read-answer.ts';
import { has, type Reading, silence } from './reading.ts';
import type { Segment } from './segments.ts';
import { likeness } from './spelling.ts';

/** What one part of a line can be: codes, and whether they are certain. */
interface Heard {
  codes: readonly string[];
  isSure: boolean;
}

const mostCombinations = 4;

/** Postcodes and names of places, one after the other. `cut` tells what the words around the names say. */
export function hearPlaces(
  line: string,
  places: PlaceFinder,
  cut: (part: string) => readonly Segment[],
): Reading {
  const around: Segment[] = [];
  const parts = postcodeEntries(line).flatMap((entry) => {
    const whole = heardAs(entry, places);
    if (whole.isSure) return [whole];
    const segments = cut(entry);
    around.push(...segments.filter(({ sense }) => sense !== null));
    const name = segments.flatMap(({ sense, words }) => (sense ? [] : words)).join(' ');
    return name === '' ? [] : [heardAs(name, places)];
  });
  const found = parts.filter(({ codes }) => codes.length > 0);
  if (found.length === 0) return silence;
  const values = found.reduce<string[][]>(
    (before, { codes }) => before.flatMap((each) => codes.map((code) => [...each, code])),
    [[]],
  );
  const isSure =
    found.length === parts.length &&
    parts.every((part) => part.isSure) &&
    !has(
      around,
      'doubt',
      'not',
      'except',
      'all',
      'unknown',
      'no',
      'to',
      'through',
      'from',
      'under',
    );
  return {
    isSure,
    isWhole: found.length === parts.length,
    spelling: 'same',
    share: found.length / parts.length,
    values: values.slice(0, mostCombinations).map((codes) => [...new Set(codes)]),
  };
}

function heardAs(text: string, places: PlaceFinder): Heard {
  const name = text.replace(/^(st|ste)[\s.-]+/i, 'sint ');
  const read = readPostcode(name, places);
  if (typeof read === 'string') return { codes: [read], isSure: true };
  if (/\d/.test(name)) return { codes: [], isSure: false };
  const named = places.named(name);
  const found = named.length > 0 ? named : fold(name).length > 2 ? misspelled(name, places) : [];
  return { codes: [...new Set(found.map(({ postcode }) => postcode))], isSure: false };
}

/** Places that begin with these letters, or are spelled nearly so. */
function misspelled(text: string, places: PlaceFinder) {
  const name = fold(text);
  const begins = places.find(name);
  if (begins.length > 0) return begins;
  const near = places.find(name.slice(0, 1)).filter((place) => {
    const known = fold(place.name);
    return (
      ['near', 'far'].includes(likeness(name, known)) ||
      (known.length === 4 && likeness(`${name}x`, `${known}x`) === 'far')
    );
  });
  return near;
}
