import { type Answers, itemsOf } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { placeFinder } from '../../src/belgium/place-finder.ts';
import { type DraftTexts, noTexts } from '../../src/conversation/draft-texts.ts';
import type { Material } from '../../src/draft/compose/material.ts';
import { loadTexts } from '../../src/i18n/texts.ts';
import { applicationOf } from '../../src/regulations/regulations.ts';
import type { Application } from '../../src/rules/application.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { ruleSetOf } from './rule-sets.ts';

const date = '2021-04-01';

export const dutchWords = async (ruleSet: RuleSet = ruleSetOf('vlaio-2021')) => {
  const words = await loadTexts('nl', ruleSet);
  await words.load('draft');
  return words;
};

/** What a draft of the rule set holds. */
export async function drafted(ruleSet: RuleSet): Promise<Application> {
  const application = await applicationOf(ruleSet);
  if (!application) throw new RangeError(`The rule set ${ruleSet.id} has no draft.`);
  return application;
}

/** The key of the item at a position, where the others never moved. */
export const keyOf = (position: number): number => 10 + position;

/** The same material with other answers. */
export function withAnswers(material: Material, answers: Answers): Material {
  const { ruleSet, application } = material;
  const items = itemsOf(answers[application.examples?.question ?? '']) ?? [];
  return {
    ...material,
    answers,
    assessment: assess(ruleSet, answers, { date }),
    itemKeys: [...items.keys()].map(keyOf),
  };
}

/** What a draft is made of, with these answers and texts. */
export async function materialFor(
  answers: Answers,
  texts: DraftTexts = noTexts,
  ruleSet: RuleSet = ruleSetOf('vlaio-2021'),
): Promise<Material> {
  const [application, words] = await Promise.all([drafted(ruleSet), dutchWords(ruleSet)]);
  const assessment = assess(ruleSet, {}, { date });
  const material = {
    ruleSet,
    application,
    assessment,
    texts,
    ownQuestions: [],
    words,
    places: placeFinder,
    date,
  };
  return withAnswers({ ...material, answers: {}, itemKeys: [] }, answers);
}
