import type { Answers } from '../assessment/answers.ts';
import type { ConversationContext } from './context.ts';
import type { DraftTexts } from './draft-texts.ts';
import type { Round } from './list/round.ts';

/** How long a session is kept on a device. */
export const daysKept = 30;
export const sessionVersion = 2;

/** What of a conversation is kept: what a person said and wrote, and the list that is being gone through. */
export interface SavedSession {
  format: 'stem-check-session';
  version: typeof sessionVersion;
  ruleSet: string;
  /** ISO date and time. */
  savedAt: string;
  answers: Answers;
  texts: DraftTexts;
  round: Round | null;
}

type Saved = Pick<ConversationContext, 'ruleSet' | 'answers' | 'texts' | 'round'>;

export const sessionFrom = (
  { ruleSet, answers, texts, round }: Saved,
  savedAt: string,
): SavedSession => ({
  format: 'stem-check-session',
  version: sessionVersion,
  ruleSet: ruleSet.id,
  savedAt,
  answers,
  texts,
  round,
});

export const isEmptySession = ({ answers, texts, round }: Omit<Saved, 'ruleSet'>): boolean =>
  round === null &&
  [answers, texts.fields, texts.examples].every((each) => Object.keys(each).length === 0);
