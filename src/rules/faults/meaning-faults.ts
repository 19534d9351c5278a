import { Compiler } from '../diagram/compile.ts';
import { explore } from '../diagram/explore.ts';
import { always, type Formula, never } from '../diagram/formulas.ts';
import { compileVerdicts, mostStates } from '../diagram/verdict-diagrams.ts';
import { isList } from '../list-question.ts';
import type { RuleSet } from '../schema.ts';
import { type Fault, faultIf } from './fault.ts';

/**
 * What can never be: a question or field that is never asked, a criterion that no answers meet or none leave unmet, or that
 * some both meet and leave unmet. And rules that leave more open at once than can be followed after each answer.
 */
export function meaningFaults(set: RuleSet): Fault[] {
  const compiler = new Compiler(set);
  if (!compileVerdicts(set, compiler)) return [{ path: 'criteria', code: 'too-many-answers' }];
  const { formulas, levels } = compiler;
  const all = [
    ...levels.ofQuestions,
    ...[...levels.ofList.values()].flatMap(({ fields }) => fields),
  ];
  /** Whether some answers make it so; where that takes too long to find out, it is taken to be. */
  const canBe = (formula: Formula): boolean => {
    if (formula === always) return true;
    if (formula === never) return false;
    const found = explore(formulas, all, [formula], mostStates);
    return !found || found.ends.some(([end]) => end === always);
  };
  const asked = set.questions.flatMap((question, index) => {
    const path = `questions.${index}`;
    const list = isList(question) ? question : undefined;
    return [
      ...faultIf(!canBe(compiler.isAsked(question)), `${path}.askWhen`, 'never-asked'),
      ...(list?.fields ?? []).flatMap((field, place) =>
        faultIf(
          !canBe(compiler.isAsked(field, list)),
          `${path}.fields.${place}.askWhen`,
          'never-asked',
        ),
      ),
    ];
  });
  // A criterion on what is never asked is not what is wrong.
  if (asked.length > 0) return asked;
  return set.criteria.flatMap((criterion, index): Fault[] => {
    const { metWhen, unmetWhen } = criterion;
    const met = `criteria.${index}.metWhen`;
    const unmet = `criteria.${index}.unmetWhen`;
    const sides = compiler.sidesOfCriterion(criterion);
    const both =
      metWhen && unmetWhen ? formulas.all([sides.met, compiler.sidesOf(unmetWhen).met]) : never;
    if (canBe(both)) return [{ path: unmet, code: 'contradiction' }];
    if ('silent' in criterion) return [];
    return [
      ...faultIf(!canBe(sides.met), met, 'never-met'),
      ...faultIf(!canBe(sides.unmet), unmetWhen ? unmet : met, 'never-unmet'),
    ];
  });
}
