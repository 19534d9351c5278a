import type { Language } from '../rules/languages.ts';
import type { RuleSet } from '../rules/schema.ts';

/** What each language calls itself, in the order of the menu. */
const names: Readonly<Record<string, string>> = {
  nl: 'Nederlands',
  fr: 'Français',
  de: 'Deutsch',
  en: 'English',
} satisfies Record<Language, string>;

export const nameOf = (language: string): string => names[language] ?? language;

type Speaking = Pick<RuleSet, 'regulation' | 'texts'>;

/** The languages a rule set can be shown in: ours, or of one whose texts are all its own, those it has. */
export const languagesOf = ({ regulation, texts = {} }: Speaking): readonly string[] =>
  Object.keys(names).filter((language) => regulation || Object.hasOwn(texts, language));

/** The language we have that is meant by a tag such as "nl-BE", or "nl_BE" as some systems write it; the first, Dutch if there is, where we have none. */
export const languageFor = (tag: string | null | undefined, ruleSet: Speaking): string => {
  const languages = languagesOf(ruleSet);
  const language = tag?.toLowerCase().split(/[-_]/)[0] ?? '';
  return languages.includes(language) ? language : (languages[0] ?? 'nl');
};
