import { isEligible } from '../assessment/verdict.ts';
import { sumOf } from '../view/board/sum.ts';
import { useAssessment } from '../view/use-assessment.ts';
import { useConversation, useWidget } from '../view/widget-context.ts';

/** What the answers bring as they are, as the board says it, or why nothing can be said of that. */
export function AmountNow() {
  const { texts } = useWidget();
  const { help, rule } = texts;
  const { ruleSet } = useConversation();
  const assessment = useAssessment();
  const scheme = ruleSet.amount?.scheme;
  if (scheme === undefined) return null;
  const verdict = assessment.verdicts[scheme] ?? 'not-asked';
  // Where nothing leads to it, a sum would only raise hopes.
  const isInReach =
    verdict !== 'ineligible' || assessment.changes.some((each) => each.scheme === scheme);
  const sum = isInReach ? sumOf(texts, ruleSet, assessment, scheme) : null;
  const isSure = isEligible(verdict) && (assessment.amount?.low ?? 0) > 0;
  const said =
    verdict === 'not-asked'
      ? help('sum.notAsked', { scheme: rule(`schemes.${scheme}.label`) })
      : sum
        ? help(isSure ? 'sum.estimated' : 'sum.possible', { amount: sum.amount })
        : help(verdict === 'ineligible' ? 'sum.none' : 'sum.open');
  return (
    <p>
      <b>{said}</b>
    </p>
  );
}
