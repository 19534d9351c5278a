import type { Asked } from './asked.ts';
import { labelOf, phraseOf, type Vocabulary } from './vocabulary.ts';

/**
 * The options that "yes", "no" and "sometimes" stand for, as their labels begin in the languages that we have, and those
 * for two others together.
 */
export interface Roles {
  yes: readonly string[];
  no: readonly string[];
  partly: readonly string[];
  both: readonly string[];
  /** Of those for "no", the ones that say nothing but "no" or "not yet". */
  plainNo: readonly string[];
}

export function rolesIn({ key, options }: Asked, vocabularies: readonly Vocabulary[]): Roles {
  const wordsFor = (option: string, vocabulary: Vocabulary) =>
    phraseOf(labelOf(vocabulary, `questions.${key}.options.${option}.label`));
  const beginning = (kind: 'yes' | 'no' | 'partly') =>
    options.filter((option) =>
      vocabularies.some((vocabulary) => {
        const [first] = wordsFor(option, vocabulary);
        return option === kind || vocabulary.words[kind].some((word) => word === first);
      }),
    );
  const no = beginning('no');
  const plainNo = no.filter((option) =>
    vocabularies.some((vocabulary) => {
      const said = wordsFor(option, vocabulary).join(' ');
      const { words } = vocabulary;
      return [...words.no, ...words.notYet].some((text) => phraseOf(text).join(' ') === said);
    }),
  );
  const both = options.filter((option) =>
    vocabularies.some((vocabulary) => isBoth(key, option, vocabulary)),
  );
  return { yes: beginning('yes'), no, partly: beginning('partly'), both, plainNo };
}

/** Its names in one language say so. */
export const isBoth = (key: string, option: string, { words }: Vocabulary): boolean =>
  (words.options[key]?.[option] ?? []).some((name) => words.both.includes(name));
