import { type Answer, unknown } from '../../assessment/answers.ts';
import type { Asked } from './asked.ts';
import { hasWordedOptions } from './bands.ts';
import { sidesOf } from './denials.ts';
import {
  type Heard,
  hasOneOf,
  isDoubtful,
  isOwnLanguage,
  spokenIn,
  type Understood,
} from './heard.ts';
import { hedgesIn, openingIn } from './hedges.ts';
import {
  countsIn,
  deniedIn,
  fewest,
  isPerhaps,
  type Likely,
  learnedFor,
  least,
  likelyIn,
  sentence,
} from './likely.ts';
import { tableFor } from './phrases.ts';
import { denies, has, isNamed, optionsIn, silence } from './reading.ts';
import { rolesIn } from './roles.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { addsUnknown } from './statement.ts';
import { inFull, phraseOf, sayingOf, type Vocabulary, wordsOf } from './vocabulary.ts';

/** So likely an option has to be where two are named. */
const leastOfTwo = 0.7;
/** So likely it has to be where its name is all that is named, or it is all that would be offered: there are two signs of it. */
const leastAgreed = { ofTwo: 0.4, ofMore: 0.3 };
/** And where it is among what is denied, or a "but" or an "also" leaves something open. */
const leastTurned = 0.4;
/** So likely one has to be to be offered beside what a name, a yes or a no says. */
const leastBeside = 0.2;
/** So likely another one may be beside all that is meant. */
const mostBeside = 0.25;

/** What would be offered is taken where it is likely beyond doubt. */
export function asSupported(heard: Heard, found: Understood): Understood {
  const { asked, words, vocabularies, readings } = heard;
  const [own] = vocabularies;
  const [reading = silence] = readings;
  if (found.kind !== 'candidates' || !hasWordedOptions(asked) || !own) return found;
  if (words.length < fewest || own !== spokenIn(heard) || isDoubtful(heard)) return found;
  if (reading.asks || reading.mayAsk) return found;
  if (asked.kind === 'multi')
    return asksWithin(words, own)
      ? found
      : (severalIn(heard, own) ?? allIn(heard, found.values, own) ?? found);
  const likely = likelyIn(asked, own, words);
  const [best] = likely;
  if (isHalved(heard, own)) return found;
  const isAsked = best && asksWithin(words, own) && (words.length < sentence || best.score < least);
  if (best && found.values.includes(best.option) && !isAsked) {
    const isClear =
      best.score >= least &&
      (!reading.isWhole || reading.isNamed === true) &&
      !isOpen(words, asked, best, own) &&
      !turns(heard, best, own);
    if (isClear || isAgreed(heard, found.values.length === 1, best, own))
      return { kind: 'answer', value: best.option };
  }
  return { ...found, values: besideThem(found.values, likely, words.length >= sentence) };
}

/** Those that would be offered, with one that is likely and not among them; all of them stand below already. */
function besideThem(
  values: readonly Answer[],
  likely: readonly Likely[],
  isSentence: boolean,
): readonly Answer[] {
  const [best] = likely;
  const isMissed =
    isSentence &&
    best !== undefined &&
    best.score >= leastBeside &&
    ![best.option, unknown].some((value) => values.includes(value));
  const all = isMissed ? [...values, best.option] : values;
  if (likely.length < 3) return values;
  const last = likely.at(-1)?.option;
  const isAll = likely.every(({ option }) => all.includes(option));
  return isAll ? all.filter((value) => value !== last) : all;
}

/** Its name and the rest of the line say the same, each for itself: then less of each is enough. */
function isAgreed(
  { asked, words, vocabularies }: Heard,
  isAlone: boolean,
  { option, score }: Likely,
  own: Vocabulary,
): boolean {
  const segments = segmentsOf(words, tableFor(asked, own));
  const sides = sidesOf(segments);
  const named = optionsIn(sides.named.filter(isNamed));
  const isOther = named.some((each) => each !== option);
  const isTwofold = isAlone || (named.length > 0 && words.length >= sentence);
  // Whatever is denied, a denial is a "no" to a question that has no more than a yes and a no.
  const isBare = asked.options.length === 2 && named.length === 0 && denies(segments);
  const roles = rolesIn(asked, vocabularies);
  const kind = beginningOf(segments);
  const isBegun = kind === 'yes' || kind === 'no' || kind === 'notYet';
  const begun = kind === 'yes' ? roles.yes : roles.no;
  const isPartly = roles.partly.includes(option) && has(segments, 'partly');
  const [open, turning] = openingIn(words, own);
  return (
    isTwofold &&
    score >= (isBare ? least : leastAgreed[asked.options.length === 2 ? 'ofTwo' : 'ofMore']) &&
    !isOnlyPerhaps(segments) &&
    !isOther &&
    !(words.length < sentence && addsUnknown(segments)) &&
    !(beginsDenied(words, own) && !roles.no.includes(option)) &&
    !(countsIn(words) && score < least) &&
    !(score < leastTurned && optionsIn(sides.denied.filter(isNamed)).includes(option)) &&
    !(isBegun && !begun.includes(option) && !named.includes(option)) &&
    (isPartly ||
      (open.length === 0 &&
        (turning.length === 0 || (words.length >= sentence && !isBegun && score >= leastTurned))))
  );
}

