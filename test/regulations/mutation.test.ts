import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { parseAnswers } from '../../src/assessment/parse-answers.ts';
import { wholeRuleSets } from '../../src/regulations/rule-sets.ts';
import type { RuleSet } from '../../src/rules/schema.ts';
import { changed } from '../support/changed-rules.ts';
import { type Consequences, consequencesOf } from '../support/consequences.ts';
import { type Fact, factsIn, mutantsOf } from '../support/rule-mutants.ts';

/** What an organisation answers, and all that comes of it. */
interface Table {
  date: string;
  answers: Answers;
  expect: Consequences;
  /** One answer or a few otherwise, null for one that is missing; and what that changes. */
  otherwise: readonly { answers: Readonly<Record<string, unknown>>; expect: Consequences }[];
}

interface Row {
  name: string;
  answers: Answers;
  expected: Consequences;
}

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`${path}.json`, import.meta.url), 'utf8'));

/** The rows of a table, each whole. */
const rowsOf = ({ answers, expect: all, otherwise }: Table): Row[] =>
  [{ answers: {}, expect: {} }, ...otherwise].map((each) => ({
    name: JSON.stringify(each.answers),
    answers: Object.fromEntries(
      Object.entries({ ...answers, ...each.answers }).filter(([, answer]) => answer !== null),
    ) as Answers,
    expected: { ...all, ...each.expect },
  }));

const isAlike = (one: Consequences, other: Consequences): boolean =>
  Object.keys({ ...one, ...other }).every((key) => one[key] === other[key]);

// What people ask has conditions, numbers and dates of no rule set.
const sets = wholeRuleSets.map(({ help: _, ...rest }): RuleSet => rest);

describe.each(sets)('$id', (ruleSet) => {
  const table: Table = read(`consequences/${ruleSet.id}`);
  const facts: Record<string, Fact> = read(`facts/${ruleSet.id}`);
  const rows = rowsOf(table);
  const factsOf = (set: RuleSet) =>
    Object.fromEntries(factsIn(set).map(({ path, value }) => [named(set, path), value]));

  it.each(rows)('makes of $name what is written', ({ answers, expected }) => {
    expect(consequencesOf(ruleSet, answers, table.date)).toEqual(expected);
  });

  it('holds the numbers, dates, addresses and places that are written, and no other', () => {
    expect(factsOf(ruleSet)).toEqual(facts);
  });

  it('has nothing that could be otherwise without a row or a fact that notices', () => {
    const written = JSON.stringify(factsOf(ruleSet));
    // What notices one change often notices the next, which is near it: that row is asked first.
    const asked = [...rows];
    const isNoticed = (set: RuleSet) => {
      const sets = [set];
      if (JSON.stringify(factsOf(set)) !== written) return true;
      const at = asked.findIndex(({ answers, expected }) => {
        try {
          if (!parseAnswers(answers, sets).ok) return true;
          return !isAlike(consequencesOf(set, answers, table.date), expected);
        } catch {
          return true;
        }
      });
      if (at > 0) asked.unshift(...asked.splice(at, 1));
      return at >= 0;
    };
    const mutants = mutantsOf(ruleSet);
    expect(mutants.length).toBeGreaterThan(60);
    expect(mutants.filter((each) => !isNoticed(each.ruleSet)).map(({ what }) => what)).toEqual([]);
  });
});

// Of what no source says the rule nothing is proposed: no change is known to be enough.
const spoken = sets.filter(({ criteria }) => criteria.every((each) => !('silent' in each)));

describe.each(spoken)('$id', (ruleSet) => {
  const table: Table = read(`consequences/${ruleSet.id}`);
  const rows = rowsOf(table);

  it('proposes each way to change an answer to somebody in the table', () => {
    const proposed = (set: RuleSet, answers: Answers) =>
      JSON.stringify(assess(set, answers, { date: table.date }).changes);
    const before = new Map<Row, string>();
    const unnoticed = changesIn(ruleSet).filter((path) => {
      const set = changed(ruleSet, { [path]: undefined });
      return !rows.some((row) => {
        const now = before.get(row) ?? proposed(ruleSet, row.answers);
        before.set(row, now);
        return proposed(set, row.answers) !== now;
      });
    });
    expect(unnoticed.map((path) => named(ruleSet, path))).toEqual([]);
  });
});

/** Where a question or field says what can be made of its answer. */
const changesIn = ({ questions }: RuleSet): string[] =>
  questions.flatMap((question, at) => [
    ...(question.changes ? [`questions.${at}.changes`] : []),
    ...('fields' in question
      ? question.fields.flatMap((field, index) =>
          field.changes ? [`questions.${at}.fields.${index}.changes`] : [],
        )
      : []),
  ]);

/** A path with ids in place of positions. */
function named(set: RuleSet, path: string): string {
  let node: unknown = set;
  return path
    .split('.')
    .map((step) => {
      node = (node as Record<string, unknown>)[step];
      const id = (node as { id?: unknown } | undefined)?.id;
      return typeof id === 'string' && /^\d+$/.test(step) ? id : step;
    })
    .join('.');
}
