import { isAllOf, type Phrases, phraseOf, type Vocabulary } from './vocabulary.ts';

/** What is only said to be friendly, and is returned; null where it says anything else. */
export function courtesyIn(
  words: readonly string[],
  vocabularies: readonly Vocabulary[],
): 'greeting' | 'thanks' | null {
  if (vocabularies.some(({ words: own }) => isAllOf(words, own.greetings))) return 'greeting';
  return vocabularies.some((vocabulary) => isThanks(words, vocabulary)) ? 'thanks' : null;
}

/** "Nee, hartelijk bedankt hoor": thanks, and nothing beside it that says anything. */
function isThanks(words: readonly string[], { words: own }: Vocabulary): boolean {
  const beside = [own.thanks.beside, own.greetings, own.courtesies, own.yes, own.no].flat();
  const isMade = (rest: readonly string[], isSaid: boolean): boolean =>
    rest.length === 0
      ? isSaid
      : startsOf(rest, own.thanks.said).some((after) => isMade(after, true)) ||
        startsOf(rest, beside).some((after) => isMade(after, isSaid));
  return isMade(words, false);
}

/** What is left of a line behind each of these phrases that it begins with. */
const startsOf = (words: readonly string[], phrases: Phrases): (readonly string[])[] =>
  phrases
    .map(phraseOf)
    .filter((phrase) => phrase.every((word, index) => words[index] === word))
    .map((phrase) => words.slice(phrase.length));