/** All that would be offered is likely, and nothing else is. */
function allIn(
  { asked, words }: Heard,
  [value, ...others]: readonly Answer[],
  own: Vocabulary,
): Understood | null {
  const meant = [value].flat();
  const segments = segmentsOf(words, tableFor(asked, own));
  const { named, denied } = sidesOf(segments);
  const [open, turning] = openingIn(words, own);
  const isMeant = ({ option, score }: Likely) =>
    meant.includes(option)
      ? score >= leastAgreed.ofMore || optionsIn(named.filter(isNamed)).includes(option)
      : score < mostBeside;
  const likely = likelyIn(asked, own, words);
  const [best] = likely;
  const isAlone = asked.exclusive.includes(String(meant[0]));
  const isClear =
    others.length === 0 &&
    best !== undefined &&
    meant.includes(best.option) &&
    best.score >= (denies(segments) && !isAlone ? least : leastTurned) &&
    likely.every(isMeant) &&
    (words.length >= sentence || segments.some(isNamed)) &&
    !optionsIn(denied.filter(isNamed)).some((option) => meant.includes(option)) &&
    !beginsDenied(words, own) &&
    !isOnlyPerhaps(segments) &&
    !(addsUnknown(segments) && (meant.length > 1 || best.score < leastOfTwo)) &&
    // "Maar 2 euro" is a name, and counts nothing else.
    !countsIn(segments.filter((each) => !isNamed(each)).flatMap((each) => each.words)) &&
    open.length === 0 &&
    (turning.length === 0 || words.length >= sentence);
  return isClear && value !== undefined ? { kind: 'answer', value } : null;
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
  const kind = beginningOf(segments);
  const named = optionsIn(segments.filter(isNamed));
  const isShort = words.length < sentence;
  return (
    ((kind === 'yes' || kind === 'no') &&
      !isOnly(option, roles[kind]) &&
      !named.includes(option)) ||
    beginsDenied(words, own) ||
    optionsIn(sidesOf(segments).denied.filter(isNamed)).includes(option) ||
    (isShort && addsUnknown(segments)) ||
    isOnlyPerhaps(segments) ||
    (has(segments, 'yes') && has(segments, 'only')) ||
    ((isShort || score < leastOfTwo) && reading.isNamed === true && reading.values.length > 1) ||
    (named.length > 0 && !named.includes(option))
  );
}

/** "Bij de ene wel, bij de andere niet": that is neither a yes nor a no. */
function isHalved({ asked, words, vocabularies }: Heard, own: Vocabulary): boolean {
  const segments = segmentsOf(words, tableFor(asked, own));
  const { yes, no, partly } = rolesIn(asked, vocabularies);
  const isAsked = yes.length > 0 && no.length > 0;
  return isAsked && has(segments, 'turn') && (denies(segments) || partly.length > 0);
}

/** Nothing is named, and something in so many words that it is more than a mention may be meant. */
const isOnlyPerhaps = (segments: readonly Segment[]): boolean =>
  !segments.some(isNamed) && segments.some((each) => isPerhaps(each) && each.words.length > 2);

/** What kind of word it begins with. */
const beginningOf = (segments: readonly Segment[]) =>
  segments.find(({ sense }) => sense?.kind !== 'filler')?.sense?.kind;

const beginsDenied = (line: readonly string[], { words }: Vocabulary): boolean =>
  hasOneOf(inFull(line, words).slice(0, 1), words.not);

const isOnly = (option: string, options: readonly string[]): boolean =>
  options.length === 1 && options[0] === option;

/** "Opvang, telt dat mee": it asks, also where no sign says so. */
function asksWithin(line: readonly string[], { words }: Vocabulary): boolean {
  const says = sayingOf(line, words);
  return words.asksLast.some((text) => says(inFull(phraseOf(text), words)));
}

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
  if (segments.some(isPerhaps) || deniedIn(segments).length > 0 || beginsDenied(words, own))
    return null;
  const isAll = parts.length > 0 && meant.length === parts.length;
  const fits = optionsIn(segments).every((option) => options.includes(option));
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
