import type { AmountRule } from '../../rules/schema.ts';
import { amountRange, groupCell, itemFacts, otherFacts, sumCell } from '../amounts/amount-words.ts';
import { amountExamples, type Example, type LineExamples } from '../amounts/examples.ts';
import { type Block, type Cell, type Fact, line, type Table } from '../blocks.ts';
import { conditionWords } from '../condition-words.ts';
import { labelOf, listNamed, regionName, schemeName } from '../names.ts';
import type { Scope, Words } from '../words.ts';
import { openPointLines } from './open-points.ts';
import { sourceLine } from './sources.ts';

/** How the amount is made, and what it comes to for some examples; of a rule set without one that is said. */
export function amounts(words: Words): Block[] {
  const { ruleSet, rulebook } = words;
  const { amount } = ruleSet;
  if (!amount) return [{ kind: 'paragraph', of: [rulebook('amounts.none')] }];
  return [
    { kind: 'facts', facts: ruleFacts(amount, words) },
    { kind: 'heading', level: 3, text: rulebook('amounts.examples'), place: 'examples' },
    { kind: 'paragraph', of: [rulebook('amounts.lead')] },
    ...amountExamples(ruleSet).flatMap((each) => exampleBlocks(each, words)),
  ];
}

function ruleFacts(amount: AmountRule, words: Words): Fact[] {
  const { rulebook, texts } = words;
  const scope: Scope = { words, list: listNamed(amount.question, words) };
  const what = words.anyOf([labelOf(amount.question, { words })]);
  const openPoints = openPointLines(amount.openPoints ?? [], words);
  const { perhapsIn } = amount;
  return [
    { name: rulebook('amounts.of'), says: [line(schemeName(amount.scheme, words))] },
    {
      name: rulebook('amounts.countsWhen', { what }),
      says: [conditionWords(amount.countsWhen, scope)],
    },
    ...perhapsFacts(rulebook('amounts.perhapsWhen', { what }), amount.perhapsWhen, scope),
    ...amount.lines.flatMap((each) => [
      { name: lineName(each, words), says: unitCell(each, words, scope) },
      ...perhapsFacts(
        rulebook('amounts.perhapsLine', { line: lineName(each, words) }),
        each.perhapsWhen,
        scope,
      ),
    ]),
    ...(perhapsIn
      ? [
          {
            name: rulebook('amounts.perhapsIn'),
            says: [line(texts.list(perhapsIn.map((each) => regionName(each, words))))],
          },
        ]
      : []),
    {
      name: rulebook('glance.cap', { what: schemeName(amount.scheme, words) }),
      says: [line(texts.money(amount.cap))],
    },
    ...(amount.envelope === undefined
      ? []
      : [{ name: rulebook('glance.envelope'), says: [line(texts.money(amount.envelope))] }]),
    ...(amount.limits ?? []).map(({ id, source }) => ({
      name: texts.rule(`limits.${id}.label`) || id,
      says: [line(texts.rule(`limits.${id}.text`)), sourceLine(source, words)],
    })),
    { name: rulebook('sources.source'), says: [sourceLine(amount.source, words)] },
    ...(openPoints.length > 0
      ? [{ name: rulebook('openPoints.open'), says: openPoints, isOpen: true }]
      : []),
  ];
}

const perhapsFacts = (name: string, when: AmountRule['perhapsWhen'], scope: Scope): Fact[] =>
  when ? [{ name, says: [conditionWords(when, scope)], isOpen: true }] : [];

const lineName = ({ id, per }: AmountRule['lines'][number], { rulebook, texts }: Words): string => {
  const what = texts.rule(`amounts.${id}-first`) || id;
  return per === 'postcode'
    ? rulebook('amounts.perPlace', { what })
    : rulebook('amounts.perItem', { what });
};

function unitCell(
  { first, further, where }: AmountRule['lines'][number],
  words: Words,
  scope: Scope,
): Cell {
  const { rulebook } = words;
  const euro = (unit: typeof first) =>
    amountRange(typeof unit === 'number' ? { low: unit, high: unit } : unit, words);
  return [
    line(rulebook('amounts.unit', { first: euro(first), further: euro(further) })),
    conditionWords(where, scope),
  ];
}

function exampleBlocks(
  { line: of, list, item, examples, changed }: LineExamples,
  words: Words,
): Block[] {
  const { rulebook, texts } = words;
  const name = lineName(of, words);
  const facts = itemFacts(item, list, words).join('; ');
  const head = [
    rulebook('amounts.example'),
    rulebook('amounts.working'),
    rulebook('amounts.total'),
  ];
  const rowOf = (first: Cell, { amount }: Example): Cell[] => [
    first,
    sumCell(amount, words),
    [line(amountRange(amount, words))],
  ];
  const table: Table = {
    kind: 'table',
    caption: rulebook('amounts.caption', { line: name }),
    head,
    rows: examples.map((each) => rowOf(groupCell(each.groups, list, words), each)),
  };
  const alone = texts.rule(`questions.${list.id}.items`, { count: 1 }) || '1';
  const others: Table = {
    kind: 'table',
    caption: rulebook('amounts.changed', { line: name }),
    head: [rulebook('amounts.other'), ...head.slice(1)],
    rows: changed.map((each) =>
      rowOf(
        each.groups.flatMap((group) =>
          otherFacts(group.item, item, list, words).map((fact) => line(fact)),
        ),
        each,
      ),
    ),
  };
  return [
    { kind: 'paragraph', of: [rulebook('amounts.each', { facts })] },
    table,
    ...(changed.length > 0
      ? [{ kind: 'paragraph', of: [rulebook('amounts.otherwise', { alone })] } as const, others]
      : []),
  ];
}
