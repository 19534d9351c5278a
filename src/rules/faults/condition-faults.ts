import type { Condition } from '../condition.ts';
import { isList } from '../list-question.ts';
import type { Field, Question, RuleSet } from '../schema.ts';
import { type Fault, faultIf } from './fault.ts';

/** What a condition may look at: the questions, and the schemes whose verdict is known by then. */
export interface Scope {
  questions: readonly (Question | Field)[];
  schemes: readonly string[];
  /** The fields beside its own, for a field. */
  siblings?: readonly Field[];
  /** It is about verdicts, and about nothing else. */
  isAboutVerdicts?: true;
}

export interface Placed extends Scope {
  path: string;
  condition: Condition | undefined;
}

/** Everything a condition names exists, is known by then, and is of a kind that fits. */
export function faultsOfCondition(
  set: RuleSet,
  path: string,
  condition: Condition,
  scope: Scope,
): Fault[] {
  const inside = (key: string, part: Condition, within: Partial<Scope> = {}) =>
    faultsOfCondition(set, `${path}.${key}`, part, { ...scope, ...within });
  if ('all' in condition)
    return condition.all.flatMap((part, index) => inside(`all.${index}`, part));
  if ('any' in condition)
    return condition.any.flatMap((part, index) => inside(`any.${index}`, part));
  if ('not' in condition) return inside('not', condition.not);
  if ('verdict' in condition) {
    const [scheme] = condition.verdict;
    if (scope.schemes.includes(scheme)) return [];
    const exists = set.schemes.some((each) => each.id === scheme);
    return [{ path: `${path}.verdict.0`, code: exists ? 'forward-reference' : 'dangling-scheme' }];
  }

  const [key, [id, operand]] = Object.entries(condition)[0] as [string, [string, unknown]];
  const place = `${path}.${key}.0`;
  const question = scope.questions.find((each) => each.id === id);
  if (!question) {
    const later = [...set.questions, ...(scope.siblings ?? [])];
    if (!later.some((each) => each.id === id)) return [{ path: place, code: 'dangling-question' }];
    return [{ path: place, code: scope.isAboutVerdicts ? 'verdicts-only' : 'forward-reference' }];
  }
  if ('someItem' in condition)
    return question.kind === 'list'
      ? inside('someItem.1', condition.someItem[1], {
          questions: spoken(question.fields),
          schemes: [],
        })
      : [{ path: place, code: 'wrong-kind' }];
  if ('atLeast' in condition) return faultIf(question.kind !== 'number', place, 'wrong-kind');
  if ('reaches' in condition) return faultIf(question.kind !== 'postcodes', place, 'wrong-kind');
  if (question.kind !== 'choice' && question.kind !== 'multi')
    return [{ path: place, code: 'wrong-kind' }];
  return danglingOptions(`${path}.${key}.1`, operand as readonly string[], question.options);
}

/** Those that the conversation asks. */
export const spoken = <T extends Question | Field>(asked: readonly T[]): T[] =>
  asked.filter(({ askedIn }) => !askedIn);

export const danglingOptions = (
  path: string,
  named: readonly string[],
  options: readonly string[],
): Fault[] =>
  named.flatMap((option, index) =>
    faultIf(!options.includes(option), `${path}.${index}`, 'dangling-option'),
  );

/** The fields of a list; none where there is no such list. */
export const fieldsOf = ({ questions }: RuleSet, id: string | undefined): readonly Field[] => {
  const question = questions.find((each) => each.id === id);
  return question && isList(question) ? question.fields : [];
};
