import { type Item, itemsOf, lookupIn, lookupInItem } from '../assessment/answers.ts';
import { evaluate } from '../assessment/condition.ts';
import { replay } from '../assessment/path.ts';
import { itemTitle, placeText } from '../view/answer-text.ts';
import type { ComposedPart } from './compose-field.ts';
import {
  type Open,
  openIn,
  postcodesOf,
  trajectoriesGap,
  trajectoriesOf,
} from './compose-trajectories.ts';
import type { Material } from './material.ts';
import { type Block, line } from './paper.ts';

interface Counting {
  item: Item;
  title: string;
  open: readonly Open[];
}

/** The trajectories that can count for the subsidy, with their number. */
function counting(material: Material): Counting[] {
  const { ruleSet, answers, words } = material;
  const rule = ruleSet.amount;
  const outside = lookupIn(replay(ruleSet, answers).counted);
  return trajectoriesOf(material).flatMap((item, index) => {
    const counts = rule && evaluate(rule.countsWhen, lookupInItem(item, outside)) !== 'unmet';
    const title = itemTitle(words, item, index);
    return counts ? [{ item, title, open: openIn(material, item, index) }] : [];
  });
}

/** Each postcode with the trajectories that reach it, then the ones online. */
export function composePlaces(material: Material): ComposedPart {
  const { ruleSet, answers } = material;
  if (!itemsOf(replay(ruleSet, answers).counted.trajectories)) return trajectoriesGap(material);
  const { application, list } = material.words;
  const items = counting(material);
  const byPostcode = new Map<string, string[]>();
  for (const { item, title } of items)
    if (item.place === 'on-site')
      for (const code of postcodesOf(item))
        byPostcode.set(code, [...(byPostcode.get(code) ?? []), title]);
  const online = items.filter(({ item }) => item.place === 'online');
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: application('subsidy.places') },
    { kind: 'paragraph', tone: 'hint', line: line(application('subsidy.counts')) },
  ];
  if (items.length === online.length)
    blocks.push({ kind: 'paragraph', line: line(application('subsidy.noPlaces')) });
  if (byPostcode.size > 0)
    blocks.push({
      kind: 'table',
      columns: [
        { text: application('columns.municipality') },
        { text: application('columns.trajectories') },
        { text: application('columns.count'), isNumber: true },
      ],
      rows: [...byPostcode]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([code, titles]) => [
          line(placeText(code, material.places)),
          line(list(titles)),
          line(String(titles.length)),
        ]),
    });
  for (const { title, open } of items) {
    const spans = open.flatMap(({ id, span }) => (id === 'new' ? [] : [{ text: ' ' }, span]));
    if (spans.length > 0)
      blocks.push({ kind: 'paragraph', line: [{ text: `${title}:` }, ...spans] });
  }
  if (online.length > 0)
    blocks.push(
      { kind: 'heading', level: 2, text: application('subsidy.online') },
      {
        kind: 'table',
        columns: [
          { text: application('columns.trajectory') },
          { text: application('columns.new') },
        ],
        rows: online.map(({ item, title, open }) => {
          const span = open.find(({ id }) => id === 'new')?.span;
          const isNew = application(item.new === 'yes' ? 'trajectories.yes' : 'trajectories.no');
          return [line(title), span ? [span] : line(isNew)];
        }),
      },
    );
  return { blocks, gaps: items.flatMap(({ open }) => open.map(({ gap }) => gap)) };
}

/** What these trajectories can bring, line by line. */
export function composeEstimate(material: Material): ComposedPart {
  const { application, rule, money } = material.words;
  const { amount } = material.assessment;
  const heading: Block = { kind: 'heading', level: 2, text: application('subsidy.estimate') };
  if (!amount || amount.lines.length === 0)
    return {
      blocks: [heading, { kind: 'paragraph', line: line(application('subsidy.none')) }],
      gaps: [],
    };
  const range = (low: number, high: number) =>
    low === high
      ? money(high)
      : application('subsidy.range', { low: money(low), high: money(high) });
  const openPoints = amount.openPoints.map((point) => line(rule(`openPoints.${point}`)));
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
        total: [line(application('subsidy.total')), line(''), line(range(amount.low, amount.high))],
      },
      ...(amount.capped
        ? [
            {
              kind: 'paragraph',
              line: line(application('subsidy.capped', { cap: money(amount.cap) })),
            } as const,
          ]
        : []),
      { kind: 'paragraph', line: line(application('subsidy.condition')) },
      { kind: 'list', marker: 'bullet', tone: 'hint', items: openPoints },
    ],
    gaps: [],
  };
}
