import type { Answer } from '../../assessment/answers.ts';
import type { PlaceFinder } from '../../belgium/places.ts';
import type { Prompt } from '../asked/prompt.ts';
import type { EntryError } from '../asked/read-answer.ts';
import type { Asked } from './asked.ts';
import { hasBands } from './bands.ts';
import type { Command, Target } from './commands.ts';
import type { Names, Reading } from './reading.ts';
import { inFull, knownWords, phraseOf, type Vocabulary, wordsOf } from './vocabulary.ts';

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
  | { kind: 'greeting' | 'thanks' }
  | { kind: 'nothing' };

/** A line, and what each language makes of it. */
export interface Heard extends Hearing {
  line: string;
  words: readonly string[];
  asked: Asked;
  readings: readonly Reading[];
}

const mostLikely = 3;

/** The likeliest of some options, the first of them first; nothing where there is none. */
export function offered({ kind }: Asked, options: readonly string[]): Understood | null {
  const values = [...new Set(options)]
    .slice(0, mostLikely)
    .map((option): Answer => (kind === 'multi' ? [option] : option));
  return values.length > 0 ? { kind: 'candidates', values, rest: '' } : null;
}

export const mostCandidates = { choice: 4, multi: 4, number: 4, text: 4, postcodes: 8 };

/** Where a language has every word spelled as it is, what another one makes of it does not count. */
export function wholeReadings({ readings }: Heard): Reading[] {
  const whole = readings.filter((each) => each.isWhole && each.values.length > 0);
  const best = (['same', 'near', 'far'] as const).find((spelling) =>
    whole.some((each) => each.spelling === spelling),
  );
  return whole.filter(({ spelling }) => spelling === best);
}

/** "Thee?" asks whether that is the answer. A title may be a question. */
export const isDoubtful = ({ line, asked }: Pick<Heard, 'line' | 'asked'>): boolean =>
  asked.kind !== 'text' && /\?\s*$/.test(line);

const limits = ['no', 'notYet', 'not', 'notOnly', 'only', 'except'] as const;

/** A word that denies, limits or counts something else in one of the languages, and that this reading does not explain. */
export const leavesLimit = ({ rest }: Reading, { asked, vocabularies }: Heard): boolean =>
  vocabularies.some(({ words }) =>
    [...limits, ...(hasBands(asked) ? (['otherUnits'] as const) : [])].some((kind) =>
      hasOneOf(rest, words[kind]),
    ),
  );

/** Of each language how many of the words it has. */
const knownIn = ({ words, vocabularies }: Pick<Heard, 'words' | 'vocabularies'>): number[] =>
  vocabularies.map((vocabulary) => {
    const known = knownWords(vocabulary);
    return inFull(words, vocabulary.words).filter((word) => known.has(word)).length;
  });

/** Which language has most of the words; of two alike the one that goes first. */
export function spokenIn(heard: Pick<Heard, 'words' | 'vocabularies'>): Vocabulary | undefined {
  const counts = knownIn(heard);
  return heard.vocabularies[counts.indexOf(Math.max(...counts))];
}

/** No other language has as many of the words as that of the interface. */
export function isOwnLanguage(heard: Pick<Heard, 'words' | 'vocabularies'>): boolean {
  const [own = 0, ...others] = knownIn(heard);
  return others.every((count) => count < own);
}

/** One of the words is one of these phrases. */
export const hasOneOf = (words: readonly string[], phrases: readonly string[]): boolean =>
  phrases.some((text) => {
    const [word = '', ...others] = phraseOf(text);
    return others.length === 0 && words.includes(word);
  });

/** Some of the words of a line, as they were typed; those that stand apart with a comma between. */
export function asTyped({ line, vocabularies }: Heard, words: readonly string[]): string {
  const isLeft = (part: string) =>
    vocabularies.some((vocabulary) =>
      inFull(wordsOf(part), vocabulary.words).some((word) => words.includes(word)),
    );
  const parts = line
    .split(/[\s,;:.!?()]+/)
    .map((part) => (isLeft(part) ? part : ''))
    .join(' ')
    .split(/\s{2,}/)
    .map((part) => part.trim());
  return [...new Set(parts)].filter(Boolean).join(', ');
}
