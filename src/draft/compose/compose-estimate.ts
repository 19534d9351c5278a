import type { ComposedPart, Material } from './material.ts';
import { type Block, line } from './paper.ts';

/** What the items can bring, line by line. */
export function composeEstimate({ words, assessment }: Material): ComposedPart {
  const { application, rule, money } = words;
  const { amount } = assessment;
  const text = rule('application.estimate.heading') || application('estimate.heading');
  const heading: Block = { kind: 'heading', level: 2, text };
  if (!amount || amount.lines.length === 0)
    return {
      blocks: [heading, { kind: 'paragraph', line: line(application('estimate.none')) }],
      gaps: [],
    };
  const range = (low: number, high: number) =>
    low === high
      ? money(high)
      : application('estimate.range', { low: money(low), high: money(high) });
  const condition = [application('estimate.condition'), rule('application.estimate.condition')];
  const openPoints = amount.openPoints.map((point) => line(rule(`openPoints.${point}`) || point));
  return {
    blocks: [
      heading,
      {
        kind: 'table',
        columns: [
          { text: application('columns.for') },
          { text: application('columns.count'), isNumber: true },
          { text: application('columns.amount'), isNumber: true },
        ],
        rows: amount.lines.map(({ id, count, low, high }) => [
          line(rule(`amounts.${id}`) || id),
          line(String(count)),
          line(range(low, high)),
        ]),
        total: [
          line(application('estimate.total')),
          line(''),
          line(range(amount.low, amount.high)),
        ],
      },
      ...(amount.capped
        ? [
            {
              kind: 'paragraph',
              line: line(application('estimate.capped', { cap: money(amount.cap) })),
            } as const,
          ]
        : []),
      { kind: 'paragraph', line: line(condition.filter(Boolean).join(' ')) },
      { kind: 'list', marker: 'bullet', tone: 'hint', items: openPoints },
    ],
    gaps: [],
  };
}
