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
import { has, type Reading, silence } from './reading.ts';
import { rolesIn } from './roles.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { inFull, labelOf, phraseOf, type Vocabulary } from './vocabulary.ts';

/** So many words that mean nothing to us may stand around an answer, and so little of it has to be explained. */
const mostLeft = { choice: 6, multi: 0 };
const leastShare = 0.3;

/** A sentence that names one answer, with words around it that none of our lists has: "dat kunnen wij staven". */
export function asStatement(heard: Heard): Understood | null {
  const { asked, words, vocabularies, readings } = heard;
  const [vocabulary] = vocabularies;
  const [own = silence] = readings;
  const most = asked.kind === 'choice' || asked.kind === 'multi' ? mostLeft[asked.kind] : 0;
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
const addsUnknown = (segments: readonly Segment[]): boolean =>
  segments.some(
    ({ sense }, at) =>
      (sense?.kind === 'and' || sense?.kind === 'also') &&
      segments.slice(at + 1).find((each) => each.sense?.kind !== 'filler')?.sense === null,
  );

/** A yes or a no that one option stands for, with a reason behind it that takes nothing back. */
export function asReasoned(heard: Heard): Understood | null {
  const { asked, words, vocabularies, readings } = heard;
  const [own] = vocabularies;
  if (
    !own ||
    !isOwnLanguage(heard) ||
    asked.kind !== 'choice' ||
    isDoubtful(heard) ||
    readings[0]?.asks
  )
    return null;
  const segments = segmentsOf(words, tableFor(asked, own));
  const telling = segments.filter(({ sense }) => sense?.kind !== 'filler');
  const [first, ...rest] = telling;
  const kind = first?.sense?.kind;
  if ((kind !== 'yes' && kind !== 'no') || first?.spelling !== 'same' || rest.length === 0)
    return null;
  const [word = ''] = first.words;
  if (!own.words.beginnings[kind].some((each) => phraseOf(each)[0] === word)) return null;
  const [option, ...others] = rolesIn(asked, vocabularies)[kind];
  if (option === undefined || others.length > 0 || rest.length > mostReason) return null;
  const isOther = (segment: Segment) =>
    segment.sense?.kind === 'option' && !segment.sense.options.includes(option);
  const turns = kind === 'no' ? takesBack : [...takesBack, ...denies];
  if (has(rest, ...turns) || rest.some(isOther) || has(rest, kind === 'yes' ? 'no' : 'yes'))
    return null;
  const left = rest.filter(({ sense }) => sense === null).flatMap((each) => each.words);
  return leavesDoubt({ rest: left }, left, asked, own) ? null : { kind: 'answer', value: option };
}

const mostReason = 10;
const takesBack = [
  'but',
  'doubt',
  'partly',
  'unknown',
  'except',
  'only',
  'notOnly',
  'turn',
] as const;
const denies = ['not', 'notYet'] as const;

const isOnly = (values: readonly Answer[], value: Answer): boolean =>
  values.every((each) => JSON.stringify(each) === JSON.stringify(value));
