import type { Vocabulary } from './vocabulary.ts';

/** Which languages are tried first, by the language of the interface. */
const preference: Readonly<Record<string, readonly string[]>> = {
  nl: ['nl', 'en', 'fr', 'de'],
  en: ['en', 'nl', 'fr', 'de'],
  fr: ['fr', 'nl', 'en', 'de'],
  de: ['de', 'nl', 'fr', 'en'],
};

/** The languages in the order in which they are tried. */
export const ownFirst = <Given extends { language: string; vocabularies: readonly Vocabulary[] }>(
  hearing: Given,
): Given => {
  const languages = preference[hearing.language] ?? [];
  return {
    ...hearing,
    vocabularies: [...hearing.vocabularies].sort(
      (a, b) => languages.indexOf(a.language) - languages.indexOf(b.language),
    ),
  };
};
