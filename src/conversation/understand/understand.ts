import { readAnswer } from '../asked/read-answer.ts';
import { type Asked, askedIn } from './asked.ts';
import { asksIn } from './asks-in.ts';
import { hasBands, hearBands, withoutRanks } from './bands.ts';
import { asBeginning, asOrdinal } from './beginning.ts';
import { hearChoice } from './choices.ts';
import { courtesyIn } from './courtesy.ts';
import {
  asTyped,
  type Heard,
  type Hearing,
  isDoubtful,
  leavesLimit,
  mostCandidates,
  type Understood,
  wholeReadings,
} from './heard.ts';
import { asLikely, isOnTopic } from './likely.ts';
import { hearNumber, numbersIn, withNumbers } from './numbers.ts';
import { asCommand, asLeaving, isBareQuestion } from './orders.ts';
import { ownFirst } from './own-first.ts';
import { asParted } from './parts.ts';
import { asUnknown } from './passing.ts';
import { tableFor } from './phrases.ts';
import { hearPlaces } from './places.ts';
import { has, type Reading, silence } from './reading.ts';
import { rolesIn } from './roles.ts';
import { segmentsOf } from './segments.ts';
import { settled } from './settled.ts';
import { asStatement } from './statement.ts';
import { asSupported } from './supported.ts';
import { begins, hearTitle } from './titles.ts';
import { asTold } from './told.ts';
import { inFull, knownWords, type Vocabulary, wordsOf } from './vocabulary.ts';

/** What a line can be, the likeliest first: the first that says something counts. */
const order: readonly ((heard: Heard) => Understood | null)[] = [
  asCommand,
  asEndQuestion,
  asLeaving,
  asUnknown,
  asAnswer,
  asRefused,
  asQuestion,
  asStatement,
  asCandidates,
  asBeginning,
  asOrdinal,
  asParted,
  asLikely,
];

const mostWords = 60;
/**
 * So much of a line has to be explained before something is made of it: more where one answer has to say it all than
 * where there may be others beside it.
 */
const leastShare = { choice: 0.51, multi: 0.3, number: 1, text: 0, postcodes: 0.3 };
/** Where the language of the interface has a name for an option, the rest may be a story about it. */
const leastMentioned = 0.2;

/** What a typed line means where this is asked. Never throws, and says nothing rather than the wrong thing. */
export function understand(line: string, hearing: Hearing): Understood {
  const words = wordsOf(line);
  if (isBareQuestion(line)) return { kind: 'command', command: { name: 'why' } };
  if (words.length === 0 || words.length > mostWords) return { kind: 'nothing' };
  const heard = heardOf(line.trim(), ownFirst(hearing));
  if (courtesyIn(words, heard.vocabularies) === 'thanks') return { kind: 'thanks' };
  for (const as of order) {
    const found = as(heard);
    const isNamed = ![asParted, asLikely].includes(as);
    if (!found) continue;
    const isAside = as === asLikely && !isOnTopic(heard);
    const supported = isAside ? found : asSupported(heard, isNamed ? settled(heard, found) : found);
    return supported.kind === 'candidates' ? (asTold(heard) ?? supported) : supported;
  }
  return asTold(heard) ?? { kind: courtesyIn(words, heard.vocabularies) ?? 'nothing' };
}

function heardOf(line: string, hearing: Hearing): Heard {
  const asked = askedIn(hearing.prompt);
  const words = wordsOf(line);
  const [own] = hearing.vocabularies;
  // A word of the language of the interface is no misspelled one of another.
  const isAllOwn = own !== undefined && words.every((word) => knownWords(own).has(word));
  const isForeign = (reading: Reading, vocabulary: Vocabulary) =>
    isAllOwn && vocabulary !== own && reading.spelling !== 'same';
  const readings =
    asked.kind === 'text'
      ? [hearTitle(asked, line, words, hearing.vocabularies)]
      : hearing.vocabularies.map((vocabulary) => {
          const reading = readingOf(hearing, asked, line, words, vocabulary);
          return {
            ...(isForeign(reading, vocabulary) ? silence : reading),
            asks: asksIn(asked, vocabulary, words),
            mayAsk: begins(inFull(words, vocabulary.words), vocabulary.words.mayAsk),
          };
        });
  // What the language of the interface denies, and makes nothing of, another one cannot know better.
  const isDenied =
    readings[0]?.values.length === 0 &&
    own &&
    has(segmentsOf(words, tableFor(asked, own)), 'not', 'notOnly', 'except');
  return { ...hearing, line, words, asked, readings: isDenied ? readings.slice(0, 1) : readings };
}

