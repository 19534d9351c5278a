import type { RuleSet, Verdict } from '../rules/schema.ts';
import { type Amount, estimate } from './amount.ts';
import { type Answers, lookupIn } from './answers.ts';
import { type Call, callOn } from './call.ts';
import { type Change, changesOf } from './changes/changes.ts';
import { evaluate } from './condition.ts';
import { outlooksOf } from './deciding.ts';
import { lastFew } from './last-few.ts';
import { overallOf } from './overall.ts';
import { type Path, replay, replayAfresh } from './path.ts';
import { type Validity, validityOn } from './validity.ts';
import { type CriterionOutcome, judge } from './verdict.ts';

export interface Assessment {
  ruleSet: string;
  /** Null where no call is known. */
  call: Call | null;
  /** By scheme. */
  verdicts: Readonly<Record<string, Verdict>>;
  /** The name for how all schemes stand together: of the rule set, or `undetermined`; of a single scheme its verdict. */
  overall: string;
  criteria: readonly CriterionOutcome[];
  /** The questions whose answers can still change a verdict: not asked yet, or not known. */
  deciding: readonly string[];
  /** The same by scheme. */
  decidingByScheme: Readonly<Record<string, readonly string[]>>;
  /** The first question of the path that waits for an answer. */
  next: string | null;
  /** The questions of this conversation in order, answered or not. */
  path: readonly string[];
  /** The criteria of which the sources do not give the rule, and that nothing else settles. */
  silent: readonly string[];
  /** How long what is granted holds; null where the sources give no days. */
  validity: Validity | null;
  changes: readonly Change[];
  amount: Amount | null;
  /** The draft criteria that leave something to do. */
  tasks: readonly string[];
}

/**
 * What the answers mean under a rule set on a date. Answers that are missing, or not known, leave things open: a
 * verdict other than `undetermined` stands whatever is answered next. The last ones are remembered by their answers.
 *
 * @param options.date ISO date (start of that day in Europe/Brussels) or date-time. It decides whether the call is open
 *   and what is granted still holds, nothing else.
 * @throws RangeError where the date is not one. Answers are taken as they are: what comes from outside goes through
 *   `parseAnswers` first.
 */
export function assess(ruleSet: RuleSet, answers: Answers, { date }: { date: string }): Assessment {
  return assessOnce(ruleSet, answers, date);
}

const assessOnce = lastFew((ruleSet: RuleSet, answers: Answers, date: string) =>
  weigh(ruleSet, answers, date, replay(ruleSet, answers)),
);

/** The same for answers that are seen once: to remember them would cost more than it saves. */
export const assessAfresh = (ruleSet: RuleSet, answers: Answers, date: string): Assessment =>
  weigh(ruleSet, answers, date, replayAfresh(ruleSet, answers));

function weigh(ruleSet: RuleSet, answers: Answers, date: string, path: Path): Assessment {
  const { questions, next, counted } = path;
  const judgement = judge(ruleSet, counted);
  const { criteria, silent } = judgement;
  const outlooks = lastFew(() => outlooksOf(ruleSet, answers));
  const decidingByScheme = lastFew(() =>
    Object.fromEntries(Array.from(outlooks(), ([scheme, { deciding }]) => [scheme, deciding])),
  );
  const verdicts = Object.fromEntries(
    Array.from(judgement.rulings, ([scheme, { verdict }]) => [
      scheme,
      verdict === 'undetermined' || stands(verdict, outlooks().get(scheme)?.verdicts)
        ? verdict
        : 'undetermined',
    ]),
  );
  const ids = questions.map((question) => question.id);
  const deciding = lastFew(() => {
    const all = new Set(Object.values(decidingByScheme()).flat());
    return ids.filter((id) => all.has(id));
  });
  const lookup = lookupIn(counted);
  const amount = estimate(ruleSet, lookup);
  const changes = lastFew(() => changesOf(ruleSet, answers, { path, judgement, amount }));
  return {
    ruleSet: ruleSet.id,
    call: callOn(ruleSet, date),
    verdicts,
    overall: overallOf(ruleSet, verdicts),
    criteria,
    // What takes long is worked out for who looks at it.
    get deciding() {
      return deciding();
    },
    get decidingByScheme() {
      return decidingByScheme();
    },
    next: next?.id ?? null,
    path: ids,
    silent,
    validity: validityOn(ruleSet, date),
    get changes() {
      return changes();
    },
    amount,
    tasks: ruleSet.draft
      .filter((criterion) => evaluate(criterion.doneWhen, lookup) !== 'met')
      .map((criterion) => criterion.id),
  };
}

/**
 * A verdict is one only if it stands whatever is still answered: an answer that counts now may rest on one that is open.
 * What is asked for may be open: as long as it is, everything is.
 */
const stands = (verdict: Verdict, possible: readonly Verdict[] | undefined): boolean =>
  !possible ||
  (possible.includes(verdict) &&
    possible.every((each) => each === verdict || each === 'not-asked'));
