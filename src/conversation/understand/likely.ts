import type { Asked } from './asked.ts';
import { hasWordedOptions } from './bands.ts';
import { type Classifier, classifierFrom, type Example } from './classifier.ts';
import { sidesOf } from './denials.ts';
import {
  type Heard,
  hasOneOf,
  isDoubtful,
  isOwnLanguage,
  offered,
  spokenIn,
  type Understood,
} from './heard.ts';
import { hedgesIn } from './hedges.ts';
import { madeOnce } from './made-once.ts';
import { tableFor } from './phrases.ts';
import { denies, has, isNamed, optionsIn, silence } from './reading.ts';
import { rolesIn } from './roles.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { addsUnknown } from './statement.ts';
import { inFull, labelOf, phraseOf, sayingOf, type Vocabulary, wordsOf } from './vocabulary.ts';

/** So likely an option has to be to be taken, and where two are named. */
const least = 0.55;
const leastOfTwo = 0.7;
/** So likely it has to be to be offered, and no more than so much less likely than the likeliest. */
const leastOffered = { short: 0.5, long: 0.1 };
const beside = 0.8;
/** What has fewer words than these is known by names only; fewer letters than these say nothing. */
const fewest = 5;
const shortest = 6;
/** In fewer words than these no "and" is left unexplained. */
const sentence = 7;

/** How much a phrase counts that may mean more than one option, and a yes or a no of any question. */
const weights = { perhaps: 0.3, answer: 0.5 };
/** Words are known by the parts of so many letters that they have, so that a bend or a slip does not matter. */
const lengths = [3, 4];

interface Learned {
  classify: Classifier;
  /** What is known to be said for each option, in full. */
  said: ReadonlyMap<string, readonly string[]>;
}

const learnedFor = madeOnce(({ key, options }: Asked) => [key, ...options].join(), learned);

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
  return { classify: classifierFrom(examples), said };
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

interface Likely {
  option: string;
  /** About 1 where it is said like this, 0 where nothing is like it. */
  score: number;
}

/** The options by how likely they are meant, the likeliest first. */
function likelyIn(asked: Asked, vocabulary: Vocabulary, line: readonly string[]): Likely[] {
  const scores = learnedFor(asked, vocabulary).classify(piecesOf(line, vocabulary));
  return asked.options
    .map((option) => ({ option, score: scores.get(option) ?? 0 }))
    .sort((one, other) => other.score - one.score);
}

/** The options that are named in a line that denies. */
const deniedIn = (segments: readonly Segment[]): string[] =>
  denies(segments) ? optionsIn(segments.filter(isNamed)) : [];

const isPerhaps = ({ sense }: Segment): boolean =>
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
  if (!first || !denied || first.score < leastIn(heard, own, segments)) return null;
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

