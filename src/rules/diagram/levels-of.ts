import { isList } from '../list-question.ts';
import type { RuleSet } from '../schema.ts';
import type { Formulas } from './formulas.ts';
import { type Domain, domainOf, type Level } from './levels.ts';
import { nameOf, testsIn } from './tests-in.ts';

/** A list has one level: which of the formulas asked of its items some item meets. */
export interface ListLevel {
  number: number;
  /** Of the question. */
  id: string;
  max: number;
  fields: readonly Level[];
}

export const isListLevel = (level: Level | ListLevel): level is ListLevel => 'fields' in level;

/** All levels of a rule set, in the order of asking, and what its tests say of them. */
export interface Levels {
  ofQuestions: readonly (Level | ListLevel)[];
  ofList: ReadonlyMap<string, ListLevel>;
  /** By name. What no test looks at has none. */
  domains: ReadonlyMap<string, Domain>;
}

/** The levels of fields come after all others: an item is gone through when the answers around it are known. */
const firstOfFields = 1_000_000;

export function levelsOf(ruleSet: RuleSet, formulas: Formulas): Levels {
  const tests = testsIn(ruleSet).byName;
  const ofQuestions: (Level | ListLevel)[] = [];
  const ofList = new Map<string, ListLevel>();
  const domains = new Map<string, Domain>();
  let next = firstOfFields;
  for (const question of ruleSet.questions) {
    const number = ofQuestions.length;
    const { id } = question;
    if (!isList(question)) {
      const own = tests.get(id);
      if (!own) continue;
      const domain = domainOf(question, own, number, formulas);
      domains.set(id, domain);
      ofQuestions.push(...domain.levels);
      continue;
    }
    const fields: Level[] = [];
    for (const field of question.fields) {
      const name = nameOf(field.id, question);
      const own = tests.get(name);
      if (!own || field.kind === 'text') continue;
      const domain = domainOf(field, own, next, formulas);
      domains.set(name, domain);
      fields.push(...domain.levels);
      next += domain.levels.length;
    }
    const level = { number, id, max: question.max, fields };
    ofList.set(id, level);
    ofQuestions.push(level);
  }
  return { ofQuestions, ofList, domains };
}
