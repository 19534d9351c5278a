import { instantOf } from '../belgium/brussels-time.ts';
import { languageFor } from '../i18n/languages.ts';
import { loadTexts, type Texts } from '../i18n/texts.ts';
import { defaultRuleSet } from '../regulations/regulations.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { StartFault } from '../view/Fault.tsx';
import type { Following, Storage } from './attributes.ts';
import { findRuleSet, type WantedRuleSet } from './find-rule-set.ts';

/** What the element was told, by its attributes and properties. */
export interface Settings {
  /** A tag such as "nl-BE", as the page has it. */
  language: string | null;
  date: string;
  headingLevel: number;
  ruleSet: WantedRuleSet;
  prefix: string;
  canExpand: boolean;
  isCoached: boolean;
  /** The page that a link with answers opens; empty for this one. */
  shareBase: string;
  storage: Storage;
  history: Following;
  /** Events tell the page what was answered. */
  sharesAnswers: boolean;
}

export interface Faulty {
  fault: StartFault;
  texts: Texts;
}

export interface Ready {
  ruleSet: RuleSet;
  texts: Texts;
}

export type Started = Ready | Faulty;

/**
 * Fetches what a conversation needs: texts, and the rule set that is meant. What was there before, and still is what is
 * meant, stays the same object.
 */
export async function prepare(settings: Settings, former?: Ready): Promise<Started> {
  // A library of 2008 has a `reduce` that sums nothing up: better no verdict than a wrong one.
  if ([1, 2].reduce((one, other) => one + other) !== 3) throw new TypeError('Array#reduce');
  const found = await findRuleSet(settings.ruleSet);
  if ('fault' in found) {
    const texts = await textsFor(settings.language, defaultRuleSet, former);
    return { texts, ...found };
  }
  const ruleSet = former && isSame(found.ruleSet, former.ruleSet) ? former.ruleSet : found.ruleSet;
  const texts = await textsFor(settings.language, ruleSet, former);
  const { date } = settings;
  return isDate(date) ? { texts, ruleSet } : { texts, fault: { kind: 'date', date } };
}

/** A rule set of the host's own is parsed at each start: what is in it tells whether it is another one. */
const isSame = (one: RuleSet, other: RuleSet): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

async function textsFor(tag: string | null, ruleSet: RuleSet, former?: Ready): Promise<Texts> {
  const language = languageFor(tag, ruleSet);
  return former?.ruleSet === ruleSet && former.texts.language === language
    ? former.texts
    : loadTexts(language, ruleSet);
}

function isDate(date: string): boolean {
  try {
    instantOf(date);
    return true;
  } catch {
    return false;
  }
}
