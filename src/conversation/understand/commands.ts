import { fold } from '../../belgium/fold.ts';
import { madeOnce, madeOnceOf } from './made-once.ts';
import { type PhraseTable, tableOf } from './phrase-table.ts';
import { has } from './reading.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { phrasesOf, sharedPhrases } from './shared-phrases.ts';
import { labelOf, type Phrase, type Vocabulary, wordsOf } from './vocabulary.ts';

/** A question, or a field of the item at hand as `list.fields.field`, that can be changed. */
export type Target = string;

const commands = [
  'back',
  'restart',
  'result',
  'review',
  'why',
  'undo',
  'redo',
  'change',
  'draft',
  'keep',
  'leave',
  'done',
] as const;
type CommandName = (typeof commands)[number];
/** What needs nothing to be named with it. */
export type PlainCommand = Exclude<CommandName, 'change'>;

export type Command =
  | { name: PlainCommand }
  /** Several targets where it is not clear which one is meant; none where it cannot be changed now. */
  | { name: 'change'; targets: readonly Target[] };

const shortestMisspelled = 7;

/** A line that is a command from beginning to end. */
export function hearCommand(
  line: string,
  targets: readonly Target[],
  vocabulary: Vocabulary,
): Command | null {
  const segments = segmentsOf(wordsOf(line), ordersFor(targets, vocabulary));
  if (segments.some(({ sense, spelling }) => sense === null || spelling === 'far')) return null;
  // "In Aalter" orders nothing: only a long word is an order with a slip in it. "Sluizen" never stops us.
  const isOther = ({ sense, spelling, words }: Segment) =>
    sense?.kind === 'command' &&
    spelling !== 'same' &&
    (['leave', 'done'].includes(sense.command) || words.join('').length < shortestMisspelled);
  if (segments.some(isOther)) return null;
  const names = new Set(
    segments.flatMap(({ sense }) => (sense?.kind === 'command' ? [sense.command] : [])),
  );
  // Who goes back because of a slip wants it undone.
  if (names.has('undo')) names.delete('back');
  const [name] = commands.filter((each) => names.has(each));
  if (!name || names.size > 1) return null;
  const named = segments.flatMap(({ sense }) => (sense?.kind === 'target' ? [sense] : []));
  if (name !== 'change') return has(segments, 'target') ? null : { name };
  if (named.length === 0) return { name: 'review' };
  // Two questions may go by the same name.
  const called = segments.find(({ sense }) => sense?.kind === 'target')?.words.join(' ');
  const alike = targets.filter((target) =>
    namesOf(target, vocabulary).some((text) => fold(text) === called),
  );
  const open = named.map(({ target }) => target).filter((target) => targets.includes(target));
  return { name, targets: [...new Set([...open, ...alike])] };
}

const namesOf = (target: Target, vocabulary: Vocabulary): readonly string[] => [
  labelOf(vocabulary, `questions.${target}.label`),
  ...(vocabulary.words.questions[target] ?? []),
];

/** Where an order is looked up, in one language. */
export const ordersFor = madeOnce(
  (targets: readonly Target[]) => targets.join(),
  (targets, vocabulary: Vocabulary): PhraseTable => {
    const { fillers } = sharedPhrases(vocabulary);
    const { orders, questions } = ordersIn(vocabulary);
    const asked = targets.flatMap((target) => namedBy(target, vocabulary));
    return tableOf([...orders, ...asked, ...questions, ...fillers], vocabulary);
  },
);

/** Those that do not depend on what has been asked. */
const ordersIn = madeOnceOf((vocabulary: Vocabulary) => ({
  orders: commands.flatMap((command) =>
    phrasesOf(vocabulary.words.commands[command], { kind: 'command', command }),
  ),
  questions: Object.keys(vocabulary.words.questions).flatMap((target) =>
    namedBy(target, vocabulary),
  ),
}));

const namedBy = (target: Target, vocabulary: Vocabulary): Phrase[] =>
  phrasesOf(namesOf(target, vocabulary), { kind: 'target', target });
