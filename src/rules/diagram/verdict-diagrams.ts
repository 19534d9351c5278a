import type { RuleSet } from '../schema.ts';
import { type Verdict, verdicts } from '../verdict.ts';
import { Compiler } from './compile.ts';
import { Diagram } from './diagram.ts';
import { explore } from './explore.ts';
import { always } from './formulas.ts';

/** For each scheme how its verdict follows from complete answers; `verdictsAt` says which its ends are. */
export type VerdictDiagrams = ReadonlyMap<string, Diagram>;

const determined = verdicts.filter((verdict) => verdict !== 'undetermined');
const all: readonly Verdict[] = [...determined, 'undetermined'];

export const verdictsAt = (ends: number): Verdict[] =>
  all.filter((_, end) => (ends & (1 << end)) !== 0);

/** What can be open at once: more takes longer than a person waits for after an answer. */
export const mostStates = 5_000;

/** Null where the rule set leaves more open at once than can be followed. */
export function compileVerdicts(
  ruleSet: RuleSet,
  compiler = new Compiler(ruleSet),
): VerdictDiagrams | null {
  const { formulas, levels } = compiler;
  const place = new Map(ruleSet.questions.map(({ id }, index) => [id, index]));
  const groups = levels.ofQuestions.map(({ id }) => place.get(id) ?? 0);
  const diagrams = new Map<string, Diagram>();
  for (const scheme of ruleSet.schemes) {
    const found = compiler.verdictsOf(scheme);
    const roots = determined.map((verdict) => found[verdict]);
    const exploration = explore(formulas, levels.ofQuestions, roots, mostStates);
    if (!exploration) return null;
    const endOf = (ends: readonly number[]) => {
      const end = ends.indexOf(always);
      return end < 0 ? determined.length : end;
    };
    diagrams.set(scheme.id, new Diagram(exploration, endOf, groups));
  }
  return diagrams;
}

const compiled = new WeakMap<RuleSet, VerdictDiagrams>();

/** @throws RangeError where the rule set leaves too much open: `parseRuleSet` refuses such a one. */
export function verdictDiagrams(ruleSet: RuleSet): VerdictDiagrams {
  const known = compiled.get(ruleSet) ?? compileVerdicts(ruleSet);
  if (!known) throw new RangeError(`The rule set ${ruleSet.id} leaves too many answers open.`);
  compiled.set(ruleSet, known);
  return known;
}
