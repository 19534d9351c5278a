import type { Asked } from './asked.ts';
import { hasBands } from './bands.ts';
import { type Heard, hasOneOf, isDoubtful, isOwnLanguage, type Understood } from './heard.ts';
import { hedgesIn } from './hedges.ts';
import { countedBy, withNumbers } from './numbers.ts';
import { tableFor } from './phrases.ts';
import { denies, has, isNamed, isTwoSided, optionsIn } from './reading.ts';
import { type Roles, rolesIn } from './roles.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { addsUnknown } from './statement.ts';
import { inFull, phraseOf, type Vocabulary } from './vocabulary.ts';

const ends = ['from', 'beyond', 'under', 'below', 'to', 'through', 'between'] as const;

/** The only answer that would be offered is taken, where nothing in the line speaks against it. */
export function settled(heard: Heard, found: Understood): Understood {
  if (found.kind !== 'candidates' || found.values.length !== 1) return found;
  const { asked, words, vocabularies } = heard;
  const [own] = vocabularies;
  const option = [found.values[0]].flat();
  const [value] = found.values;
  if (!own || value === undefined) return found;
  if (asked.kind === 'number') return isCounted(heard, own) ? { kind: 'answer', value } : found;
  if (!['choice', 'multi'].includes(asked.kind)) return found;
  if (isDoubtful(heard) || !isOwnLanguage(heard)) return found;
  const segments = segmentsOf(words, tableFor(asked, own));
  const roles = rolesIn(asked, vocabularies);
  return !isTwoSided(segments) &&
    isSaid(option.map(String), roles, segments) &&
    !isOpen(option.map(String), asked, roles, segments, inFull(words, own.words), own)
    ? { kind: 'answer', value }
    : found;
}

/** One number that is counted, and nothing that opens it: "een kamp van 8 lessen in de zomer". */
function isCounted({ asked, words }: Heard, own: Vocabulary): boolean {
  const segments = withNumbers(segmentsOf(words, tableFor(asked, own)), own);
  const numbers = segments.filter(({ sense }) => sense?.kind === 'number');
  const [number] = numbers;
  const next = number && countedBy(segments, segments.indexOf(number))?.sense;
  const full = inFull(words, own.words);
  return (
    numbers.length === 1 &&
    number?.sense?.kind === 'number' &&
    !number.sense.isAbout &&
    (next?.kind === 'unit' ||
      (next?.kind === 'multiple' && next.times.length === 1 && next.times[0] !== 1)) &&
    !has(segments, ...ends, 'and', 'all') &&
    hedgesIn(words, own).length === 0 &&
    !hasOneOf(full, [...own.words.not, ...own.words.rates])
  );
}

/** By a name, or by a yes or a no. */
function isSaid(
  options: readonly string[],
  { yes, no }: Roles,
  segments: readonly Segment[],
): boolean {
  const named = optionsIn(segments.filter(isNamed));
  const [first] = segments.filter(({ sense }) => sense?.kind !== 'filler');
  const isBegun = (option: string) =>
    (first?.sense?.kind === 'yes' && yes.includes(option)) ||
    (['no', 'notYet'].includes(first?.sense?.kind ?? '') && no.includes(option));
  return options.every((option) => named.includes(option) || isBegun(option));
}

function isOpen(
  options: readonly string[],
  asked: Asked,
  { no, partly }: Roles,
  segments: readonly Segment[],
  full: readonly string[],
  own: Vocabulary,
): boolean {
  const { words } = own;
  const isNo = options.every((option) => no.includes(option));
  const isPartly = options.some((option) => partly.includes(option));
  const numbers = full.filter((word) => /^\d+$/.test(word));
  const isOther = optionsIn(segments).some((option) => !options.includes(option));
  const isMentioned = has(segments, 'option');
  const isPlain =
    !has(segments, ...ends, 'and', 'also') &&
    segments.every(({ sense }) => !(sense?.kind === 'option' && sense.by === 'perhaps'));
  const isRanked = segments.some(({ sense }) => sense?.kind === 'option' && sense.by === 'rank');
  const isBegun = has(segments, 'yes', 'no');
  const allowed = [
    ...(isPartly ? words.partly : []),
    ...(asked.kind === 'multi' || isBegun ? words.also : []),
  ];
  return (
    addsUnknown(segments) ||
    (numbers.length > 0 && !isRanked) ||
    (isBegun && isOther) ||
    (hasBands(asked) && !isPlain) ||
    has(segments, 'all') ||
    hedgesIn(full, own).some((phrase) => !isOf(phrase, allowed)) ||
    (!isNo && (denies(segments) || hasOneOf(full, words.not))) ||
    (!isNo && (!isMentioned || has(segments, 'yes')) && has(segments, 'only'))
  );
}

const isOf = (phrase: readonly string[], texts: readonly string[]): boolean =>
  texts.some((text) => phraseOf(text).join(' ') === phrase.join(' '));
