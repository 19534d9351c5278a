import type { Asked } from './asked.ts';
import { tableFor } from './phrases.ts';
import { segmentsOf } from './segments.ts';
import { begins } from './titles.ts';
import { inFull, type Vocabulary } from './vocabulary.ts';

/** It begins as a question does in this language: "mag ik" asks, and "mag" and "kan later" are answers. */
export function asksIn(asked: Asked, vocabulary: Vocabulary, words: readonly string[]): boolean {
  const table = tableFor(asked, vocabulary);
  const [first] = segmentsOf(words, table);
  const isAll = first?.words.length === words.length;
  const isAnswer =
    first !== undefined &&
    (first.sense?.kind === 'option' || isAll) &&
    first.words.length > 1 &&
    table.exact.has(first.words.join(' '));
  return !isAnswer && begins(inFull(words, vocabulary.words), vocabulary.words.asks);
}
