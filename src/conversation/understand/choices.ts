import { type Answer, unknown } from '../../assessment/answers.ts';
import type { Asked } from './asked.ts';
import { sidesOf } from './denials.ts';
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
import type { Roles } from './roles.ts';
import type { Segment } from './segments.ts';

/** One of the options, or several, by their names or by yes and no. */
export function hearChoice(asked: Asked, roles: Roles, heard: readonly Segment[]): Reading {
  // Where no option is a "no", it denies what it stands with.
  const segments = withoutCount(roles.no.length > 0 ? heard : heard.map(asDenial));
  const said = saidIn(asked, roles, segments);
  const values = valuesOf(asked, roles, segments, said);
  if (values.length === 0) return silence;
  const isUndoubted =
    said.isClear &&
    values.length === 1 &&
    !has(segments, 'doubt', 'but', 'except', 'unknown', 'notOnly') &&
    (!has(segments, 'all') || (asked.kind === 'choice' && said.named.length > 0)) &&
    !has(segments, 'to', 'through', 'from', 'beyond', 'under', 'below') &&
    // "Nee, we hebben er geen" denies nothing but the question.
    (!has(segments, 'not') || (asked.kind === 'choice' && said.isNo)) &&
    (!has(segments, 'also') || asked.kind === 'multi') &&
    spellingOf(segments) !== 'far';
  return {
    isSure: isUndoubted && (isWhole(segments) || !has(segments, 'and', 'also', 'only')),
    isUndoubted,
    // Nothing but the question's own words says too little.
    isWhole: isWhole(segments) && (said.named.length > 0 || said.left !== null),
    isNamed: said.isNamed,
    isMentioned: said.named.length > 0,
    rest: restOf(segments),
    spelling: spellingOf(segments),
    share: shareOf(segments),
    values,
  };
}

/** "2 ingenieurs": how many there are says nothing here, where it is said first and once. */
function withoutCount(segments: readonly Segment[]): readonly Segment[] {
  const counts = segments.filter(
    ({ sense, words }) => sense === null && /^\d+$/.test(words[0] ?? ''),
  );
  const [first] = segments;
  return counts.length === 1 && first && counts[0] === first
    ? [{ ...first, sense: { kind: 'filler' } }, ...segments.slice(1)]
    : segments;
}

const asDenial = (segment: Segment): Segment =>
  segment.sense?.kind === 'no' ? { ...segment, sense: { kind: 'not' } } : segment;

interface Said {
  /** The options named, in the order of the question, and those denied. */
  named: readonly string[];
  denied: readonly string[];
  /** One of them by its name, and not only by what may mean it. */
  isNamed: boolean;
  /** What is denied is an example of an option: that says nothing of the option. */
  deniesExample: boolean;
  /** The options that "yes", "no" or "sometimes" leave; null where none of these was said. */
  left: readonly string[] | null;
  isYesAndNo: boolean;
  /** No, and nothing else. */
  isNo: boolean;
  /** What is named and what is left go together, and it can mean nothing else. */
  isClear: boolean;
}

