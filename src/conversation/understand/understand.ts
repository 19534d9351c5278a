import { type Answer, unknown } from '../../assessment/answers.ts';
import type { PlaceFinder } from '../../belgium/places.ts';
import type { Prompt } from '../asked/prompt.ts';
import { type EntryError, readAnswer } from '../asked/read-answer.ts';
import { type Asked, askedIn } from './asked.ts';
import { hasBands, hearBands } from './bands.ts';
import { hearChoice } from './choices.ts';
import { type Command, hearCommand, type Target } from './commands.ts';
import { hearNumber, numbersIn, withNumbers } from './numbers.ts';
import { tableFor } from './phrases.ts';
import { hearPlaces } from './places.ts';
import { has, type Names, type Reading, silence } from './reading.ts';
import { rolesIn } from './roles.ts';
import { segmentsOf } from './segments.ts';
import { beginsWith, hearTitle } from './titles.ts';
import { phraseOf, type Vocabulary, wordsOf } from './vocabulary.ts';

/** What a line is heard against. */
export interface Hearing {
  prompt: Prompt;
  /** What can be changed. */
  targets: readonly Target[];
  /** Of every language that we have, in any order. */
  vocabularies: readonly Vocabulary[];
  /** Of the interface: what it says goes first. */
  language: string;
  /** Without it no name of a place is known. */
  places?: PlaceFinder | undefined;
}

export type Understood =
  | { kind: 'answer'; value: Answer; names?: Names | undefined }
  /** "Did you mean …?": some answers, and the words that none of them explains. */
  | { kind: 'candidates'; values: readonly Answer[]; rest: string; names?: Names | undefined }
  /** An answer that cannot be, as the form would say it. */
  | { kind: 'refused'; error: EntryError }
  | { kind: 'command'; command: Command }
  | { kind: 'question' }
  | { kind: 'nothing' };

/** Which languages are tried first, by the language of the interface. */
const preference: Readonly<Record<string, readonly string[]>> = {
  nl: ['nl', 'en', 'fr', 'de'],
  en: ['en', 'nl', 'fr', 'de'],
  fr: ['fr', 'nl', 'en', 'de'],
  de: ['de', 'nl', 'fr', 'en'],
};

/** What a line can be, the likeliest first: the first that says something counts. */
const order: readonly ((heard: Heard) => Understood | null)[] = [
  asCommand,
  asUnknown,
  asAnswer,
  asRefused,
  asQuestion,
  asCandidates,
];

const mostWords = 60;
const mostCandidates = { choice: 4, multi: 4, number: 4, text: 4, postcodes: 8 };
/**
 * So much of a line has to be explained before something is made of it: more where one answer has to say it all than
 * where there may be others beside it.
 */
const leastShare = { choice: 0.51, multi: 0.3, number: 1, text: 0, postcodes: 0.3 };

interface Heard extends Hearing {
  line: string;
  words: readonly string[];
  asked: Asked;
  readings: readonly Reading[];
}

/** What a typed line means where this is asked. Never throws, and says nothing rather than the wrong thing. */
export function understand(line: string, hearing: Hearing): Understood {
  const words = wordsOf(line);
  if (words.length === 0 || words.length > mostWords) return { kind: 'nothing' };
  const languages = preference[hearing.language] ?? [];
  const vocabularies = [...hearing.vocabularies].sort(
    (a, b) => languages.indexOf(a.language) - languages.indexOf(b.language),
  );
  const asked = askedIn(hearing.prompt);
  const readings =
    asked.kind === 'text'
      ? [hearTitle(asked, line.trim(), words, vocabularies)]
      : vocabularies.map((vocabulary) => ({
          ...readingOf({ ...hearing, vocabularies }, asked, line.trim(), words, vocabulary),
          asks: asksIn(vocabulary, words),
        }));
  const heard = { ...hearing, vocabularies, line: line.trim(), words, asked, readings };
  for (const as of order) {
    const understood = as(heard);
    if (understood) return understood;
  }
  return { kind: 'nothing' };
}

function readingOf(
  { vocabularies, places }: Hearing,
  asked: Asked,
  line: string,
  words: readonly string[],
  vocabulary: Vocabulary,
): Reading {
  const table = tableFor(asked, vocabulary);
  const cut = (text: readonly string[]) => segmentsOf(text, table);
  if (asked.kind === 'postcodes')
    return places ? hearPlaces(line, places, (part) => cut(wordsOf(part))) : silence;
  const segments = cut(words);
  const counted = withNumbers(segments, vocabulary);
  if (asked.kind === 'number') return hearNumber(asked, counted);
  if (hasBands(asked) && numbersIn(counted).length > 0) return hearBands(asked, counted);
  return hearChoice(asked, rolesIn(asked, vocabularies), segments);
}

function asCommand({ line, targets, vocabularies }: Heard): Understood | null {
  for (const vocabulary of vocabularies) {
    const command = hearCommand(line, targets, vocabulary);
    if (command) return { kind: 'command', command };
  }
  return null;
}

