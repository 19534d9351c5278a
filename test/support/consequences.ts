import { estimate } from '../../src/assessment/amount.ts';
import { type Answers, isList, itemsOf, lookupIn } from '../../src/assessment/answers.ts';
import { callOn } from '../../src/assessment/call.ts';
import { evaluate, rulingsFrom } from '../../src/assessment/condition.ts';
import { headlineOf } from '../../src/assessment/headline.ts';
import { overallOf } from '../../src/assessment/overall.ts';
import { askedFields, replayAfresh } from '../../src/assessment/path.ts';
import { validityOn } from '../../src/assessment/validity.ts';
import { judge } from '../../src/assessment/verdict.ts';
import { findingsOn } from '../../src/conversation/findings.ts';
import { placedConditions } from '../../src/rules/faults/placed-conditions.ts';
import type { RuleSet, Verdict } from '../../src/rules/schema.ts';

/** All that a rule set makes of answers, in words of its own, apart from what can still change. */
export type Consequences = Readonly<Record<string, string>>;

export function consequencesOf(ruleSet: RuleSet, answers: Answers, date: string): Consequences {
  const { questions, next, counted } = replayAfresh(ruleSet, answers);
  const lookup = lookupIn(counted);
  const { criteria, silent, rulings } = judge(ruleSet, counted);
  const verdicts = Object.fromEntries(
    Array.from(rulings, ([scheme, { verdict }]): [string, Verdict] => [scheme, verdict]),
  );
  const amount = estimate(ruleSet, lookup);
  const outcome = (wanted: string) =>
    criteria.filter((each) => each.outcome === wanted).map(({ id }) => id);
  const list = (ids: readonly (string | undefined)[]) => ids.filter(Boolean).join(' ');
  return {
    verdicts: list(Object.values(verdicts)),
    overall: overallOf(ruleSet, verdicts),
    headline: list(Object.values(headlineOf(ruleSet, { verdicts, criteria }) ?? {}).map(String)),
    unmet: list(outcome('unmet')),
    unknown: list(outcome('unknown')),
    waits: list(
      criteria.flatMap(({ id, missing }) => missing.map((question) => `${id}/${question}`)),
    ),
    silent: list(silent),
    conditional: list(criteria.filter((each) => each.onCondition).map(({ id }) => id)),
    open: list(criteria.flatMap(({ id, openPoints }) => openPoints.map((each) => `${id}/${each}`))),
    path: list(questions.map(({ id }) => id)),
    next: next?.id ?? '',
    fields: list(
      ruleSet.questions
        .filter(isList)
        .flatMap((question) =>
          (itemsOf(answers[question.id]) ?? []).flatMap((item, index) =>
            askedFields(question, item, lookup).map(({ id }) => `${index + 1}:${id}`),
          ),
        ),
    ),
    findings: list(
      ruleSet.questions.flatMap((question) =>
        findingsOn(ruleSet, counted, question).map(({ id }) => id),
      ),
    ),
    tasks: list(
      ruleSet.draft.map(({ id, doneWhen }) =>
        evaluate(doneWhen, lookup) === 'met' ? undefined : id,
      ),
    ),
    steps: list(
      ruleSet.nextSteps.map(({ id, scheme, when }) =>
        !when || evaluate(when, lookup, rulingsFrom(verdicts)) === 'met'
          ? `${scheme}/${id}`
          : undefined,
      ),
    ),
    amount: amount
      ? list([
          `${amount.low}-${amount.high}`,
          ...amount.lines.map(({ id, count }) => `${id}:${count}`),
          amount.capped ? 'capped' : '',
        ])
      : '',
    'open-amount': list(amount?.openPoints ?? []),
    draft: list(
      placedConditions(ruleSet).flatMap(({ path, condition }) => {
        if (!condition || !path.startsWith('application.')) return [];
        const truth = evaluate(condition, lookup, rulingsFrom(verdicts));
        return truth === 'unmet' ? [] : `${path.slice(12)}${truth === 'met' ? '' : '?'}`;
      }),
    ),
    call: callOn(ruleSet, date)?.status ?? '',
    validity: validityOn(ruleSet, date)?.status ?? '',
  };
}
