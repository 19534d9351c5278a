import type { Criterion } from '../../rules/schema.ts';
import { type Block, line, type Table } from '../blocks.ts';
import { criterionName, labelOf } from '../names.ts';
import type { Scope, Words } from '../words.ts';
import { cellWords, headWords } from './cell-words.ts';
import { type RowOutcome, truthTable } from './truth-table.ts';

/** The truth table of a criterion in words, with how it is read; of one that looks at nothing there is none. */
export function tableBlock(criterion: Criterion, words: Words): Block[] {
  const { rulebook } = words;
  const table = truthTable(criterion, words.ruleSet);
  if (!table) return [{ kind: 'paragraph', of: [rulebook('table.tooLarge')] }];
  const { columns, rows, list } = table;
  if (columns.length === 0) return [];
  const scope: Scope = { words, list };
  const isSilent = 'silent' in criterion;
  const rest = [
    ...columns.map((_, at) => [line(at === 0 ? rulebook('table.rest') : '')]),
    [
      {
        ...line(isSilent ? rulebook('outcomes.silent') : rulebook('outcomes.unanswered')),
        outcome: 'unknown' as const,
      },
    ],
  ];
  const block: Table = {
    kind: 'table',
    caption: rulebook('table.caption', { criterion: criterionName(criterion.id, words) }),
    head: [...columns.map((column) => headWords(column, scope)), rulebook('table.outcome')],
    rows: [
      ...rows.map(({ cells, outcome }) => [
        ...columns.map((column, at) => [line(cellWords(column, cells[at] ?? 0, scope))]),
        [{ ...line(outcomeWords(outcome, words)), outcome: markOf(outcome) }],
      ]),
      ...(table.hasRest ? [rest] : []),
    ],
  };
  if (!list) return [block];
  const what = words.anyOf([labelOf(list.id, { words })]);
  return [block, { kind: 'paragraph', of: [rulebook('table.perItem', { what })], isQuiet: true }];
}

/** What is met on condition is met, as far as a mark can say. */
const markOf = (outcome: RowOutcome) => (outcome === 'on-condition' ? 'met' : outcome);

function outcomeWords(outcome: RowOutcome, { rulebook }: Words): string {
  switch (outcome) {
    case 'met':
      return rulebook('outcomes.met');
    case 'on-condition':
      return rulebook('outcomes.onCondition');
    case 'unmet':
      return rulebook('outcomes.unmet');
    case 'unknown':
      return rulebook('outcomes.unknown');
  }
}
