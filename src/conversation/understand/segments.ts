import {
  initialsOf,
  isFree,
  type PhraseTable,
  sortedKeyOf,
  stemsOf,
  without,
} from './phrase-table.ts';
import { isCompoundOf, likeness, type Spelling } from './spelling.ts';
import { inFull, knownWords, type Phrase, type Sense } from './vocabulary.ts';

/** A part of a line with what it means; null where it means nothing to us. */
export interface Segment {
  words: readonly string[];
  sense: Sense | null;
  /** How well it is spelled. */
  spelling: Spelling;
}

const idleKinds: readonly Sense['kind'][] = ['filler', 'echo', 'and'];

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
