import { fold } from '../../belgium/fold.ts';
import type { Asked } from './asked.ts';
import { has, isWhole, type Reading, silence, spellingOf } from './reading.ts';
import type { Segment } from './segments.ts';
import { phraseOf, type Vocabulary, type Words } from './vocabulary.ts';

const plain: readonly string[] = ['number', 'unit', 'filler', 'echo', 'yes', 'only'];
const mostBetween = 4;

/** A whole number. One of something else, a sum or "at least" is none. */
export function hearNumber({ min, max }: Asked, segments: readonly Segment[]): Reading {
  const numbers = numbersIn(segments);
  const isOther =
    !isWhole(segments) ||
    has(segments, 'otherUnit', 'from', 'under', 'not', 'notOnly', 'notYet', 'except') ||
    has(segments, 'no', 'unknown', 'partly');
  const values = isOther ? [] : meantBy(numbers, segments);
  if (values.length === 0 || values.some((value) => value < min || value > max)) return silence;
  return {
    isSure:
      numbers.length === 1 &&
      segments.every(({ sense }) => plain.includes(sense?.kind ?? '')) &&
      !segments.some(({ sense }) => sense?.kind === 'number' && sense.isAbout) &&
      spellingOf(segments) !== 'far',
    isWhole: true,
    rest: [],
    spelling: spellingOf(segments),
    share: 1,
    values,
  };
}

/** Of two numbers: those from the one to the other, or both where it is one "or" the other. */
function meantBy(numbers: readonly number[], segments: readonly Segment[]): number[] {
  const [low = 0, high = 0] = numbers;
  const isRange = has(segments, 'to', 'through');
  if (numbers.length === 1) return isRange ? [] : [low];
  if (numbers.length !== 2 || low >= high || high - low >= mostBetween) return [];
  if (isRange) return Array.from({ length: high - low + 1 }, (_, index) => low + index);
  return has(segments, 'doubt') && !has(segments, 'and', 'unit') ? [low, high] : [];
}

export const numbersIn = (segments: readonly Segment[]): number[] =>
  segments.flatMap(({ sense }) => (sense?.kind === 'number' ? [sense.value] : []));

/**
 * Puts the numbers in digits and in words in the place of words that meant nothing or little. Where there is another
 * number, "een" is an article.
 */
export function withNumbers(segments: readonly Segment[], { words }: Vocabulary): Segment[] {
  const loose = segments.flatMap((segment): Segment[] =>
    [undefined, 'filler', 'echo'].includes(segment.sense?.kind)
      ? segment.words.map((word) => ({ ...segment, words: [word] }))
      : [segment],
  );
  const found: Segment[] = [];
  for (let at = 0; at < loose.length; ) {
    const run = loose
      .slice(at, at + 4)
      .map((each) => (each.words.length === 1 ? (each.words[0] ?? '') : ''));
    const [value, length] = numberAt(run, words);
    const segment = loose[at] as Segment;
    found.push(
      length > 0 && segment.sense?.kind !== 'option'
        ? {
            words: run.slice(0, length),
            sense: { kind: 'number', value, isAbout: Object.hasOwn(words.about, run[0] ?? '') },
            spelling: 'same',
          }
        : segment,
    );
    at += Math.max(1, length);
  }
  const hasAbout = found.some(({ sense }) => sense?.kind === 'number' && sense.isAbout);
  const isArticle = ({ sense, words: [word = ''] }: Segment) =>
    sense?.kind === 'number' &&
    ((hasAbout && sense.value === 1) ||
      words.fillers.some((filler) => phraseOf(filler)[0] === word));
  const hasOther = found.some((each) => each.sense?.kind === 'number' && !isArticle(each));
  return hasOther
    ? found.map((each) => (isArticle(each) ? { ...each, sense: { kind: 'filler' } } : each))
    : found;
}

/** The number that the words begin with, and how many of them it takes; none where they do not. */
function numberAt(run: readonly string[], words: Words): [value: number, length: number] {
  const [first = ''] = run;
  if (/^\d{1,6}$/.test(first)) return [Number(first), 1];
  const about = Object.hasOwn(words.about, first) ? words.about[first] : undefined;
  if (about !== undefined) return [about, 1];
  // "quatre vingt dix" goes before "quatre".
  for (let length = Math.min(3, run.length); length > 0; length--) {
    const value = wordValue(run.slice(0, length).join(' '), words);
    if (value === null) continue;
    const [unit, taken] =
      value >= 20 && value < 100 && value % 10 === 0 ? unitAfter(run.slice(length), words) : [0, 0];
    return [value + unit, length + taken];
  }
  return [0, 0];
}

/** "twenty one", "vingt et un", "soixante dix". */
function unitAfter(run: readonly string[], words: Words): [value: number, length: number] {
  const skip = words.and.includes(run[0] ?? '') ? 1 : 0;
  const unit = wordValue(run[skip] ?? '', words) ?? 0;
  return unit > 0 && unit < 20 && (skip === 0 || unit % 10 === 1) ? [unit, skip + 1] : [0, 0];
}

function wordValue(text: string, words: Words): number | null {
  const known = numbersByWord(words);
  const joiner = words.joiner ?? '';
  const value = known.get(text);
  if (value !== undefined || joiner === '') return value ?? null;
  // "drieentwintig": what stands before and after the joiner are numbers too.
  for (let at = text.indexOf(joiner, 2); at > 0; at = text.indexOf(joiner, at + 1)) {
    const unit = known.get(text.slice(0, at)) ?? 0;
    const ten = known.get(text.slice(at + joiner.length)) ?? 0;
    if (unit > 0 && unit < 10 && ten >= 20) return unit + ten;
  }
  return null;
}

const byWord = new WeakMap<Words, ReadonlyMap<string, number>>();

function numbersByWord(words: Words): ReadonlyMap<string, number> {
  const known =
    byWord.get(words) ??
    new Map(Object.entries(words.numbers).map(([word, value]) => [fold(word), value]));
  byWord.set(words, known);
  return known;
}
