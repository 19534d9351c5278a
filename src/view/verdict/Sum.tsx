import { isEligible } from '../../assessment/verdict.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { RuleSet } from '../../rules/schema.ts';
import { amountText } from '../amount-text.ts';
import { answerText } from '../answer-text.ts';
import { useConversation, useWidget } from '../widget-context.ts';
import type { Shown } from './use-shown.ts';

/** The amount, large, and on what it hangs. */
export function Sum({ shown }: { shown: Shown }) {
  const { texts } = useWidget();
  const { result } = texts;
  const { ruleSet } = useConversation();
  const { amount } = ruleSet;
  const { assessment, plan } = shown;
  if (!amount || !assessment.amount) return null;
  const verdict = assessment.verdicts[amount.scheme] ?? 'not-asked';
  const isOpen = assessment.deciding.length > 0;
  const steps = isOpen ? undefined : plan?.counts[amount.scheme];
  const sum = steps === undefined ? assessment.amount : (plan?.amount ?? assessment.amount);
  // Where nothing leads to it, a sum would only raise hopes.
  const isOutOfReach = verdict === 'ineligible' && steps === undefined;
  const isUnknown = sum.lines.length === 0;
  if (isOutOfReach || isUnknown || sum.high === 0) return null;
  const condition = isEligible(verdict)
    ? groundOf(texts, ruleSet, shown)
    : steps === undefined
      ? result('amount.ifAll')
      : result('amount.ifSteps', { count: steps });
  return (
    <div class="amount">
      <p class="aside">{texts.rule('amounts.label') || result('amount.label')}</p>
      <p class="big" key={amountText(texts, sum)}>
        {amountText(texts, sum)}
      </p>
      <p class="if" key={condition}>
        {condition}
      </p>
    </div>
  );
}

/** What it is counted from. */
function groundOf(
  texts: Texts,
  { amount, questions }: RuleSet,
  { answers, assessment }: Shown,
): string {
  const question = questions.find(({ id }) => id === amount?.question);
  const answer = question && answers[question.id];
  if (!question || answer === undefined) return '';
  return assessment.amount?.capped
    ? texts.result('amount.cappedAt', { cap: texts.money(amount?.cap ?? 0) })
    : texts.result('amount.for', { what: answerText(texts, question, answer) });
}
