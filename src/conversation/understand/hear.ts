import type { PlaceFinder } from '../../belgium/places.ts';
import type { Prompt } from '../asked/prompt.ts';
import type { ConversationContext } from '../machine/context.ts';
import { ordersIn } from './commands.ts';
import type { Understood } from './heard.ts';
import { understandCommand } from './orders.ts';
import { plainLine } from './plain-line.ts';
import { sharedPhrases } from './shared-phrases.ts';
import { targetsOf } from './targets.ts';
import { understand } from './understand.ts';
import { knownWords, phraseOf, type Vocabulary, wordsOf } from './vocabulary.ts';
import { understandWriting } from './writing.ts';

export type Hear = (
  line: string,
  context: ConversationContext,
  /** What is asked; `text` where any text can be the answer, and nothing of the conversation is. */
  prompt: Prompt | 'text' | null,
  places?: PlaceFinder,
) => Understood;

/** Understands what is typed, whether or not something is asked. */
export const hearIn =
  (vocabularies: readonly Vocabulary[], language: string): Hear =>
  (typed, context, prompt, places) => {
    const line = plainLine(typed);
    const asked = prompt === 'text' ? null : prompt;
    const hearing = { targets: targetsOf(context, asked), vocabularies, language };
    if (prompt === 'text') return understandWriting(line, hearing);
    if (!prompt) return understandCommand(line, hearing);
    const found = understand(line, { ...hearing, prompt, places });
    return found.kind === 'answer'
      ? found
      : (confirmed(line, context, prompt, vocabularies) ?? found);
  };

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
  const said = wordsOf(line).join(' ');
  const isYes = vocabularies.some(({ words }) =>
    words.yes.some((text) => phraseOf(text).join(' ') === said),
  );
  return isYes && value !== undefined && others.length === 0
    ? { kind: 'answer', value, names: last.reply.names }
    : null;
}

/** Makes what any line is heard by while the first one is typed, bit by bit, so that no key has to wait for it. */
export async function prepare(vocabularies: readonly Vocabulary[]): Promise<void> {
  for (const vocabulary of vocabularies)
    for (const make of [knownWords, sharedPhrases, ordersIn]) {
      await new Promise((resolve) => setTimeout(resolve));
      make(vocabulary);
    }
}
