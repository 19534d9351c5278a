import { beforeAll, describe, expect, test } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { loadTexts } from '../../src/i18n/texts.ts';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import { type Column, columnOf } from '../../src/years/column.ts';
import { type Row, sortedRows } from '../../src/years/rows.ts';
import type { Year } from '../../src/years/year.ts';
import { academy, trajectory } from '../support/academy.ts';
import { languages } from '../support/locale-texts.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { asking, say } from '../support/talk.ts';

const date = '2026-11-23';
const draft: Year['draft'] = {
  isThere: true,
  fitted: (texts) => ({ texts, losesTexts: false }),
};

const yearsIn = (language: string): Promise<Year[]> =>
  Promise.all(
    [...ruleSets].reverse().map(async (ruleSet) => {
      const texts = await loadTexts(language, ruleSet);
      await texts.load('result');
      return { ruleSet, texts, draft };
    }),
  );

let years: Year[];
beforeAll(async () => {
  years = await yearsIn('nl');
});

const columnsOf = (answers: Answers, under = 'vlaio-2021', all = years): Column[] =>
  all.map((year) => columnOf(year, asking(ruleSetOf(under), answers).context, date, all));

const said = ({ label, cells }: Row): [string, ...(string | null)[]] => [
  label,
  ...cells.map((cell) => cell?.text.replaceAll('\u00a0', ' ') ?? null),
];

const two = academy({
  trajectories: [trajectory({ postcodes: ['9000'] }), trajectory({ postcodes: ['9000', '9050'] })],
});

test('what differs stands first: verdicts, amounts, numbers and dates, and null where no source speaks', () => {
  const rows = sortedRows(columnsOf(two)).different.map(said);
  expect(rows.slice(0, 12)).toEqual([
    ['Erkenning', 'in orde', null, 'nog open'],
    ['Subsidie', 'met erkenning', 'nog open', null],
    ['Geraamde subsidie', '€ 2.500', 'tot € 3.000', null],
    ['Bereikte (deel)gemeenten', '€ 1.000', '€ 1.500', null],
    ['Extra trajecten in dezelfde (deel)gemeente', '€ 500', 'niets', null],
    ['Eerste nieuwe online traject', '€ 1.000', null, null],
    ['Extra nieuwe online trajecten', '€ 500 tot € 1.000', null, null],
    ['Maximum per aanvrager', '€ 50.000', '€ 30.000', null],
    ['Vaste locatie', null, 'één subsidie voor jullie eigen plek', null],
    ['Aantal activiteiten', '2 voor erkenning en 3 voor subsidie', null, null],
    [
      'Duur (Erkenning)',
      'tot en met 31 december 2022',
      null,
      'eerst voor 1 jaar, daarna voor 3 jaar',
    ],
    ['Uiterste datum', '4 mei 2021 om 12:00', '1 juni 2023 om 23:59', null],
  ]);
  const silent = 'hierover hebben we geen bron';
  expect(rows.slice(12).map(([, ...cells]) => cells)).toEqual([
    ['in orde', null, silent],
    ['in orde', null, silent],
    ['met erkenning', silent, null],
    ['in orde', silent, null],
  ]);
});

test('what is the same in the years that know it is together, those that more of them know first', () => {
  const { same } = sortedRows(columnsOf(two));
  expect(same.map((each) => [each.years, each.rows.length])).toEqual([
    [['2021', '2023'], 1],
    [['2021', '2024'], 7],
    [['2021'], 3],
  ]);
});

test('every row stands in one place, and none says what no year knows', () => {
  for (const under of ruleSets)
    for (const answers of [two, academy(), {}]) {
      const { different, same } = sortedRows(columnsOf(answers, under.id));
      const rows = [...different, ...same.flatMap((each) => each.rows)];
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      for (const row of rows) {
        expect(row.cells).toHaveLength(years.length);
        expect(row.cells.some((cell) => cell !== null)).toBe(true);
      }
    }
});

describe('going on under another year', () => {
  const column = (id: string, answers: Answers = two, under?: string) =>
    columnsOf(answers, under).find(({ ruleSet }) => ruleSet.id === id) as Column;

  test('loses what that year does not ask, by name, and asks nothing that is answered', () => {
    const { asked, dropped, isNow } = column('vlaio-2024');
    expect(isNow).toBe(false);
    expect(asked).toEqual([]);
    expect(dropped).toEqual(['goal', 'legal-form', 'partnership', 'ages']);
  });

  test('asks what that year asks and this one does not', () => {
    const answers: Answers = {
      'recognition-status': 'none',
      trajectories: [trajectory({ postcodes: ['9000'] })],
    };
    const { asked, dropped } = column('vlaio-2021', answers, 'vlaio-2023');
    expect(dropped).toEqual([]);
    expect(asked).toContain('goal');
    expect(asked).toContain('legal-form');
    expect(asked).not.toContain('recognition-status');
  });

  test('asks nothing anew of who comes back to a year, and shows what comes of all that was said', () => {
    const talk = asking(ruleSetOf('vlaio-2021'), two);
    const under = (context: typeof talk.context, id: string) =>
      years
        .map((year) => columnOf(year, context, date, years))
        .find(({ ruleSet }) => ruleSet.id === id) as Column;
    const { conversation } = under(talk.context, 'vlaio-2023');
    const there = say(talk, { type: 'rules.chosen', conversation });
    const { asked, dropped, assessment } = under(there.context, 'vlaio-2021');
    expect([asked, dropped]).toEqual([[], []]);
    expect(assessment.verdicts).toEqual(column('vlaio-2021').assessment.verdicts);
    expect(under(there.context, 'vlaio-2024').asked).toEqual([]);
  });

  test('of the rules of now nothing is asked or lost', () => {
    const now = column('vlaio-2021');
    expect([now.isNow, now.asked, now.dropped]).toEqual([true, [], []]);
    expect(now.answers).toBe(columnsOf(two)[0]?.isNow ? now.answers : null);
  });
});

test.each(languages)('every row is said whole in %s', async (language) => {
  const all = await yearsIn(language);
  const { different, same } = sortedRows(columnsOf(two, 'vlaio-2021', all));
  for (const row of [...different, ...same.flatMap(({ rows }) => rows)])
    for (const text of said(row))
      expect(text ?? 'nothing').not.toMatch(/^$|\{\{|undefined|years\.|amounts\.|criteria\./);
});
