import type { Condition } from '../condition.ts';
import { isList, type ListQuestion } from '../list-question.ts';
import type { Criterion, Field, Question, RuleSet } from '../schema.ts';
import type { Verdict } from '../verdict.ts';
import { always, type Formula, Formulas, never } from './formulas.ts';
import { type Levels, levelsOf } from './levels-of.ts';
import { nameOf, subjectOf } from './tests-in.ts';

/** Whether a condition is surely met, and whether it is surely unmet; neither is unknown. */
export interface Sides {
  met: Formula;
  unmet: Formula;
}

/** When each verdict but `undetermined` is the one of a scheme. */
export type VerdictFormulas = Readonly<Record<Exclude<Verdict, 'undetermined'>, Formula>>;

const unknown: Sides = { met: never, unmet: never };

/**
 * Turns the conditions of a rule set into formulas about complete answers: every question has some answer, and has it
 * to no effect where it is not asked.
 */
export class Compiler {
  readonly formulas = new Formulas();
  readonly levels: Levels;
  readonly #ruleSet: RuleSet;
  readonly #asked = new Map<Question | Field, Formula>();
  readonly #verdicts = new Map<string, VerdictFormulas>();

  constructor(ruleSet: RuleSet) {
    this.#ruleSet = ruleSet;
    this.levels = levelsOf(ruleSet, this.formulas);
  }

  /** Inside a list the condition is about one of its items. */
  sidesOf(condition: Condition, list?: ListQuestion): Sides {
    const { formulas } = this;
    if ('all' in condition) return this.#every(condition.all, list);
    if ('any' in condition) {
      const { met, unmet } = this.#every(
        condition.any.map((not) => ({ not })),
        list,
      );
      return { met: unmet, unmet: met };
    }
    if ('not' in condition) {
      const { met, unmet } = this.sidesOf(condition.not, list);
      return { met: unmet, unmet: met };
    }
    if ('verdict' in condition) return this.#verdictSides(...condition.verdict);
    if ('someItem' in condition) {
      const question = this.#questionOf(condition.someItem[0]);
      if (!question || !isList(question)) return unknown;
      const { met, unmet } = this.sidesOf(condition.someItem[1], question);
      const level = this.levels.ofList.get(question.id)?.number ?? 0;
      return this.#counted(question, undefined, {
        met: formulas.some(level, met),
        unmet: -formulas.some(level, -unmet),
      });
    }
    const id = subjectOf(condition);
    const field = list?.fields.find((each) => each.id === id);
    const isSo = this.levels.domains.get(nameOf(id, list))?.formulaOf(condition);
    const asked = field ?? this.#questionOf(id);
    if (isSo === undefined || !asked) return unknown;
    return this.#counted(asked, field && list, { met: isSo, unmet: -isSo });
  }

  /** Whether a question is asked; inside a list, a field of one of its items. */
  isAsked(asked: Question | Field, list?: ListQuestion): Formula {
    const known = this.#asked.get(asked);
    if (known !== undefined) return known;
    const formula = asked.askWhen ? -this.sidesOf(asked.askWhen, list).unmet : always;
    this.#asked.set(asked, formula);
    return formula;
  }

  sidesOfCriterion(criterion: Criterion): Sides {
    const { metWhen, unmetWhen } = criterion;
    const { met, unmet } = metWhen ? this.sidesOf(metWhen) : unknown;
    if (!unmetWhen) return { met, unmet: 'silent' in criterion ? never : unmet };
    return { met, unmet: this.formulas.all([-met, this.sidesOf(unmetWhen).met]) };
  }

  verdictsOf(scheme: RuleSet['schemes'][number]): VerdictFormulas {
    const known = this.#verdicts.get(scheme.id);
    if (known) return known;
    const { formulas } = this;
    const asked = scheme.askWhen ? -this.sidesOf(scheme.askWhen).unmet : always;
    const held = scheme.heldWhen ? this.sidesOf(scheme.heldWhen) : { met: never, unmet: always };
    const own = this.#ruleSet.criteria.filter((each) => each.scheme === scheme.id);
    const sides = own.map((criterion) => this.sidesOfCriterion(criterion));
    const isMet = formulas.all([asked, held.unmet, ...sides.map(({ met }) => met)]);
    const onCondition = formulas.any(
      own.map((each) =>
        'onConditionWhen' in each && each.onConditionWhen
          ? this.sidesOf(each.onConditionWhen).met
          : never,
      ),
    );
    const verdicts: VerdictFormulas = {
      'not-asked': -asked,
      held: formulas.all([asked, held.met]),
      eligible: formulas.all([isMet, -onCondition]),
      conditional: formulas.all([isMet, onCondition]),
      ineligible: formulas.all([asked, held.unmet, formulas.any(sides.map(({ unmet }) => unmet))]),
    };
    this.#verdicts.set(scheme.id, verdicts);
    return verdicts;
  }

  #every(parts: readonly Condition[], list?: ListQuestion): Sides {
    const sides = parts.map((part) => this.sidesOf(part, list));
    return {
      met: this.formulas.all(sides.map(({ met }) => met)),
      unmet: this.formulas.any(sides.map(({ unmet }) => unmet)),
    };
  }

  #verdictSides(id: string, accepted: readonly Verdict[]): Sides {
    const scheme = this.#ruleSet.schemes.find((each) => each.id === id);
    if (!scheme) return unknown;
    const verdicts = Object.entries(this.verdictsOf(scheme)) as [Verdict, Formula][];
    const some = (isAccepted: boolean) =>
      this.formulas.any(
        verdicts.flatMap(([verdict, formula]) =>
          accepted.includes(verdict) === isAccepted ? [formula] : [],
        ),
      );
    return { met: some(true), unmet: some(false) };
  }

  /** An answer that is not asked for says nothing. */
  #counted(asked: Question | Field, list: ListQuestion | undefined, { met, unmet }: Sides): Sides {
    const counts = this.isAsked(asked, list);
    return {
      met: this.formulas.all([counts, met]),
      unmet: this.formulas.all([counts, unmet]),
    };
  }

  #questionOf(id: string): Question | undefined {
    return this.#ruleSet.questions.find((each) => each.id === id);
  }
}
