import type { Locales } from './locale-faults.ts';
import { baseOf, sharedKeyOf, source, type TextsByKey } from './locale-files.ts';

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

/** Stiff French, of the kind that letters from an office hold. */
const stiffFrench: readonly Advice[] = [
  ['afin|en vue de', 'pour'],
  ['au sein', 'dans'],
  ['concernant|relati(f|fs|ve|ves) (à|aux?)', 'sur'],
  ['dans le cadre', 'pour or dans'],
  ['disposez', 'avez'],
  ['effectue(r|z)|procéde(r|z)', 'faire'],
  ['le cas échéant', 'si'],
  ['lors', 'quand or pendant'],
  ['moyennant', 'avec'],
  ['néanmoins|toutefois', 'mais'],
  ['notamment', 'par exemple'],
  ['préalable(ment)?', 'avant or d’abord'],
  ['susmentionnée?s?|ci-après', 'its name'],
  ['ultérieure(ment)?', 'plus tard'],
  ['veuillez', 'a plain request'],
];

/** Stiff German, of the kind that offices write. */
const stiffGerman: readonly Advice[] = [
  ['bereits', 'schon'],
  ['betreffend|bezüglich|hinsichtlich|diesbezüglich', 'zu'],
  ['beziehungsweise|bzw', 'oder'],
  ['demzufolge|folglich|somit', 'also'],
  ['ebenfalls|gleichfalls', 'auch'],
  ['falls|sofern', 'wenn'],
  ['gegebenenfalls|ggf', 'wenn nötig'],
  ['jedoch', 'aber'],
  ['lediglich', 'nur'],
  ['mittels', 'mit'],
  ['stets', 'immer'],
  ['zwecks', 'für'],
];

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
  fr: [
    ...stiffFrench,
    ['tu|toi|te|ton|ta|tes', 'vous'],
    ['trajets?|trajectoires?|cursus|projets?|programmes?', 'parcours'],
    ['séances?|sessions?|leçons?|cours', 'activité'],
    ['accréditations?|agréments?|agréée?s?|certificats?|certifications?|labels?', 'reconnaissance'],
    ['subventions?|primes?|allocations?|bourses?|financements?', 'subside'],
    ['exigences?', 'critère'],
    ['évaluations?|devis', 'estimation'],
    ['candidatures?|dossiers?', 'demande'],
    ['candidats?|stagiaires?', 'participant'],
    ['municipalités?|municipale?s?', 'commune'],
    ['numéros? (BCE|KBO)', 'numéro d’entreprise'],
    ['ébauches?', 'brouillon'],
    ['aptitudes?|habiletés?', 'compétence'],
    ['(?<!e-)mails?|courriels?', 'e-mail'],
  ],
  de: [
    ...stiffGerman,
    ['du|dir|dich|dein(e[mnrs]?)?', 'Sie or Ihr'],
    ['(online-)?(kurse?|projekte?|programme?|parcours|trajekte?)', 'Lernreihe'],
    ['sitzung(en)?|lektion(en)?|unterrichtsstunden?|sessions?', 'Aktivität'],
    ['akkreditierung(en)?|zertifikate?|zertifizierung(en)?|zulassung(en)?|label', 'Anerkennung'],
    ['subvention(en)?|förderung(en)?|fördermittel|beihilfen?|prämien?|finanzierung', 'Zuschuss'],
    ['runden?|ausschreibung(en)?', 'Aufruf'],
    ['anforderung(en)?|vorgaben?|voraussetzung(en)?', 'Kriterium'],
    ['kostenvoranschlag|hochrechnung', 'Schätzung'],
    ['kandidatur(en)?|bewerbung(en)?|dossiers?', 'Antrag'],
    ['teilnehmer(n|s|in|innen)?|kandidat(en)?', 'Teilnehmende'],
    ['postcodes?|plz', 'Postleitzahl'],
    ['expertise|sachkunde', 'Fachwissen'],
  ],
};

