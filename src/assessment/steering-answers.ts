import { type Test, turningPoints } from '../rules/diagram/levels.ts';
import { subjectOf } from '../rules/diagram/tests-in.ts';
import type { Condition, Field, Question, RuleSet } from '../rules/schema.ts';
import { type Answer, isList } from './answers.ts';
import { evaluate } from './condition.ts';

/**
 * Answers to a question, one for each way in which they differ in what else is asked: all that can be known of what another
 * answer does to the path. Of a list none: it is gone through item by item.
 */
export function steeringAnswers(ruleSet: RuleSet, question: Question): Answer[] {
  const tests = ruleSet.questions
    .flatMap((each): (Question | Field)[] => (isList(each) ? [each, ...each.fields] : [each]))
    .flatMap(({ askWhen }) => askWhen ?? [])
    .flatMap(testsOf)
    .filter((test) => subjectOf(test) === question.id);
  if (tests.length === 0 || isList(question)) return [];
  const kindOf = (answer: Answer) => tests.map((test) => evaluate(test, () => answer)).join();
  const distinct = <T extends Answer>(answers: readonly T[]): T[] => [
    ...new Map(answers.map((answer) => [kindOf(answer), answer])).values(),
  ];
  switch (question.kind) {
    case 'choice':
      return distinct(question.options);
    case 'number':
      return distinct(turningPoints(question, tests));
    case 'multi': {
      const { options, exclusive = [] } = question;
      const free = options.filter((option) => !exclusive.includes(option));
      let sets: string[][] = [];
      for (const option of free)
        sets = distinct([...sets.map((each) => [...each, option]), [option], ...sets]);
      return distinct([...sets, ...exclusive.map((option) => [option])]);
    }
  }
}

function testsOf(condition: Condition): Test[] {
  if ('all' in condition) return condition.all.flatMap(testsOf);
  if ('any' in condition) return condition.any.flatMap(testsOf);
  if ('not' in condition) return testsOf(condition.not);
  return 'verdict' in condition || 'someItem' in condition ? [] : [condition];
}
