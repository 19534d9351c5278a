import { fold } from '../../belgium/fold.ts';
import { madeOnce, madeOnceOf } from './made-once.ts';

type Phrases = readonly string[];
export type PhrasesById = Readonly<Record<string, Phrases>>;

/** The words of one language: those of anybody, with those for the questions of the rule set. */
export interface Words {
  yes: Phrases;
  no: Phrases;
  /** Single words that are a yes or a no also in front of what means nothing to us. */
  beginnings: Readonly<Record<'yes' | 'no', Phrases>>;
  /** "Not yet": no, unless the option for no says more than that. */
  notYet: Phrases;
  partly: Phrases;
  /** What two options are called together: an option that goes by one of these goes by all. */
  both: Phrases;
  /** "Don't know", and passing over. */
  unknown: Phrases;
  all: Phrases;
  except: Phrases;
  not: Phrases;
  notOnly: Phrases;
  only: Phrases;
  /** After these nothing is denied any more; "but" leaves a doubt, a turn does not. */
  but: Phrases;
  turn: Phrases;
  /** What leaves a doubt: perhaps, about, or, at least. */
  doubt: Phrases;
  also: Phrases;
  /** What tells that two are meant in turn, or each for a part: "de rest", "daarna". */
  inTurn: Phrases;
  /** What tells that something is there already, and so is not asked for. */
  had: Phrases;
  /** What puts an answer off, or in the past, where not everything beside it is understood: "nog", "zouden". */
  unsettled: Phrases;
  /** Of those that leave a doubt, the ones that leave none in a sentence that is otherwise clear. */
  harmless: Phrases;
  and: Phrases;
  /** What says nothing here, beside other words. */
  fillers: Phrases;
  /** What tells more in an answer, and changes nothing about it. */
  background: Phrases;
  /** Left out wherever they stand, in a line and in a phrase. */
  articles: Phrases;
  /** How a word is typed on a phone, or said here: "tis", "kweenie". */
  spellings: Readonly<Record<string, string>>;
  /** What may be added to a word without making it another one, the longest first. */
  endings: Phrases;
  /** A compound that begins with one of these means the opposite of its end; none where words are not put together. */
  turningParts: Phrases;
  numbers: Readonly<Record<string, number>>;
  /** The places of a row: "the second", "the last" as -1. */
  ordinals: Readonly<Record<string, number>>;
  /** A number that is not said: "a few". */
  few: Phrases;
  /** Words for about so many: "tiental". */
  about: Readonly<Record<string, number>>;
  /** Between unit and ten in one word: "drieëntwintig". */
  joiner?: string;
  /**
   * "from" and "under" leave an end open, "beyond" and "below" do not have it themselves; "through" includes it, "to" may
   * or may not.
   */
  range: Record<'to' | 'through' | 'between' | 'from' | 'beyond' | 'under' | 'below', Phrases>;
  /** What is counted, by question. */
  units: PhrasesById;
  /** What stands for so many of what is counted, by question; what is there twice may stand for either. */
  multiples: Readonly<Record<string, PhrasesById>>;
  /** What is counted elsewhere: days, weeks, camps, people. */
  otherUnits: Phrases;
  /** How long something takes: the number before these says nothing of how many there are. */
  durations: Phrases;
  /** What stands before a place in which something is. */
  within: Phrases;
  /** What makes a number one of so many in a week, or in a year. */
  rates: Phrases;
  /** What comes before the number that others add up to. */
  conclusions: Phrases;
  /** Other names of the options where a list has no item yet, and where it has some. */
  items: Readonly<Record<'first' | 'more', PhrasesById>>;
  commands: PhrasesById;
  /** How a question to us begins; `mayAsk` begins some answers too. */
  asks: Phrases;
  mayAsk: Phrases;
  /** How one begins that stands behind something else. */
  asksLast: Phrases;
  /** What is no name of anything where it is all that is said, and is returned. */
  greetings: Phrases;
  /** What else is returned: what says it, and what may stand beside that. */
  thanks: { said: Phrases; beside: Phrases };
  /** What is no name of anything either, and is not returned. */
  courtesies: Phrases;
  /** What says that something is otherwise than it was answered. */
  corrections: Phrases;
  /** How one begins who says how many there are. */
  counts: Phrases;
  /** What goes before a title, or means that there is none. */
  titles: { before: Phrases; none: Phrases };
  /**
   * Other names of an option, by question. Who denies one of its `examples` does not deny the option; `perhaps` has
   * what may mean it, or another one that has it too; a number beside one of `ranks` is none on the scale of the options.
   */
  options: Readonly<Record<string, PhrasesById>>;
  examples: Readonly<Record<string, PhrasesById>>;
  perhaps: Readonly<Record<string, PhrasesById>>;
  ranks: Readonly<Record<string, PhrasesById>>;
  /** Other names of a question. */
  questions: PhrasesById;
}

