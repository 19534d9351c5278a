import type { Condition, Criterion, RuleSet } from '../../rules/schema.ts';
import { type Verdict, verdicts } from '../../rules/verdict.ts';
import { isList, type Lookup, questionOf } from '../answers.ts';
import { evaluate, questionsIn, schemesIn } from '../condition.ts';
import { conditionsOf, isSilent } from '../verdict.ts';

type Leaf = Exclude<
  Condition,
  { all: unknown } | { any: unknown } | { not: unknown } | { verdict: unknown }
>;

/** What a condition has to be; one that is open is neither met nor unmet. */
type Side = 'met' | 'unmet' | 'not-met' | 'not-unmet';

/** Something to reach by changing answers. */
export type Goal = (
  | { kind: 'leaf'; condition: Leaf; side: Side }
  | { kind: 'every'; parts: readonly Goal[] }
  | { kind: 'some'; parts: readonly Goal[] }
  /** To be so already, and to stay so: nothing is changed for it. */
  | { kind: 'fixed'; goal: Goal }
) & {
  /** The questions it depends on, also by what they are asked for, of those that can be changed by acting. */
  touches: readonly string[];
};

const opposite: Readonly<Record<Side, Side>> = {
  met: 'unmet',
  unmet: 'met',
  'not-met': 'not-unmet',
  'not-unmet': 'not-met',
};

/** Turns conditions and verdicts of a rule set into goals. */
export class Goals {
  readonly #ruleSet: RuleSet;
  readonly #touched = new Map<string, readonly string[]>();
  readonly #rested = new Map<string, ReadonlySet<string>>();
  readonly #byScheme = new Map<string, Goal>();
  /** A goal is one object, also where two schemes need it. */
  readonly #made: Readonly<Record<Side, Map<Condition, Goal>>> = {
    met: new Map(),
    unmet: new Map(),
    'not-met': new Map(),
    'not-unmet': new Map(),
  };

  constructor(ruleSet: RuleSet) {
    this.#ruleSet = ruleSet;
  }

  /** A scheme that can be applied for. */
  reaching(scheme: string): Goal {
    const known = this.#byScheme.get(scheme);
    const goal = known ?? this.#verdict(scheme, ['held', 'eligible', 'conditional']);
    this.#byScheme.set(scheme, goal);
    return goal;
  }

  /** The scheme, and those on whose verdict it rests. */
  restedOn(scheme: string): ReadonlySet<string> {
    const known = this.#rested.get(scheme);
    if (known) return known;
    const schemes = new Set([scheme]);
    for (const each of schemes)
      for (const criterion of this.#ruleSet.criteria)
        if (criterion.scheme === each)
          for (const other of conditionsOf(criterion).flatMap(schemesIn)) schemes.add(other);
    this.#rested.set(scheme, schemes);
    return schemes;
  }

  /** A question that is asked, or is not. */
  asked(question: string, side: 'not-unmet' | 'unmet'): Goal {
    const { askWhen } = questionOf(this.#ruleSet, question);
    if (askWhen) return this.#of(askWhen, side);
    return side === 'unmet' ? this.#some([]) : this.#every([]);
  }

  #of(condition: Condition, side: Side): Goal {
    const goal = this.#made[side].get(condition) ?? this.#make(condition, side);
    this.#made[side].set(condition, goal);
    return goal;
  }

  #make(condition: Condition, side: Side): Goal {
    if ('not' in condition) return this.#of(condition.not, opposite[side]);
    if ('verdict' in condition) {
      const [scheme, accepted] = condition.verdict;
      const isWanted = side === 'met';
      return this.#verdict(
        scheme,
        verdicts.filter((each) => accepted.includes(each) === isWanted),
      );
    }
    if ('all' in condition || 'any' in condition) {
      const parts = ('all' in condition ? condition.all : condition.any).map((part) =>
        this.#of(part, side),
      );
      const isPositive = side === 'met' || side === 'not-unmet';
      return 'all' in condition === isPositive ? this.#every(parts) : this.#some(parts);
    }
    return { kind: 'leaf', condition, side, touches: this.#touchedBy(condition) };
  }

  /** What can be applied for, or is held; to be refused, or to be let alone, is nothing that is brought about. */
  #verdict(id: string, accepted: readonly Verdict[]): Goal {
    const scheme = this.#ruleSet.schemes.find((each) => each.id === id);
    const own = this.#ruleSet.criteria.filter((each) => each.scheme === id);
    const { askWhen, heldWhen } = scheme ?? {};
    const asked = askWhen ? [this.#of(askWhen, 'not-unmet')] : [];
    const ways: Goal[] = [];
    if (heldWhen && accepted.includes('held'))
      ways.push(this.#every([...asked, this.#of(heldWhen, 'met')]));
    const isConditional = own.some((each) => 'onConditionWhen' in each);
    if (accepted.includes('eligible') && (!isConditional || accepted.includes('conditional'))) {
      const notHeld = heldWhen ? [this.#of(heldWhen, 'unmet')] : [];
      ways.push(this.#every([...asked, ...notHeld, ...own.map((each) => this.#met(each))]));
    }
    return this.#some(ways);
  }

  #met(criterion: Criterion): Goal {
    const goal = criterion.metWhen ? this.#of(criterion.metWhen, 'met') : this.#some([]);
    return isSilent(criterion) ? { kind: 'fixed', goal, touches: goal.touches } : goal;
  }

  #every(parts: readonly Goal[]): Goal {
    return { kind: 'every', parts, touches: unionOf(parts) };
  }

  #some(parts: readonly Goal[]): Goal {
    return { kind: 'some', parts, touches: unionOf(parts) };
  }

  #touchedBy(condition: Condition): readonly string[] {
    return [...new Set(questionsIn(condition).flatMap((id) => this.reachOf(id)))];
  }

  /** The question, if it can be changed, and those that decide whether it, or a field of its items, is asked. */
  reachOf(id: string): readonly string[] {
    const known = this.#touched.get(id);
    if (known) return known;
    const question = this.#ruleSet.questions.find((each) => each.id === id);
    if (!question) return [];
    const asked = isList(question) ? [question, ...question.fields] : [question];
    const asking = asked.flatMap(({ askWhen }) => askWhen ?? []).flatMap(questionsIn);
    const own = question.changes ? [id] : [];
    const reach = [...new Set([...own, ...asking.flatMap((each) => this.reachOf(each))])];
    this.#touched.set(id, reach);
    return reach;
  }
}

const unionOf = (goals: readonly Goal[]): readonly string[] => [
  ...new Set(goals.flatMap(({ touches }) => touches)),
];

export function isReached(goal: Goal, lookup: Lookup): boolean {
  switch (goal.kind) {
    case 'leaf': {
      const truth = evaluate(goal.condition, lookup);
      if (goal.side === 'met' || goal.side === 'unmet') return truth === goal.side;
      return truth !== (goal.side === 'not-met' ? 'met' : 'unmet');
    }
    case 'every':
      return goal.parts.every((part) => isReached(part, lookup));
    case 'some':
      return goal.parts.some((part) => isReached(part, lookup));
    case 'fixed':
      return isReached(goal.goal, lookup);
  }
}
