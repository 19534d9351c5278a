import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { helpOf } from '../../src/regulations/regulations.ts';
import { locales, rulePathOf } from '../support/locale-files.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import {
  canClaim,
  isUnknown,
  numbersIn,
  numbersOf,
  type SourceTable,
  sourcesOfText,
} from '../support/text-sources.ts';

const rules = ruleSetOf('vlaio-2021');
const deck = (place: string) => ({ document: 'deck-2021', place });
const page = (document: string) => ({ document });

/** Where is written what no criterion stands for. */
const table: SourceTable = {
  disclaimer: deck('jury'),
  'questions.goal': deck('procedure'),
  'questions.recognition-status': deck('procedure'),
  'findings.recognition-status': deck('procedure'),
  'questions.ages': deck('subsidy'),
  'questions.trajectories.fields.activities.hint': { document: 'faq-2019', place: 'activity' },
  'questions.trajectories.fields.coherent.why': page('academies-2019'),
  'openPoints.activity-length': { document: 'faq-2019', place: 'activity' },
  'openPoints.both-at-once': page('apply-2023'),
  'held.recognition.running': deck('practical'),
  'held.recognition.passed': page('after-recognition'),
  'next.recognition.former': deck('procedure'),
  'next.recognition.form': deck('procedure'),
  'next.recognition.mail': deck('procedure'),
  'next.recognition.validity': deck('practical'),
  'next.recognition.renewal': deck('practical'),
  'next.subsidy.both': page('apply-2023'),
  'next.subsidy.admissibility': deck('jury'),
  'next.subsidy.jury': deck('jury'),
  'next.subsidy.amounts': deck('jury'),
  'support.steamhive': deck('practical'),
  'support.vlaio': page('recognition'),
  'since.recognition': page('academies-2024'),
  'since.subsidy': page('apply-2023'),
  'since.any': deck('attention'),
};

/** Numbers that the rules do not count with: in which texts they stand, and why they are right. */
const besides: readonly [number: number, path: RegExp, source: 'deck-2021' | string][] = [
  // The skills of this century.
  [21, /^(questions|criteria)\.key-skills\./, 'deck-2021'],
  // A place and its postcode, as an example.
  [9050, /^questions\.trajectories\.fields\.postcodes\.hint$/, 'postcodes'],
  [2023, /^(openPoints\.both-at-once|next\.subsidy\.both_closed|since\.subsidy)$/, 'apply-2023'],
  [2024, /^since\.recognition$/, 'academies-2024'],
];

const files = /^[\w-]+\/(welcome|questions|criteria|verdict):/;
const texts = [...locales].flatMap(([language, all]) =>
  [...all]
    .filter(([key]) => files.test(key))
    .map(([key, text]) => ({ language, path: rulePathOf(key), text })),
);

test('every text of the regulation that can hold a fact belongs to something with a source', () => {
  const unsourced = texts
    .filter(({ path }) => canClaim(path) && sourcesOfText(path, rules, table).length === 0)
    .map(({ path }) => path);
  expect([...new Set(unsourced)]).toEqual([]);
});

test('every source that is cited can be looked up', async () => {
  const help = await helpOf(rules);
  const cited = texts.flatMap(({ path }) => sourcesOfText(path, rules, table));
  expect(cited.filter((each) => isUnknown(each, rules, help))).toEqual([]);
});

test('every number of the regulation is one of its rules or of a source that is cited', () => {
  const known = numbersOf(rules);
  const isKnown = (path: string, number: number) =>
    known.has(number) || besides.some(([other, where]) => other === number && where.test(path));
  const wrong = texts
    // Names of documents are as they are.
    .filter(({ path }) => !/^sources\./.test(path))
    .flatMap(({ language, path, text }) =>
      numbersIn(text)
        .filter((number) => !isKnown(path, number))
        .map((number) => `${language} ${path} says ${number}: “${text}”`),
    );
  expect(wrong).toEqual([]);
});

/** The presentation itself, where whoever commissioned the rules keeps it beside this project. */
const presentation = new URL(
  '../../../shared/sources/erkenning-stem-academies-2021.txt',
  import.meta.url,
);

test.runIf(existsSync(presentation))('what the rules count with stands in the presentation', () => {
  // Who is younger than 18 is 17 at most.
  const ours = [17];
  const there = new Set(numbersIn(readFileSync(presentation, 'utf8')));
  expect([...numbersOf(rules)].filter((each) => !there.has(each))).toEqual(ours);
});

test('all languages say the same numbers', () => {
  const saidIn = (wanted: string) =>
    new Map(
      texts
        .filter(({ language }) => language === wanted)
        .map(({ path, text }) => [path, numbersIn(text).sort().join()]),
    );
  const dutch = saidIn('nl');
  for (const [language] of locales)
    for (const [path, numbers] of saidIn(language))
      expect(`${language} ${path} ${numbers}`).toBe(
        `${language} ${path} ${dutch.get(path) ?? numbers}`,
      );
});

test('no row of the tables is stale', () => {
  const paths = texts.map(({ path }) => path);
  const isUsed = (start: string) =>
    paths.some(
      (path) =>
        sourcesOfText(path, rules, { [start]: deck('jury') }).length >
        sourcesOfText(path, rules, {}).length,
    );
  expect(Object.keys(table).filter((start) => !isUsed(start))).toEqual([]);
  expect(
    besides.filter(
      ([number, where]) =>
        !texts.some(({ path, text }) => where.test(path) && numbersIn(text).includes(number)),
    ),
  ).toEqual([]);
});

test('a text that nothing stands for has no source', () => {
  expect(sourcesOfText('findings.weather.rain', rules, table)).toEqual([]);
  expect(sourcesOfText('next.recognition.fee', rules, table)).toEqual([]);
  expect(sourcesOfText('criteria.fee.rule', rules, table)).toEqual([]);
});

test('numbers are read as they are written', () => {
  expect(numbersIn('€ 1.000, 50\u00a0000 of 2 in {{year}}: 5 tot 18 jaar.')).toEqual([
    1000, 50_000, 2, 5, 18,
  ]);
});

test.each([4, 19, 1500, 30_000, 2020])('the rules of 2021 do not count with %d', (number) => {
  expect(numbersOf(rules).has(number)).toBe(false);
});
