import type { Answer } from '../../assessment/answers.ts';
import type { Asked, Roles } from './asked.ts';
import { has, isWhole, type Reading, shareOf, silence, spellingOf } from './reading.ts';
import type { Segment } from './segments.ts';

/** One of the options, or several, by their names or by yes and no. */
export function hearChoice(asked: Asked, roles: Roles, segments: readonly Segment[]): Reading {
  const said = saidIn(asked, roles, segments);
  const values = (asked.kind === 'multi' ? severalOf : oneOf)(asked, roles, segments, said);
  if (values.length === 0) return silence;
  const isSure =
    said.isClear &&
    values.length === 1 &&
    !has(segments, 'doubt', 'all', 'except', 'unknown', 'to', 'through', 'from', 'under') &&
    // "Nee, we hebben er geen" denies nothing but the question.
    (!has(segments, 'not') || (asked.kind === 'choice' && said.isNo)) &&
    (!has(segments, 'also') || asked.kind === 'multi') &&
    spellingOf(segments) !== 'far' &&
    segments.every(({ sense }) => sense?.kind !== 'option' || sense.isSure);
  return {
    isSure,
    // Nothing but the question's own words says too little.
    isWhole: isWhole(segments) && (said.named.length > 0 || said.left !== null),
    spelling: spellingOf(segments),
    share: shareOf(segments),
    values,
  };
}

interface Said {
  /** The options named, in the order of the question. */
  named: readonly string[];
  /** The options that "yes", "no" or "sometimes" leave; null where none of these was said. */
  left: readonly string[] | null;
  /** No, and nothing else. */
  isNo: boolean;
  /** What is named and what is left go together. */
  isClear: boolean;
}

function saidIn({ options }: Asked, roles: Roles, segments: readonly Segment[]): Said {
  const names = new Set(
    segments.flatMap(({ sense }) => (sense?.kind === 'option' ? [sense.option] : [])),
  );
  const named = options.filter((option) => names.has(option));
  const words = (['yes', 'no', 'partly'] as const).filter((kind) => has(segments, kind));
  const left = words.length > 0 ? words.flatMap((kind) => roles[kind]) : null;
  const isYesWithoutMeaning = words.join() === 'yes' && roles.yes.length === 0;
  return {
    named,
    left: isYesWithoutMeaning ? null : left,
    isNo: words.join() === 'no' && named.length === 0,
    isClear:
      (named.length > 0 || (left ?? []).length > 0) &&
      words.length < 2 &&
      (left === null || isYesWithoutMeaning || named.every((option) => left.includes(option))),
  };
}

type Hear = (asked: Asked, roles: Roles, segments: readonly Segment[], said: Said) => Answer[];

const oneOf: Hear = ({ options }, roles, segments, { named, left }) => {
  const isDenied = has(segments, 'not', 'except');
  if (named.length > 0 && isDenied && !left)
    return options.filter((option) => !named.includes(option));
  const both = options.filter((option) => option === 'both');
  if (named.length > 1) {
    const isAllTogether = named.length === options.length - both.length && has(segments, 'and');
    return isAllTogether && both.length > 0 ? both : [...both, ...named];
  }
  const [one] = named;
  if (one !== undefined) return left && !left.includes(one) ? [...new Set([one, ...left])] : [one];
  if (left) return [...new Set(left)];
  if (!has(segments, 'echo')) return isDenied ? [...roles.no] : [];
  return [...(isDenied ? roles.no : roles.yes)];
};

const severalOf: Hear = ({ options, exclusive }, roles, segments, { named, left }) => {
  const turn = segments.findIndex(({ sense }) => sense?.kind === 'not' || sense?.kind === 'except');
  const usual = options.filter((option) => !exclusive.includes(option));
  if (turn >= 0) {
    const positive = namedIn(segments.slice(0, turn));
    const negative = namedIn(segments.slice(turn));
    if (negative.length === 0 && positive.length === 0) return [];
    const kept = (positive.length > 0 ? positive : usual).filter(
      (option) => !negative.includes(option),
    );
    return kept.length > 0 ? [inOrder(options, kept)] : [];
  }
  if (has(segments, 'all') && named.length === 0) return [usual];
  const alone = named.filter((option) => exclusive.includes(option));
  const rest = named.filter((option) => !exclusive.includes(option));
  if (alone.length > 0)
    return [...alone.map((option) => [option]), ...(rest.length > 0 ? [rest] : [])];
  if (rest.length > 0) return [rest];
  return left ? roles.no.filter((option) => left.includes(option)).map((option) => [option]) : [];
};

const namedIn = (segments: readonly Segment[]): string[] =>
  segments.flatMap(({ sense }) => (sense?.kind === 'option' ? [sense.option] : []));

const inOrder = (options: readonly string[], some: readonly string[]): string[] =>
  options.filter((option) => some.includes(option));
