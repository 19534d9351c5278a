import { isEligible } from '../../assessment/verdict.ts';
import { amountText } from '../amount-text.ts';
import { Fold } from '../parts/Fold.tsx';
import { useConversation, useWidget } from '../widget-context.ts';
import type { Shown } from './use-shown.ts';

/** The estimate with its lines, and how much of the maximum it is where that says something. */
export function Estimate({ shown }: { shown: Shown }) {
  const { texts } = useWidget();
  const { result, rule, money } = texts;
  const { ruleSet } = useConversation();
  const { amount, verdicts, call } = shown.assessment;
  if (!amount || !ruleSet.amount) return null;
  const isSure = isEligible(verdicts[ruleSet.amount.scheme] ?? 'not-asked');
  const isUnknown = amount.lines.length === 0 && amount.high > 0;
  const { cap, envelope } = ruleSet.amount;
  const share = amount.high / cap;
  return (
    <Fold
      title={result('amount.heading')}
      note={amount.lines.length > 0 ? amountText(texts, amount) : result('amount.noSum')}
    >
      {amount.lines.length === 0 ? (
        <p>
          {isUnknown
            ? result('amount.unknown', { list: rule(`questions.${ruleSet.amount.question}.label`) })
            : result('amount.none')}
        </p>
      ) : (
        <>
          {!isSure && <p class="hint">{result('amount.ifAll')}</p>}
          <dl class="lines-of-amount">
            {amount.lines.map((line) => (
              <div key={line.id}>
                <dt>
                  {rule(`amounts.${line.id}`) || line.id} <small>× {line.count}</small>
                </dt>
                <dd class="number">{amountText(texts, line)}</dd>
              </div>
            ))}
            <div class="total">
              <dt>{result('amount.total')}</dt>
              <dd class="number">{amountText(texts, amount)}</dd>
            </div>
          </dl>
          <p class="hint">
            {amount.capped
              ? result('amount.capped', { cap: money(cap) })
              : result('amount.cap', { cap: money(cap) })}{' '}
            {envelope !== undefined &&
              rule('amounts.about', {
                envelope: money(envelope),
                ...(call?.status === 'closed' && { context: 'closed' }),
              })}
          </p>
          {share >= leastShare && <Bar low={amount.low / cap} high={share} />}
          {amount.openPoints.map((point) => (
            <p class="open-point" key={point}>
              <b>{result('verdict.openPoint')}</b> {rule(`openPoints.${point}`)}
            </p>
          ))}
        </>
      )}
    </Fold>
  );
}

/** Below it a bar is a speck. */
const leastShare = 0.1;

/** Beside the words that say the same; widths are attributes, so no style is needed. */
function Bar({ low, high }: { low: number; high: number }) {
  return (
    <svg class="bar" width="100%" height="12" aria-hidden="true">
      <rect class="bar-ground" width="100%" height="12" rx="6" />
      <rect class="bar-high" width={`${high * 100}%`} height="12" rx="6" />
      <rect class="bar-low" width={`${low * 100}%`} height="12" rx="6" />
    </svg>
  );
}
