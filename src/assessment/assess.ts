import type { RuleSet, Verdict } from '../rules/schema.ts';
import { type Amount, estimate } from './amount.ts';
import { type Answers, lookupIn } from './answers.ts';
import { type Call, callOn } from './call.ts';
import { type Change, changesOf } from './changes.ts';
import { evaluate } from './condition.ts';
import { decidingQuestions } from './deciding.ts';
import { replay } from './path.ts';
import { type CriterionOutcome, judge, type Overall, overallOf } from './verdict.ts';

export interface Assessment {
  ruleSet: string;
  call: Call;
  verdicts: Record<string, Verdict>;
  overall: Overall;
  criteria: CriterionOutcome[];
  /** The questions whose answers can still change a verdict: not asked yet, or not known. */
  deciding: readonly string[];
  /** The same by scheme. */
  decidingByScheme: Record<string, readonly string[]>;
  /** The first question of the path that waits for an answer. */
  next: string | null;
  /** The questions of this conversation in order, answered or not. */
  path: string[];
  changes: Change[];
  amount: Amount | null;
  /** The draft criteria that leave something to do. */
  tasks: string[];
}

/**
 * What the answers mean under a rule set on a date. Answers that are missing, or not known, leave things open: a
 * verdict other than `undetermined` stands whatever is answered next.
 *
 * @param options.date ISO date (start of that day in Europe/Brussels) or date-time. It decides whether the call is open,
 *   nothing else.
 * @throws RangeError where the date is not one. Answers are taken as they are: what comes from outside goes through
 *   `parseAnswers` first.
 */
export function assess(ruleSet: RuleSet, answers: Answers, { date }: { date: string }): Assessment {
  const { questions, next, counted } = replay(ruleSet, answers);
  const judgement = judge(ruleSet, counted);
  const { criteria, findings } = judgement;
  const verdicts = {
    recognition: findings.recognition?.verdict ?? 'not-asked',
    subsidy: findings.subsidy?.verdict ?? 'not-asked',
  };
  const decidingByScheme = decidingQuestions(ruleSet, answers);
  const path = questions.map((question) => question.id);
  const isDeciding = (id: string) =>
    Object.values(decidingByScheme).some((ids) => ids.includes(id));
  const lookup = lookupIn(counted);
  return {
    ruleSet: ruleSet.id,
    call: callOn(ruleSet, date),
    verdicts,
    overall: overallOf(verdicts),
    criteria,
    deciding: path.filter(isDeciding),
    decidingByScheme,
    next: next?.id ?? null,
    path,
    changes: changesOf(ruleSet, counted, judgement),
    amount: estimate(ruleSet, counted),
    tasks: ruleSet.draft
      .filter((criterion) => evaluate(criterion.doneWhen, lookup) !== 'met')
      .map((criterion) => criterion.id),
  };
}