function saidIn({ kind, options }: Asked, roles: Roles, segments: readonly Segment[]): Said {
  const sides = sidesOf(segments);
  const isOnly = kind === 'choice' && has(segments, 'only');
  // "Alleen rozen" is less than what "rozen" may mean.
  const strong = optionsIn(sides.named.filter(({ sense }) => !isPerhaps(sense)));
  const kept = sides.named.filter(
    ({ sense }) => !isPerhaps(sense) || !(isOnly || addsNothing(sense, strong)),
  );
  const named = options.filter((option) => optionsIn(kept).includes(option));
  const denied = options.filter((option) => optionsIn(sides.denied).includes(option));
  const isPartly = roles.partly.includes(named.join());
  const words = (['yes', 'no', 'partly'] as const).filter(
    (each) =>
      has(segments, each) ||
      (each === 'no' && has(segments, 'notYet') && sides.denied.length === 0),
  );
  const left = words.length > 0 && !isPartly ? words.flatMap((each) => roles[each]) : null;
  const isYesWithoutMeaning = words.join() === 'yes' && roles.yes.length === 0;
  const isNo = words.join() === 'no' && named.length === 0 && denied.length === 0;
  const goesTogether =
    left === null ||
    (words.join() === 'partly' && roles.both.length > 0) ||
    isYesWithoutMeaning ||
    named.every((option) => left.includes(option));
  return {
    named,
    denied,
    isNamed: strong.length > 0,
    deniesExample: sides.denied.some(({ sense }) => isExample(sense)),
    left: isYesWithoutMeaning ? null : left,
    isYesAndNo: words.includes('yes') && words.includes('no'),
    isNo,
    isClear:
      (named.length > 0 || (left ?? []).length > 0) &&
      words.length < 2 &&
      (!has(segments, 'notYet') || (left ?? []).every((each) => roles.plainNo.includes(each))) &&
      goesTogether &&
      // "Ja, zonder melk" says which yes.
      ((left ?? []).length > 0 || kept.every(({ sense }) => !isPerhaps(sense))),
  };
}

const isPerhaps = (sense: Segment['sense']): boolean =>
  sense?.kind === 'option' && sense.by === 'perhaps';
/** What may mean what was named beside it means that. */
const addsNothing = (sense: Segment['sense'], strong: readonly string[]): boolean =>
  sense?.kind === 'option' && sense.options.some((option) => strong.includes(option));
const isExample = (sense: Segment['sense']): boolean =>
  sense?.kind === 'option' && sense.by === 'example';

/** What it can mean; nothing where words that limit it stand with others that mean nothing to us. */
function valuesOf(
  asked: Asked,
  roles: Roles,
  segments: readonly Segment[],
  said: Said,
): readonly Answer[] {
  const isSingle = asked.kind === 'choice';
  const isNamed = said.named.length + said.denied.length > 0;
  const isLimited = has(segments, 'not', 'notYet', 'except', 'notOnly');
  if (!isWhole(segments) && isLimited) return [];
  if (has(segments, 'unknown') && !isNamed) return asked.canBeUnknown ? [unknown] : [];
  if (has(segments, 'only') && said.named.length === 0) return [];
  return (isSingle ? oneOf : severalOf)(asked, roles, segments, said);
}

type Hear = (
  asked: Asked,
  roles: Roles,
  segments: readonly Segment[],
  said: Said,
) => readonly Answer[];

const alone = (options: readonly string[]): readonly string[] =>
  options.length === 1 ? options : [];

const oneOf: Hear = (asked, roles, segments, said) => {
  const { named, denied, left } = said;
  const { both } = roles;
  if (has(segments, 'notOnly')) return named.length > 0 ? both : [];
  // "Deels thuis, deels hier"
  if (has(segments, 'partly') && isAllNamed(asked, roles, named)) return both;
  if (has(segments, 'partly') || said.isYesAndNo)
    return named.some((each) => !roles.partly.includes(each))
      ? []
      : roles.partly.length > 0
        ? roles.partly
        : isWhole(segments)
          ? yesOrNo(roles)
          : [];
  // "Alle bloemen behalve rozen" are less than all.
  if (denied.length > 0 && named.length > 0 && has(segments, 'except')) return [];
  if (denied.length > 0) return said.deniesExample ? [] : undenied(asked, said, both);
  if (named.length > 1) {
    const isAllTogether = isAllNamed(asked, roles, named) && has(segments, 'and');
    // "Eerst samen, dan apart": of a yes and a no, what lies between them too.
    const isBetween = [roles.yes, roles.no].every((some) =>
      named.some((each) => some.includes(each)),
    );
    const between = isBetween ? roles.partly : [];
    return isAllTogether ? both : [...new Set([...both, ...named, ...between])];
  }
  const [one] = named;
  if (one !== undefined && left && !left.includes(one)) {
    if (has(segments, 'no', 'notYet')) return [];
    // "We have" is a yes by itself, and the beginning of a sentence.
    const isPlainYes = segments.some(({ sense, words }) => sense?.kind === 'yes' && !words[1]);
    return isPlainYes ? [...new Set([one, ...left])] : [one];
  }
  if (one !== undefined) return has(segments, 'also') ? [...new Set([...both, one])] : [one];
  return unnamed(asked, roles, segments, said);
};

