import { isSilent } from '../../assessment/verdict.ts';
import type { Condition } from '../../rules/condition.ts';
import { isList } from '../../rules/list-question.ts';
import type { Criterion, Question, RuleSet } from '../../rules/schema.ts';

/** Which questions of a rule set ask for others, and which criteria look at them. */
export interface Links {
  /** From a question to those that are asked, or hold a field that is asked, because of its answer. */
  asks: ReadonlyMap<string, readonly string[]>;
  /** From a question to the criteria that look at it, by their place in the rule set. */
  weighs: ReadonlyMap<string, readonly number[]>;
  /** From a scheme to the criteria that look at its verdict. */
  rests: ReadonlyMap<string, readonly number[]>;
}

export function linksOf({ questions, criteria, schemes }: RuleSet): Links {
  const namedBy = (conditions: readonly (Condition | undefined)[]) =>
    new Set(conditions.flatMap((each) => (each ? namesIn(each) : [])));
  const asked = questions.map((question) => ({ question, names: namedBy(askedWhen(question)) }));
  const weighed = criteria.map((criterion) => namedBy(weighedWhen(criterion)));
  const rested = criteria.map(
    (criterion) =>
      new Set(weighedWhen(criterion).flatMap((each) => (each ? verdictsIn(each) : []))),
  );
  const placesOf = (all: readonly ReadonlySet<string>[], id: string) =>
    all.flatMap((names, at) => (names.has(id) ? [at] : []));
  return {
    asks: new Map(
      questions.map(({ id }) => [
        id,
        asked.flatMap(({ question, names }) =>
          names.has(id) && question.id !== id ? [question.id] : [],
        ),
      ]),
    ),
    weighs: new Map(questions.map(({ id }) => [id, placesOf(weighed, id)])),
    rests: new Map(schemes.map(({ id }) => [id, placesOf(rested, id)])),
  };
}

const askedWhen = (question: Question): (Condition | undefined)[] => [
  question.askWhen,
  ...(isList(question) ? question.fields.map(({ askWhen }) => askWhen) : []),
];

const weighedWhen = (criterion: Criterion): (Condition | undefined)[] => [
  criterion.metWhen,
  criterion.unmetWhen,
  isSilent(criterion) ? undefined : criterion.onConditionWhen,
];

/** Every question that a condition names, also inside the items of a list. */
function namesIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(namesIn);
  if ('any' in condition) return condition.any.flatMap(namesIn);
  if ('not' in condition) return namesIn(condition.not);
  if ('verdict' in condition) return [];
  if ('someItem' in condition) return [condition.someItem[0], ...namesIn(condition.someItem[1])];
  return [(Object.values(condition)[0] as [string])[0]];
}

function verdictsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(verdictsIn);
  if ('any' in condition) return condition.any.flatMap(verdictsIn);
  if ('not' in condition) return verdictsIn(condition.not);
  if ('someItem' in condition) return verdictsIn(condition.someItem[1]);
  return 'verdict' in condition ? [condition.verdict[0]] : [];
}
