import { type Answers, type Item, isList, lookupIn } from '../../src/assessment/answers.ts';
import type { Assessment } from '../../src/assessment/assess.ts';
import { evaluate, questionsIn } from '../../src/assessment/condition.ts';
import { replay } from '../../src/assessment/path.ts';
import { judge } from '../../src/assessment/verdict.ts';
import { type Finding, findingsOn } from '../../src/conversation/findings.ts';
import type { Question, RuleSet } from '../../src/rules/schema.ts';
import { everyAnswer, everyItem } from './enumerate.ts';

export interface FindingUse {
  id: string;
  names: string[];
  /** Said of an answer that holds nothing back by itself, where a text is welcome but not needed. */
  isOptional: boolean;
}

/** Every finding that the conversation can come to on one answer, whatever else was asked for or is held. */
export function findingUses(ruleSet: RuleSet): FindingUse[] {
  const uses = new Map<string, FindingUse>();
  const add = (question: Question, isOptional: boolean, { id, ...params }: Finding) => {
    const known = uses.get(id);
    if (!known || known.isOptional)
      uses.set(id, {
        id,
        names: Object.keys(params),
        isOptional: isOptional || isOfThePast(ruleSet, question),
      });
  };
  for (const context of contextsOf(ruleSet))
    for (const question of ruleSet.questions)
      for (const answer of answersTo(question)) {
        const isOptional = Array.isArray(answer) && answer.length > 1;
        const answers = { ...context, [question.id]: answer } as Answers;
        for (const finding of findingsOn(ruleSet, judgementOf(ruleSet, answers), answers, question))
          add(question, isOptional, finding);
      }
  return [...uses.values()];
}

/** The part of an assessment that findings look at; all of it, for a thousand answers, would take long. */
function judgementOf(ruleSet: RuleSet, answers: Answers): Assessment {
  const { counted } = replay(ruleSet, answers);
  const { criteria } = judge(ruleSet, counted);
  const tasks = ruleSet.draft
    .filter(({ doneWhen }) => evaluate(doneWhen, lookupIn(counted)) !== 'met')
    .map(({ id }) => id);
  return { criteria, tasks } as unknown as Assessment;
}

/** Nothing answered, and each answer that changes what is asked for or held. */
function contextsOf(ruleSet: RuleSet): Answers[] {
  const ids = ruleSet.schemes
    .flatMap(({ askWhen, heldWhen }) => [askWhen, heldWhen])
    .flatMap((condition) => (condition ? questionsIn(condition) : []));
  return [
    {},
    ...ruleSet.questions
      .filter(({ id }) => ids.includes(id))
      .flatMap((question) => everyAnswer(question).map((answer) => ({ [question.id]: answer }))),
  ];
}

const answersTo = (question: Question) =>
  isList(question)
    ? [
        [],
        ...everyItem(question)
          .flatMap(alsoInBrussels)
          .map((item) => [item]),
      ]
    : everyAnswer(question);

const alsoInBrussels = (item: Item): Item[] =>
  item.postcodes ? [item, { ...item, postcodes: ['1000'] }] : [item];

/** What is held already is told, not held against anyone. */
const isOfThePast = (ruleSet: RuleSet, { id }: Question): boolean =>
  ruleSet.schemes.some(({ heldWhen }) => heldWhen && questionsIn(heldWhen).includes(id));
