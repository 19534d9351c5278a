import { expect, test } from 'vitest';
import { entryText } from '../../src/help/entries.ts';
import { helpOf } from '../../src/regulations/regulations.ts';
import { wholeRuleSets } from '../../src/regulations/rule-sets.ts';
import { helpFaults } from '../../src/rules/faults/help-faults.ts';
import type { HelpData, RuleSet } from '../../src/rules/schema.ts';
import facts from '../regulations/facts/help.json' with { type: 'json' };
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

/** Where each answer is written, as it was read there; and which are about another call or another year only. */
const factsOf = ({ sources, entries }: HelpData) => ({
  sources: Object.fromEntries(
    Object.entries(sources).map(([id, { year, url }]) => [id, together(year, url)]),
  ),
  entries: Object.fromEntries(
    entries.map(({ id, source }) => [id, together(source.document, source.place)]),
  ),
  background: entries.flatMap(({ id, background }) => (background ? [id] : [])),
});
const together = (...parts: readonly unknown[]) => parts.filter(Boolean).join(' ');

const faultsIn = (set: RuleSet): unknown[] => {
  const data = set.help as HelpData;
  return [...helpFaults(set), ...sourceFaults(data), ...yearFaults(data)];
};

test('what people ask has nothing wrong as it is', () => expect(faultsIn(whole)).toEqual([]));

test('every answer rests on what is written, and on nothing else', () =>
  expect(factsOf(help)).toEqual(facts));

test('every reference of an entry, every source and what is background that is changed is noticed', () => {
  const others = Object.keys(help.sources);
  const places = ruleSet.sources[0]?.places ?? [];
  const next = (all: readonly string[], one: string) => all[(all.indexOf(one) + 1) % all.length];
  const changes = [
    ...help.entries.flatMap(({ related, question, source, background }, at) => {
      const entry = `help.entries.${at}`;
      return [
        { path: `${entry}.source.document`, value: 'otherwise' },
        { path: `${entry}.source`, value: { document: next(others, source.document) } },
        ...(source.place
          ? [{ path: `${entry}.source.place`, value: next(places, source.place) }]
          : []),
        ...related.map((_, index) => ({ path: `${entry}.related.${index}`, value: 'otherwise' })),
        ...(question ? [{ path: `${entry}.question`, value: 'otherwise' }] : []),
        { path: `${entry}.background`, value: background ? undefined : true },
      ];
    }),
    ...Object.entries(help.sources).flatMap(([id, { year, url }]) => [
      ...(year === undefined ? [] : [{ path: `help.sources.${id}.year`, value: year + 1 }]),
      ...(url === undefined ? [] : [{ path: `help.sources.${id}.url`, value: `${url}/other` }]),
    ]),
  ];
  expect(changes.length).toBeGreaterThan(600);
  const written = JSON.stringify(factsOf(help));
  const isNoticed = (set: RuleSet) =>
    JSON.stringify(factsOf(set.help as HelpData)) !== written || faultsIn(set).length > 0;
  const unnoticed = changes.filter(
    ({ path, value }) => !isNoticed(changed(whole, { [path]: value })),
  );
  expect(unnoticed.map(({ path }) => path)).toEqual([]);
});
