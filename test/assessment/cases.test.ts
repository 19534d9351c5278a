import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { parseAnswers } from '../../src/core.ts';
import { ruleSets } from '../../src/regulations/rule-sets.ts';

interface Case {
  name: string;
  ruleSet: string;
  date: string;
  answers: Answers;
  expect: Partial<{
    recognition: string;
    subsidy: string;
    overall: string;
    unmet: string[];
    unknown: string[];
    silent: string[];
    validity: string | null;
    call: string | null;
    low: number;
    high: number;
  }>;
}

const casesIn = (folder: URL): Case[] =>
  readdirSync(folder).flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));

const cases = casesIn(new URL('../cases/', import.meta.url));

it('every case has a name of its own, answers that can be given and something to expect', () => {
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  for (const { name, answers, expect: expected } of cases) {
    expect(parseAnswers(answers), name).toEqual({ ok: true, answers });
    expect(Object.keys(expected), name).not.toEqual([]);
  }
});

describe('case', () => {
  it.each(cases)('$name', ({ ruleSet: id, date, answers, expect: expected }) => {
    const ruleSet = ruleSets.find((each) => each.id === id);
    if (!ruleSet) throw new Error(`no rule set ${id}`);
    const { verdicts, overall, criteria, call, validity, silent, amount } = assess(
      ruleSet,
      answers,
      { date },
    );
    const withOutcome = (outcome: string) =>
      criteria
        .filter((each) => each.outcome === outcome)
        .map((each) => each.id)
        .sort();
    const actual = {
      ...verdicts,
      overall,
      unmet: withOutcome('unmet'),
      unknown: withOutcome('unknown'),
      silent: silent.toSorted(),
      validity: validity?.status ?? null,
      call: call?.status ?? null,
      low: amount?.low,
      high: amount?.high,
    };
    expect(actual).toMatchObject(expected);
  });
});
