import type { Texts } from '../i18n/texts.ts';
import type { HelpData, HelpEntry } from '../rules/help.ts';
import { type Search, type SearchWords, searchIn } from './search.ts';

export const entryOf = ({ entries }: HelpData, id: string): HelpEntry | undefined =>
  entries.find((each) => each.id === id);

/** A text of an entry. */
export const entryText = ({ rule }: Texts, id: string, part: 'title' | 'asked' | 'answer') =>
  rule(`help.entries.${id}.${part}`);

const searches = new WeakMap<Texts, Search>();

/** Finds among the entries in the language of these texts, which are of one rule set. */
export function searchFor(texts: Texts, data: HelpData): Search {
  const search = searches.get(texts) ?? newSearch(texts, data);
  searches.set(texts, search);
  return search;
}

function newSearch(texts: Texts, { entries }: HelpData): Search {
  const found = entries.map(({ id, question, background }) => ({
    id,
    question,
    background,
    title: entryText(texts, id, 'title'),
    asked: entryText(texts, id, 'asked'),
    answer: entryText(texts, id, 'answer'),
  }));
  return searchIn(texts.language, found, searchWordsOf(texts));
}

/** What the language says of its words, and what the regulation adds; of other matters only that knows. */
export const searchWordsOf = ({ help, rule }: Texts): SearchWords => ({
  stop: `${help('words.stop')} ${rule('help.words.stop')}`,
  same: `${help('words.same')}, ${rule('help.words.same')}`,
  other: rule('help.words.other'),
});
