import { isEligible } from '../assessment/verdict.ts';
import { amountText } from './amount-text.ts';
import { Heading } from './Heading.tsx';
import { useAssessment, useConversation, useWidget } from './widget-context.ts';

/** The estimate with its lines, and how much of the maximum it is. */
export function VerdictAmount() {
  const { texts } = useWidget();
  const { result, rule, money } = texts;
  const { ruleSet } = useConversation();
  const { amount, verdicts } = useAssessment();
  if (!amount || !ruleSet.amount) return null;
  const isSure = isEligible(verdicts[ruleSet.amount.scheme] ?? 'not-asked');
  const isUnknown = amount.lines.length === 0 && amount.high > 0;
  const { cap, envelope } = ruleSet.amount;
  return (
    <section class="card">
      <div class="card-title">
        <Heading depth={2}>{result('amount.heading')}</Heading>
        {!isSure && <span class="hint">{result('amount.condition')}</span>}
      </div>
      {amount.lines.length === 0 ? (
        <p>
          {isUnknown
            ? result('amount.unknown', { list: rule(`questions.${ruleSet.amount.question}.label`) })
            : result('amount.none')}
        </p>
      ) : (
        <>
          <table class="amounts">
            <thead>
              <tr>
                <th scope="col">{result('amount.what')}</th>
                <th scope="col" class="number">
                  {result('amount.count')}
                </th>
                <th scope="col" class="number">
                  {result('amount.amount')}
                </th>
              </tr>
            </thead>
            <tbody>
              {amount.lines.map((line) => (
                <tr key={line.id}>
                  <th scope="row">{rule(`amounts.${line.id}`) || line.id}</th>
                  <td class="number">{line.count}</td>
                  <td class="number">{amountText(texts, line)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={2}>
                  {result('amount.total')}
                </th>
                <td class="number">{amountText(texts, amount)}</td>
              </tr>
            </tfoot>
          </table>
          {amount.capped && <p class="hint">{result('amount.capped', { cap: money(cap) })}</p>}
          <Bar low={amount.low / cap} high={amount.high / cap} />
          <p class="hint">
            {result(amount.low === amount.high ? 'amount.share' : 'amount.shareUpTo', {
              percent: new Intl.NumberFormat(`${texts.language}-BE`, { style: 'percent' }).format(
                amount.high / cap,
              ),
              cap: money(cap),
            })}{' '}
            {envelope !== undefined && rule('amounts.about', { envelope: money(envelope) })}
          </p>
          {amount.openPoints.map((point) => (
            <p class="open-point" key={point}>
              <b>{result('verdict.openPoint')}</b> {rule(`openPoints.${point}`)}
            </p>
          ))}
        </>
      )}
    </section>
  );
}

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
