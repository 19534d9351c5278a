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
  if (/[?？]/.test(line) || vocabularies.some((each) => asks(words, each))) return null;
  const speaking = vocabularies.flatMap((vocabulary) => {
    const rest = correctedIn(words, vocabulary);
    return rest ? [{ vocabulary, rest }] : [];
  });
  if (speaking.length === 0) return asCount(words, targets, vocabularies);
  const those = (isMeant: typeof isNamed) =>
    targets.filter((target) =>
      speaking.some(({ vocabulary, rest }) => isMeant(rest, target, vocabulary, targets)),
    );
  const [named, told] = [those(isNamed), those(isTold)];
  return changeOf(named.length > 0 ? named : told, told) ?? { name: 'review' };
}

/** "Het zijn 6 workshops": how many there are of what is counted in an answer. */
function asCount(
  words: readonly string[],
  targets: readonly Target[],
  vocabularies: readonly Vocabulary[],
): Command | null {
  const telling = vocabularies.filter(
    ({ words: own }) =>
      begins(inFull(words, own), own.counts) &&
      words.some((word) => /\d/.test(word) || (own.numbers[word] ?? 0) > 1),
  );
  const counted = targets.filter((target) =>
    telling.some((vocabulary) => saysOneOf(words, unitsOf(target, vocabulary), vocabulary)),
  );
  return changeOf(counted, counted);
}

/** Of a list and its field that is told it is the field; null of none, or too many to choose from. */
function changeOf(meant: readonly Target[], told: readonly Target[]): Command | null {
  const targets = new Set(
    meant.flatMap((each) => {
      const fields = told.filter((field) => field.startsWith(`${each}.`));
      return fields.length > 0 ? fields : [each];
    }),
  );
  return targets.size > 0 && targets.size <= most
    ? { name: 'change', targets: [...targets] }
    : null;
}

const asks = (words: readonly string[], { words: own }: Vocabulary): boolean =>
  begins(inFull(words, own), [...own.asks, ...own.mayAsk]);

/** What is said beside the words that say that something is otherwise; null where none say so. */
function correctedIn(words: readonly string[], { words: own }: Vocabulary): string[] | null {
  const [first = '', ...others] = words;
  const says = sayingOf(words, own);
  const said = own.corrections.map(phraseOf).find(says);
  if (said)
    return ` ${inFull(words, own).join(' ')} `
      .replace(` ${said.join(' ')} `, ' ')
      .trim()
      .split(' ');
  return words.length >= fewest && own.beginnings.no.includes(first) ? others : null;
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
function isTold(words: readonly string[], target: Target, vocabulary: Vocabulary): boolean {
  const options = textsIn(vocabulary.words.options, target).flatMap((each) => Object.values(each));
  const isCounted = words.some((word) => /\d/.test(word));
  const units = isCounted ? unitsOf(target, vocabulary) : [];
  return saysOneOf(words, [...options.flat(), ...units], vocabulary);
}

const unitsOf = (target: Target, { words: own }: Vocabulary): readonly string[] =>
  textsIn(own.units, target).flat();

const textsIn = <T>(all: Readonly<Record<string, T>>, target: Target): T[] =>
  Object.entries(all).flatMap(([id, texts]) => (isWithin(target)(id) ? [texts] : []));

const saysOneOf = (
  words: readonly string[],
  texts: readonly string[],
  { words: own }: Vocabulary,
): boolean => {
  const says = sayingOf(words, own);
  return texts.some((text) => says(phraseOf(text)));
};
