import { hearCommand } from './commands.ts';
import { asCorrection } from './corrections.ts';
import type { Heard, Hearing, Understood } from './heard.ts';
import { isAllOf, type Vocabulary, wordsOf } from './vocabulary.ts';

type Ordering = Pick<Heard, 'line' | 'targets' | 'vocabularies'>;

/** Any order but those that may be an answer. */
export const asCommand = (ordering: Ordering): Understood | null => commandIn(ordering);

/** "Stop", where that is no answer: at a list it says that there is nothing more. */
export function asLeaving(heard: Heard): Understood | null {
  const isAnswer =
    heard.asked.kind !== 'text' &&
    heard.readings.some(({ isWhole, values }) => isWhole && values.length > 0);
  return isAnswer ? null : commandIn(heard, 'leave');
}

/** An order; one that may be an answer only where it is asked for. */
export function commandIn(
  { line, targets, vocabularies }: Ordering,
  ...names: readonly ('leave' | 'done')[]
): Understood | null {
  for (const vocabulary of vocabularies) {
    const command = hearCommand(line, targets, vocabulary);
    if (!command) continue;
    const { name } = command;
    if ((name !== 'leave' && name !== 'done') || names.includes(name))
      return { kind: 'command', command };
  }
  return null;
}

/** Where nothing is asked: an order, a correction, or what may be a question to us. A bare "ja" is none. */
export function understandCommand(
  line: string,
  hearing: Pick<Hearing, 'targets' | 'vocabularies'>,
): Understood {
  const order = asCommand({ line, ...hearing }) ?? commandIn({ line, ...hearing }, 'leave');
  if (order) return order;
  const words = wordsOf(line);
  for (const vocabulary of hearing.vocabularies) {
    const others = withoutBeginning(words, vocabulary);
    const { yes, no, greetings, thanks, courtesies } = vocabulary.words;
    if (isAllOf(others, thanks)) return { kind: 'thanks' };
    if (isAllOf(others, [...yes, ...no, ...greetings, ...courtesies])) return { kind: 'nothing' };
  }
  const command = asCorrection(line, hearing);
  return command ? { kind: 'command', command } : { kind: 'question' };
}

/** "Ja, dank je" without its "ja". */
function withoutBeginning(
  words: readonly string[],
  { words: { beginnings } }: Vocabulary,
): readonly string[] {
  const [first = '', ...others] = words;
  const isBegun = others.length > 0 && Object.values(beginnings).flat().includes(first);
  return isBegun ? others : words;
}

/** What is only said to be friendly. */
export function courtesyIn(
  words: readonly string[],
  vocabularies: readonly Vocabulary[],
): 'greeting' | 'thanks' | 'nothing' {
  const isOneOf = (kind: 'greetings' | 'thanks') =>
    vocabularies.some((vocabulary) => isAllOf(words, vocabulary.words[kind]));
  if (isOneOf('greetings')) return 'greeting';
  return isOneOf('thanks') ? 'thanks' : 'nothing';
}

/** Nothing but its sign: who types that wants to know what is meant. */
export const isBareQuestion = (line: string): boolean => /^\s*[?？]+\s*$/.test(line);
