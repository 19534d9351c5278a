import type { Asked } from './asked.ts';
import { numbersIn } from './numbers.ts';
import {
  has,
  isWhole,
  optionsIn,
  type Reading,
  restOf,
  shareOf,
  silence,
  spellingOf,
} from './reading.ts';
import type { Segment } from './segments.ts';

interface Band {
  option: string;
  from: number;
  /** Included. */
  until: number;
}

/** Options such as "under-10", "10-19" and "20-plus" divide a scale; others do not. */
function bandsOf({ kind, options }: Asked): Band[] {
  const bands = options.flatMap((option): Band[] => {
    const [, under, from, until, above] =
      /^(?:under-(\d+)|(\d+)-(\d+)|(\d+)-plus)$/.exec(option) ?? [];
    if (under) return [{ option, from: 0, until: Number(under) - 1 }];
    if (from && until) return [{ option, from: Number(from), until: Number(until) }];
    return above ? [{ option, from: Number(above), until: Number.POSITIVE_INFINITY }] : [];
  });
  return kind === 'multi' && bands.length === options.length ? bands : [];
}

export const hasBands = (asked: Asked): boolean => bandsOf(asked).length > 0;

/** Options that are told apart by words, and not by a number. */
export const hasWordedOptions = (asked: Asked): boolean =>
  ['choice', 'multi'].includes(asked.kind) && !hasBands(asked);

/** A number so many times as high as the highest border is of something else. */
const farBeyond = 7;

/** So many words that mean nothing to us may stand beside a range. */
const mostBeside = 3;

/** In "3de leerjaar" the number is none on the scale: what it stands with counts, and nothing else. */
export const withoutRanks = (segments: readonly Segment[]): Segment[] | null =>
  segments.some(({ sense }) => sense?.kind === 'option' && sense.by === 'rank')
    ? segments.map((each) =>
        ['number', 'to', 'through', 'from', 'unit'].includes(each.sense?.kind ?? '')
          ? { ...each, sense: { kind: 'filler' } }
          : each,
      )
    : null;

/** Options by the numbers on their scale: "8 tot 12", "vanaf 6", "14, 15 en 16". */
export function hearBands(asked: Asked, segments: readonly Segment[]): Reading {
  const bands = bandsOf(asked);
  const borders = bands.flatMap(({ from, until }) => [from, until]).filter(Number.isFinite);
  const end = farBeyond * Math.max(...borders);
  const numbers = numbersIn(segments).filter((number) => number < end);
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const isOther =
    has(segments, 'otherUnit', 'duration', 'not', 'notOnly', 'notYet', 'except') ||
    has(segments, 'no', 'unknown');
  if (numbers.length === 0 || isOther) return silence;
  const between = (from: number, until: number) =>
    bands.filter((band) => band.from <= until && from <= band.until).map(({ option }) => option);
  /** Of those that it may mean the numbers say which. */
  const mayBe = ({ by, options }: { by: string; options: readonly string[] }) =>
    numbers.length === 2 &&
    by === 'perhaps' &&
    between(low, high).some((option) => options.includes(option));
  /** "Rond de 10 tot 12": a year more or less changes nothing. */
  const isWithin =
    numbers.length > 1 &&
    [low, high].every((number) => between(number - 1, number + 1).length === 1 && number > 0);
  const addsTo = (options: readonly string[]) =>
    between(low, high).some((option) => !options.includes(option));
  const reading = (...values: string[][]): Reading => {
    const distinct = values.filter(
      (value, index) =>
        value.length > 0 && values.findIndex((each) => each.join() === value.join()) === index,
    );
    const isRange = has(segments, 'to', 'through', 'between');
    // "Onze gasten van 13 tot 15": a word that we do not have says nothing of how old they are.
    const isScaled = numbers.length === 2 && isRange;
    const isPlain =
      (restOf(segments).length === 0 ||
        ((isScaled || isWithin) && restOf(segments).length <= mostBeside)) &&
      // "Met 20 kinderen van 8 tot 12": one of them is no end of the range.
      !(numbers.length > 2 && isRange) &&
      segments.every(
        ({ sense, spelling }) =>
          spelling !== 'far' &&
          !['but', 'few', ...(isScaled ? [] : ['all'])].includes(sense?.kind ?? '') &&
          (isWithin || sense?.kind !== 'doubt') &&
          // "Peuters van 3 en 4" are what they are called.
          !(
            sense?.kind === 'option' &&
            !mayBe(sense) &&
            (sense.by === 'perhaps' || addsTo(sense.options))
          ) &&
          (isWithin || !(sense?.kind === 'number' && sense.isAbout)),
      );
    // "2" may be an age, or the second of what is on the screen, where "don't know" stands last.
    const mayCount =
      numbers.length === 1 && low <= bands.length + 1 && !has(segments, 'unit', 'echo');
    return {
      isSure: isPlain && distinct.length === 1 && !mayCount,
      isWhole: isWhole(segments),
      rest: restOf(segments),
      spelling: spellingOf(segments),
      share: Math.max(0.5, shareOf(segments)),
      values: distinct,
    };
  };
  const isSpan = numbers.length > 1 && has(segments, 'to');
  // "Tieners van 12 tot 16": the numbers say which of those that it may mean.
  const named = optionsIn(
    segments.filter(({ sense }) => !(sense?.kind === 'option' && sense.by === 'perhaps')),
  );
  if (
    named.length > 0 &&
    !(isSpan && named.every((option) => between(low, high).includes(option)))
  ) {
    const both = [...named, ...between(low, high)];
    return reading(bands.map(({ option }) => option).filter((option) => both.includes(option)));
  }
  if (numbers.length > 1 && has(segments, 'through')) return reading(between(low, high));
  // The end of "5 tot 10" may be meant with it or without it.
  if (numbers.length > 1 && has(segments, 'to'))
    return reading(between(low, high - 1), between(low, high));
  if (numbers.length === 1 && has(segments, 'from', 'beyond'))
    return reading(between(low, Number.POSITIVE_INFINITY), between(low, low));
  if (numbers.length === 1 && has(segments, 'under', 'below', 'to', 'through'))
    return reading(between(high - 1, high - 1), between(0, high - 1), between(0, high));
  return reading(between(low, high));
}
