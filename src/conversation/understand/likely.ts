import type { Asked } from './asked.ts';
import { hasWordedOptions } from './bands.ts';
import { type Classifier, classifierFrom, type Example } from './classifier.ts';
import { type Heard, offered, spokenIn, type Understood } from './heard.ts';
import { hedgesIn } from './hedges.ts';
import { madeOnce } from './made-once.ts';
import { tableFor } from './phrases.ts';
import { denies, has, isNamed, optionsIn } from './reading.ts';
import { rolesIn } from './roles.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { stemOf } from './spelling.ts';
import { inFull, labelOf, phraseOf, type Vocabulary } from './vocabulary.ts';

/** So likely an option has to be to be taken. */
export const least = 0.55;
/** So likely it has to be to be offered, and no more than so much less likely than the likeliest. */
const leastOffered = { short: 0.5, long: 0.1 };
const beside = 0.8;
/** Where nothing is named, so much of what a line tells has to be known of the question for it to be taken. */
const leastKnown = 0.5;
/** What has fewer words than these is known by names only; fewer letters than these say nothing. */
export const fewest = 5;
const shortest = 6;
/** In fewer words than these no "and" is left unexplained. */
export const sentence = 7;

/** How much a phrase counts that may mean more than one option, and a yes or a no of any question. */
const weights = { perhaps: 0.3, answer: 0.5 };
/** Words are known by the parts of so many letters that they have, so that a bend or a slip does not matter. */
const lengths = [3, 4];

interface Learned {
  classify: Classifier;
  /** The stems of the words with which it is asked and answered. */
  stems: ReadonlySet<string>;
  /** What is known to be said for each option, in full. */
  said: ReadonlyMap<string, readonly string[]>;
}

export const learnedFor = madeOnce(({ key, options }: Asked) => [key, ...options].join(), learned);

/** From what is known to be said for each option. */
function learned(asked: Asked, vocabulary: Vocabulary): Learned {
  const { key, options, item } = asked;
  const { words } = vocabulary;
  const roles = rolesIn(asked, [vocabulary]);
  const said = new Map(
    options.map((option) => [
      option,
      [
        labelOf(vocabulary, `questions.${key}.options.${option}.label`),
        ...(words.options[key]?.[option] ?? []),
        ...((item && words.items[item][option]) ?? []),
        ...(words.examples[key]?.[option] ?? []),
      ].map((text) => inFull(phraseOf(text), words).join(' ')),
    ]),
  );
  const of = (label: string, texts: readonly string[] = [], weight = 1) =>
    texts.map((text): Example => ({ label, weight, pieces: piecesOf(phraseOf(text), vocabulary) }));
  const examples = options.flatMap((option) => [
    ...of(option, said.get(option)),
    ...of(option, words.perhaps[key]?.[option], weights.perhaps),
    ...of(option, roles.yes.includes(option) ? words.yes : [], weights.answer),
    ...of(option, roles.no.includes(option) ? words.no : [], weights.answer),
  ]);
  const asking = ['ask', 'hint', 'label'].map((each) =>
    inFull(phraseOf(labelOf(vocabulary, `questions.${key}.${each}`)), words).join(' '),
  );
  const stems = new Set(
    [...said.values(), asking]
      .flat()
      .flatMap((text) => text.split(' '))
      .map((word) => stemOf(word, words.endings)),
  );
  return { classify: classifierFrom(examples), said, stems };
}

/** Is it about what is asked? A line about something else has words that are said of any question too. */
export function isOnTopic({ asked, words, vocabularies }: Heard): boolean {
  const [own] = vocabularies;
  if (!own) return false;
  const { stems } = learnedFor(asked, own);
  const telling = tellingIn(words, own);
  const known = telling.filter((word) => stems.has(stemOf(word, own.words.endings)));
  return known.length >= telling.length * leastKnown;
}

function piecesOf(line: readonly string[], { words }: Vocabulary): string[] {
  return inFull(line, words).flatMap((word) => {
    const whole = `<${word}>`;
    const pieces = [whole];
    for (const length of lengths)
      for (let at = 0; at + length < whole.length; at++) pieces.push(whole.slice(at, at + length));
    return pieces;
  });
}

export interface Likely {
  option: string;
  /** About 1 where it is said like this, 0 where nothing is like it. */
  score: number;
}

/** The options by how likely they are meant, the likeliest first. */
export function likelyIn(asked: Asked, vocabulary: Vocabulary, line: readonly string[]): Likely[] {
  const scores = learnedFor(asked, vocabulary).classify(piecesOf(line, vocabulary));
  return asked.options
    .map((option) => ({ option, score: scores.get(option) ?? 0 }))
    .sort((one, other) => other.score - one.score);
}

/** The options that are named in a line that denies. */
export const deniedIn = (segments: readonly Segment[]): string[] =>
  denies(segments) ? optionsIn(segments.filter(isNamed)) : [];

export const isPerhaps = ({ sense }: Segment): boolean =>
  sense?.kind === 'option' && sense.by === 'perhaps';

/** Last of all: what is said in words like these is offered. */
export function asLikely(heard: Heard): Understood | null {
  const { asked, words } = heard;
  const own = spokenIn(heard);
  if (!own || !hasWordedOptions(asked) || words.join('').length < shortest) return null;
  const likely = likelyIn(asked, own, words.length < sentence ? tellingIn(words, own) : words);
  const [best] = likely;
  const isClear = words.length >= sentence && best && best.score >= least;
  const segments = segmentsOf(words, tableFor(asked, own));
  const denied = isClear ? [] : deniedBy(segments, words);
  const left = likely.filter(({ option }) => !denied?.includes(option));
  const [first] = left;
  if (!first || !denied) return null;
  // "Geen koffie en geen melk": what is left is meant, however it is called.
  const isLeft = left.length === 1 && denied.length > 1;
  if (!isLeft && first.score < leastIn(heard, own, segments)) return null;
  return offered(
    asked,
    left
      .filter(({ score }) => score >= first.score - beside)
      // All of them stand below already.
      .slice(0, asked.options.length - 1)
      .map(({ option }) => option),
  );
}

/** The words that say more than that something is said. */
function tellingIn(line: readonly string[], { words }: Vocabulary): readonly string[] {
  const idle = new Set(
    (['fillers', 'background', 'articles', 'not', 'no', 'yes'] as const).flatMap(
      (kind) => words[kind],
    ),
  );
  return inFull(line, words).filter((word) => !idle.has(word));
}

/** What a line denies; nothing can be told of one that says it does not know, or that in few words denies several. */
function deniedBy(
  segments: readonly Segment[],
  words: readonly string[],
): readonly string[] | null {
  const denied = [...new Set(deniedIn(segments))];
  const isShort = words.length < fewest && denies(segments);
  const isEach = denied.length > 1 && words.length < sentence;
  const isAll = has(segments, 'unknown', 'except', 'notOnly') || isEach || isShort;
  return isAll ? null : denied;
}

/** So likely it has to be to be offered: more where few words say it, or where a denial stands for no answer. */
function leastIn({ asked, words }: Heard, own: Vocabulary, segments: readonly Segment[]): number {
  const open = hedgesIn(words, own).flat();
  const isShort = words.length < fewest;
  if (words.every((word) => open.includes(word)) || (isShort && countsIn(words)))
    return Number.POSITIVE_INFINITY;
  const isDenial = denies(segments) && rolesIn(asked, [own]).no.length === 0;
  return leastOffered[words.length < sentence || isDenial ? 'short' : 'long'];
}

export const countsIn = (words: readonly string[]): boolean =>
  words.some((word) => /^\d+$/.test(word));
