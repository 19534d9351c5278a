import { type Answers, type Item, isList, itemsOf, unknown } from '../assessment/answers.ts';
import { type DraftTexts, textsToSave } from '../conversation/draft-texts.ts';
import type { RuleSet } from '../rules/schema.ts';
import type { Material } from './compose/material.ts';

export const savedVersion = 2;

/** What is kept of a conversation with its draft: in a JSON file, inside a Word file. */
export interface SavedDraft {
  format: 'stem-check-draft';
  version: typeof savedVersion;
  ruleSet: string;
  /** ISO date on which it was saved. */
  date: string;
  answers: Answers;
  /** Examples name the position of the item that they describe. */
  texts: DraftTexts;
}

type Saveable = Pick<Material, 'ruleSet' | 'date' | 'answers' | 'texts' | 'itemKeys'>;

export const savedFrom = ({ ruleSet, date, answers, texts, itemKeys }: Saveable): SavedDraft => ({
  format: 'stem-check-draft',
  version: savedVersion,
  ruleSet: ruleSet.id,
  date: date.slice(0, 10),
  answers: wholeAnswers(ruleSet, answers),
  texts: textsToSave(texts, itemKeys),
});

/** A file holds whole items: what was not asked yet of one that was begun is not known of it. */
function wholeAnswers({ questions }: RuleSet, answers: Answers): Answers {
  const lists = questions.filter(isList).flatMap(({ id, fields }): [string, Item[]][] => {
    const always = fields.filter(({ askWhen, kind }) => !askWhen && kind !== 'text');
    const open: Item = Object.fromEntries(always.map((field) => [field.id, unknown]));
    const items = itemsOf(answers[id]);
    return items ? [[id, items.map((item): Item => ({ ...open, ...item }))]] : [];
  });
  return { ...answers, ...Object.fromEntries(lists) };
}
