import { type Asked, keyOf } from './asked.ts';
import { madeOnce } from './made-once.ts';
import { slipsBetween } from './spelling.ts';
import { inFull, labelOf, phraseOf, type Vocabulary } from './vocabulary.ts';

/** What is known to be said for an option. */
interface Known {
  option: string;
  terms: ReadonlySet<string>;
  /** How many words of it deny. */
  denials: number;
  weight: number;
  isPerhaps: boolean;
}

/** How near a line is to what is known to be said for an option, from 0 to 1. */
export interface Near {
  option: string;
  score: number;
  /** It denies as what it is near to does. */
  isAlike: boolean;
  /** How many words of it deny. */
  denials: number;
  isPerhaps: boolean;
  terms: ReadonlySet<string>;
}

interface Index {
  byTerm: ReadonlyMap<string, readonly Known[]>;
  /** Terms long enough to be misspelled, by their first letter. */
  byLetter: ReadonlyMap<string, readonly string[]>;
  weightOf: (term: string) => number;
}

/** All words that deny are one term: what denies is unlike what does not. */
export const denial = '¬';
const unlike = 0.6;
const perhaps = 0.6;
/** So many letters of a word count: what comes after them bends it. */
const letters = 6;
export const termOf = (word: string): string => word.slice(0, letters);
const shortestSlip = 5;

const indexFor = madeOnce(keyOf, indexOf);

function indexOf({ key, options, item }: Asked, vocabulary: Vocabulary): Index {
  const { words } = vocabulary;
  const of = (option: string, texts: readonly string[], isPerhaps = false): Known[] =>
    texts.map((text) => ({
      option,
      ...saidIn(phraseOf(text), vocabulary),
      weight: isPerhaps ? perhaps : 1,
      isPerhaps,
    }));
  const known = options.flatMap((option) => [
    ...of(option, [labelOf(vocabulary, `questions.${key}.options.${option}.label`)]),
    ...of(option, words.options[key]?.[option] ?? []),
    ...of(option, (item && words.items[item][option]) ?? []),
    ...of(option, words.examples[key]?.[option] ?? []),
    ...of(option, words.perhaps[key]?.[option] ?? [], true),
  ]);
  const byTerm = new Map<string, Known[]>();
  for (const each of known)
    for (const term of each.terms) {
      const found = byTerm.get(term);
      if (found) found.push(each);
      else byTerm.set(term, [each]);
    }
  const byLetter = new Map<string, string[]>();
  for (const term of byTerm.keys())
    if (term.length >= shortestSlip)
      byLetter.set(term.charAt(0), [...(byLetter.get(term.charAt(0)) ?? []), term]);
  return {
    byTerm,
    byLetter,
    weightOf: (term) => Math.log(1 + known.length / (1 + (byTerm.get(term)?.length ?? 0))),
  };
}

interface Terms {
  articles: ReadonlySet<string>;
  denials: ReadonlySet<string>;
}
const termWords = new WeakMap<Vocabulary, Terms>();

function termWordsOf(vocabulary: Vocabulary): Terms {
  const { words } = vocabulary;
  const single = (texts: readonly string[]) =>
    new Set(
      texts.map(phraseOf).flatMap(([word = '', ...others]) => (others.length > 0 ? [] : [word])),
    );
  const found = termWords.get(vocabulary) ?? {
    articles: single(words.articles),
    denials: single([...words.not, ...words.no, ...words.notYet]),
  };
  termWords.set(vocabulary, found);
  return found;
}

function saidIn(
  line: readonly string[],
  vocabulary: Vocabulary,
): { terms: Set<string>; denials: number } {
  const { articles, denials } = termWordsOf(vocabulary);
  const terms = inFull(line, vocabulary.words)
    .filter((word) => !articles.has(word))
    .map((word) => (denials.has(word) ? denial : termOf(word)));
  return { terms: new Set(terms), denials: terms.filter((term) => term === denial).length };
}

/** The options by how near a line is to what is known of them, the nearest first. */
export function nearestIn(
  asked: Asked,
  vocabulary: Vocabulary,
  line: readonly string[],
  among: readonly string[] = asked.options,
): Near[] {
  const index = indexFor(asked, vocabulary);
  const said = saidIn(line, vocabulary);
  const terms = new Set([...said.terms].map((term) => meantTerm(term, index)));
  const weigh = (some: Iterable<string>) =>
    [...some].reduce((sum, term) => sum + index.weightOf(term), 0);
  const whole = weigh(terms);
  const best = new Map<string, Near>();
  for (const each of new Set([...terms].flatMap((term) => index.byTerm.get(term) ?? []))) {
    if (!among.includes(each.option)) continue;
    const shared = weigh([...each.terms].filter((term) => terms.has(term)));
    const isAlike = each.denials === said.denials;
    const score =
      (each.weight * (isAlike ? 1 : unlike) * shared) / Math.sqrt(whole * weigh(each.terms));
    if (score > (best.get(each.option)?.score ?? 0))
      best.set(each.option, {
        option: each.option,
        score,
        isAlike,
        denials: each.denials,
        isPerhaps: each.isPerhaps,
        terms: each.terms,
      });
  }
  return [...best.values()].sort((one, other) => other.score - one.score);
}

/** A word that nobody says here may be a slip of the finger. */
function meantTerm(term: string, { byTerm, byLetter }: Index): string {
  if (byTerm.has(term) || term.length < shortestSlip || /\d/.test(term)) return term;
  const near = byLetter
    .get(term.charAt(0))
    ?.find((each) => Math.abs(each.length - term.length) < 2 && slipsBetween(term, each) === 1);
  return near ?? term;
}
