import type { Answers } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { placeFinder } from '../../src/belgium/place-finder.ts';
import { type DraftTexts, noTexts } from '../../src/conversation/draft-texts.ts';
import type { Material } from '../../src/draft/material.ts';
import { templates } from '../../src/draft/template.ts';
import { loadTexts } from '../../src/i18n/texts.ts';
import { ruleSetOf } from './rule-sets.ts';

const date = '2021-04-01';

export const dutchWords = async () => {
  const words = await loadTexts('nl');
  await words.loadDraft();
  return words;
};

/** What an application is made of, with these answers and texts. */
export const materialFor = async (
  answers: Answers,
  texts: DraftTexts = noTexts,
): Promise<Material> => {
  const ruleSet = ruleSetOf('vlaio-2021');
  const [template] = templates;
  if (!template) throw new Error('There is no template.');
  const assessment = assess(ruleSet, answers, { date });
  const words = await dutchWords();
  return { ruleSet, template, answers, assessment, texts, words, places: placeFinder, date };
};
