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

/** What may as well turn to the answer, or add to it: "wij zelf niet, maar een partner wel". */
const turning: readonly (typeof open)[number][] = ['but', 'also'];

interface Hedge {
  kind: (typeof open)[number];
  words: readonly string[];
  /** It leaves nothing open in a sentence that is otherwise clear. */
  isHarmless: boolean;
}

/** The phrases in a line that leave open what it says: "misschien", "we zijn van plan". */
export const hedgesIn = (line: readonly string[], vocabulary: Vocabulary): (readonly string[])[] =>
  saidIn(line, vocabulary).map(({ words }) => words);

/** Those that leave it open for sure, and those that may as well turn to the answer. */
export function openingIn(
  line: readonly string[],
  vocabulary: Vocabulary,
): readonly [readonly Hedge[], readonly Hedge[]] {
  const said = saidIn(line, vocabulary);
  const turns = said.filter(({ kind }) => turning.includes(kind));
  return [said.filter((each) => !turns.includes(each)), turns];
}

function saidIn(line: readonly string[], vocabulary: Vocabulary): readonly Hedge[] {
  const says = sayingOf(line, vocabulary.words);
  const isSentence = line.length >= fewest;
  return hedgesOf(vocabulary).filter(
    ({ words, isHarmless }) => says(words) && !(isHarmless && isSentence),
  );
}

const hedgesOf = madeOnceOf(({ words }: Vocabulary): readonly Hedge[] =>
  open
    .flatMap((kind) => words[kind].map((text) => ({ kind, text })))
    .map(({ kind, text }) => ({
      kind,
      words: inFull(phraseOf(text), words),
      isHarmless: words.harmless.includes(text),
    })),
);