/** Every option that one for all of them together stands for. */
const isAllNamed = ({ options }: Asked, { both }: Roles, named: readonly string[]): boolean =>
  both.length > 0 && named.length === options.length - both.length;

const yesOrNo = ({ yes, no }: Roles): readonly string[] =>
  yes.length > 0 && no.length > 0 ? [...yes, ...no] : [];

/** Where one option is denied, the one that is left, if there is only one: "thee, geen koffie". */
function undenied(
  { options }: Asked,
  { named, denied, left }: Said,
  both: readonly string[],
): readonly string[] {
  const base = named.length > 0 ? named : (left ?? options.filter((each) => !both.includes(each)));
  return alone(base.filter((option) => !denied.includes(option)));
}

/** Nothing is named: what yes and no leave, or the question's own words. */
function unnamed(
  asked: Asked,
  roles: Roles,
  segments: readonly Segment[],
  { left, isClear }: Said,
): readonly string[] {
  const isDenied = has(segments, 'not', 'except');
  if (left && isDenied && !has(segments, 'no', 'notYet')) return [];
  // "Not yet" to a no that says more than that.
  if (left && !isClear) return asked.canBeUnknown ? [...left, unknown] : left;
  if (left) return left;
  if (isDenied) return roles.no;
  // "Meestal wel": rather yes, and not quite.
  const [first] = segments.filter(({ sense }) => sense?.kind !== 'filler');
  if (has(segments, 'doubt') && (isWhole(segments) || first?.sense?.kind === 'doubt'))
    return roles.partly.length > 0 ? [...roles.partly, ...roles.yes] : yesOrNo(roles);
  return has(segments, 'echo') && isWhole(segments) ? roles.yes : [];
}

const onlyPerhaps = (option: string, segments: readonly Segment[]): boolean =>
  segments
    .filter(({ sense }) => sense?.kind === 'option' && sense.options.includes(option))
    .every(({ sense }) => isPerhaps(sense));

const severalOf: Hear = ({ options, exclusive }, roles, segments, { named, denied, left }) => {
  const usual = options.filter((option) => !exclusive.includes(option));
  const exclusives = options.filter((option) => exclusive.includes(option));
  if (has(segments, 'notOnly')) return [];
  if (denied.length > 0) {
    const base = named.length > 0 ? named : has(segments, 'all') ? usual : [];
    const kept = base.filter((option) => !denied.includes(option));
    return kept.length > 0 && !kept.some((option) => exclusive.includes(option)) ? [kept] : [];
  }
  if (named.length === 0 && has(segments, 'not', 'except', 'notYet'))
    return has(segments, 'echo') ? [] : exclusives.map((option) => [option]);
  if (has(segments, 'all') && named.length === 0) return [usual];
  const alone = named.filter((option) => exclusive.includes(option));
  const rest = named.filter((option) => !exclusive.includes(option));
  if (alone.length > 0)
    return [...alone.map((option) => [option]), ...(rest.length > 0 ? [rest] : [])];
  // One word that may mean either of two may mean both of them.
  const isEither = segments.some(
    ({ sense }) => sense?.kind === 'option' && sense.options.length > 1,
  );
  if (isEither) return [...rest.map((option) => [option]), rest];
  const sure = rest.filter((option) => !onlyPerhaps(option, segments));
  // "Flyers en de gemeente": what only may be meant goes with it, or does not.
  if (sure.length > 0 && sure.length < rest.length) return [sure, rest];
  if (rest.length > 0) return [rest];
  return left ? roles.no.filter((option) => left.includes(option)).map((option) => [option]) : [];
};