function readingOf(
  { vocabularies, places }: Hearing,
  asked: Asked,
  line: string,
  words: readonly string[],
  vocabulary: Vocabulary,
): Reading {
  const table = tableFor(asked, vocabulary);
  const cut = (text: readonly string[]) => segmentsOf(text, table);
  if (asked.kind === 'postcodes')
    return places
      ? hearPlaces(line, places, (part) => cut(wordsOf(part)), vocabulary.words.within)
      : silence;
  const segments = cut(words);
  const counted = withNumbers(segments, vocabulary);
  if (asked.kind === 'number') return hearNumber(asked, counted);
  const roles = rolesIn(asked, vocabularies);
  if (!hasBands(asked) || numbersIn(counted).length === 0)
    return hearChoice(asked, roles, segments);
  const ranked = withoutRanks(counted);
  return ranked ? hearChoice(asked, roles, ranked) : hearBands(asked, counted);
}

/** What every language in which the whole line can be read agrees on. */
function asAnswer(heard: Heard): Understood | null {
  const whole = wholeReadings(heard);
  const values = new Set(
    whole.flatMap((each) => each.values).map((value) => JSON.stringify(value)),
  );
  const value = whole[0]?.values[0];
  const names = whole[0]?.names;
  if (value === undefined || values.size > 1 || !whole.every(({ isSure }) => isSure)) return null;
  if (whole.some(({ asks }) => asks)) return null;
  return isDoubtful(heard)
    ? { kind: 'candidates', values: [value], rest: '', names }
    : { kind: 'answer', value, names };
}

/** A number that is too high, or a postcode that does not exist, is refused as the form does it. */
function asRefused({ prompt, asked, words, places }: Heard): Understood | null {
  if (!['number', 'postcodes'].includes(asked.kind) || prompt.kind === 'overview') return null;
  const [text = '', ...others] = words;
  if (others.length > 0 || !/^\d+$/.test(text)) return null;
  const question = prompt.kind === 'field' ? prompt.field : prompt.question;
  const read = readAnswer(question, { text }, places);
  return 'error' in read ? { kind: 'refused', error: read.error } : null;
}

/** Something that a person wants to know from us. */
function asQuestion({ line, asked, readings }: Heard): Understood | null {
  if (asked.kind === 'text') return null;
  const isKnown = readings.some(({ isWhole }) => isWhole);
  const asks = readings.some((each) => each.asks || (each.mayAsk && !isKnown));
  return asks || /\?\s*$/.test(line) ? { kind: 'question' } : null;
}

/** "Nooit van gehoord, wat is dat": what is asked last is asked of us, unless it has an answer in it. */
function asEndQuestion(heard: Heard): Understood | null {
  const { line, vocabularies } = heard;
  const [first = '', ...others] = line.split(/[,;:()]|[.!?]\s|\s-\s/);
  const last = others.at(-1) ?? '';
  if (first === '') return null;
  const isAsked = vocabularies.some(({ words }) =>
    begins([...inFull(wordsOf(last), words), ''], words.asksLast),
  );
  const isEmpty = () => heardOf(last, heard).readings.every(({ values }) => values.length === 0);
  return isAsked && isEmpty() ? { kind: 'question' } : null;
}

function asCandidates(heard: Heard): Understood | null {
  const { asked } = heard;
  const whole = wholeReadings(heard);
  // Of a number that stands with other words only its own language can tell what it counts.
  const some = asked.kind === 'number' ? heard.readings.slice(0, 1) : heard.readings;
  const best = some.reduce((a, b) => (b.share > a.share ? b : a), silence);
  const isOwn = best === heard.readings[0] && best.isMentioned;
  const least = isOwn ? leastMentioned : leastShare[asked.kind];
  const isEnough = best.share >= least && !leavesLimit(best, heard);
  const readings = whole.length > 0 ? whole : [best].filter(() => isEnough);
  const distinct = new Map(
    readings.flatMap(({ values }) => values).map((value) => [JSON.stringify(value), value]),
  );
  const values = [...distinct.values()].slice(0, mostCandidates[asked.kind]);
  const rest = asTyped(
    heard,
    readings.flatMap((each) => each.rest),
  );
  return values.length > 0 ? { kind: 'candidates', values, rest, names: readings[0]?.names } : null;
}
