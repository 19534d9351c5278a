import { isGeneral, isSourceOnly, type TextsByKey } from './locale-files.ts';

/** Of what we read in slides and on pages we say where we read it, not what “the rules” say. */
const rulesThatSpeak: Readonly<Record<string, RegExp>> = {
  nl: /\bregels?( van (\d{4}|\{\{year\}\}))? (zeggen|zegt|vragen|vraagt)\b/i,
  en: /\brules?( of (\d{4}|\{\{year\}\}))? (do(es)? (not )?)?(say|ask)s?\b/i,
  fr: /\brègles?( de (\d{4}|\{\{year\}\}))? (ne )?(dit|disent|demande|demandent)\b/i,
  de: /\bRegeln?( von (\d{4}|\{\{year\}\}))? (sag(t|en)|verlang(t|en))\b/i,
};

/** What each year reads in a source of its own has no name of one source in it. */
const namesOfSource: Readonly<Record<string, RegExp>> = {
  nl: /presentatie van \d{4}/i,
  en: /presentation of \d{4}/i,
  fr: /présentation de \d{4}/i,
  de: /Präsentation von \d{4}/i,
};
const isName = (key: string): boolean => /:sources\./.test(key);

/** What people type to the help, and the words that it is found by: theirs, and not ours. */
const isTheirs = (key: string): boolean =>
  /^([\w-]+\/)?help:(words\.|entries\..*\.asked$)/.test(key);
const oursIn = (texts: TextsByKey) => [...texts].filter(([key]) => !isTheirs(key));

/** The entries of the help name a year and a source each, and are held to those by tests of their own. */
const isHelp = (key: string): boolean => /^([\w-]+\/)?help:/.test(key);
const claimsIn = (texts: TextsByKey) => oursIn(texts).filter(([key]) => !isHelp(key));

/** Texts in which the rules speak, or that name one year's source where every year has its own. */
export const claimFaults = (language: string, texts: TextsByKey): string[] =>
  claimsIn(texts).flatMap(([key, text]) => {
    const [speaks] = rulesThatSpeak[language]?.exec(text) ?? [];
    const [named] = (isName(key) ? null : namesOfSource[language]?.exec(text)) ?? [];
    return [
      ...(speaks ? [`${language} ${key} has “${speaks}”: say where it is written.`] : []),
      ...(named ? [`${language} ${key} has “${named}”: write {{source}}.`] : []),
    ];
  });

/** “Jullie” is the organisation and what is its own, “je” who reads and what they hold in their hands. */
const ofOrganisation =
  /\bje (aanbod|activiteiten?|begeleiders?|deelnemers?|doel|erkenning|KBO-nummer|kennis|leden|organisatie|partners?|provincie|rechtsvorm|reeks(en)?|streek|subsidie|trajecten|traject|vereniging)\b/i;
const ofReader = /\bjullie (browser|scherm|tabblad|toestel)\b/i;
/** Of the organisation itself: “helpt je op weg”, “nodigt je uit”, “richt je op”. */
const toOrganisation = /\b(helpt|nodigt) je\b|\bricht je op\b/i;

/** Dutch texts in which the organisation and the reader change places. */
export const readerFaults = (texts: TextsByKey): string[] =>
  oursIn(texts).flatMap(([key, text]) =>
    [ofOrganisation, ofReader, toOrganisation].flatMap((pattern) => {
      const [found] = pattern.exec(text) ?? [];
      return found ? [`nl ${key} has “${found}”: jullie is the organisation, je the reader.`] : [];
    }),
  );

interface Tenses {
  /** One of these stands in every text of what is over. */
  past: RegExp;
  /** None of these stands beside a year that is over. */
  present: RegExp;
}

const tenses: Readonly<Record<string, Tenses>> = {
  nl: {
    past: /\b(was|waren|sloot|gesloten|stond(en)?|ging(en)?|gold(en)?|had(den)?|kon(den)?|volgden?|volgde|bekeek|verviel(en)?)\b/i,
    present: /\b(vervalt|vervallen|geldt|gelden|loopt|lopen|sluit|kan|kunnen|krijgt|krijgen)\b/i,
  },
  en: {
    past: /\b(was|were|closed|could|did|held|lapsed|went|looked|followed|had|said)\b/i,
    present: /\b(lapses?|holds?|runs?|closes|can|gets?)\b/i,
  },
  fr: {
    past: /(?<!\p{L})(était|étaient|avait|fallait|pouviez|auriez|dépendait|trouvait|terminée?|disait|ont été|a (examiné|pris))(?!\p{L})/iu,
    present: /\b(prend fin|est valable|court|pouvez|recevez|se termine)\b/i,
  },
  de: {
    past: /\b(war|waren|galt(en)?|endete|beendet|geschlossen|stand(en)?|ging(en)?|gab|hätten|konnten?|wurde|sah|ergab|lief)\b/i,
    present: /\b(gilt|gelten|läuft|laufen|endet|können|bekommt|bekommen)\b/i,
  },
};

/** The form that is said once something is over. */
const isOver = (key: string): boolean =>
  /(_closed(_\w+)?|\.closed|\.passed)$/.test(key.replace(/_(one|many|other)$/, ''));
const yearsGone = /\b20(1\d|2[0-4])\b/;

/** Texts that speak of what is over as if it still were. */
export function tenseFaults(language: string, texts: TextsByKey): string[] {
  const tense = tenses[language];
  if (!tense) return [];
  return oursIn(texts).flatMap(([key, text]) => {
    if (isOver(key))
      return tense.past.test(text)
        ? []
        : [`${language} ${key} is not in the past tense: “${text}”`];
    // While it lasts it is said in the present, where another form waits for when it is over.
    if (isGeneral(key) || texts.has(`${key}_closed`) || isSourceOnly(key)) return [];
    return (
      text
        .split(/(?<=[.?])\s/)
        .filter((sentence) => yearsGone.test(sentence) && tense.present.test(sentence))
        // “Kon krijgen” holds the form of the present.
        .filter((sentence) => !tense.past.test(sentence))
        .map((sentence) => `${language} ${key} says of years gone by: “${sentence}”`)
    );
  });
}

/** What one can do or get, which no headline says: a call may be over, and others decide. */
const promises: Readonly<Record<string, RegExp>> = {
  nl: /\b(aanvragen|vragen|halen|krijg\w*)\b/i,
  en: /\b(apply|get|leads? to)\b/i,
  fr: /\b(demander|recev\w+|obten\w+)\b/i,
  de: /\b(beantrag\w+|bekomm\w+|erhalt\w+)\b/i,
};

/** Headlines of a result that say more than what the criteria say. */
export const headlineFaults = (language: string, texts: TextsByKey): string[] =>
  [...texts].flatMap(([key, text]) => {
    const [found] = (/:headlines\./.test(key) && promises[language]?.exec(text)) || [];
    return found
      ? [`${language} ${key} promises “${found}”: say whether it meets the criteria.`]
      : [];
  });
