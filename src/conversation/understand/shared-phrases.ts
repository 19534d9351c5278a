import { madeOnceOf } from './made-once.ts';
import { type Phrase, phraseOf, type Sense, type Vocabulary } from './vocabulary.ts';

const plain = [
  'unknown',
  'yes',
  'no',
  'notYet',
  'partly',
  'all',
  'except',
  'not',
  'notOnly',
  'only',
  'but',
  'turn',
  'doubt',
  'also',
  'and',
] as const;

const ends = ['through', 'to', 'between', 'beyond', 'from', 'below', 'under'] as const;

/** What can be said in answer to any question, in one language: the same objects in each table. */
export const sharedPhrases = madeOnceOf(({ words }: Vocabulary) => ({
  plain: plain.flatMap((kind) => phrasesOf(words[kind], { kind })),
  counted: [
    ...phrasesOf(words.conclusions, { kind: 'conclusion' }),
    ...phrasesOf(words.durations, { kind: 'duration' }),
    ...phrasesOf(words.otherUnits, { kind: 'otherUnit' }),
    ...phrasesOf(words.few, { kind: 'few' }),
    ...ends.flatMap((end) => phrasesOf(words.range[end], { kind: end })),
  ],
  fillers: phrasesOf(words.fillers, { kind: 'filler' }),
  background: phrasesOf(words.background, { kind: 'filler' }),
}));

/** Texts that all mean this. */
export const phrasesOf = (texts: readonly string[] | undefined, sense: Sense): Phrase[] =>
  (texts ?? []).filter(Boolean).map((text) => ({ words: phraseOf(text), sense }));