/** What people type, and stories that are told of them: in their words and not in ours. */
const isTheirs = (key: string): boolean =>
  /^([\w-]+\/)?(help:(words|entries\..*\.asked$)|cases:[\w-]+\.(name|story\.\d)$)/.test(key);
const oursIn = (texts: TextsByKey) => [...texts].filter(([key]) => !isTheirs(key));

export const wordFaults = (language: string, texts: TextsByKey): string[] =>
  oursIn(texts).flatMap(([key, text]) =>
    (avoided[language] ?? []).flatMap(([pattern, instead]) => {
      const [found] = word(pattern).exec(text) ?? [];
      return found ? [`${language} ${key} says “${found}”: write ${instead}.`] : [];
    }),
  );

const mostWords = 20;

const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!][”“]?)\s+|\s·\s/);

/** A word has a letter or a digit; what is filled in counts as one. */
const lengthOf = (sentence: string): number =>
  sentence.split(/\s+/).filter((part) => /[\p{L}\d]/u.test(part)).length;

export const sentenceFaults = (language: string, texts: TextsByKey): string[] =>
  oursIn(texts).flatMap(([key, text]) => [
    ...(text.includes('!') ? [`${language} ${key} raises its voice.`] : []),
    ...sentencesOf(text)
      .filter((sentence) => lengthOf(sentence) > mostWords)
      .map((sentence) => `${language} ${key} has ${lengthOf(sentence)} words: “${sentence}”`),
  ]);

