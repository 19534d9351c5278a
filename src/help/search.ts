import { stemmer } from '@orama/stemmers/dutch';
import MiniSearch from 'minisearch';

/** What can be found of an entry. */
export interface HelpText {
  id: string;
  title: string;
  /** The ways in which people ask it. */
  asked: string;
  answer: string;
  /** The question of the conversation it belongs to. */
  question?: string | undefined;
}

/** What is said of words. */
export interface SearchWords {
  /** Words that tell nothing of what is asked. */
  stop: string;
  /** Groups of words that mean the same here, with commas between them. */
  same: string;
  /** Words of other matters, of which we know nothing. */
  other: string;
}

/** Ids of entries, best first. */
export interface Found {
  /** They answer what was asked. */
  answers: string[];
  /** They are about a part of it: no answer, but perhaps what was meant. */
  near: string[];
}
export type Search = (line: string, question?: string | undefined) => Found;

/** The terms of a text that count. */
type Cut = (text: string) => string[];

/** How much of what is asked an entry has to be about: below it we would answer another question. */
const enough = 0.55;
const something = 0.15;
/** A word that is only alike, or only the beginning, may be another one. */
const alike = 0.7;
const mostWords = 60;
const fields = ['title', 'asked', 'answer'] as const;

export function searchIn(language: string, texts: readonly HelpText[], words: SearchWords): Search {
  const termsIn = termsOf(language, words);
  /** Words such as “wie” and “hoeveel” help to choose between entries, and say of no entry that it fits. */
  const stops = new Set(termsIn(words.stop));
  const others = new Set(termsIn(words.other));
  const index = new MiniSearch<Part>({
    fields: [...fields],
    storeFields: ['entry'],
    tokenize: termsIn,
    processTerm: (term) => term,
  });
  index.addAll(texts.flatMap(partsOf).map((part, id) => ({ ...part, id })));
  const spread = spreadOf(texts, termsIn);
  const isKnown = (term: string) => spread.has(term) || others.has(term);
  /** A word that few entries have says more of what is asked, and one that none has most. */
  const weightOf = (term: string) => {
    if (stops.has(term)) return 0;
    const count = others.has(term) ? undefined : spread.get(term);
    return Math.log(1 + texts.length / (count ?? 0.5));
  };
  const weigh = (terms: Iterable<string>) =>
    [...terms].reduce((total, term) => total + weightOf(term), 0);

  return (line, question) => {
    const asked = new Set(termsIn(line).flatMap((term) => cutIn(term, isKnown, termsIn)));
    const wanted = [...asked].slice(0, mostWords);
    const whole = weigh(wanted);
    if (whole === 0) return { answers: [], near: [] };
    const results = index.search(wanted.filter((term) => !others.has(term)).join(' '), {
      tokenize: (terms) => terms.split(' '),
      boost: { asked: 4 },
      prefix: (term) => term.length > 4 && !stops.has(term),
      fuzzy: (term) => (stops.has(term) ? false : slipsIn(term)),
    });
    const scores = texts
      .map(({ id, question: own }) => {
        const parts = results.filter(({ entry }) => entry === id);
        const queryTerms = new Set(parts.flatMap((part) => part.queryTerms));
        const terms = new Set(parts.flatMap((part) => part.terms));
        const same = [...queryTerms].filter((term) => terms.has(term));
        const score = Math.max(0, ...parts.map((part) => part.score));
        return {
          id,
          score: score * (question && question === own ? 1.2 : 1),
          share: (alike * weigh(queryTerms) + (1 - alike) * weigh(same)) / whole,
        };
      })
      .sort((one, other) => other.score - one.score);
    const between = (least: number, most: number) =>
      scores.filter(({ share }) => share >= least && share < most).map(({ id }) => id);
    return { answers: between(enough, Infinity), near: between(something, enough) };
  };
}

/** How many letters can be wrong before a word is another one. */
const slipsIn = (term: string) => (term.length < 6 ? false : term.length < 12 ? 1 : 2);

/** What is weighed by itself: each way to ask, and the answer under its title. */
interface Part {
  entry: string;
  title?: string;
  asked?: string;
  answer?: string;
}

const partsOf = ({ id, title, asked, answer }: HelpText): Part[] => [
  { entry: id, title, answer },
  ...asked.split(/(?<=\?)/).map((way) => ({ entry: id, asked: way })),
];

/** In how many entries each term stands. */
function spreadOf(texts: readonly HelpText[], termsIn: Cut) {
  const spread = new Map<string, number>();
  for (const text of texts)
    for (const term of new Set(fields.flatMap((field) => termsIn(text[field]))))
      spread.set(term, (spread.get(term) ?? 0) + 1);
  return spread;
}

/** Dutch and German write as one word what is two: one that no entry has may be two that they have. */
function cutIn(term: string, isKnown: (term: string) => boolean, termsIn: Cut): string[] {
  if (isKnown(term)) return [term];
  for (let end = term.length - 4; end >= 4; end -= 1) {
    const parts = [term.slice(0, end).replace(/s$/, ''), term.slice(end)].flatMap(termsIn);
    if (parts.length === 2 && parts.every(isKnown)) return parts;
  }
  return [term];
}

/** Cuts a text in the terms that count, each in the form in which all its relatives are found. */
export function termsOf(language: string, { same }: SearchWords): Cut {
  const endings = endingsOf[language];
  const stemOf = (word: string) => single(endings ? withoutEnding(word, endings) : stemmer(word));
  const firsts = new Map(
    same.split(',').flatMap((group) => {
      const [first = '', ...others] = wordsIn(group).map(stemOf);
      return others.map((other) => [other, first] as const);
    }),
  );
  return (text) =>
    wordsIn(text)
      .map(stemOf)
      .map((stem) => firsts.get(stem) ?? stem);
}

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\d+|\p{L}{2,}/gu) ?? [];

/** Many hesitate between one letter and two of them. */
const single = (stem: string) => stem.replace(/(\p{L})\1/gu, '$1');

/** Enough for these: the beginning of a word is found too, and one with an error in it. Dutch has a stemmer. */
const endingsOf: Readonly<Record<string, RegExp>> = {
  en: /(?:ings?|ed|es|s|e|ly)$/,
  fr: /(?:ements?|er|ez|ent|ons|es|s|e|x)$/,
  de: /(?:es|s|en|e|n)$/,
};

const withoutEnding = (word: string, endings: RegExp) =>
  word.length > 4 ? word.replace(/ies$/, 'y').replace(endings, '') : word;
