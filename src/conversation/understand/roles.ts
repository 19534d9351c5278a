import type { Asked } from './asked.ts';
import { madeOnce } from './made-once.ts';
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

export function rolesIn(asked: Asked, vocabularies: readonly Vocabulary[]): Roles {
  const all = vocabularies.map((vocabulary) => rolesBy(asked, vocabulary));
  const inAny = (kind: keyof Roles) =>
    asked.options.filter((option) => all.some((roles) => roles[kind].includes(option)));
  const no = inAny('no');
  const plainNo = inAny('plainNo').filter((option) => no.includes(option));
  return { yes: inAny('yes'), no, partly: inAny('partly'), both: inAny('both'), plainNo };
}

/** In one language; what says nothing but "no" may be one for "no" in another only. */
const rolesBy = madeOnce(
  ({ key, options }: Asked) => [key, ...options].join(),
  ({ key, options }, vocabulary: Vocabulary): Roles => {
    const { words } = vocabulary;
    const labelled = (isSo: (label: readonly string[], option: string) => boolean) =>
      options.filter((option) =>
        isSo(phraseOf(labelOf(vocabulary, `questions.${key}.options.${option}.label`)), option),
      );
    const beginning = (kind: 'yes' | 'no' | 'partly') =>
      labelled(([first = ''], option) => option === kind || words[kind].includes(first));
    const plain = new Set([...words.no, ...words.notYet].map((text) => phraseOf(text).join(' ')));
    return {
      yes: beginning('yes'),
      no: beginning('no'),
      partly: beginning('partly'),
      both: options.filter((option) => isBoth(key, option, vocabulary)),
      plainNo: labelled((label) => plain.has(label.join(' '))),
    };
  },
);

/** Its names in one language say so. */
export const isBoth = (key: string, option: string, { words }: Vocabulary): boolean =>
  (words.options[key]?.[option] ?? []).some((name) => words.both.includes(name));