function asUnknown({ asked, words, vocabularies }: Heard): Understood | null {
  const isUnknown = vocabularies.some((vocabulary) => {
    const segments = segmentsOf(words, tableFor(asked, vocabulary));
    return (
      has(segments, 'unknown') &&
      segments.every(
        ({ sense, spelling }) =>
          spelling !== 'far' && ['unknown', 'filler', 'echo'].includes(sense?.kind ?? ''),
      )
    );
  });
  if (!isUnknown) return null;
  // A title that is not known yet stays empty.
  if (asked.kind === 'text') return { kind: 'answer', value: '' };
  return asked.canBeUnknown ? { kind: 'answer', value: unknown } : null;
}

/** What every language in which the whole line can be read agrees on. */
function asAnswer(heard: Heard): Understood | null {
  const whole = wholeReadings(heard);
  const values = new Set(
    whole.flatMap((each) => each.values).map((value) => JSON.stringify(value)),
  );
  const value = whole[0]?.values[0];
  const names = whole[0]?.names;
  if (value === undefined || values.size > 1 || !whole.every(({ isSure }) => isSure)) return null;
  if (whole.some(({ asks }) => asks)) return null;
  return isDoubtful(heard)
    ? { kind: 'candidates', values: [value], rest: '', names }
    : { kind: 'answer', value, names };
}

/** A number that is too high, or a postcode that does not exist, is refused as the form does it. */
function asRefused({ prompt, asked, words, places }: Heard): Understood | null {
  if (!['number', 'postcodes'].includes(asked.kind) || prompt.kind === 'overview') return null;
  const [text = '', ...others] = words;
  if (others.length > 0 || !/^\d+$/.test(text)) return null;
  const question = prompt.kind === 'field' ? prompt.field : prompt.question;
  const read = readAnswer(question, { text }, places);
  return 'error' in read ? { kind: 'refused', error: read.error } : null;
}

/** Where a language has every word spelled as it is, what another one makes of it does not count. */
function wholeReadings({ readings }: Heard): Reading[] {
  const whole = readings.filter((each) => each.isWhole && each.values.length > 0);
  const best = (['same', 'near', 'far'] as const).find((spelling) =>
    whole.some((each) => each.spelling === spelling),
  );
  return whole.filter(({ spelling }) => spelling === best);
}

/** "Thee?" asks whether that is the answer. A title may be a question. */
const isDoubtful = ({ line, asked }: Heard): boolean =>
  asked.kind !== 'text' && /\?\s*$/.test(line);

/** Something that a person wants to know from us. */
function asQuestion({ line, words, asked, vocabularies }: Heard): Understood | null {
  if (asked.kind === 'text') return null;
  const asks = vocabularies.some((vocabulary) => asksIn(vocabulary, words));
  return asks || /\?\s*$/.test(line) ? { kind: 'question' } : null;
}

/** It begins as a question does in this language: "mag ik" asks, and "mag" is an answer. */
const asksIn = ({ words: { asks } }: Vocabulary, words: readonly string[]): boolean =>
  asks.map(phraseOf).some((phrase) => beginsWith(words, phrase) && words.length > phrase.length);

function asCandidates(heard: Heard): Understood | null {
  const { asked, line } = heard;
  const whole = wholeReadings(heard);
  const best = heard.readings.reduce((a, b) => (b.share > a.share ? b : a), silence);
  const isEnough = best.share >= leastShare[asked.kind] && !leavesLimit(best, heard);
  const readings = whole.length > 0 ? whole : [best].filter(() => isEnough);
  const distinct = new Map(
    readings.flatMap(({ values }) => values).map((value) => [JSON.stringify(value), value]),
  );
  const values = [...distinct.values()].slice(0, mostCandidates[asked.kind]);
  const rest = asTyped(
    line,
    readings.flatMap((each) => each.rest),
  );
  return values.length > 0 ? { kind: 'candidates', values, rest, names: readings[0]?.names } : null;
}

const limits = ['no', 'notYet', 'not', 'notOnly', 'only', 'except'] as const;

/** A word that denies, limits or counts something else in one of the languages, and that this reading does not explain. */
const leavesLimit = ({ rest }: Reading, { asked, vocabularies }: Heard): boolean =>
  vocabularies.some(({ words }) =>
    [...limits, ...(hasBands(asked) ? (['otherUnits'] as const) : [])].some((kind) =>
      words[kind].some((text) => {
        const [word = '', ...others] = phraseOf(text);
        return others.length === 0 && rest.includes(word);
      }),
    ),
  );

/** Some of the words of a line, as they were typed; those that stand apart with a comma between. */
function asTyped(line: string, words: readonly string[]): string {
  const parts = line
    .split(/[\s,;:.!?]+/)
    .map((part) => (wordsOf(part).some((word) => words.includes(word)) ? part : ''))
    .join(' ')
    .split(/\s{2,}/)
    .map((part) => part.trim());
  return [...new Set(parts)].filter(Boolean).join(', ');
}
