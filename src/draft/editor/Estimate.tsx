import { useAssessment, useWidget } from '../../view/widget-context.ts';

/** What the items can bring, as things stand. */
export function Estimate() {
  const { draft, money } = useWidget().texts;
  const { amount } = useAssessment();
  if (!amount) return null;
  const [low, high] = [money(amount.low), money(amount.high)];
  return (
    <p class="estimate" role="status">
      {draft('estimate.is', {
        amount: low === high ? high : draft('estimate.range', { low, high }),
      })}
    </p>
  );
}
