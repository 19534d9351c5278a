import { fold } from '../../belgium/fold.ts';
import type { Asked } from './asked.ts';
import { madeOnceOf } from './made-once.ts';
import { has, isWhole, type Reading, restOf, silence, spellingOf } from './reading.ts';
import type { Segment } from './segments.ts';
import { phraseOf, type Vocabulary, type Words } from './vocabulary.ts';

const plain: readonly string[] = ['number', 'unit', 'filler', 'echo', 'yes', 'only'];
const mostBetween = 4;
const mostOffered = 3;
/** Who says "a few" is asked whether it is one of these. */
const few = [2, 3, 4];

/** A whole number. One of something else is none; "at least", a sum and so many days may be one. */
export function hearNumber({ min, max }: Asked, segments: readonly Segment[]): Reading {
  const concluded = conclusionOf(segments);
  if (concluded !== null && concluded >= min && concluded <= max)
    return { ...silence, isSure: true, isWhole: true, share: 1, values: [concluded] };
  const heard = withoutDurations(segments);
  const isOther =
    has(heard, 'not', 'notOnly', 'notYet', 'except', 'no', 'unknown', 'partly') ||
    (has(heard, 'otherUnit', 'duration') && !has(heard, 'multiple'));
  const isWholeLine = isWhole(heard);
  const meant = isOther ? [] : isWholeLine ? meantBy(heard) : besideOthers(heard);
  const values = meant.filter((value) => value >= min && value <= max);
  if (values.length === 0 || values.length < meant.length) return silence;
  return {
    isSure:
      heard.every(({ sense }) => sense === null || plain.includes(sense.kind)) &&
      !heard.some(({ sense }) => sense?.kind === 'number' && sense.isAbout) &&
      spellingOf(heard) !== 'far',
    isWhole: isWholeLine,
    rest: restOf(heard),
    spelling: spellingOf(heard),
    share: 1,
    values,
  };
}

/** "Lessen van 2 uur" are as many as there are lessons, where that is said. */
function withoutDurations(segments: readonly Segment[]): readonly Segment[] {
  const dropped = new Set<Segment>();
  const isCounted = segments.some(
    ({ sense }, at) => sense?.kind === 'number' && segments[at + 1]?.sense?.kind === 'unit',
  );
  segments.forEach((segment, at) => {
    const kinds = isCounted ? ['duration', 'otherUnit'] : ['duration'];
    if (!kinds.includes(segment.sense?.kind ?? '') || segment.spelling !== 'same') return;
    dropped.add(segment);
    for (let before = at - 1; before >= 0; before--) {
      const each = segments[before] as Segment;
      if (!['number', 'filler', 'echo', 'to', 'duration'].includes(each.sense?.kind ?? '')) break;
      dropped.add(each);
    }
  });
  const kept = segments.filter((each) => !dropped.has(each));
  return has(kept, 'number') ? kept : segments;
}

const unsettling = ['doubt', 'but', 'not', 'notOnly', 'notYet', 'except', 'no', 'unknown'] as const;

/** "2 volle dagen, dus 4": the number that a line comes to; null where it comes to none. */
function conclusionOf(segments: readonly Segment[]): number | null {
  const telling = segments.filter(({ sense }) => sense?.kind !== 'filler');
  const at = telling.findIndex(({ sense }) => sense?.kind === 'conclusion');
  const [next, ...others] = telling.slice(at + 1);
  const isLast = others.every(({ sense }) => sense?.kind === 'unit');
  if (at < 1 || !isLast || has(segments, ...unsettling) || !has(telling.slice(0, at), 'number'))
    return null;
  return next?.sense?.kind === 'number' && !next.sense.isAbout ? next.sense.value : null;
}

/** What stands behind a number, with one word between that says how it is: "acht leuke lessen". */
export function countedBy(segments: readonly Segment[], at: number): Segment | undefined {
  const [next, after] = segments.slice(at + 1);
  const isBetween = next?.sense === null && !/^\d/.test(next.words[0] ?? '');
  return isBetween && after && has([after], 'unit') ? after : next;
}

/** A number with what it counts: how many that can be, the likeliest first. */
function countsIn(
  segments: readonly Segment[],
): { values: number[]; isCounted: boolean; isMultiple: boolean }[] {
  return segments.flatMap(({ sense }, at) => {
    if (sense?.kind !== 'number') return [];
    const next = countedBy(segments, at)?.sense;
    const times = next?.kind === 'multiple' ? next.times : [1];
    return [
      {
        values: times.map((each) => each * sense.value),
        isCounted: next?.kind === 'multiple' || next?.kind === 'unit',
        isMultiple: next?.kind === 'multiple',
      },
    ];
  });
}

function meantBy(segments: readonly Segment[]): number[] {
  const counts = countsIn(segments);
  const [first, second] = counts;
  if (!first) return has(segments, 'few') ? few : [];
  const [low = 0] = first.values;
  // "5 voormiddagen en een hele dag": "een" was taken for an article.
  const things = segments.filter(({ sense }) => ['unit', 'multiple'].includes(sense?.kind ?? ''));
  if (counts.length === 1 && has(segments, 'and') && things.length > 1) return [];
  if (counts.length === 1) return openEnded(low, segments) ?? first.values;
  const [high = 0] = second?.values ?? [];
  // "5 volle dagen, dus 10" says the same twice.
  if (counts.length === 2 && first.isMultiple && first.values.includes(high)) return [high];
  const isRange = has(segments, 'to', 'through', 'between');
  if (counts.length === 2 && low < high && high - low < mostBetween) {
    if (isRange) return Array.from({ length: high - low + 1 }, (_, index) => low + index);
    if (has(segments, 'doubt') && !has(segments, 'unit')) return [low, high];
  }
  const isSum = has(segments, 'and') && counts.every(({ isCounted }) => isCounted) && !isRange;
  return isSum ? [counts.reduce((sum, { values: [value = 0] }) => sum + value, 0)] : [];
}

