import type { Answer } from '../../assessment/answers.ts';
import type { Segment } from './segments.ts';
import type { Spelling } from './spelling.ts';
import type { Sense } from './vocabulary.ts';

/** What a line says in one language. */
export interface Reading {
  /** It can mean nothing else. */
  isSure: boolean;
  /** None of what is explained leaves a doubt. */
  isUndoubted?: boolean;
  /** No word of it is left unexplained. */
  isWhole: boolean;
  /** The words that are. */
  rest: readonly string[];
  /** The worst spelling in it. */
  spelling: Spelling;
  /** From none to one: how much of what was said is explained. */
  share: number;
  values: readonly Answer[];
  /** What the places among them were called, by their postcode. */
  names?: Names;
  /** An option is named, and not only left by a yes or a no. */
  isNamed?: boolean;
  /** An option is named, or perhaps meant. */
  isMentioned?: boolean;
  /** It begins as a question; or as a question and some answers do. */
  asks?: boolean;
  mayAsk?: boolean;
}

export type Names = Readonly<Record<string, string>>;

export const silence: Reading = {
  isSure: false,
  isWhole: false,
  rest: [],
  spelling: 'same',
  share: 0,
  values: [],
};

const isKind =
  <Kind extends Sense['kind']>(...kinds: readonly Kind[]) =>
  (segment: Segment): boolean =>
    kinds.includes(segment.sense?.kind as Kind);

export const has = (segments: readonly Segment[], ...kinds: readonly Sense['kind'][]): boolean =>
  segments.some(isKind(...kinds));

export const denies = (segments: readonly Segment[]): boolean =>
  has(segments, 'not', 'notYet', 'no');

/** It names an option, which is not only perhaps meant. */
export const isNamed = ({ sense }: Segment): boolean =>
  sense?.kind === 'option' && sense.by !== 'perhaps';

/** The options that are named, those that are only perhaps meant too. */
export const optionsIn = (segments: readonly Segment[]): string[] =>
  segments.flatMap(({ sense }) => (sense?.kind === 'option' ? sense.options : []));

/** How much of the words that say something is explained. */
export function shareOf(segments: readonly Segment[]): number {
  const count = (some: readonly Segment[]) => some.flatMap(({ words }) => words).length;
  const telling = segments.filter((each) => !isKind('filler', 'and')(each));
  const explained = telling.filter(({ sense }) => sense !== null);
  return telling.length === 0 ? 0 : count(explained) / count(telling);
}

export const isWhole = (segments: readonly Segment[]): boolean =>
  segments.every(({ sense }) => sense !== null);

export const restOf = (segments: readonly Segment[]): string[] =>
  segments.flatMap(({ sense, words }) => (sense ? [] : words));

export const spellingOf = (segments: readonly Segment[]): Spelling =>
  (['far', 'near'] as const).find((bad) => segments.some(({ spelling }) => spelling === bad)) ??
  'same';

/** "Bij de ene wel, bij de andere helemaal niet"; not "nein, dafür hat niemand Zeit", which begins by what it says. */
export function isTwoSided(segments: readonly Segment[]): boolean {
  const first = segments.find(({ sense }) => sense?.kind !== 'filler');
  const isBegun = first !== undefined && has([first], 'yes', 'no');
  return !isBegun && !segments.some(isNamed) && has(segments, 'turn') && denies(segments);
}
