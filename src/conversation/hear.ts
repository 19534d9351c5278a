import type { PlaceFinder } from '../belgium/places.ts';
import type { ConversationContext } from './context.ts';
import type { Prompt } from './prompt.ts';
import { targetsOf } from './understand/targets.ts';
import type { Vocabulary } from './understand/vocabulary.ts';
import { type Understood, understand, understandCommand } from './understand.ts';

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
    const line = plain(typed);
    const hearing = { targets: targetsOf(context, prompt), vocabularies, language };
    return prompt
      ? understand(line, { ...hearing, prompt, places })
      : understandCommand(line, hearing);
  };

/** What a keyboard or a pasted list adds without saying anything: joiners, spaces that hold, the sign of an item. */
const plain = (line: string): string =>
  line
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\p{Zs}\t]+/gu, ' ')
    .replace(/^ ?[-*•·–—‣◦▪] /u, '')
    .trim();
