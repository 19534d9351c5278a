import { hearCommand } from './commands.ts';
import { asCorrection } from './corrections.ts';
import { courtesyIn } from './courtesy.ts';
import { type Heard, type Hearing, type Understood, wholeReadings } from './heard.ts';
import { isAllOf, type Vocabulary, wordsOf } from './vocabulary.ts';

type Ordering = Pick<Heard, 'line' | 'targets' | 'vocabularies'>;

/** Any order but those that may be an answer. */
export const asCommand = (ordering: Ordering): Understood | null => commandIn(ordering);

/** "Stop", where that is no answer: at a list it says that there is nothing more. */
export function asLeaving(heard: Heard): Understood | null {
  const isAnswer = heard.asked.kind !== 'text' && wholeReadings(heard).length > 0;
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
  const words = wordsOf(line);
  if (courtesyIn(words, hearing.vocabularies) === 'thanks') return { kind: 'thanks' };
  const order = asCommand({ line, ...hearing }) ?? commandIn({ line, ...hearing }, 'leave');
  if (order) return order;
  if (hearing.vocabularies.some(isBareIn(words))) return { kind: 'nothing' };
  const command = asCorrection(line, hearing);
  return command ? { kind: 'command', command } : { kind: 'question' };
}

const isBareIn =
  (words: readonly string[]) =>
  ({ words: { yes, no, beginnings, greetings, courtesies } }: Vocabulary): boolean => {
    const [first = '', ...others] = words;
    const isBegun = others.length > 0 && Object.values(beginnings).flat().includes(first);
    return isAllOf(isBegun ? others : words, [...yes, ...no, ...greetings, ...courtesies]);
  };

/** Nothing but its sign: who types that wants to know what is meant. */
export const isBareQuestion = (line: string): boolean => /^\s*[?？]+\s*$/.test(line);
