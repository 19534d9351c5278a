import type { Asked } from './asked.ts';
import { asksIn } from './asks-in.ts';
import { courtesyIn } from './courtesy.ts';
import { type Hearing, spokenIn, type Understood } from './heard.ts';
import { asCommand, commandIn, isBareQuestion } from './orders.ts';
import { ownFirst } from './own-first.ts';
import { saysUnknown } from './passing.ts';
import { tableFor } from './phrases.ts';
import { segmentsOf } from './segments.ts';
import { wordsOf } from './vocabulary.ts';

/** What is longer is a text: nobody orders or asks us something with so many words while writing one. */
const mostWords = 8;

/** No question of the rules: it has no words of its own. */
const writing: Asked = {
  key: 'writing',
  kind: 'text',
  options: [],
  exclusive: [],
  min: 0,
  max: 0,
  canBeUnknown: true,
};

/**
 * Where any text can be the answer: thanks, an order, an empty answer where it says that it is not known yet, or what may be
 * a question to us. Nothing of these, and it is the text.
 */
export function understandWriting(
  line: string,
  given: Pick<Hearing, 'targets' | 'vocabularies' | 'language'>,
): Understood {
  const words = wordsOf(line);
  if (isBareQuestion(line)) return { kind: 'command', command: { name: 'why' } };
  if (words.length > mostWords) return { kind: 'nothing' };
  const hearing = { ...ownFirst(given), line };
  const { vocabularies } = hearing;
  const [own] = vocabularies;
  if (courtesyIn(words, vocabularies) === 'thanks') return { kind: 'thanks' };
  const command = asCommand(hearing) ?? commandIn(hearing, 'leave', 'done');
  if (command) return command;
  const isLeft = vocabularies.some((vocabulary) =>
    saysUnknown(segmentsOf(words, tableFor(writing, vocabulary)), vocabulary === own),
  );
  if (isLeft) return { kind: 'answer', value: '' };
  const asks = [own, spokenIn({ words, vocabularies })].some(
    (vocabulary) => vocabulary && asksIn(writing, vocabulary, words),
  );
  return { kind: asks ? 'question' : 'nothing' };
}
