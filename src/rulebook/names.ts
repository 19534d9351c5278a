import type { Region } from '../rules/condition.ts';
import { isList } from '../rules/list-question.ts';
import type { Field, Question, SourceReference, Verdict } from '../rules/schema.ts';
import type { Scope, Words } from './words.ts';

/** A question of a rule set, or a field of one of its lists. */
export interface Asked {
  asked: Question | Field;
  /** The path of its texts. */
  key: string;
  /** The place of its question in a document. */
  place: string;
}

/** What a condition calls by this id; undefined where the rule set asks nothing of the kind. */
export function askedAs(id: string, { words, list }: Scope): Asked | undefined {
  const field = list?.fields.find((each) => each.id === id);
  if (list && field) return fieldOf(list, field);
  const question = words.ruleSet.questions.find((each) => each.id === id);
  return question && { asked: question, key: `questions.${id}`, place: placeOfQuestion(id) };
}

export const fieldOf = (list: Question, field: Field): Asked => ({
  asked: field,
  key: `questions.${list.id}.fields.${field.id}`,
  place: placeOfQuestion(list.id),
});

export const placeOfQuestion = (id: string): string => `question-${id}`;
export const placeOfCriterion = (id: string): string => `criterion-${id}`;

export const labelOf = (id: string, scope: Scope): string => {
  const found = askedAs(id, scope);
  return (found && scope.words.texts.rule(`${found.key}.label`)) || id;
};

export const optionOf = (id: string, option: string, scope: Scope): string => {
  const found = askedAs(id, scope);
  return (found && scope.words.texts.rule(`${found.key}.options.${option}.label`)) || option;
};

export const schemeName = (id: string, { texts }: Words): string =>
  texts.rule(`schemes.${id}.label`) || id;

export const criterionName = (id: string, { texts }: Words): string =>
  texts.rule(`criteria.${id}.label`) || id;

export const groupName = (id: string, { texts }: Words): string => texts.rule(`steps.${id}`) || id;

/** A rule set can have a word of its own for a verdict. */
export const verdictName = (verdict: Verdict, scheme: string, words: Words): string => {
  if (verdict === 'not-asked') return words.rulebook('verdicts.notAsked');
  const { rule, t } = words.texts;
  return rule(`schemes.${scheme}.words.${verdict}`) || t(`verdicts.${verdict}`);
};

export const regionName = (region: Region, { rulebook }: Words): string =>
  rulebook(`regions.${region}`);

export const sourceTitle = (document: string, { texts }: Words): string =>
  texts.rule(`sources.${document}.title`) || document;

export const placeName = ({ document, place }: SourceReference, { texts }: Words): string =>
  texts.rule(`sources.${document}.places.${place}`) || place;

/** The number with what it counts, where the rule set says that. */
export const numberOf = (id: string, count: number, scope: Scope): string => {
  const found = askedAs(id, scope);
  return (found && scope.words.texts.rule(`${found.key}.count`, { count })) || String(count);
};

export const listNamed = (id: string, { ruleSet }: Words) => {
  const found = ruleSet.questions.find((each) => each.id === id);
  return found && isList(found) ? found : undefined;
};
