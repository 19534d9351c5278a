import type { Answers } from '../../assessment/answers.ts';
import type { Assessment } from '../../assessment/assess.ts';
import type { PlaceFinder } from '../../belgium/places.ts';
import type { DraftTexts } from '../../conversation/draft-texts.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Application } from '../../rules/application.ts';
import type { RuleSet } from '../../rules/schema.ts';

/** All that a draft application is made of. */
export interface Material {
  ruleSet: RuleSet;
  application: Application;
  answers: Answers;
  assessment: Assessment;
  texts: DraftTexts;
  /** Of each item of the list that the examples are of, in order: by which the texts know it. */
  itemKeys: readonly number[];
  /** What the person wants to ask who decides, in their own words. */
  ownQuestions: readonly string[];
  /** The Dutch texts, whatever the language of the conversation. */
  words: Texts;
  /** Names of places; without it the postcodes stand alone. */
  places?: PlaceFinder | undefined;
  /** ISO date that counts as today. */
  date: string;
}

/** Something that the application still waits for. */
export interface Gap {
  section: string;
  what: string;
  /** It is filled in, but cannot be right. */
  isToCheck?: true;
  /** It was answered with "don't know yet", and stands among what is to be found out. */
  isHomework?: true;
}
