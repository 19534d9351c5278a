import { madeOnceOf } from './made-once.ts';
import { stemOf } from './spelling.ts';
import { inFull, type Phrase, phraseOf, type Sense, type Vocabulary } from './vocabulary.ts';

/** The phrases that a line is cut in, ready to be looked up. */
export interface PhraseTable {
  vocabulary: Vocabulary;
  articles: ReadonlySet<string>;
  /** In words. */
  numbers: ReadonlySet<string>;
  /** Of how many words the longest is made. */
  longest: number;
  /** By the first letters of their words, which are never misspelled; of two phrases alike the first counts. */
  byInitials: ReadonlyMap<string, readonly Phrase[]>;
  /** Things of one word, by which a compound may end. */
  things: readonly Phrase[];
  /** By their words as they stand, and sorted where their order does not matter. */
  exact: ReadonlyMap<string, Sense>;
  sorted: ReadonlyMap<string, Sense>;
  /** By their words without endings. */
  stems: ReadonlyMap<string, Sense>;
}

/** "Zijn we" is another thing than "we zijn", "facebook pagina" is not. */
const freeKinds: readonly Sense['kind'][] = ['option', 'command', 'target', 'unit', 'echo'];

/** What can be said by the end of a compound. */
const thingKinds: readonly Sense['kind'][] = ['option', 'unit', 'multiple', 'otherUnit'];

export function tableOf(phrases: readonly Phrase[], vocabulary: Vocabulary): PhraseTable {
  const small = smallWordsOf(vocabulary);
  let longest = 0;
  const byInitials = new Map<string, Phrase[]>();
  const things: Phrase[] = [];
  const exact = new Map<string, Sense>();
  const sorted = new Map<string, Sense>();
  const stems = new Map<string, Sense>();
  for (const each of [...phrases, ...small.idle]) {
    const { phrase, key, anyOrder, stemmed, initials } = keysOf(each, small, vocabulary);
    const { words, sense } = phrase;
    if (exact.has(key)) continue;
    exact.set(key, sense);
    if (anyOrder !== null && !sorted.has(anyOrder)) sorted.set(anyOrder, sense);
    if (!stems.has(stemmed)) stems.set(stemmed, sense);
    longest = Math.max(longest, words.length);
    const alike = byInitials.get(initials) ?? [];
    alike.push(phrase);
    byInitials.set(initials, alike);
    if (words.length === 1 && thingKinds.includes(sense.kind)) things.push(phrase);
  }
  const { articles, numbers } = small;
  return { vocabulary, articles, numbers, longest, byInitials, things, exact, sorted, stems };
}

/** Words of a language that mean little by themselves. */
interface SmallWords extends Pick<PhraseTable, 'articles' | 'numbers'> {
  denials: ReadonlySet<string>;
  /** The articles. */
  idle: readonly Phrase[];
}

const smallWordsOf = madeOnceOf(
  ({ words: own }: Vocabulary): SmallWords => ({
    articles: new Set(own.articles.flatMap(phraseOf)),
    numbers: new Set(
      Object.entries(own.numbers).flatMap(([word, value]) => (value > 1 ? phraseOf(word) : [])),
    ),
    denials: new Set([...own.not, ...own.no, ...own.notYet, ...own.only]),
    idle: own.articles.map(
      (text): Phrase => ({ words: phraseOf(text), sense: { kind: 'filler' } }),
    ),
  }),
);

/** How a phrase is looked up. */
interface Keys {
  /** Without articles, and in full. */
  phrase: Phrase;
  key: string;
  /** Null where the order of its words matters. */
  anyOrder: string | null;
  stemmed: string;
  initials: string;
}

/** Most phrases are in the tables of all questions. */
const keys = new WeakMap<Phrase, Keys>();

function keysOf(given: Phrase, small: SmallWords, { words: own }: Vocabulary): Keys {
  const known = keys.get(given);
  if (known) return known;
  const { sense } = given;
  const words = without(small, inFull(given.words, own));
  // "Niet apart" is another thing than "apart, niet samen".
  const denies = words.some((word) => small.denials.has(word));
  const made = {
    phrase: { words, sense },
    key: words.join(' '),
    anyOrder: isFree(sense) && !denies ? sortedKeyOf(words) : null,
    stemmed: stemsOf(words, own.endings),
    initials: initialsOf(words),
  };
  keys.set(given, made);
  return made;
}

/** Works out how these are looked up, ahead of the tables that they come in. */
export function learn(phrases: readonly Phrase[], vocabulary: Vocabulary): void {
  const small = smallWordsOf(vocabulary);
  for (const each of phrases) keysOf(each, small, vocabulary);
}

export const initialsOf = (words: readonly string[]): string =>
  words
    .map((word) => word[0] ?? '')
    .sort()
    .join('');

export const stemsOf = (words: readonly string[], endings: readonly string[]): string =>
  words.map((word) => stemOf(word, endings)).join(' ');

export const isFree = ({ kind }: Sense): boolean => freeKinds.includes(kind);

export const sortedKeyOf = (words: readonly string[]): string => [...words].sort().join(' ');

/** "Les deux" are both, and "deux" is a number: before a number an article says something. */
export function without(
  { articles, numbers }: Pick<PhraseTable, 'articles' | 'numbers'>,
  words: readonly string[],
): readonly string[] {
  const isNumber = (word = '') => /^\d+$/.test(word) || numbers.has(word);
  const rest = words.filter((word, at) => !articles.has(word) || isNumber(words[at + 1]));
  return rest.length === 0 ? words : rest;
}
