import { expect, test } from 'vitest';
import { inOne, plainText } from '../../src/rulebook/blocks.ts';
import { tableBlock } from '../../src/rulebook/truth-table/table-block.ts';
import type { Criterion } from '../../src/rules/schema.ts';
import { rulebookWords } from '../support/rulebook-words.ts';
import { smallRuleSet } from '../support/small-rule-set.ts';

const words = await rulebookWords({ ...smallRuleSet, texts: {} });
const source = { document: 'paper', place: 'one' };

/** Its rows as they are read. */
function rowsOf(rule: Partial<Criterion>): string[] {
  const criterion = { id: 'c', scheme: 'recognition', source, ...rule } as Criterion;
  const [table] = tableBlock(criterion, words);
  if (table?.kind !== 'table') throw new Error('There is no table.');
  return [table.head, ...table.rows].map((row) =>
    row
      .map((cell) =>
        typeof cell === 'string' ? cell : cell.map((each) => plainText(inOne(each))).join(' + '),
      )
      .join(' | '),
  );
}

test('a number is told in ranges', () => {
  expect(
    rowsOf({
      metWhen: { atLeast: ['helpers', 5] },
      unmetWhen: { not: { atLeast: ['helpers', 2] } },
    }),
  ).toEqual([
    'helpers | Uitkomst',
    '5 of meer | voldaan',
    'minder dan 2 | niet voldaan',
    '2 tot en met 4 | open: de bron beslist niet',
    'elk ander geval | open: er ontbreekt een antwoord',
  ]);
});

test('of what does not matter nothing is asked', () => {
  expect(
    rowsOf({
      metWhen: { any: [{ oneOf: ['goal', ['both']] }, { oneOf: ['partner', ['yes']] }] },
    }),
  ).toEqual([
    'goal | partner | Uitkomst',
    '“both” | maakt niet uit | voldaan',
    'maakt niet uit | “yes” | voldaan',
    '“recognition” | “no” | niet voldaan',
    'elk ander geval |  | open: er ontbreekt een antwoord',
  ]);
});

test('several options are told by what they have in common', () => {
  expect(
    rowsOf({
      metWhen: { onlyOf: ['channels', ['web', 'paper']] },
      unmetWhen: { not: { oneOf: ['channels', ['web', 'paper']] } },
    }),
  ).toEqual([
    'channels | Uitkomst',
    'met “web” of “paper” | voldaan',
    'zonder “web” of “paper” | niet voldaan',
    'elk ander geval | open: er ontbreekt een antwoord',
  ]);
});

test('a list by itself is told by one item', () => {
  const long = {
    someItem: ['series', { atLeast: ['activities', 3] }],
  } satisfies Criterion['metWhen'];
  expect(rowsOf({ metWhen: long })).toEqual([
    'activities | Uitkomst',
    '3 of meer | voldaan',
    'minder dan 3 | niet voldaan',
    'elk ander geval | open: er ontbreekt een antwoord',
  ]);
});

test('a list beside a question is told as a whole', () => {
  const long = {
    someItem: ['series', { atLeast: ['activities', 3] }],
  } satisfies Criterion['metWhen'];
  expect(rowsOf({ metWhen: { all: [{ oneOf: ['goal', ['both']] }, long] } })).toEqual([
    'goal | series | Uitkomst',
    '“both” | “series”: minstens één ervan voldoet hieraan: “activities” is 3 of meer | voldaan',
    '“recognition” | maakt niet uit | niet voldaan',
    'maakt niet uit | “series”: geen ervan voldoet aan dit alles: “activities” is 3 of meer | niet voldaan',
    'elk ander geval |  | open: er ontbreekt een antwoord',
  ]);
});

test('a silent criterion is open for another reason', () => {
  expect(
    rowsOf({ silent: true, unmetWhen: { oneOf: ['goal', ['recognition']] }, openPoints: [] }),
  ).toEqual([
    'goal | Uitkomst',
    '“recognition” | niet voldaan',
    'elk ander geval | open: de bron zwijgt',
  ]);
});

test('what is met on condition says so', () => {
  expect(
    rowsOf({
      scheme: 'subsidy',
      metWhen: { verdict: ['recognition', ['held', 'eligible']] },
      onConditionWhen: { verdict: ['recognition', ['eligible']] },
    }),
  ).toEqual([
    'Oordeel over recognition | Uitkomst',
    '“in orde” | voldaan, onder voorwaarde',
    '“nog niet” | niet voldaan',
    'elk ander geval | open: er ontbreekt een antwoord',
  ]);
});

test('a criterion that looks at nothing has no table', () => {
  expect(tableBlock({ id: 'c', scheme: 's', source, silent: true, openPoints: [] }, words)).toEqual(
    [],
  );
});
