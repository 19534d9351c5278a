import type { Asked } from './asked.ts';
import { type Reading, silence } from './reading.ts';
import { isAllOf, phraseOf, type Vocabulary, type Words, wordsOf } from './vocabulary.ts';

/**
 * Any line is a title, unless it says that there is none; one in a sentence about it, or that may ask something of us,
 * asks back.
 */
export function hearTitle(
  { max }: Asked,
  line: string,
  words: readonly string[],
  vocabularies: readonly Vocabulary[],
): Reading {
  const phrasesOf = (pick: (words: Words) => readonly string[]) =>
    vocabularies.flatMap((vocabulary) => pick(vocabulary.words));
  const isOneOf = (pick: (words: Words) => readonly string[]) => isAllOf(words, phrasesOf(pick));
  const reading = (isSure: boolean, ...values: string[]): Reading => ({
    isSure,
    isWhole: true,
    rest: [],
    spelling: 'same',
    share: 1,
    values,
  });
  if (line.length > max) return silence;
  if (isOneOf(({ titles }) => titles.none)) return reading(true, '');
  if (isOneOf(({ no }) => no)) return reading(false, '', line);
  if (isOneOf(({ yes }) => yes)) return reading(false, line);
  const [own] = vocabularies;
  const isAsked = /\?\s*$/.test(line);
  const isQuestion = isAsked || (own && begins(words, own.words.asks));
  const before = phrasesOf(({ titles }) => titles.before)
    .map(phraseOf)
    .sort((a, b) => b.length - a.length)
    .find((phrase) => beginsWith(words, phrase));
  const quoted = quotedIn(line);
  if (quoted?.isAll || (quoted && before && isAfter(line, quoted.text, before)))
    return reading(true, quoted.text);
  if (quoted) return reading(false, quoted.text, line);
  if (before) {
    const named = withoutFirst(line, before.length);
    return reading(
      before.length > 1 && !isAsked,
      ...new Set(before.length > 1 ? [named] : [named, line]),
    );
  }
  const isPolite = isOneOf(({ greetings, courtesies }) => [...greetings, ...courtesies]);
  return reading(!isQuestion && !isPolite, line);
}

const quotes =
  /(?<![\p{L}\p{N}])(?:“([^“”]+)”|„([^„“”]+)[“”]|"([^"]+)"|«\s*([^«»]+?)\s*»|‘([^‘’]+)’)/gu;

/** The one part of a line that stands between quotation marks. */
function quotedIn(line: string): { text: string; isAll: boolean } | null {
  const [only, ...others] = line.matchAll(quotes);
  const text = only?.slice(1).find(Boolean)?.trim();
  if (!only || !text || others.length > 0) return null;
  return { text, isAll: wordsOf(text).length === wordsOf(line).length };
}

/** "Het heet “Bouw”": nothing stands between what goes before a title and the title, nor behind it. */
const isAfter = (line: string, text: string, before: readonly string[]): boolean =>
  wordsOf(line).length === before.length + wordsOf(text).length;

/** A line begins with one of these, and does not end with it. */
export const begins = (words: readonly string[], phrases: readonly string[]): boolean =>
  phrases.map(phraseOf).some((phrase) => beginsWith(words, phrase));

const beginsWith = (words: readonly string[], phrase: readonly string[]): boolean =>
  words.length > phrase.length && phrase.every((word, at) => words[at] === word);

/** What follows the first words, as it was typed. */
const withoutFirst = (line: string, count: number): string =>
  line
    .replace(new RegExp(`^(?:[^\\p{L}\\p{N}]*[\\p{L}\\p{N}]+){${count}}[\\s:“"«'’-]*`, 'u'), '')
    .replace(/[”"»'’.\s]+$/, '');
