import { isList } from '../list-question.ts';
import type { AmountRule, RuleSet } from '../schema.ts';
import { duplicates, type Fault, faultIf } from './fault.ts';

type Unit = AmountRule['lines'][number]['first'];

export function amountFaults({ amount, questions, schemes }: RuleSet): Fault[] {
  if (!amount) return [];
  const list = questions.find((each) => each.id === amount.question);
  const places = list && isList(list) ? list.roles.places : undefined;
  const isBackwards = (unit: Unit) => typeof unit !== 'number' && unit.low > unit.high;
  return [
    ...(list
      ? faultIf(!isList(list) || list.askedIn !== undefined, 'amount.question', 'wrong-kind')
      : [{ path: 'amount.question', code: 'dangling-question' } as const]),
    ...faultIf(
      !schemes.some((each) => each.id === amount.scheme),
      'amount.scheme',
      'dangling-scheme',
    ),
    ...duplicates('amount.lines', amount.lines),
    ...duplicates('amount.limits', amount.limits),
    ...duplicates('amount.openPoints', amount.openPoints),
    ...amount.lines.flatMap(({ per, first, further }, index) => [
      // To count by postcode one has to know which field holds them.
      ...faultIf(per === 'postcode' && !places, `amount.lines.${index}.per`, 'wrong-kind'),
      ...faultIf(isBackwards(first), `amount.lines.${index}.first`, 'wrong-order'),
      ...faultIf(isBackwards(further), `amount.lines.${index}.further`, 'wrong-order'),
    ]),
  ];
}