/** By language what no text may hold: quotes of another language, a space where a line could break. */
const misset: Readonly<Record<string, RegExp>> = {
  de: /['"”«»]|“(?=\p{L})|(?<![\s(]|^)„|\s[?!;:]/u,
  fr: /['"“”„]|(?<!\u202f)[?!;:»]|«(?!\u202f)/u,
};

export const typesettingFaults = (language: string, texts: TextsByKey): string[] =>
  [...texts].flatMap(([key, text]) => {
    const [found] = misset[language]?.exec(text) ?? [];
    return found ? [`${language} ${key} does not set ${found} as ${language} does: “${text}”`] : [];
  });

/** Texts that are no question of the conversation and ask something all the same. */
const asking: ReadonlySet<string> = new Set([
  'stem-academies/welcome:title',
  'stem-academies/questions:hello',
  'widget:composer.candidate',
  'widget:composer.which',
  'widget:question.why',
  'widget:errors.nothingChosen',
  'widget:errors.nothingTicked',
  'widget:errors.noNumber',
  'widget:errors.noPostcode',
  'result:review.lead',
  'result:next.heading',
  'stem-academies/criteria:criteria.target-age.remedy',
  'stem-academies/criteria:criteria.under-18.remedy',
  'stem-academies/draft:fields.thread.hint',
  'coach:wall.heading',
  'coach:verdict.whatIf',
  'draft:example.which',
  'draft:together.doubt',
  'draft:together.order',
  'draft:errors.leadingZero',
  'application:mail.body',
]);

/** What is asked of people, in the conversation or to help them write. */
const isQuestion = (key: string): boolean =>
  /^[\w-]+\/(questions:questions\..*\.ask|draft:passages\..*\.prompts\.\d+|draft:fields\..*\.ask|application:ask\..*)$/.test(
    key,
  );

/** Questions without exactly one question mark, at their end, and other texts that ask. */
export const questionFaults = (language: string, texts: TextsByKey): string[] =>
  oursIn(texts).flatMap(([key, text]) => {
    const marks = text.split('?').length - 1;
    if (isQuestion(sharedKeyOf(key)))
      return marks === 1 && text.endsWith('?') ? [] : [`${language} ${key} is not one question.`];
    const wanted = asking.has(sharedKeyOf(baseOf(key))) ? 1 : 0;
    // What a year says otherwise may do without.
    const least = sharedKeyOf(key) === key ? wanted : 0;
    return marks === wanted || marks === least
      ? []
      : [`${language} ${key} has ${marks} question marks, not ${wanted}.`];
  });

/** The same thing by language: where one speaks of it, so do the others. */
const glossary: readonly Readonly<Record<string, RegExp>>[] = [
  { nl: /traject/i, en: /trajector/i, fr: /parcours/i, de: /lernreihe/i },
  { nl: /activiteit/i, en: /activit/i, fr: /activité/i, de: /aktivität/i },
  { nl: word('erken\\p{L}*'), en: /recogni/i, fr: /reconn[au]/i, de: /anerk[ae]nn/i },
  { nl: /subsidie/i, en: /subsid/i, fr: /subside/i, de: /zuschuss|zuschüss/i },
  { nl: word('oproep'), en: word('call'), fr: word('appels?'), de: word('aufruf') },
  { nl: /postcode/i, en: /postcode/i, fr: /codes? posta/i, de: /postleitzahl/i },
  { nl: /gemeente/i, en: /municipalit/i, fr: /commune/i, de: /gemeinde/i },
  { nl: /deelnemer/i, en: /participant/i, fr: /participant/i, de: /teilnehmend/i },
  {
    nl: word('aanbod|bied(t|en)?'),
    en: word('offer'),
    fr: /offre|proposez/i,
    de: word('angebot|biete[nt]'),
  },
  { nl: word('partners?'), en: word('partners?'), fr: word('partenaires?'), de: word('partner') },
  { nl: /criteri/i, en: /criteri/i, fr: /critère/i, de: /kriteri/i },
  { nl: /kennis/i, en: /knowledge/i, fr: word('connaissances?'), de: /kenntnis/i },
  { nl: /didactiek/i, en: word('teaching'), fr: /didactique/i, de: /didaktik/i },
  { nl: /bewijs/i, en: /proof/i, fr: /preuve/i, de: /nachweis/i },
  {
    nl: /KBO-nummer|ondernemingsnummer/,
    en: /KBO number|enterprise number/,
    fr: /numéro d’entreprise/i,
    de: /unternehmensnummer|KBO-Nummer/i,
  },
  { nl: /ontwerp(?!end)/i, en: word('draft'), fr: /brouillon/i, de: /entwurf|entwürf/i },
  { nl: /rechtspersoon/i, en: /legal person/i, fr: /personne morale/i, de: /juristische person/i },
  { nl: /schooluren/i, en: /school hours/i, fr: /heures scolaires/i, de: /unterrichtszeit/i },
  { nl: word('jury'), en: word('jury'), fr: word('jury'), de: word('jury') },
  { nl: word('raming|ramen|geraamde?'), en: word('estimated?'), fr: /estim/i, de: /schätz/i },
  { nl: /VLAIO/, en: /VLAIO/, fr: /VLAIO/, de: /VLAIO/ },
  { nl: /STEAMhive/, en: /STEAMhive/, fr: /STEAMhive/, de: /STEAMhive/ },
];

/** Without the names of what is filled in, which are English in every language. */
const spoken = (text: string): string => text.replace(/\{\{\w+\}\}/g, '');

/** Titles of documents and slides stay in the language they are in. */
const isQuoted = (key: string): boolean => /^[\w-]+\/(questions|help):sources\./.test(key);

/** Texts in which one language speaks of a term of the glossary and another does not. */
export function glossaryFaults(locales: Locales): string[] {
  const originals = locales.get(source) ?? new Map<string, string>();
  return [...locales].flatMap(([language, texts]) =>
    oursIn(texts).flatMap(([key, text]) => {
      const original = originals.get(key);
      if (original === undefined || isQuoted(key)) return [];
      return glossary.flatMap((term) => {
        const [theirs, ours] = [term[language], term[source]];
        if (!theirs || !ours || theirs.test(spoken(text)) === ours.test(spoken(original)))
          return [];
        return [`${language} ${key}: “${text}” and “${original}” speak of other things.`];
      });
    }),
  );
}
