import { expect, test } from 'vitest';
import { searchFor } from '../../src/help/entries.ts';
import { helpOf } from '../../src/regulations/regulations.ts';
import { helpTexts } from '../support/help-texts.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import cases from './fresh-questions.cases.json' with { type: 'json' };
import unseen from './unseen-questions.cases.json' with { type: 'json' };

const ruleSet = ruleSetOf('vlaio-2021');
const data = await helpOf(ruleSet);
const ids = new Set(data.entries.map(({ id }) => id));
/**
 * All written by somebody who had seen no word of the entries. The first were at hand when these were mended; the others
 * were not: what is found of those is what can be expected of any question.
 */
const sets = [
  { name: 'known', leastFound: 0.92, mostFalse: 0.05, cases },
  { name: 'unseen', leastFound: 0.75, mostFalse: 0.13, cases: unseen },
];
const groups = await Promise.all(
  sets.flatMap(({ cases, ...set }) =>
    Object.entries(cases).map(async ([language, lines]) => {
      const search = searchFor(await helpTexts(language, ruleSet), data);
      return { language, ...set, ...lines, answersTo: (line: string) => search(line).answers };
    }),
  ),
);

test('what is expected of fresh questions are entries', () => {
  for (const { answered } of groups)
    for (const { line, entries } of answered)
      expect(
        entries.filter((id) => !ids.has(id)),
        line,
      ).toEqual([]);
});

test.each(groups)(
  'in $language $name questions find an entry among the first three',
  ({ answered, answersTo, leastFound }) => {
    const missed = answered.filter(
      ({ line, entries }) =>
        !answersTo(line)
          .slice(0, 3)
          .some((id) => entries.includes(id)),
    );
    const share = 1 - missed.length / answered.length;
    expect(share, missed.map(({ line }) => line).join('\n')).toBeGreaterThanOrEqual(leastFound);
  },
);

test.each(groups)('in $language nearly no $name line of another matter gets an answer', (group) => {
  const falsely = group.unknown.filter((line) => group.answersTo(line).length > 0);
  expect(falsely.length / group.unknown.length, falsely.join('\n')).toBeLessThanOrEqual(
    group.mostFalse,
  );
});