/** "At least three" begins with it, "more than three" after it; null where no end is open. */
function openEnded(value: number, segments: readonly Segment[]): number[] | null {
  // "-4" is none.
  if (segments[0]?.words[0] === '-') return [];
  const isUp = has(segments, 'from', 'beyond');
  const isDown = has(segments, 'under', 'below', 'to', 'through');
  if (isUp === isDown) return isUp ? [] : null;
  const start = has(segments, 'beyond', 'below') ? 1 : 0;
  const step = isUp ? 1 : -1;
  return Array.from({ length: mostOffered }, (_, index) => value + step * (start + index)).filter(
    (each) => each > 0,
  );
}

/** Beside words that mean nothing to us: the only number. */
function besideOthers(segments: readonly Segment[]): number[] {
  const [only, ...others] = countsIn(segments);
  const isOpen = has(segments, 'from', 'beyond', 'under', 'below', 'to', 'through');
  return only && others.length === 0 && !isOpen ? only.values : [];
}

export const numbersIn = (segments: readonly Segment[]): number[] =>
  segments.flatMap(({ sense }) => (sense?.kind === 'number' ? [sense.value] : []));

/**
 * Puts the numbers in digits and in words in the place of words that meant nothing or little. Where there is another
 * number, "een" is an article.
 */
export function withNumbers(segments: readonly Segment[], { words }: Vocabulary): Segment[] {
  const loose = segments.flatMap((segment): Segment[] =>
    segment.sense?.kind === 'filler'
      ? segment.words.map((word) => ({ ...segment, words: [word] }))
      : [segment],
  );
  const found: Segment[] = [];
  for (let at = 0; at < loose.length; ) {
    const run = loose.slice(at, at + longestNumber).map(wordIn);
    const [value, length] = numberAt(run, words);
    const segment = loose[at] as Segment;
    found.push(
      length > 0
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

/** "Deux cent quatre vingt dix sept" */
const longestNumber = 6;

/** The one word of what may be a part of a number: the name of an option is none. */
const wordIn = ({ words: [word = '', ...others], sense }: Segment): string =>
  others.length > 0 || sense?.kind === 'option' ? '' : word;

/** The number that the words begin with, and how many of them it takes; none where they do not. */
function numberAt(run: readonly string[], words: Words): [value: number, length: number] {
  const [first = ''] = run;
  if (/^\d{1,6}$/.test(first)) return [Number(first), 1];
  const about = Object.hasOwn(words.about, first) ? words.about[first] : undefined;
  if (about !== undefined) return [about, 1];
  const [value, length] = belowHundred(run, words);
  const hundredAt = value < 10 && wordValue(run[length] ?? '', words) === 100;
  if (!hundredAt && (value === 0 || value % 100 !== 0)) return [value, length];
  const hundreds = hundredAt ? value * 100 : value;
  const taken = hundredAt ? length + 1 : length;
  const skip = words.and.includes(run[taken] ?? '') ? 1 : 0;
  const [rest, more] = belowHundred(run.slice(taken + skip), words);
  return rest > 0 && rest < 100 ? [hundreds + rest, taken + skip + more] : [hundreds, taken];
}

function belowHundred(run: readonly string[], words: Words): [value: number, length: number] {
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

/** "twenty one", "vingt et un", "soixante dix sept". */
function unitAfter(run: readonly string[], words: Words): [value: number, length: number] {
  const skip = words.and.includes(run[0] ?? '') ? 1 : 0;
  // "dix sept" goes before "dix".
  for (const length of [2, 1]) {
    const own = run.slice(skip, skip + length);
    const unit = wordValue(own.join(' '), words) ?? 0;
    if (unit > 0 && unit < 20 && (skip === 0 || unit % 10 === 1)) return [unit, skip + own.length];
  }
  return [0, 0];
}

export function wordValue(text: string, words: Words): number | null {
  const known = numbersByWord(words);
  const value = known.get(text);
  if (value !== undefined || text.includes(' ')) return value ?? null;
  return words.joiner ? joinedValue(text, words.joiner, known) : null;
}

/** "Drieentwintig", "honderdtwintig": what was put together are numbers too. */
function joinedValue(
  text: string,
  joiner: string,
  known: ReadonlyMap<string, number>,
): number | null {
  const hundred = [...known].find(([word, value]) => value === 100 && text.includes(word))?.[0];
  if (hundred) {
    const at = text.indexOf(hundred);
    const before = at === 0 ? 1 : (known.get(text.slice(0, at)) ?? 0);
    const after = text.slice(at + hundred.length);
    const rest = after.startsWith(joiner) ? after.slice(joiner.length) : after;
    const value = known.get(rest) ?? joinedValue(rest, joiner, known) ?? 0;
    return before > 0 && before < 10 && value < 100 && (after === '' || value > 0)
      ? before * 100 + value
      : null;
  }
  for (let at = text.indexOf(joiner, 2); at > 0; at = text.indexOf(joiner, at + 1)) {
    const before = text.slice(0, at);
    // Of "tweeëntwintig" three letters alike are left as two, as of a letter held down.
    const unit = known.get(before) ?? known.get(before + joiner[0]) ?? 0;
    const ten = known.get(text.slice(at + joiner.length)) ?? 0;
    if (unit > 0 && unit < 10 && ten >= 20) return unit + ten;
  }
  return null;
}

const numbersByWord = madeOnceOf(
  ({ numbers }: Words): ReadonlyMap<string, number> =>
    new Map(Object.entries(numbers).map(([word, value]) => [fold(word), value])),
);
