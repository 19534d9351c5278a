import { describe, expect, it, test } from 'vitest';
import { helpOf } from '../../src/regulations/regulations.ts';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import { neededTexts } from '../../src/rules/needed-texts.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { locales, rulePathOf, sharedKeyOf } from '../support/locale-files.ts';
import { askedPathOf } from '../support/rule-faults.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import {
  canClaim,
  isUnknown,
  numbersIn,
  numbersOf,
  type SourceTable,
  sourcesOfText,
} from '../support/text-sources.ts';

const deck = (place: string) => ({ document: 'deck-2021', place });
const page = (document: string) => ({ document });

/** Of one rule set: where is written what its data has no source for. */
interface Claims {
  table: SourceTable;
  /** Numbers that the rules do not count with: in which texts they stand, and why they are right. */
  besides: readonly [number: number, path: RegExp, source: string][];
}

/** A place and its postcode, as an example; how VLAIO counted activities before. */
const everyYear: Claims = {
  table: {
    'questions.trajectories.fields.activities.hint': page('academies-2019'),
    'questions.trajectories.fields.coherent.why': page('academies-2019'),
  },
  besides: [
    [9050, /^questions\.trajectories\.fields\.postcodes\.hint$/, 'postcodes'],
    [2019, /^questions\.trajectories\.fields\.(activities\.hint|coherent\.why)$/, 'academies-2019'],
  ],
};

const claims: Readonly<Record<string, Claims>> = {
  'vlaio-2021': {
    table: {
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
      'since.more.recognition': page('recognition'),
      'since.subsidy': page('apply-2023'),
      'since.more.subsidy': page('apply-2023'),
      'since.any': deck('attention'),
    },
    besides: [
      // The skills of this century.
      [21, /^(questions|criteria)\.key-skills\./, 'deck-2021'],
      // A place and its postcode, as an example.
      [9050, /^questions\.trajectories\.fields\.postcodes\.hint$/, 'postcodes'],
      [
        2023,
        /^(openPoints\.both-at-once|next\.subsidy\.both_closed|since\.subsidy)$/,
        'apply-2023',
      ],
      [2024, /^since\.recognition$/, 'academies-2024'],
    ],
  },
  'vlaio-2023': {
    table: {
      disclaimer: { document: 'apply-2023', place: 'form' },
      'support.steamhive': deck('practical'),
      'support.vlaio': page('recognition'),
      'since.subsidy': page('apply-2023'),
      'since.more.subsidy': page('apply-2023'),
      'since.any': deck('attention'),
    },
    besides: [],
  },
  'vlaio-2024': {
    table: {
      disclaimer: page('recognition'),
      'questions.recognition-status': page('after-recognition'),
      'findings.recognition-status': page('after-recognition'),
      'next.recognition.former': page('recognition'),
      'held.recognition': page('after-recognition'),
      'support.steamhive': deck('practical'),
      'support.vlaio': page('recognition'),
      'since.recognition': page('recognition'),
      'since.more.recognition': page('recognition'),
      'since.any': deck('attention'),
    },
    besides: [
      [21, /^(questions|criteria)\.key-skills\./, 'deck-2021'],
      [2021, /^questions\.[\w-]+\.why$|^openPoints\.as-in-2021$/, 'deck-2021'],
    ],
  },
};

const files = /^[\w-]+\/(welcome|questions|criteria|verdict):/;

/** What a rule set says in each language: of its year first. */
function textsOf(rules: RuleSet) {
  const shown = new Set(neededTexts(rules).map(({ key }) => key));
  return [...locales].flatMap(([language, all]) => {
    const own = [...all].filter(([key]) => key.includes(`/${rules.textsOf}:`));
    const byPath = new Map(
      [...all, ...own]
        .filter(([key]) => files.test(key) || own.some(([other]) => other === key))
        .filter(([key]) => files.test(sharedKeyOf(key)) && shown.has(askedPathOf(key)))
        .map(([key, text]) => [rulePathOf(key), text]),
    );
    return Array.from(byPath, ([path, text]) => ({ language, path, text }));
  });
}

test('every rule set has its claims looked up', () => {
  expect(Object.keys(claims).sort()).toEqual(ruleSets.map(({ id }) => id).sort());
});

describe.each(ruleSets)('of what $id says', (rules) => {
  const texts = textsOf(rules);
  const own = claims[rules.id];
  const table = { ...everyYear.table, ...own?.table };
  const besides = [...everyYear.besides, ...(own?.besides ?? [])];

  it('every text that can hold a fact belongs to something with a source', () => {
    const unsourced = texts
      .filter(({ path }) => canClaim(path) && sourcesOfText(path, rules, table).length === 0)
      .map(({ path }) => path);
    expect([...new Set(unsourced)]).toEqual([]);
  });

  it('every source that is cited can be looked up', async () => {
    const help = await helpOf(rules);
    const sets = [rules, ...ruleSets];
    const cited = texts.flatMap(({ path }) => sourcesOfText(path, rules, table));
    expect(cited.filter((each) => sets.every((set) => isUnknown(each, set, help)))).toEqual([]);
  });

  it('every number is one of its rules or of a source that is cited', () => {
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

  it('all languages say the same numbers', () => {
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

  it('no row of its tables is stale', () => {
    const paths = texts.map(({ path }) => path);
    const isUsed = (start: string) =>
      paths.some(
        (path) =>
          sourcesOfText(path, rules, { [start]: deck('jury') }).length >
          sourcesOfText(path, rules, {}).length,
      );
    expect(Object.keys(own?.table ?? {}).filter((start) => !isUsed(start))).toEqual([]);
    expect(
      (own?.besides ?? []).filter(
        ([number, where]) =>
          !texts.some(({ path, text }) => where.test(path) && numbersIn(text).includes(number)),
      ),
    ).toEqual([]);
  });
});

const rules = ruleSetOf('vlaio-2021');

/** The numbers that the presentation of 2021 states, as far as the rules count with them: read there by hand. */
const stated = [2, 3, 5, 18, 500, 1000, 2019, 2021, 2022, 50_000, 500_000];

test('the rules of 2021 count with what their presentation states, and nothing else', () => {
  // Who is younger than 18 is 17 at most.
  const derived = [17];
  expect(numbersOf(rules)).toEqual(new Set([...stated, ...derived]));
});

test('a text that nothing stands for has no source', () => {
  expect(sourcesOfText('findings.weather.rain', rules, everyYear.table)).toEqual([]);
  expect(sourcesOfText('next.recognition.fee', rules, everyYear.table)).toEqual([]);
  expect(sourcesOfText('criteria.fee.rule', rules, everyYear.table)).toEqual([]);
});

test('numbers are read as they are written', () => {
  expect(numbersIn('€ 1.000, 50\u00a0000 of 2 in {{year}}: 5 tot 18 jaar.')).toEqual([
    1000, 50_000, 2, 5, 18,
  ]);
});

test.each([4, 19, 1500, 30_000, 2020])('the rules of 2021 do not count with %d', (number) => {
  expect(numbersOf(rules).has(number)).toBe(false);
});
