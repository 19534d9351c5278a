import type { PlaceFinder } from '../../belgium/places.ts';
import type { Prompt } from '../asked/prompt.ts';
import type { ConversationContext } from '../machine/context.ts';
import { askedIn } from './asked.ts';
import { ordersFor } from './commands.ts';
import type { Understood } from './heard.ts';
import { understandCommand } from './orders.ts';
import { learn } from './phrase-table.ts';
import { tableFor } from './phrases.ts';
import { plainLine } from './plain-line.ts';
import { sharedPhrases } from './shared-phrases.ts';
import { targetsOf } from './targets.ts';
import { understand } from './understand.ts';
import { isAllOf, knownWords, type Vocabulary, wordsOf } from './vocabulary.ts';
import { understandWriting } from './writing.ts';

export type Hear = (
  line: string,
  context: ConversationContext,
  /** What is asked; `text` where any text can be the answer, and nothing of the conversation is. */
  prompt: Prompt | 'text' | null,
  places?: PlaceFinder,
) => Understood;

export interface Typing {
  hear: Hear;
  /**
   * Makes what a line is heard by while it is typed, bit by bit, so that no key has to wait for it. Last it hears what
   * stands there by then, in each language by itself: a browser takes its time for what it does for the first time.
   */
  prepare: (
    context: ConversationContext,
    prompt: Prompt | null,
    lineNow: () => string,
  ) => Promise<void>;
}

/** Understands what is typed, whether or not something is asked. */
export const typingIn = (vocabularies: readonly Vocabulary[], language: string): Typing => ({
  hear: (typed, context, prompt, places) => {
    const line = plainLine(typed);
    const asked = prompt === 'text' ? null : prompt;
    const hearing = { targets: targetsOf(context, asked), vocabularies, language };
    if (prompt === 'text') return understandWriting(line, hearing);
    if (!prompt) return understandCommand(line, hearing);
    const found = understand(line, { ...hearing, prompt, places });
    return found.kind === 'answer'
      ? found
      : (confirmed(line, context, prompt, vocabularies) ?? found);
  },
  prepare: async (context, prompt, lineNow) => {
    const heard = vocabularies.map(
      (each) => () => typingIn([each], language).hear(lineNow(), context, prompt),
    );
    for (const step of [...vocabularies.flatMap(stepsFor(context, prompt)), ...heard]) {
      await new Promise((resolve) => setTimeout(resolve));
      step();
    }
  },
});

/** "Ja", where one answer was offered last and a yes is none by itself: it is that one. */
function confirmed(
  line: string,
  { asides }: ConversationContext,
  { id }: Prompt,
  vocabularies: readonly Vocabulary[],
): Understood | null {
  const last = asides.findLast(({ reply }) => reply !== null);
  if (last?.at !== id || last.reply?.kind !== 'offered') return null;
  const [value, ...others] = last.reply.values;
  const isYes = vocabularies.some(({ words }) => isAllOf(wordsOf(line), words.yes));
  return isYes && value !== undefined && others.length === 0
    ? { kind: 'answer', value, names: last.reply.names }
    : null;
}

const sharedKinds = ['plain', 'counted', 'fillers', 'background'] as const;

/** What hearing a line takes in one language, in parts that do not take long. */
const stepsFor =
  (context: ConversationContext, prompt: Prompt | null) => (vocabulary: Vocabulary) => [
    () => knownWords(vocabulary),
    ...sharedKinds.map((kind) => () => learn(sharedPhrases(vocabulary)[kind], vocabulary)),
    () => ordersFor(targetsOf(context, prompt), vocabulary),
    () => prompt && tableFor(askedIn(prompt), vocabulary),
  ];
