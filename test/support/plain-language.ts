import type { Locales } from './locale-faults.ts';
import { baseOf, source, type TextsByKey } from './locale-files.ts';

/** A whole word, whatever letters stand around it. */
const word = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'iu');

type Advice = readonly [pattern: string, instead: string];

/** Stiff Dutch, by the list of Heerlijk Helder of the Flemish government. */
const stiff: readonly Advice[] = [
  ['aangaande|betreffende|inzake', 'over'],
  ['aanvang(t|en)?|aangevangen', 'beginnen'],
  ['alsmede', 'en'],
  ['bekom(t|en)?', 'krijgen'],
  ['derhalve', 'dus'],
  ['dien(t|en)? [^.?]*te', 'moeten'],
  ['enkel|slechts', 'alleen'],
  ['eveneens|tevens', 'ook'],
  ['gelieve', 'a plain request'],
  ['indien|mits', 'als'],
  ['reeds', 'al'],
  ['steeds', 'altijd'],
  ['teneinde', 'om'],
  ['tracht(en)?', 'proberen'],
  ['vermits', 'omdat'],
  ['verzoek(t|en)?', 'vragen'],
  ['wens(t|en)?', 'willen'],
];
const formal: Advice = ['u|uw|uwe|uzelf', 'je or jullie'];

/** By language the words that stand for something we call otherwise. */
const avoided: Readonly<Record<string, readonly Advice[]>> = {
  nl: [
    ...stiff,
    formal,
    ["cursus(sen)?|lessenreeks(en)?|project(en)?|programma('s)?", 'traject'],
    ['sessies?|les|lessen', 'activiteit'],
    ['accreditatie|certificaat|certificering|label', 'erkenning'],
    ['toelage|premie|beurs|steun|financiering', 'subsidie'],
    ['ronde', 'oproep'],
    ['vereisten?|eis|eisen', 'criterium'],
    ['schatting', 'raming'],
    ['kandidatuur|dossier', 'aanvraag'],
    ['cursist(en)?|kandidaat|kandidaten', 'deelnemer'],
    ['postnummers?', 'postcode'],
    ['expertise', 'deskundigheid'],
  ],
  en: [
    ['courses?|projects?|tracks?|program(me)?s?', 'trajectory'],
    ['sessions?|lessons?', 'activity'],
    ['accreditation|accredited|certification|certificate', 'recognition'],
    ['grants?|funding|allowance', 'subsidy'],
    ['round', 'call'],
    ['requirements?', 'criterion'],
    ['attendees?|students?', 'participant'],
    ['zip codes?|postal codes?', 'postcode'],
  ],
};

export const wordFaults = (language: string, texts: TextsByKey): string[] =>
  [...texts].flatMap(([key, text]) =>
    (avoided[language] ?? []).flatMap(([pattern, instead]) => {
      const [found] = word(pattern).exec(text) ?? [];
      return found ? [`${language} ${key} says “${found}”: write ${instead}.`] : [];
    }),
  );

const mostWords = 20;

const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!]”?)\s+|\s·\s/);

/** A word has a letter or a digit; what is filled in counts as one. */
const lengthOf = (sentence: string): number =>
  sentence.split(/\s+/).filter((part) => /[\p{L}\d]/u.test(part)).length;

export const sentenceFaults = (language: string, texts: TextsByKey): string[] =>
  [...texts].flatMap(([key, text]) => [
    ...(text.includes('!') ? [`${language} ${key} raises its voice.`] : []),
    ...sentencesOf(text)
      .filter((sentence) => lengthOf(sentence) > mostWords)
      .map((sentence) => `${language} ${key} has ${lengthOf(sentence)} words: “${sentence}”`),
  ]);

/** Texts that are no question of the conversation and ask something all the same. */
const asking: ReadonlySet<string> = new Set([
  'rules:title',
  'widget:welcome.unknown',
  'widget:composer.candidate',
  'widget:question.why',
  'widget:question.matches',
  'widget:errors.nothingChosen',
  'widget:errors.nothingTicked',
  'widget:errors.noNumber',
  'widget:errors.noPostcode',
  'result:review.lead',
  'result:next.heading',
  'criteria:criteria.target-age.remedy',
  'criteria:criteria.under-18.remedy',
  'draft:fields.thread.hint',
  'draft:fields.doing.label',
  'draft:fields.learning.label',
  'draft:example.which',
  'draft:errors.leadingZero',
  'application:mail.body',
]);

/** What is asked of people, in the conversation or to help them write. */
const isQuestion = (key: string): boolean =>
  /^(rules:questions\..*\.ask|draft:topics\..*\.prompts\.\d+)$/.test(key);

/** Questions without exactly one question mark, at their end, and other texts that ask. */
export const questionFaults = (language: string, texts: TextsByKey): string[] =>
  [...texts].flatMap(([key, text]) => {
    const marks = text.split('?').length - 1;
    if (isQuestion(key))
      return marks === 1 && text.endsWith('?') ? [] : [`${language} ${key} is not one question.`];
    const wanted = asking.has(baseOf(key)) ? 1 : 0;
    return marks === wanted
      ? []
      : [`${language} ${key} has ${marks} question marks, not ${wanted}.`];
  });

/** The same thing by language: where one speaks of it, so do the others. */
const glossary: readonly Readonly<Record<string, RegExp>>[] = [
  { nl: /traject/i, en: /trajector/i },
  { nl: /activiteit/i, en: /activit/i },
  { nl: word('erken\\p{L}*'), en: /recogni/i },
  { nl: /subsidie/i, en: /subsid/i },
  { nl: word('oproep'), en: word('call') },
  { nl: /postcode/i, en: /postcode/i },
  { nl: /gemeente/i, en: /municipalit/i },
  { nl: /deelnemer/i, en: /participant/i },
  { nl: word('aanbod|bied(t|en)?'), en: word('offer') },
  { nl: word('partners?'), en: word('partners?') },
  { nl: /criteri/i, en: /criteri/i },
  { nl: /kennis/i, en: /knowledge/i },
  { nl: /didactiek/i, en: word('teaching') },
  { nl: /bewijs/i, en: /proof/i },
  { nl: /rechtspersoon/i, en: /legal person/i },
  { nl: /schooluren/i, en: /school hours/i },
  { nl: word('jury'), en: word('jury') },
  { nl: word('raming|ramen'), en: word('estimate') },
  { nl: /VLAIO/, en: /VLAIO/ },
  { nl: /STEAMhive/, en: /STEAMhive/ },
];

/** Titles of documents and slides stay in the language they are in. */
const isQuoted = (key: string): boolean => key.startsWith('rules:sources.');

/** Texts in which one language speaks of a term of the glossary and another does not. */
export function glossaryFaults(locales: Locales): string[] {
  const originals = locales.get(source) ?? new Map<string, string>();
  return [...locales].flatMap(([language, texts]) =>
    [...texts].flatMap(([key, text]) => {
      const original = originals.get(key);
      if (original === undefined || isQuoted(key)) return [];
      return glossary.flatMap((term) => {
        const [theirs, ours] = [term[language], term[source]];
        if (!theirs || !ours || theirs.test(text) === ours.test(original)) return [];
        return [`${language} ${key}: “${text}” and “${original}” speak of other things.`];
      });
    }),
  );
}
