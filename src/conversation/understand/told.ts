import type { Answer } from '../../assessment/answers.ts';
import type { Asked } from './asked.ts';
import { hasWordedOptions } from './bands.ts';
import { type Heard, hasOneOf, isDoubtful, spokenIn, type Understood } from './heard.ts';
import { hedgesIn } from './hedges.ts';
import { tableFor } from './phrases.ts';
import { denies, has, isNamed, optionsIn, silence } from './reading.ts';
import { type Roles, rolesIn } from './roles.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { inFull, phraseOf, type Vocabulary, wordsOf } from './vocabulary.ts';

/** In fewer words than these nothing is told beside what was asked. */
const fewest = 5;
/** And in fewer than these nothing of who or what it is not. */
const sentence = 7;

/** What a line is looked at for. */
interface Told {
  asked: Asked;
  roles: Roles;
  own: Vocabulary;
  words: readonly string[];
  segments: readonly Segment[];
  /** Between commas and the like, and before and after a "but". */
  parts: readonly (readonly Segment[])[];
  /** Is every word that leaves something open one of these? */
  isOpenBy: (...texts: readonly (readonly string[])[]) => boolean;
}

/** The ways in which a line is put together that say what is meant, whatever else it tells. */
const ways: readonly (readonly [number, (told: Told) => string | undefined])[] = [
  [0, sometimes],
  [fewest, notYet],
  [fewest, inTurn],
  [fewest, onlyOne],
  [sentence, byAnother],
];

/** "Soms, niet elke keer", "nog niet, misschien later", "de helft hier, de rest thuis", "de school doet dat, wij niet". */
export function asTold(heard: Heard): Understood | null {
  const { asked, line, words, vocabularies, readings } = heard;
  const [own] = vocabularies;
  const [reading = silence] = readings;
  if (!own || !hasWordedOptions(asked) || own !== spokenIn(heard) || isDoubtful(heard)) return null;
  if (reading.asks || reading.mayAsk) return null;
  const table = tableFor(asked, own);
  const segments = segmentsOf(words, table);
  if (has(segments, 'unknown', 'except', 'notOnly')) return null;
  const hedges = hedgesIn(words, own).map((each) => each.join(' '));
  const told: Told = {
    asked,
    own,
    words: inFull(words, own.words),
    segments,
    roles: rolesIn(asked, vocabularies),
    parts: line
      .split(/[,;:()]|[.!?]\s|\s-\s/)
      .flatMap((part) => betweenTurns(segmentsOf(wordsOf(part), table)))
      .filter((part) => part.some(isTelling)),
    isOpenBy: (...texts) => {
      const known = texts.flat().map((text) => inFull(phraseOf(text), own.words).join(' '));
      return hedges.every((hedge) => known.includes(hedge));
    },
  };
  for (const [least, way] of ways) {
    if (words.length < least) continue;
    const option = way(told);
    if (option !== undefined) return { kind: 'answer', value: answerOf(asked, option) };
  }
  return null;
}

const answerOf = ({ kind }: Asked, option: string): Answer =>
  kind === 'multi' ? [option] : option;

const isTelling = ({ sense }: Segment): boolean =>
  sense?.kind !== 'filler' && sense?.kind !== 'echo';

function betweenTurns(segments: readonly Segment[]): Segment[][] {
  const parts: Segment[][] = [[]];
  for (const segment of segments) {
    if (has([segment], 'but')) parts.push([]);
    parts.at(-1)?.push(segment);
  }
  return parts;
}

const namedIn = (segments: readonly Segment[]): string[] => [
  ...new Set(optionsIn(segments.filter(isNamed))),
];

/** It begins with "sometimes", and what comes after it says no more than when. */
function sometimes({ segments, roles, own, isOpenBy }: Told): string | undefined {
  const [option, ...others] = roles.partly;
  const telling = segments.filter(isTelling);
  const first = telling[has(telling.slice(0, 1), 'only') ? 1 : 0];
  const isBegun =
    first !== undefined && (has([first], 'partly') || optionsIn([first]).join() === option);
  const { partly, but } = own.words;
  const isAlone = namedIn(segments).every((each) => each === option) && !has(segments, 'yes');
  return isBegun && others.length === 0 && isAlone && isOpenBy(partly, but) ? option : undefined;
}

/** It begins with "not yet": what may come of it changes nothing about that. */
function notYet({ asked, segments, parts, roles, own }: Told): string | undefined {
  const [option, ...others] = asked.kind === 'multi' ? asked.exclusive : roles.no;
  const [first = []] = parts;
  const telling = first.filter(isTelling);
  const isNotYet = (each: Segment) =>
    has([each], 'notYet') || (isNamed(each) && hasOneOf(each.words, own.words.unsettled));
  const isOnly = telling.every((each) => has([each], 'no', 'notYet') || isNamed(each));
  const isSaid = first.some(isNotYet) || (has(first, 'no') && parts[1]?.every(isNotYet) === true);
  const isOther = namedIn(segments).some((each) => each !== option) || has(segments, 'yes');
  return others.length === 0 && isOnly && isSaid && !isOther && !has(segments, 'partly')
    ? option
    : undefined;
}

/** Each of two in its turn, where there is an option for both: nothing of it is denied, put off or there already. */
function inTurn({ asked, segments, words, roles, own, isOpenBy }: Told): string | undefined {
  const [option, ...others] = roles.both;
  const named = namedIn(segments).filter((each) => each !== option);
  const isAll = named.length === 2 && asked.options.length === 3;
  const { also, inTurn: turns, had } = own.words;
  const isTurned =
    has(segments, 'and') ||
    turns.some((text) => ` ${words.join(' ')} `.includes(` ${phraseOf(text).join(' ')} `));
  return others.length === 0 &&
    isAll &&
    isTurned &&
    !denies(segments) &&
    !has(segments, 'only', 'yes', 'but') &&
    !hasOneOf(words, had) &&
    isOpenBy(also, turns)
    ? option
    : undefined;
}

/** "Enkel de naam, het geld hebben we al": the other one is not asked for any more. */
function onlyOne({ asked, parts, segments, words, own, isOpenBy }: Told): string | undefined {
  const limited = parts.filter((part) => has(part, 'only'));
  const [after, ...others] = namedIn(
    limited.flatMap((part) => part.slice(part.findIndex((each) => has([each], 'only')))),
  );
  const isOther = namedIn(segments).some((each) => each !== after);
  return asked.kind === 'choice' &&
    limited.length === 1 &&
    others.length === 0 &&
    isOther &&
    hasOneOf(words, own.words.had) &&
    !denies(segments) &&
    isOpenBy(own.words.but, own.words.had, own.words.unsettled)
    ? after
    : undefined;
}

/** One is named, and in another part of the line each other one is denied that is named at all. */
function byAnother({ asked, parts, roles, own, isOpenBy }: Told): string | undefined {
  const isDenied = (part: readonly Segment[]) => denies(part);
  const denied = parts.filter(isDenied);
  const said = parts.filter((part) => !isDenied(part));
  const strong = said.map((part) => namedIn(part));
  const [option, ...others] = [...new Set(strong.flat())];
  const isApart =
    denied.length > 0 &&
    denied.every((part) => {
      const named = namedIn(part);
      return named.length > 0 && named.every((each) => each !== option);
    });
  return asked.kind === 'choice' &&
    others.length === 0 &&
    isApart &&
    roles.both.every((each) => each !== option) &&
    !has(said.flat(), 'yes', 'only', 'partly') &&
    isOpenBy(own.words.but)
    ? option
    : undefined;
}