export interface Vocabulary {
  language: string;
  words: Words;
  /** The texts of the rules in this language; empty where it has none. */
  rules: Readonly<Record<string, unknown>>;
}

/** What a phrase means. One option is meant for sure; of several, one of them perhaps. */
export type Sense =
  | { kind: 'option'; options: readonly string[]; by: 'name' | 'example' | 'perhaps' | 'rank' }
  | { kind: 'number'; value: number; isAbout?: boolean }
  | { kind: 'multiple'; times: readonly number[] }
  | { kind: 'target'; target: string }
  | { kind: 'command'; command: string }
  | {
      kind:
        | 'yes'
        | 'no'
        | 'notYet'
        | 'partly'
        | 'unknown'
        | 'all'
        | 'except'
        | 'not'
        | 'notOnly'
        | 'only'
        | 'but'
        | 'turn'
        | 'doubt'
        | 'also'
        | 'and'
        | 'to'
        | 'through'
        | 'between'
        | 'from'
        | 'beyond'
        | 'under'
        | 'below'
        | 'few'
        | 'duration'
        | 'conclusion'
        | 'unit'
        | 'otherUnit'
        | 'filler'
        | 'echo';
    };

export interface Phrase {
  words: readonly string[];
  sense: Sense;
}

/** The words of a line; a sign between or beside digits is a word too, and a letter held down counts twice at most, and an address on the web is one. */
export const wordsOf = (line: string): string[] =>
  line
    .replace(/\b(?:https?:\/\/|www\.)\S+/gi, 'www')
    .replace(/(\d|^|\s)\s*[-–]\s*(?=\d)/g, '$1 - ')
    .replace(/(\d)\s*\+|\+\s*(?=\d)/g, '$1 + ')
    .split(/\s/)
    .flatMap((part) => (/^[-+=]$/.test(part) ? [part] : wordsIn(part)));

const wordsIn = (part: string): string[] =>
  fold(part)
    .replace(/([a-z])\1{2,}/g, '$1$1')
    .replace(/(\d)(?=[a-z])/g, '$1 ')
    .split(' ')
    .filter((word) => word !== '');

const spelled = madeOnceOf(
  ({ spellings }: Words): ReadonlyMap<string, readonly string[]> =>
    new Map(Object.entries(spellings).map(([short, full]) => [fold(short), wordsIn(full)])),
);

/** Words as they are written in full. */
export function inFull(words: readonly string[], own: Words): readonly string[] {
  const spellings = spelled(own);
  return words.flatMap((word) => spellings.get(word) ?? [word]);
}

/** Tells whether a line has a phrase in it; both are written in full. */
export function sayingOf(
  line: readonly string[],
  own: Words,
): (phrase: readonly string[]) => boolean {
  const full = ` ${inFull(line, own).join(' ')} `;
  return (phrase) => full.includes(` ${phrase.join(' ')} `);
}

/** A phrase of a vocabulary as words; one that is only signs stays as it is. */
export const phraseOf = (text: string): readonly string[] => cut(text, anyVocabulary);

/** One of these phrases is all that is said. */
export const isAllOf = (line: readonly string[], phrases: Phrases): boolean =>
  phrases.some((phrase) => phraseOf(phrase).join(' ') === line.join(' '));

/** Every line is held against the same hundreds of phrases: each is cut once. */
const cut = madeOnce(String, (text: string, _: object): readonly string[] => {
  const words = wordsIn(text);
  return words.length > 0 ? words : [text];
});
const anyVocabulary = {};

/** A text of the rules by its path. */
export const labelOf = ({ rules }: Vocabulary, path: string): string => {
  let part: unknown = rules;
  for (const key of path.split('.')) part = (part as Record<string, unknown> | undefined)?.[key];
  return typeof part === 'string' ? part : '';
};

/** Every word that the language is known to have: none of them is a misspelling of another. */
export const knownWords = madeOnceOf(
  ({ words, rules }: Vocabulary): ReadonlySet<string> =>
    // At once: to fold them one by one takes many times as long.
    new Set(wordsIn(textsIn([words, rules]).join(' '))),
);

function textsIn(value: unknown, found: string[] = []): string[] {
  if (typeof value === 'string') found.push(value);
  else if (typeof value === 'object' && value)
    for (const each of Object.values(value)) textsIn(each, found);
  return found;
}
