import type { Answer } from '../../assessment/answers.ts';
import type { Asked } from './asked.ts';
import {
  type Heard,
  hasOneOf,
  isDoubtful,
  isOwnLanguage,
  leavesLimit,
  type Understood,
} from './heard.ts';
import { tableFor } from './phrases.ts';
import { isTwoSided, type Reading, silence } from './reading.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { inFull, labelOf, phraseOf, type Vocabulary } from './vocabulary.ts';

/** So many words that mean nothing to us may stand around the one answer, and so little of it has to be explained. */
const mostLeft = 6;
const leastShare = 0.3;

/** A sentence that names one answer, with words around it that none of our lists has: "dat kunnen wij staven". */
export function asStatement(heard: Heard): Understood | null {
  const { asked, words, vocabularies, readings } = heard;
  const [vocabulary] = vocabularies;
  const [own = silence] = readings;
  const most = asked.kind === 'choice' ? mostLeft : 0;
  const [value] = own.values;
  if (
    !vocabulary ||
    !isOwnLanguage(heard) ||
    value === undefined ||
    own.rest.length > most ||
    isDoubtful(heard)
  )
    return null;
  if (!own.isUndoubted || own.share < leastShare || own.asks || own.mayAsk) return null;
  const segments = segmentsOf(words, tableFor(asked, vocabulary));
  const isSaid =
    own.isNamed ||
    (asked.kind === 'choice' &&
      segments.some(
        ({ sense, words }) =>
          ['yes', 'no', 'not', 'notYet'].includes(sense?.kind ?? '') && words.length > 1,
      ));
  if (
    !isSaid ||
    isTwoSided(segments) ||
    addsUnknown(segments) ||
    leavesLimit(own, heard) ||
    leavesDoubt(own, words, asked, vocabulary)
  )
    return null;
  const agree = readings.every(
    (each) => each === own || each.share < own.share || isOnly(each.values, value),
  );
  return agree ? { kind: 'answer', value } : null;
}

const doubts = [
  'but',
  'doubt',
  'partly',
  'unknown',
  'also',
  'unsettled',
  'asks',
  'mayAsk',
] as const;

/** A word beside the answer that takes it back, puts it off or counts something; a year does not. */
const leavesDoubt = (
  { rest }: Pick<Reading, 'rest'>,
  line: readonly string[],
  asked: Asked,
  vocabulary: Vocabulary,
): boolean => {
  const { words } = vocabulary;
  // "What do you want?" is answered with "we want".
  const question = phraseOf(labelOf(vocabulary, `questions.${asked.key}.ask`));
  const own = inFull(line, words).filter((word) => !question.includes(word));
  return (
    rest.some((word) => /\d/.test(word) && !/^(?:19|20)\d\d$/.test(word)) ||
    doubts.some((kind) => hasOneOf(rest, words[kind])) ||
    hasOneOf(own, words.unsettled)
  );
};

/** "Leden en hun vrienden": what an "and" adds is not known. */
export const addsUnknown = (segments: readonly Segment[]): boolean =>
  segments.some(
    ({ sense }, at) =>
      (sense?.kind === 'and' || sense?.kind === 'also') &&
      segments.slice(at + 1).find((each) => each.sense?.kind !== 'filler')?.sense === null,
  );

const isOnly = (values: readonly Answer[], value: Answer): boolean =>
  values.every((each) => JSON.stringify(each) === JSON.stringify(value));
