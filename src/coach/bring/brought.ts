import type { Answers } from '../../assessment/answers.ts';
import type { DraftTexts } from '../../conversation/draft-texts.ts';
import type { Application } from '../../rules/application.ts';
import type { RuleSet } from '../../rules/schema.ts';

/** An organisation out of a file or a link. */
export interface Brought {
  name: string;
  answers: Answers;
  /** How many of its answers do not fit the rules of the page. */
  dropped: number;
  /** Of a draft. */
  texts?: DraftTexts;
  /** Of a case that a coach made. */
  icon?: string;
  story?: readonly string[];
  trap?: string;
  asks?: readonly string[];
}

export const problems = [
  'damaged',
  'not-ours',
  'too-large',
  'newer-version',
  'other-rules',
  'no-answers',
] as const;
/** Why nothing can be made of it. */
export type Problem = (typeof problems)[number];

/** Something that could not be read, by the name that who brought it knows. */
export interface Skipped {
  name: string;
  problem: Problem;
}

export interface Reading {
  brought: readonly Brought[];
  skipped: readonly Skipped[];
}

/** By what files are read. */
export interface Rules {
  ruleSet: RuleSet;
  /** Rules without one have no drafts. */
  application: Application | undefined;
  /** Ids of rules whose drafts can be read as well. */
  alike: readonly string[];
}
