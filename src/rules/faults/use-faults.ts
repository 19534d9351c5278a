import type { Condition } from '../condition.ts';
import type { RuleSet } from '../schema.ts';
import { questionsOf } from './application-faults.ts';
import type { Placed } from './condition-faults.ts';
import { type Fault, faultIf } from './fault.ts';

/** A question that decides nothing is a burden, also where it only decides whether such a question is asked. */
export function useFaults(
  { questions, amount, application }: RuleSet,
  placed: readonly Placed[],
): Fault[] {
  const ofUse = new Set([
    ...(amount ? [amount.question] : []),
    ...(application?.sections ?? []).flatMap(({ parts }) => parts.flatMap(questionsOf)),
  ]);
  const looks = placed.flatMap(({ path, condition }) => {
    const asking = /^questions\.(\d+)\./.exec(path)?.[1];
    return condition ? [{ asking, named: namedIn(condition) }] : [];
  });
  // A question may look back only, so the ones that look at it come first.
  for (const { id } of [...questions].reverse()) {
    const isOfUse = looks.some(
      ({ asking, named }) =>
        named.has(id) && (asking === undefined || ofUse.has(questions[Number(asking)]?.id ?? '')),
    );
    if (isOfUse) ofUse.add(id);
  }
  return questions.flatMap(({ id }, index) =>
    faultIf(!ofUse.has(id), `questions.${index}`, 'unused-question'),
  );
}

/** The questions that a condition looks at; a field of an item is none. */
function namedIn(condition: Condition): Set<string> {
  if ('all' in condition) return union(condition.all.map(namedIn));
  if ('any' in condition) return union(condition.any.map(namedIn));
  if ('not' in condition) return namedIn(condition.not);
  if ('verdict' in condition) return new Set();
  return new Set([(Object.values(condition)[0] as [string])[0]]);
}

const union = (sets: readonly ReadonlySet<string>[]): Set<string> =>
  new Set(sets.flatMap((each) => [...each]));
