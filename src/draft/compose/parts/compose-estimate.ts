import { type ComposedPart, nothing, saying } from '../composed-part.ts';
import type { Material } from '../material.ts';
import { type Block, line } from '../paper.ts';

/** What the items can bring, line by line; nothing as long as none of them counts. */
export function composeEstimate({ words, assessment }: Material): ComposedPart {
  const { application, rule, money } = words;
  const { amount } = assessment;
  const text = rule('application.estimate.heading') || application('estimate.heading');
  const heading: Block = { kind: 'heading', level: 2, text };
  if (!amount || amount.lines.length === 0) return nothing;
  const range = ({ low, high }: { low: number; high: number }) =>
    low === high
      ? money(high)
      : application('estimate.range', { low: money(low), high: money(high) });
  const notes = [
    amount.capped && application('estimate.capped', { cap: money(amount.cap) }),
    [application('estimate.condition'), rule('application.estimate.condition')].join(' ').trim(),
  ];
  return saying(
    heading,
    {
      kind: 'table',
      columns: [
        { text: application('columns.for') },
        { text: application('columns.count'), isNumber: true },
        { text: application('columns.amount'), isNumber: true },
      ],
      rows: amount.lines.map((each) =>
        [rule(`amounts.${each.id}`) || each.id, String(each.count), range(each)].map(line),
      ),
      total: [application('estimate.total'), '', range(amount)].map(line),
    },
    ...notes.flatMap((note): Block[] => (note ? [{ kind: 'paragraph', line: line(note) }] : [])),
  );
}
