import { type Asked, keyOf } from './asked.ts';
import { hasWordedOptions } from './bands.ts';
import { type Heard, offered, spokenIn, type Understood } from './heard.ts';
import { madeOnce } from './made-once.ts';
import { tableFor } from './phrases.ts';
import { has } from './reading.ts';
import { rolesIn } from './roles.ts';
import { segmentsOf } from './segments.ts';
import { likeness, stemOf } from './spelling.ts';
import { inFull, labelOf, phraseOf, type Vocabulary } from './vocabulary.ts';

/** None is offered that is less than so likely beside the likeliest. */
const beside = 0.45;
/** What is less likely than this is not offered. */
const least = 0.55;
/** Fewer letters or words than these say too little, the words where none of them is like a name. */
const shortest = 6;
const fewest = 4;
/** A part of a word says less than the whole. */
const partial = 0.7;
const shortestPart = 5;

/** Last of all: the options that are spoken of in words like these. It is offered, and never taken. */
export function asLikely(heard: Heard): Understood | null {
  const { asked, words, vocabularies, line } = heard;
  const own = spokenIn(heard);
  if (!own || !hasWordedOptions(asked) || words.join('').length < shortest) return null;
  const segments = segmentsOf(words, tableFor(asked, own));
  const isEmpty = segments.every(({ sense }) => sense?.kind === 'echo' || sense?.kind === 'filler');
  if (isEmpty || has(segments, 'unknown', 'except', 'notOnly') || /\d{4}/.test(line)) return null;
  const roles = rolesIn(asked, vocabularies);
  const isYesNo = roles.yes.length + roles.no.length + roles.partly.length === asked.options.length;
  const named = segments.flatMap(({ sense }) =>
    sense?.kind === 'option' && sense.by !== 'perhaps' ? sense.options : [],
  );
  const isDenied = has(segments, 'not', 'notYet', 'no');
  if (isDenied && named.length > 0) {
    // "We geven geen handleiding" says that it is not so that everybody follows the same steps.
    const left = [...roles.yes, ...roles.partly].filter((option) => !named.includes(option));
    const isTurned = isYesNo && named.every((option) => roles.no.includes(option));
    return isTurned && words.length > 3 ? offered(asked, left) : null;
  }
  const isOnly = has(segments, 'only');
  const telling = segments.filter(({ sense }) => sense?.kind !== 'echo');
  const scores = scoresOf(
    asked,
    own,
    telling.flatMap((each) => each.words),
  );
  const [best = 0] = [...scores.values()].sort((a, b) => b - a);
  if (!isYesNo && named.length === 0 && (isOnly || isDenied)) return null;
  const likely = [...scores]
    .filter(([, score]) => score >= best * beside)
    .sort(([, a], [, b]) => b - a)
    .map(([option]) => option);
  if (!isYesNo) return best >= least ? offered(asked, likely) : null;
  const isSpokenOf = best >= least || has(segments, 'echo');
  const isShort = words.length < fewest;
  if (isShort ? isDenied || best < least : !isSpokenOf) return null;
  return offered(asked, [
    ...(isDenied ? roles.no : isOnly ? roles.partly : []),
    ...(best >= least ? likely : [...roles.partly, ...roles.yes]),
  ]);
}

type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** In how many names of which options each word stands. */
const countsFor = madeOnce(keyOf, countedFor);

function countedFor({ key, options }: Asked, vocabulary: Vocabulary): Counts {
  const { words } = vocabulary;
  const idle = new Set(
    (['fillers', 'background', 'articles', 'and', 'only', 'not', 'no', 'yes', 'all'] as const)
      .flatMap((kind) => words[kind])
      .filter((text) => !text.includes(' '))
      .flatMap(phraseOf),
  );
  const found = new Map<string, Map<string, number>>();
  for (const option of options) {
    const lists = [words.options, words.examples, words.perhaps];
    const texts = [
      labelOf(vocabulary, `questions.${key}.options.${option}.label`),
      ...lists.flatMap((list) => list[key]?.[option] ?? []),
    ];
    for (const text of texts)
      for (const word of new Set(inFull(phraseOf(text), words))) {
        if (idle.has(word) || word.length < 3) continue;
        const stem = stemOf(word, words.endings);
        const of = found.get(stem) ?? new Map<string, number>();
        of.set(option, (of.get(option) ?? 0) + 1);
        found.set(stem, of);
      }
  }
  return found;
}

function scoresOf(
  asked: Asked,
  vocabulary: Vocabulary,
  words: readonly string[],
): Map<string, number> {
  const found = countsFor(asked, vocabulary);
  const scores = new Map<string, number>();
  for (const word of new Set(words.map((each) => stemOf(each, vocabulary.words.endings)))) {
    const [of, weight] = countOf(word, found);
    const total = [...of.values()].reduce((sum, count) => sum + count, 0);
    for (const [option, count] of of)
      scores.set(option, (scores.get(option) ?? 0) + (weight * count) / total);
  }
  return scores;
}

const nothing: ReadonlyMap<string, number> = new Map();

function countOf(word: string, found: Counts): [of: ReadonlyMap<string, number>, weight: number] {
  const exact = found.get(word);
  if (exact) return [exact, 1];
  if (word.length < shortestPart) return [nothing, 0];
  const part = [...found.keys()]
    .filter((each) => each.length >= shortestPart && (word.includes(each) || each.startsWith(word)))
    .sort((a, b) => b.length - a.length)[0];
  const near = part ?? [...found.keys()].find((each) => likeness(word, each) === 'near');
  return near ? [found.get(near) ?? nothing, partial] : [nothing, 0];
}
