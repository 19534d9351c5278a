import type { Answers } from '../assessment/answers.ts';
import type { DraftTexts } from '../conversation/draft-texts.ts';
import type { RuleSet } from '../rules/schema.ts';

export const savedVersion = 1;

/** What is kept of a conversation with its draft: in a JSON file, inside a Word file, in storage. */
export interface SavedDraft {
  format: 'stem-check-draft';
  version: typeof savedVersion;
  ruleSet: string;
  /** ISO date on which it was saved. */
  date: string;
  answers: Answers;
  texts: DraftTexts;
}

type Saveable = Pick<SavedDraft, 'date' | 'answers' | 'texts'> & { ruleSet: RuleSet };

export const savedFrom = ({ ruleSet, date, answers, texts }: Saveable): SavedDraft => ({
  format: 'stem-check-draft',
  version: savedVersion,
  ruleSet: ruleSet.id,
  date: date.slice(0, 10),
  answers,
  texts,
});
