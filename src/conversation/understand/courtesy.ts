import { isAllOf, phraseOf, sayingOf, type Vocabulary } from './vocabulary.ts';

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
  const { said, beside } = own.thanks;
  const says = sayingOf(words, own);
  if (!said.some((text) => says(phraseOf(text)))) return false;
  const phrases = [said, beside, own.greetings, own.courtesies, own.yes, own.no].flat();
  // Each place where a phrase ends is gone on from once, however many ways lead there.
  const ends = new Set([0]);
  for (const from of ends)
    for (const phrase of phrases.map(phraseOf))
      if (phrase.every((word, index) => words[from + index] === word))
        ends.add(from + phrase.length);
  return ends.has(words.length);
}