/** What a line denies; nothing can be told of one that says it does not know, or that denies all that it names. */
function deniedBy(
  segments: readonly Segment[],
  words: readonly string[],
): readonly string[] | null {
  const denied = deniedIn(segments);
  const isShort = words.length < fewest && denies(segments);
  const isAll = has(segments, 'unknown', 'except', 'notOnly') || denied.length > 1 || isShort;
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

/** What would be offered is taken where it is likely beyond doubt. */
export function asSupported(heard: Heard, found: Understood): Understood {
  const { asked, words, vocabularies, readings } = heard;
  const [own] = vocabularies;
  const [reading = silence] = readings;
  if (found.kind !== 'candidates' || !hasWordedOptions(asked) || !own) return found;
  if (words.length < fewest || own !== spokenIn(heard) || isDoubtful(heard)) return found;
  if (reading.asks || reading.mayAsk || asksWithin(words, own)) return found;
  if (reading.isWhole && !reading.isNamed) return found;
  if (asked.kind === 'multi') return severalIn(heard, own) ?? found;
  const likely = likelyIn(asked, own, words);
  const [best] = likely;
  const isClear = best && found.values.includes(best.option) && best.score >= least;
  if (isClear && !isOpen(words, asked, best, own) && !turns(heard, best, own))
    return { kind: 'answer', value: best.option };
  // All of them stand below already: the least likely is left out.
  const isAll = likely.length > 2 && likely.every(({ option }) => found.values.includes(option));
  const last = likely.at(-1)?.option;
  return isAll ? { ...found, values: found.values.filter((value) => value !== last) } : found;
}

/** It begins with another answer, names two, or limits what it says. */
function turns(
  { asked, words, readings, vocabularies }: Heard,
  { option, score }: Likely,
  own: Vocabulary,
): boolean {
  const segments = segmentsOf(words, tableFor(asked, own));
  const [reading = silence] = readings;
  const roles = rolesIn(asked, vocabularies);
  const kind = segments.find(({ sense }) => sense?.kind !== 'filler')?.sense?.kind;
  const named = optionsIn(segments.filter(isNamed));
  const isShort = words.length < sentence;
  return (
    ((kind === 'yes' || kind === 'no') &&
      !isOnly(option, roles[kind]) &&
      !named.includes(option)) ||
    beginsDenied(words, own) ||
    optionsIn(sidesOf(segments).denied.filter(isNamed)).includes(option) ||
    (isShort && addsUnknown(segments)) ||
    (named.length === 0 && segments.some((each) => isPerhaps(each) && each.words.length > 2)) ||
    (has(segments, 'yes') && has(segments, 'only')) ||
    ((isShort || score < leastOfTwo) && reading.isNamed === true && reading.values.length > 1) ||
    (named.length > 0 && !named.includes(option))
  );
}

const beginsDenied = (line: readonly string[], { words }: Vocabulary): boolean =>
  hasOneOf(inFull(line, words).slice(0, 1), words.not);

const isOnly = (option: string, options: readonly string[]): boolean =>
  options.length === 1 && options[0] === option;

/** "Opvang, telt dat mee": it asks, also where no sign says so. */
function asksWithin(line: readonly string[], { words }: Vocabulary): boolean {
  const says = sayingOf(line, words);
  return words.asksLast.some((text) => says(inFull(phraseOf(text), words)));
}

const countsIn = (words: readonly string[]): boolean => words.some((word) => /^\d+$/.test(word));

/** Words that leave it open, and that nothing has that is said for the option. */
function isOpen(
  line: readonly string[],
  asked: Asked,
  { option, score }: Likely,
  own: Vocabulary,
): boolean {
  const said = learnedFor(asked, own).said.get(option) ?? [];
  const turnsIt = new Set(own.words.but.flatMap(phraseOf));
  const isSaid = (phrase: readonly string[]) =>
    !phrase.every((word) => turnsIt.has(word)) &&
    said.some((text) => ` ${text} `.includes(` ${phrase.join(' ')} `));
  return (score < leastOfTwo && countsIn(line)) || !hedgesIn(line, own).every(isSaid);
}

/** Each part of it is likely for one option, and those are all that it names. */
function severalIn(heard: Heard, own: Vocabulary): Understood | null {
  const { asked, line, words } = heard;
  if (!isOwnLanguage(heard)) return null;
  const ands = new Set(own.words.and.flatMap(phraseOf));
  const parts = line
    .split(/[,;:&+/]|\.\s/)
    .flatMap((part) => partsBetween(wordsOf(part), ands))
    .filter((part) => part.some((word) => word.length > 2));
  const meant = parts.flatMap((part) => {
    const [best] = likelyIn(asked, own, part);
    const isClear = best && best.score >= least && !isOpen(part, asked, best, own);
    return isClear ? [best.option] : [];
  });
  const options = asked.options.filter((option) => meant.includes(option));
  const segments = segmentsOf(words, tableFor(asked, own));
  const named = segments.filter(isNamed);
  if (segments.some(isPerhaps) || deniedIn(segments).length > 0 || beginsDenied(words, own))
    return null;
  const isAll = parts.length > 0 && meant.length === parts.length;
  const fits = optionsIn(named).every((option) => options.includes(option));
  const isAlone = options.length === 1 || !options.some((each) => asked.exclusive.includes(each));
  return isAll && fits && isAlone ? { kind: 'answer', value: options } : null;
}

function partsBetween(words: readonly string[], ands: ReadonlySet<string>): string[][] {
  const parts: string[][] = [[]];
  for (const word of words) {
    if (ands.has(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}
