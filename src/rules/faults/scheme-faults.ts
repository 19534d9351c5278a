import { isList } from '../list-question.ts';
import type { RuleSet } from '../schema.ts';
import { duplicates, type Fault, faultIf } from './fault.ts';

/** Schemes, and what is said of them: each is there once, and has what it needs. */
export function schemeFaults(set: RuleSet): Fault[] {
  const { schemes, criteria, draft, overall = [], headlines = [], nextSteps, validity } = set;
  const isScheme = (id: string) => schemes.some((each) => each.id === id);
  const dangling = (path: string, id: string | undefined) =>
    faultIf(id !== undefined && !isScheme(id), path, 'dangling-scheme');
  return [
    ...duplicates('schemes', schemes),
    ...schemes.flatMap(({ id }, index) =>
      // What is said of the application stands under this name in an assessment.
      faultIf(id === 'draft', `schemes.${index}.id`, 'reserved'),
    ),
    ...duplicates('criteria', criteria),
    ...duplicates('draft', draft, criteria),
    ...criteria.flatMap(({ scheme, openPoints }, index) => [
      ...dangling(`criteria.${index}.scheme`, scheme),
      ...duplicates(`criteria.${index}.openPoints`, openPoints),
    ]),
    ...faultIf(schemes.length > 1 && overall.length === 0, 'overall', 'missing'),
    ...duplicates('overall', overall),
    ...duplicates('headlines', headlines),
    ...duplicates('support', set.support),
    ...headlines.flatMap(({ counts }, index) => dangling(`headlines.${index}.counts`, counts)),
    ...nextSteps.flatMap(({ id, scheme }, index) => [
      ...dangling(`nextSteps.${index}.scheme`, scheme),
      ...faultIf(
        nextSteps.slice(0, index).some((each) => each.id === id && each.scheme === scheme),
        `nextSteps.${index}.id`,
        'duplicate',
      ),
    ]),
    ...dangling('validity.scheme', validity?.scheme),
    ...findingFaults(set),
  ];
}

const findingFaults = ({ findings, questions }: RuleSet): Fault[] =>
  findings.flatMap(({ id, question, each }, index): Fault[] => {
    const path = `findings.${index}`;
    const about = questions.find((asked) => asked.id === question);
    if (!about) return [{ path: `${path}.question`, code: 'dangling-question' }];
    const before = findings.slice(0, index);
    const isTwice = before.some((other) => other.id === id && other.question === question);
    return [
      ...faultIf(isTwice, `${path}.id`, 'duplicate'),
      ...faultIf(each === true && !isList(about), `${path}.each`, 'wrong-kind'),
    ];
  });
