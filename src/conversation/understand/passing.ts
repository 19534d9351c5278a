import { unknown } from '../../assessment/answers.ts';
import { asksIn } from './asks-in.ts';
import { type Heard, hasOneOf, type Understood } from './heard.ts';
import { numbersIn, withNumbers } from './numbers.ts';
import { tableFor } from './phrases.ts';
import { has } from './reading.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { type Vocabulary, wordsOf } from './vocabulary.ts';

/** It is not known, or passed over. */
export function asUnknown({ asked, line, words, vocabularies }: Heard): Understood | null {
  const [first = '', ...others] = line.split(/[,;.]/).filter((part) => part.trim() !== '');
  const last = others.at(-1) ?? '';
  const isUnknown = vocabularies.some((vocabulary) => {
    const cut = (text: readonly string[]) => segmentsOf(text, tableFor(asked, vocabulary));
    const segments = cut(words);
    const isOwn = vocabulary === vocabularies[0];
    const begun =
      saysUnknown(cut(wordsOf(first)), isOwn) ||
      // What another language makes of the beginning is too little.
      (isOwn && beginsUnknown(segments, vocabulary));
    const ended =
      isOwn &&
      saysUnknown(cut(wordsOf(last)), true) &&
      !asksIn(asked, vocabulary, words) &&
      !others.concat(first).some((part) => isGuess(cut(wordsOf(part)), vocabulary));
    return saysUnknown(segments, isOwn) || ((begun || ended) && addsNothing(segments));
  });
  if (!isUnknown) return null;
  // A title that is not known yet stays empty.
  if (asked.kind === 'text') return { kind: 'answer', value: '' };
  return asked.canBeUnknown ? { kind: 'answer', value: unknown } : null;
}

/** A line that says this from beginning to end. */
export const saysUnknown = (segments: readonly Segment[], isOwn: boolean): boolean =>
  has(segments, 'unknown') &&
  segments.every(
    ({ sense, spelling }) =>
      (spelling === 'same' || (isOwn && spelling === 'near')) &&
      ['unknown', 'filler', 'echo'].includes(sense?.kind ?? ''),
  );

/** "Misschien" and "4 of 5" say more than nothing. */
const isGuess = (part: readonly Segment[], vocabulary: Vocabulary): boolean =>
  numbersIn(withNumbers(part, vocabulary)).length > 0 ||
  (has(part, 'doubt') &&
    part.every(({ sense }) => ['doubt', 'filler'].includes(sense?.kind ?? '')));

/** "Moet ik vragen aan Jan", and not "ik weet niet wat dat is". */
function beginsUnknown(segments: readonly Segment[], { words }: Vocabulary): boolean {
  const telling = segments.filter(({ sense }) => sense?.kind !== 'filler');
  const rest = telling.slice(1).flatMap((each) => each.words);
  const asks = [...words.asks, ...words.mayAsk, ...words.doubt];
  const [start] = telling;
  return start?.sense?.kind === 'unknown' && start.spelling === 'same' && !hasOneOf(rest, asks);
}

/** "Geen idee, dat vraag ik aan Jan": nothing after it is an answer. */
const addsNothing = (segments: readonly Segment[]): boolean =>
  !has(segments, 'option', 'yes', 'no', 'but', 'partly');
