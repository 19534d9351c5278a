import { likeness, type Spelling } from './spelling.ts';
import { knownWords, type Phrase, phraseOf, type Sense, type Vocabulary } from './vocabulary.ts';

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
  /** By how many words they have; of two phrases of the same words the first counts. */
  byLength: readonly (readonly Phrase[])[];
  /** By their words as they stand, and sorted where their order does not matter. */
  exact: ReadonlyMap<string, Sense>;
  sorted: ReadonlyMap<string, Sense>;
}

/** "Zijn we" is another thing than "we zijn", "facebook pagina" is not. */
const freeKinds: readonly Sense['kind'][] = ['option', 'command', 'target', 'unit', 'echo'];

const idleKinds: readonly Sense['kind'][] = ['filler', 'echo', 'and'];

export function tableOf(phrases: readonly Phrase[], vocabulary: Vocabulary): PhraseTable {
  const { words: own } = vocabulary;
  const articles = new Set(own.articles.flatMap(phraseOf));
  const numbers = new Set(Object.keys(own.numbers));
  const byLength: Phrase[][] = [];
  const exact = new Map<string, Sense>();
  const sorted = new Map<string, Sense>();
  const idle = own.articles.map(
    (text): Phrase => ({ words: phraseOf(text), sense: { kind: 'filler' } }),
  );
  for (const { words, sense } of [...phrases, ...idle]) {
    const phrase = { words: without({ articles, numbers }, words), sense };
    const key = phrase.words.join(' ');
    if (exact.has(key)) continue;
    exact.set(key, sense);
    const anyOrder = sortedKeyOf(phrase.words);
    if (isFree(sense) && !sorted.has(anyOrder)) sorted.set(anyOrder, sense);
    byLength[phrase.words.length] = [...(byLength[phrase.words.length] ?? []), phrase];
  }
  return { vocabulary, articles, numbers, byLength, exact, sorted };
}

const isFree = ({ kind }: Sense): boolean => freeKinds.includes(kind);

const sortedKeyOf = (words: readonly string[]): string => [...words].sort().join(' ');

/** "Les deux" are both, and "deux" is a number: before nothing but a number an article says something. */
function without(
  { articles, numbers }: Pick<PhraseTable, 'articles' | 'numbers'>,
  words: readonly string[],
): readonly string[] {
  const rest = words.filter((word) => !articles.has(word));
  const [first = '', ...others] = rest;
  const isNumber = others.length === 0 && (/^\d*$/.test(first) || numbers.has(first));
  return isNumber ? words : rest;
}

/** Cuts a line in the longest phrases that it holds; one spelled right goes before one that is not. */
export function segmentsOf(line: readonly string[], table: PhraseTable): Segment[] {
  const words = without(table, line);
  const segments: Segment[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestAt(words.slice(at, at + table.byLength.length), table);
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
  for (let length = words.length; length > 0; length--) {
    const window = words.slice(0, length);
    const exact = table.exact.get(window.join(' ')) ?? table.sorted.get(sortedKeyOf(window));
    if (exact) return { length, sense: exact, spelling: 'same' };
    // A word that the language has is no misspelling of another one.
    if (window.every((word) => known.has(word))) continue;
    let best: { sense: Sense; rank: number } | null = null;
    for (const phrase of table.byLength[length] ?? []) {
      const rank = rankFor(window, phrase, known);
      // What may be another word does not pass for one that says nothing.
      if (rank === rankOf.far && idleKinds.includes(phrase.sense.kind)) continue;
      if (rank < (best?.rank ?? rankOf.other)) best = { sense: phrase.sense, rank };
    }
    if (best)
      return { length, sense: best.sense, spelling: best.rank === rankOf.far ? 'far' : 'near' };
  }
  return null;
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
