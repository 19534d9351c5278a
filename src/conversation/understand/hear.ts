import type { PlaceFinder } from '../../belgium/places.ts';
import type { Prompt } from '../asked/prompt.ts';
import type { ConversationContext } from '../machine/context.ts';
import type { Understood } from './heard.ts';
import { plainLine } from './plain-line.ts';
import { targetsOf } from './targets.ts';
import { understand, understandCommand } from './understand.ts';
import type { Vocabulary } from './vocabulary.ts';

export type Hear = (
  line: string,
  context: ConversationContext,
  prompt: Prompt | null,
  places?: PlaceFinder,
) => Understood;

/** Understands what is typed, whether or not something is asked. */
export const hearIn =
  (vocabularies: readonly Vocabulary[], language: string): Hear =>
  (typed, context, prompt, places) => {
    const line = plainLine(typed);
    const hearing = { targets: targetsOf(context, prompt), vocabularies, language };
    return prompt
      ? understand(line, { ...hearing, prompt, places })
      : understandCommand(line, hearing);
  };
