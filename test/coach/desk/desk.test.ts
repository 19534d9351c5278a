import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/coach/bring/brought.ts';
import { columnsOf } from '../../../src/coach/desk/columns.ts';
import { deskCsv } from '../../../src/coach/desk/desk-csv.ts';
import { rowOf } from '../../../src/coach/desk/desk-row.ts';
import { readAll } from '../../../src/coach/desk/read-all.ts';
import { allInSight, onlyOf, shownRows } from '../../../src/coach/desk/shown-rows.ts';
import { loadTexts } from '../../../src/i18n/texts.ts';
import { academy, trajectory } from '../../support/academy.ts';
import { draftApplication, draftRuleSet } from '../../support/draft-arbitraries.ts';
import { dutchWords } from '../../support/draft-material.ts';

const texts = await loadTexts('nl', draftRuleSet);
await texts.load('coach');
const scales = {
  ...{ ruleSet: draftRuleSet, application: draftApplication, alike: [] },
  ...{ words: await dutchWords(), date: '2021-04-01' },
};
const row = (id: number, name: string, answers = academy()) =>
  rowOf(id, { name, answers, dropped: 0 }, scales);
const rows = [
  row(0, 'Vonk', academy({ trajectories: [trajectory(), trajectory()] })),
  row(1, '=1+1'),
  row(2, 'Bib 10', academy({ audience: 'members-only' })),
  row(3, 'Bib 9', {}),
];
const columns = columnsOf(texts, draftRuleSet);
const column = (id: string) => columns.find((each) => each.id === id) ?? expect.fail(id);
const shown = (sight: Partial<typeof allInSight>) =>
  shownRows(rows, columns, { ...allInSight, ...sight }, 'nl').map(({ name }) => name);

test('there is a column for each scheme, the amount, the gaps and each criterion', () => {
  expect(columns.map(({ id }) => id)).toEqual([
    'name',
    ...draftRuleSet.schemes.map(({ id }) => `scheme ${id}`),
    ...['amount', 'gaps'],
    ...draftRuleSet.criteria.map(({ id }) => `criterion ${id}`),
  ]);
  for (const { label } of columns) expect(label).not.toBe('');
});

test('an organisation is weighed as it would be by itself', () => {
  const [vonk, , bib, none] = rows;
  expect([vonk, bib, none].map((each) => each?.assessment.verdicts)).toMatchObject([
    { recognition: 'eligible', subsidy: 'conditional' },
    { recognition: 'ineligible', subsidy: 'ineligible' },
    { recognition: 'undetermined' },
  ]);
  expect(vonk?.gaps).toBeGreaterThan(0);
});

describe('what is in sight', () => {
  test('is sorted by any column, numbers as numbers, and the other way round', () => {
    expect(shown({})).toEqual(['=1+1', 'Bib 9', 'Bib 10', 'Vonk']);
    expect(shown({ isDown: true })[0]).toBe('Vonk');
    expect(shown({ sorted: 'amount', isDown: true })[0]).toBe('Vonk');
    expect(shown({ sorted: 'scheme recognition' })).toEqual(['=1+1', 'Vonk', 'Bib 9', 'Bib 10']);
  });

  test('is what has a name, and what a column says', () => {
    expect(shown({ sought: 'bib' })).toEqual(['Bib 9', 'Bib 10']);
    const open = column('criterion open-offer');
    expect(shown({ only: onlyOf(open, rows[2] ?? expect.fail()) })).toEqual(['Bib 10']);
  });
});

test('in a spreadsheet no name is a formula, and what is counted is a number', () => {
  const [head = '', ...lines] = deskCsv(columns, rows).slice(1).trimEnd().split('\r\n');
  const width = head.split(';').length;
  expect(lines.map((line) => line.split(';').length)).toEqual(rows.map(() => width));
  expect(lines[1]?.startsWith("'=1+1;")).toBe(true);
  const low = head.split(';').findIndex((cell) => cell.includes('minstens'));
  const { amount } = rows[0]?.assessment ?? {};
  expect(lines[0]?.split(';').slice(low, low + 2)).toEqual([`${amount?.low}`, `${amount?.high}`]);
});

describe('reading', () => {
  const brought = (name: string): Reading => ({
    brought: [{ name, answers: {}, dropped: 0 }],
    skipped: [],
  });
  const work = (done: number[], controller = new AbortController()) => ({
    read: async (name: string) =>
      name === 'x'
        ? { brought: [], skipped: [{ name, problem: 'damaged' as const }] }
        : brought(name),
    weigh: ({ name }: { name: string }) => name,
    onRead: (count: number) => done.push(count),
    room: 3,
    signal: controller.signal,
  });

  test('goes on after what cannot be read, and stops where there is no room', async () => {
    const done: number[] = [];
    expect(await readAll(['a', 'x', 'b', 'c', 'd', 'e'], work(done))).toEqual({
      rows: ['a', 'b', 'c'],
      skipped: [{ name: 'x', problem: 'damaged' }],
      left: 2,
    });
    expect(done).toEqual([1, 2, 3, 4]);
  });

  test('tells that a file holds more than there is room for', async () => {
    const three = {
      brought: ['a', 'b', 'c'].flatMap((name) => brought(name).brought),
      skipped: [],
    };
    const read = async () => three;
    expect(await readAll(['x'], { ...work([]), read })).toMatchObject({ left: 0 });
    expect(await readAll(['x', 'y', 'z'], { ...work([]), read, room: 5 })).toEqual({
      rows: ['a', 'b', 'c', 'a', 'b'],
      skipped: [],
      left: 2,
    });
  });

  test('stops at once where that is asked for, with what it has', async () => {
    const controller = new AbortController();
    const all = work([], controller);
    const weigh = ({ name }: { name: string }) => {
      if (name === 'b') setTimeout(() => controller.abort());
      return name;
    };
    const many = ['a', 'b', ...Array.from({ length: 500 }, () => 'x')];
    const { rows, left } = await readAll(many, { ...all, weigh });
    expect(rows).toEqual(['a', 'b']);
    expect(left).toBeGreaterThan(0);
  });
});
