import type { Texts } from '../i18n/texts.ts';
import data from '../regulations/stem-academies/help.json' with { type: 'json' };
import { type Search, searchIn } from './search.ts';

/** Something that people ask; its texts are in `help.json`. */
export interface Entry {
  id: string;
  /** A place is one of a source of the rules. */
  source: { document: string; place?: string };
  /** What helps who asked this. */
  related: readonly string[];
  /** The question of the conversation it belongs to. */
  question?: string;
}

/** Without a year a page has no date; without an address it is our own explanation. */
interface EntrySource {
  year?: number;
  url?: string;
}

export const entries: readonly Entry[] = data.entries;
export const sources: Readonly<Record<string, EntrySource>> = data.sources;

export const entryOf = (id: string): Entry | undefined => entries.find((each) => each.id === id);

/** A text of an entry. */
export const entryText = (
  { help }: Texts,
  id: string,
  part: 'title' | 'asked' | 'answer',
): string => help(`entries.${id}.${part}` as 'entries.stem.title');

const searches = new WeakMap<Texts, Search>();

/** Finds among the entries in the language of these texts. */
export function searchFor(texts: Texts): Search {
  const search = searches.get(texts) ?? newSearch(texts);
  searches.set(texts, search);
  return search;
}

function newSearch(texts: Texts): Search {
  const { language, help } = texts;
  const found = entries.map(({ id, question }) => ({
    id,
    question,
    title: entryText(texts, id, 'title'),
    asked: entryText(texts, id, 'asked'),
    answer: entryText(texts, id, 'answer'),
  }));
  return searchIn(language, found, {
    stop: help('words.stop'),
    same: help('words.same'),
    other: help('words.other'),
  });
}
