import { type Command, ordersFor, type Target } from './commands.ts';
import type { Hearing } from './heard.ts';
import { segmentsOf } from './segments.ts';
import { begins } from './titles.ts';
import { inFull, phraseOf, sayingOf, type Vocabulary, wordsOf } from './vocabulary.ts';

/** In fewer words than these a "no" is only that. */
const fewest = 3;
/** Of more questions than these it is not told which one is meant. */
const most = 3;

/**
 * "Nee, we zitten niet in een partnerschap", "6 workshops in plaats van 4": where nothing is asked, it opens what it
 * names. Where it names none, or too much, all answers.
 */
export function asCorrection(
  line: string,
  { targets, vocabularies }: Pick<Hearing, 'targets' | 'vocabularies'>,
): Command | null {
  const words = wordsOf(line);
  const speaking = vocabularies.filter((each) => corrects(words, each));
  const isAsked = /[?？]/.test(line) || vocabularies.some((each) => asks(words, each));
  if (isAsked || speaking.length === 0) return null;
  const those = (isMeant: typeof isNamed) =>
    targets.filter((target) => speaking.some((each) => isMeant(words, target, each, targets)));
  const named = those(isNamed);
  const meant = named.length > 0 ? named : those(isTold);
  return meant.length > 0 && meant.length <= most
    ? { name: 'change', targets: meant }
    : { name: 'review' };
}

const asks = (words: readonly string[], { words: own }: Vocabulary): boolean =>
  begins(inFull(words, own), [...own.asks, ...own.mayAsk]);

function corrects(words: readonly string[], { words: own }: Vocabulary): boolean {
  const [first = ''] = words;
  const says = sayingOf(words, own);
  return (
    (words.length >= fewest && own.beginnings.no.includes(first)) ||
    own.corrections.some((text) => says(phraseOf(text)))
  );
}

const isWithin = (target: Target) => (each: string) =>
  each === target || each.startsWith(`${target}.`);

const isNamed = (
  words: readonly string[],
  target: Target,
  vocabulary: Vocabulary,
  targets: readonly Target[],
): boolean =>
  segmentsOf(words, ordersFor(targets, vocabulary)).some(
    ({ sense }) => sense?.kind === 'target' && isWithin(target)(sense.target),
  );

/** By one of its options, or by what is counted there. */
function isTold(words: readonly string[], target: Target, { words: own }: Vocabulary): boolean {
  const says = sayingOf(words, own);
  const textsOf = <T>(all: Readonly<Record<string, T>>): T[] =>
    Object.entries(all).flatMap(([id, texts]) => (isWithin(target)(id) ? [texts] : []));
  const isCounted = words.some((word) => /^\d+$/.test(word));
  const options = textsOf(own.options).flatMap((each) => Object.values(each));
  return [...options, ...(isCounted ? textsOf(own.units) : [])]
    .flat()
    .some((text) => says(phraseOf(text)));
}
