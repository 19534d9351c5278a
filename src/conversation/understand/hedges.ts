import { madeOnceOf } from './made-once.ts';
import { inFull, phraseOf, sayingOf, type Vocabulary } from './vocabulary.ts';

/** What leaves open whether what is said is so. */
const open = [
  'also',
  'doubt',
  'but',
  'unsettled',
  'few',
  'except',
  'partly',
  'unknown',
  'notOnly',
] as const;

/** So many words make a sentence. */
const fewest = 5;

interface Hedge {
  words: readonly string[];
  /** It leaves nothing open in a sentence that is otherwise clear. */
  isHarmless: boolean;
}

/** The phrases in a line that leave open what it says: "misschien", "we zijn van plan". */
export function hedgesIn(line: readonly string[], vocabulary: Vocabulary): (readonly string[])[] {
  const says = sayingOf(line, vocabulary.words);
  const isSentence = line.length >= fewest;
  return hedgesOf(vocabulary)
    .filter(({ words, isHarmless }) => says(words) && !(isHarmless && isSentence))
    .map(({ words }) => words);
}

const hedgesOf = madeOnceOf(({ words }: Vocabulary): readonly Hedge[] =>
  open
    .flatMap((kind) => words[kind])
    .map((text) => ({
      words: inFull(phraseOf(text), words),
      isHarmless: words.harmless.includes(text),
    })),
);
