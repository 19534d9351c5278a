import { type Answer, unknown } from '../../assessment/answers.ts';
import type { PlaceFinder } from '../../belgium/places.ts';
import { regionOf } from '../../belgium/postcode.ts';
import type { Field, Question } from '../../rules/schema.ts';
import { plainLine } from '../understand/plain-line.ts';

/** What stands in a form: the options chosen, or the text typed. */
export type Entry = { chosen: readonly string[] } | { text: string };

/** The code names a text under `errors`; the rest fills it in. */
export interface EntryError {
  code: string;
  given?: string;
  min?: number;
  max?: number;
  suggestions?: readonly string[];
}

export type Read = { value: Answer } | { error: EntryError };

const fail = (error: EntryError): Read => ({ error });

/** An entry as an answer, or what is wrong with it and how to mend it. */
export function readAnswer(asked: Question | Field, entry: Entry, places?: PlaceFinder): Read {
  if ('chosen' in entry) return readChosen(asked, entry.chosen);
  const text = plainLine(entry.text);
  switch (asked.kind) {
    case 'number':
      return readNumber(asked, text);
    case 'postcodes':
      return readPostcodes(text, places);
    case 'text':
      return text.length > asked.max ? fail({ code: 'tooLong', max: asked.max }) : { value: text };
    default:
      return fail({ code: 'nothingChosen' });
  }
}

function readChosen(asked: Question | Field, chosen: readonly string[]): Read {
  if (chosen.includes(unknown))
    return chosen.length > 1 ? fail({ code: 'notTogether', given: unknown }) : { value: unknown };
  const [first] = chosen;
  if (first === undefined)
    return fail({ code: asked.kind === 'multi' ? 'nothingTicked' : 'nothingChosen' });
  if (asked.kind !== 'multi') return { value: first };
  const alone = chosen.find((option) => asked.exclusive?.includes(option));
  return alone && chosen.length > 1
    ? fail({ code: 'notTogether', given: alone })
    : { value: [...chosen] };
}

/** Nothing was chosen where "don't know yet" is among the options, or is not. */
export const nothingChosen = (hasUnknownOption: boolean): EntryError =>
  hasUnknownOption ? { code: 'nothingChosen' } : { code: 'pickOne' };

function readNumber({ min, max }: { min: number; max: number }, text: string): Read {
  if (text === '') return fail({ code: 'noNumber', min, max });
  const number = Number(text.replace(',', '.'));
  if (!/^[-+]?\d+([.,]\d+)?$/.test(text))
    return fail({ code: 'notANumber', given: text, min, max });
  if (number < min || number > max) return fail({ code: 'outOfRange', given: text, min, max });
  if (!Number.isInteger(number)) return fail({ code: 'notWhole', given: text, min, max });
  return { value: number };
}

/**
 * "9000, 9050 Gentbrugge en Sint-Niklaas": codes, with or without a name, and names. A code begins an entry, the country
 * may stand before it as on an envelope, and a pasted list may number its lines.
 */
export const postcodeEntries = (text: string): string[] =>
  text
    .split(/[\n\r•‣◦▪●■]/)
    .map((line) => plainLine(line).replace(/^\d{1,2}[.)] /, ''))
    .flatMap((line) =>
      line
        .replace(/(?<!\S)BE?[ -]*(?=\d{4}\b)/gi, '')
        .split(/[,;/&+]|\s(?:en|et|und|and)\s|\s(?=\d{4}\b)/i),
    )
    .map((part) => part.trim())
    .filter((part) => part !== '');

function readPostcodes(text: string, places: PlaceFinder | undefined): Read {
  const parts = postcodeEntries(text);
  if (parts.length === 0) return fail({ code: 'noPostcode' });
  const codes: string[] = [];
  for (const part of parts) {
    const read = readPostcode(part, places);
    if (typeof read !== 'string') return fail(read);
    codes.push(read);
  }
  return { value: [...new Set(codes)] };
}

export function readPostcode(part: string, places?: PlaceFinder): string | EntryError {
  const [, code, name = ''] = /^(\d+)(.*)$/.exec(part) ?? [];
  if (code === undefined) {
    const named = places?.named(part) ?? [];
    const [first, ...others] = new Set(named.map(({ postcode }) => postcode));
    if (first && others.length === 0) return first;
    const found = first ? named : (places?.find(part) ?? []);
    return found.length === 0
      ? { code: 'unknownPlace', given: part }
      : {
          code: 'whichPlace',
          given: part,
          suggestions: found.slice(0, 8).map(({ postcode, name }) => `${postcode} ${name}`),
        };
  }
  // A second code that is not set apart would get lost without a word.
  const region = /\d/.test(name) ? null : regionOf(code);
  if (region === null) return { code: 'malformedPostcode', given: part };
  if (region === 'wallonia') return { code: 'walloonPostcode', given: part };
  if (!places) return code;
  if (!places.exists(code)) return { code: 'unknownPostcode', given: part };
  return places.isNamed(code, name)
    ? code
    : { code: 'otherPlace', given: part, suggestions: [places.municipalityOf(code)] };
}
