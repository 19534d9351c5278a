import { isCompoundOf, likeness, type Spelling, stemOf } from './spelling.ts';
import {
  inFull,
  knownWords,
  type Phrase,
  phraseOf,
  type Sense,
  type Vocabulary,
} from './vocabulary.ts';

/** A part of a line with what it means; null where it means nothing to us. */
export interface Segment {
  words: readonly string[];
  sense: Sense | null;
  /** How well it is spelled. */
  spelling: Spelling;
}

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

const idleKinds: readonly Sense['kind'][] = ['filler', 'echo', 'and'];

export function tableOf(phrases: readonly Phrase[], vocabulary: Vocabulary): PhraseTable {
  const { words: own } = vocabulary;
  const articles = new Set(own.articles.flatMap(phraseOf));
  const numbers = new Set(
    Object.entries(own.numbers).flatMap(([word, value]) => (value > 1 ? phraseOf(word) : [])),
  );
  let longest = 0;
  const byInitials = new Map<string, Phrase[]>();
  const things: Phrase[] = [];
  const exact = new Map<string, Sense>();
  const sorted = new Map<string, Sense>();
  const stems = new Map<string, Sense>();
  const denials = [...own.not, ...own.no, ...own.notYet, ...own.only];
  // "Niet apart" is another thing than "apart, niet samen".
  const denies = ({ words }: Phrase) => words.some((word) => denials.includes(word));
  const idle = own.articles.map(
    (text): Phrase => ({ words: phraseOf(text), sense: { kind: 'filler' } }),
  );
  for (const { words, sense } of [...phrases, ...idle]) {
    const phrase = { words: without({ articles, numbers }, inFull(words, own)), sense };
    const key = phrase.words.join(' ');
    if (exact.has(key)) continue;
    exact.set(key, sense);
    const anyOrder = sortedKeyOf(phrase.words);
    if (isFree(sense) && !denies(phrase) && !sorted.has(anyOrder)) sorted.set(anyOrder, sense);
    const stemmed = stemsOf(phrase.words, own.endings);
    if (!stems.has(stemmed)) stems.set(stemmed, sense);
    longest = Math.max(longest, phrase.words.length);
    const initials = initialsOf(phrase.words);
    const alike = byInitials.get(initials) ?? [];
    alike.push(phrase);
    byInitials.set(initials, alike);
    if (phrase.words.length === 1 && thingKinds.includes(sense.kind)) things.push(phrase);
  }
  return { vocabulary, articles, numbers, longest, byInitials, things, exact, sorted, stems };
}

const initialsOf = (words: readonly string[]): string =>
  words
    .map((word) => word[0] ?? '')
    .sort()
    .join('');

const stemsOf = (words: readonly string[], endings: readonly string[]): string =>
  words.map((word) => stemOf(word, endings)).join(' ');

const isFree = ({ kind }: Sense): boolean => freeKinds.includes(kind);

const sortedKeyOf = (words: readonly string[]): string => [...words].sort().join(' ');

/** "Les deux" are both, and "deux" is a number: before a number an article says something. */
function without(
  { articles, numbers }: Pick<PhraseTable, 'articles' | 'numbers'>,
  words: readonly string[],
): readonly string[] {
  const isNumber = (word = '') => /^\d+$/.test(word) || numbers.has(word);
  const rest = words.filter((word, at) => !articles.has(word) || isNumber(words[at + 1]));
  return rest.length === 0 ? words : rest;
}

/** What was cut last: the same line is looked at more than once. */
const lastCut = new WeakMap<PhraseTable, { line: string; segments: readonly Segment[] }>();

/** Cuts a line in the longest phrases that it holds; one spelled right goes before one that is not. */
export function segmentsOf(words: readonly string[], table: PhraseTable): readonly Segment[] {
  const line = words.join(' ');
  const last = lastCut.get(table);
  const cut = last?.line === line ? last : { line, segments: cutIn(words, table) };
  lastCut.set(table, cut);
  return cut.segments;
}

function cutIn(line: readonly string[], table: PhraseTable): Segment[] {
  const words = without(table, inFull(line, table.vocabulary.words));
  const segments: Segment[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestAt(words.slice(at, at + table.longest), table);
    const length = found?.length ?? 1;
    segments.push({
      words: words.slice(at, at + length),
      sense: found?.sense ?? null,
      spelling: found?.spelling ?? 'same',
    });
    at += length;
  }
  return segments;
}

interface Match {
  length: number;
  sense: Sense;
  spelling: Spelling;
}

const rankOf = { same: 0, near: 1, far: 2, other: 3 };

function longestAt(words: readonly string[], table: PhraseTable): Match | null {
  const known = knownWords(table.vocabulary);
  const { endings } = table.vocabulary.words;
  for (let length = words.length; length > 0; length--) {
    const window = words.slice(0, length);
    const exact = table.exact.get(window.join(' ')) ?? table.sorted.get(sortedKeyOf(window));
    if (exact) return { length, sense: exact, spelling: 'same' };
    const inflected = table.stems.get(stemsOf(window, endings));
    if (inflected) return { length, sense: inflected, spelling: 'near' };
    // A word that the language has is no misspelling of another one.
    if (window.every((word) => known.has(word))) continue;
    let best: { sense: Sense; rank: number } | null = null;
    for (const phrase of table.byInitials.get(initialsOf(window)) ?? []) {
      const rank = rankFor(window, phrase, known);
      // What may be another word does not pass for one that says nothing.
      if (rank === rankOf.far && idleKinds.includes(phrase.sense.kind)) continue;
      if (rank < (best?.rank ?? rankOf.other)) best = { sense: phrase.sense, rank };
    }
    if (best)
      return { length, sense: best.sense, spelling: best.rank === rankOf.far ? 'far' : 'near' };
  }
  return compoundAt(words[0] ?? '', table);
}

function compoundAt(word: string, { vocabulary, things }: PhraseTable): Match | null {
  const { turningParts } = vocabulary.words;
  if (turningParts.length === 0 || knownWords(vocabulary).has(word)) return null;
  const end = things.find(({ words: [each = ''] }) => isCompoundOf(word, each, turningParts));
  return end ? { length: 1, sense: end.sense, spelling: 'near' } : null;
}

/** How well words are those of a phrase: as the worst spelled one. */
function rankFor(words: readonly string[], phrase: Phrase, known: ReadonlySet<string>): number {
  const left = [...phrase.words];
  let rank = rankOf.same;
  for (const word of words) {
    const open = isFree(phrase.sense) ? left : left.slice(0, 1);
    const ranks = open.map((each) =>
      each !== word && known.has(word) ? rankOf.other : rankOf[likeness(word, each)],
    );
    const nearest = Math.min(...ranks);
    if (nearest === rankOf.other) return rankOf.other;
    rank = Math.max(rank, nearest);
    left.splice(ranks.indexOf(nearest), 1);
  }
  return rank;
}
