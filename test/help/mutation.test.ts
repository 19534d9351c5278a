import { expect, test } from 'vitest';
import { entryText } from '../../src/help/entries.ts';
import { helpOf } from '../../src/regulations/regulations.ts';
import { wholeRuleSets } from '../../src/regulations/rule-sets.ts';
import { helpFaults } from '../../src/rules/faults/help-faults.ts';
import type { HelpData, RuleSet } from '../../src/rules/schema.ts';
import { changed } from '../support/changed-rules.ts';
import { helpTexts } from '../support/help-texts.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const help = await helpOf(ruleSet);
const texts = await helpTexts('nl', ruleSet);
const whole: RuleSet = { ...ruleSet, help };

/** The addresses that the rule sets have for a source of the same name. */
const addresses = new Map(
  wholeRuleSets.flatMap(({ sources }) =>
    sources.flatMap(({ id, url, date }) => [[id, { url, date }] as const]),
  ),
);

/** A source that goes against its own title, or against what a rule set says of it. */
const sourceFaults = ({ sources }: HelpData): string[] =>
  Object.entries(sources).flatMap(([id, { url, year }]) => {
    const title = texts.rule(`help.sources.${id}`) || texts.rule(`sources.${id}.title`);
    const said = /\b(?:19|20)\d\d\b/.exec(title)?.[0];
    const held = addresses.get(id);
    return [
      ...(year === undefined || String(year) === said
        ? []
        : [`${id}: ${year} is not in its title`]),
      ...(url !== undefined && held !== undefined && held.url !== url
        ? [`${id}: another address`]
        : []),
    ];
  });

/** An entry whose answer rests on another year and does not say which. */
const yearFaults = ({ entries, sources }: HelpData): string[] =>
  entries.flatMap(({ id, source }) => {
    const { year } = sources[source.document] ?? {};
    return year === undefined || year === 2021 || entryText(texts, id, 'answer').includes(`${year}`)
      ? []
      : [id];
  });

const faultsIn = (set: RuleSet): unknown[] => {
  const data = set.help as HelpData;
  return [...helpFaults(set), ...sourceFaults(data), ...yearFaults(data)];
};

test('what people ask has nothing wrong as it is', () => expect(faultsIn(whole)).toEqual([]));

test('every reference of an entry, and every year of a source, that is changed is noticed', () => {
  const paths = [
    ...help.entries.flatMap(({ related, question, source }, at) => [
      `help.entries.${at}.source.document`,
      ...(source.place ? [`help.entries.${at}.source.place`] : []),
      ...related.map((_, index) => `help.entries.${at}.related.${index}`),
      ...(question ? [`help.entries.${at}.question`] : []),
    ]),
  ];
  const references = paths.map((path) => ({ path, value: 'otherwise' as string | number }));
  const years = Object.entries(help.sources).flatMap(([id, { year }]) =>
    year === undefined ? [] : [{ path: `help.sources.${id}.year`, value: year + 1 }],
  );
  expect(references.length).toBeGreaterThan(300);
  const unnoticed = [...references, ...years].filter(
    ({ path, value }) => faultsIn(changed(whole, { [path]: value })).length === 0,
  );
  expect(unnoticed.map(({ path }) => path)).toEqual([]);
});
