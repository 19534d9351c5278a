import { stemmer as nl } from '@orama/stemmers/dutch';
import { stemmer as en } from '@orama/stemmers/english';
import { stemmer as fr } from '@orama/stemmers/french';
import { stemmer as de } from '@orama/stemmers/german';
import MiniSearch from 'minisearch';
import { likestOf } from './likeness.ts';

/** What can be found of an entry. */
export interface HelpText {
  id: string;
  title: string;
  /** The ways in which people ask it. */
  asked: string;
  answer: string;
  /** The question of the conversation it belongs to. */
  question?: string | undefined;
  /** It comes after the others, unless its year is asked for. */
  background?: boolean | undefined;
}

/** What is said of words. */
export interface SearchWords {
  /** Words that tell nothing of what is asked. */
  stop: string;
  /** Groups of words that mean the same here, with commas between them. */
  same: string;
  /** Words of other matters, of which we know nothing; with a plus between them, words that are so only together. */
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
const enough = 0.5;
const something = 0.15;
/** Once one is about enough of it, what ranks best counts among those that are about so much. */
const beside = 0.3;
/** A word that is only alike, or only the beginning, may be another one. */
const alike = 0.7;
/** What belongs to the question at hand, and what is there for completeness. */
const atHand = 1.2;
const behind = 0.4;
/** A line that is asked nearly so is answered, though there are words in it that we never heard. */
const close = 0.4;
/** How much being asked like that helps an entry to the front, and how much being asked in all the words that tell. */
const liked = 0.7;
const inSameWords = 1.4;
/** In how many entries a word counts as standing that is of another matter, that no entry has, or only its parts. */
const foreign = 0.5;
const unheard = 0.5;
const compound = 8;
const mostWords = 60;
const fields = ['title', 'asked', 'answer'] as const;

export function searchIn(language: string, texts: readonly HelpText[], words: SearchWords): Search {
  const termsIn = termsOf(language, words);
  /** Words such as “wie” and “hoeveel” help to choose between entries, and say of no entry that it fits. */
  const stops = new Set(termsIn(words.stop));
  /** Words that are of another matter only together are meant as they stand, and not as what means the same here. */
  const asIs = termsOf(language, { ...words, same: '' });
  const [others, apart] = othersIn(words.other, termsIn, asIs);
  const index = new MiniSearch<Part>({
    fields: [...fields],
    storeFields: ['entry'],
    tokenize: termsIn,
    processTerm: (term) => term,
  });
  index.addAll(texts.flatMap(partsOf).map((part, id) => ({ ...part, id })));
  const spread = spreadOf(texts, termsIn);
  const isKnown = (term: string) => spread.has(term) || others.has(term);
  /** A word that few entries have says more of what is asked. */
  const weightOf = (term: string) => {
    if (stops.has(term)) return 0;
    if (others.has(term)) return Math.log(1 + texts.length / foreign);
    const count =
      spread.get(term) ?? (cutIn(term, isKnown, termsIn).length > 0 ? compound : undefined);
    // A number that nobody speaks of is somebody's own: how many they are, or how old.
    if (!count && /\d/.test(term)) return 0;
    return Math.log(1 + texts.length / (count ?? unheard));
  };
  const weigh = (terms: Iterable<string>) =>
    [...terms].reduce((total, term) => total + weightOf(term), 0);
  /** “By when must it be in” has no word that tells, and is asked like that. */
  const likest = likestOf(
    texts.flatMap(({ id, asked }) => waysIn(asked).map((way) => ({ id, terms: termsIn(way) }))),
    (term) => weightOf(term) > 0,
  );

  return (line, question) => {
    const asked = new Set(
      termsIn(line).flatMap((term) => [term, ...cutIn(term, isKnown, termsIn)]),
    );
    const wanted = [...asked].slice(0, mostWords);
    const whole = weigh(wanted);
    if (whole === 0) return { answers: likest(asked).map(({ id }) => id), near: [] };
    const [telling, ...rest] = wanted.filter((term) => weightOf(term) > 0);
    /** Where one word among others has to say it all, an entry that only mentions it is about something else. */
    const alone = rest.length === 0 && asked.size > 2 ? telling : undefined;
    const likeness = new Map(likest(asked).map((like) => [like.id, like]));
    const isAnyAsked = [...likeness.values()].some(({ share }) => share === 1);
    const said = new Set(asIs(line));
    const isElsewhere = apart.some((terms) => terms.every((term) => said.has(term)));
    const isOurs = !wanted.some((term) => others.has(term));
    const years = wanted.filter((term) => /^(?:19|20)\d\d$/.test(term));
    const results = index.search(wanted.filter((term) => !others.has(term)).join(' '), {
      tokenize: (terms) => terms.split(' '),
      boost: { asked: 4 },
      prefix: (term) => term.length > 4 && !stops.has(term),
      fuzzy: (term) => (stops.has(term) ? false : slipsIn(term)),
    });
    const scores = texts
      .map(({ id, question: own, background, answer }) => {
        const parts = results.filter(({ entry }) => entry === id);
        const queryTerms = new Set(parts.flatMap((part) => part.queryTerms));
        const terms = new Set(parts.flatMap((part) => part.terms));
        const same = [...queryTerms].filter((term) => terms.has(term));
        // What has only words such as “what is that” in common says nothing of it.
        const matched = parts.filter(({ queryTerms }) => weigh(queryTerms) > 0);
        const score = Math.max(0, ...matched.map((part) => part.score));
        const like = likeness.get(id);
        // In the very words of the entry.
        const isAsked = like?.share === 1;
        return {
          id,
          isAsked,
          isLike: isOurs && like !== undefined && like.telling >= 2 && like.share >= close,
          score:
            score *
            (1 + liked * (like?.share ?? 0)) *
            (like?.isSame ? inSameWords : 1) *
            (question && question === own && (isAsked || !isAnyAsked) ? atHand : 1) *
            (background && !years.some((year) => answer.includes(year)) ? behind : 1),
          isMentioned:
            alone !== undefined &&
            parts.filter(({ queryTerms }) => queryTerms.includes(alone)).length < 2,
          share: isAsked ? 1 : (alike * weigh(queryTerms) + (1 - alike) * weigh(same)) / whole,
        };
      })
      .sort((one, other) => other.score - one.score);
    const isAnswered = scores.some(
      ({ share, isAsked, isLike, isMentioned }) =>
        isAsked ||
        (!isElsewhere && ((share >= enough && !isMentioned) || (isLike && share >= beside))),
    );
    const least = isAnswered ? beside : Infinity;
    const between = (from: number, to: number) =>
      scores.filter(({ share }) => share >= from && share < to).map(({ id }) => id);
    return { answers: between(least, Infinity), near: between(something, least) };
  };
}

/** Words of other matters, and those that are so only together. */
function othersIn(text: string, termsIn: Cut, asIs: Cut): [Set<string>, string[][]] {
  const words = text.split(/\s/);
  const together = words.filter((word) => word.includes('+'));
  const alone = words.filter((word) => !word.includes('+'));
  return [new Set(termsIn(alone.join(' '))), together.map(asIs)];
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
  ...waysIn(asked).map((way) => ({ entry: id, asked: way })),
];

const waysIn = (asked: string): string[] => asked.split(/(?<=\?)/);

/** In how many entries each term stands. */
function spreadOf(texts: readonly HelpText[], termsIn: Cut) {
  const spread = new Map<string, number>();
  for (const text of texts)
    for (const term of new Set(fields.flatMap((field) => termsIn(text[field]))))
      spread.set(term, (spread.get(term) ?? 0) + 1);
  return spread;
}

/** Dutch and German write as one word what is two: the two of one that no entry has, where they have those. */
function cutIn(term: string, isKnown: (term: string) => boolean, termsIn: Cut): string[] {
  if (isKnown(term)) return [];
  for (let end = term.length - 4; end >= 4; end -= 1) {
    const parts = [term.slice(0, end).replace(/s$/, ''), term.slice(end)].flatMap(termsIn);
    if (parts.every(isKnown)) return parts;
  }
  return [];
}

/** Cuts a text in the terms that count, each in the form in which all its relatives are found. */
export function termsOf(language: string, { same }: SearchWords): Cut {
  const stem = stemmers[language] ?? nl;
  const stemOf = (word: string) => single(stem(word));
  const firsts = new Map(
    same.split(',').flatMap((group) => {
      const [first, ...others] = wordsIn(group).map(stemOf);
      return others.map((other) => [other, first] as const);
    }),
  );
  return (text) =>
    wordsIn(text)
      .map(stemOf)
      .map((word) => firsts.get(word) ?? word);
}

const wordsIn = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/\d+|\p{L}{2,}/gu) ?? [];

/** Many hesitate between one letter and two of them. */
const single = (stem: string) => stem.replace(/(\p{L})\1/gu, '$1');

const stemmers: Readonly<Record<string, (word: string) => string>> = { nl, en, fr, de };
