import { describe, expect, test } from 'vitest';
import { entryText } from '../../src/help/entries.ts';
import { languagesOf } from '../../src/i18n/languages.ts';
import { defaultRuleSet, helpOf } from '../../src/regulations/regulations.ts';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import { help } from '../../src/rules/help.ts';
import { helpTexts } from '../support/help-texts.ts';

const data = await helpOf(defaultRuleSet);
const { entries, sources } = data;
const ids = entries.map(({ id }) => id);
/** All years of one regulation share the entries. */
const years = ruleSets.filter(({ regulation }) => regulation === defaultRuleSet.regulation);
const known = years.flatMap((ruleSet) => ruleSet.sources);
const oldRules = years.map(({ period }) => period.from.slice(0, 4));

const spoken = await Promise.all(
  languagesOf(defaultRuleSet).map(
    async (language) => [language, await helpTexts(language, defaultRuleSet)] as const,
  ),
);

test('the entries are of the shape that a rule set can bring', () => {
  expect(help.safeParse(data).error).toBeUndefined();
});

test('a rule set brings its own entries, or has those of its regulation, or none', async () => {
  const { help: _, regulation: __, ...bare } = defaultRuleSet;
  const own = { sources: {}, entries: [] };
  expect(await helpOf({ ...defaultRuleSet, help: own })).toBe(own);
  expect(await helpOf({ ...bare, regulation: 'another' })).toEqual(own);
  expect(await helpOf(bare)).toEqual(own);
});

test('there are at least sixty entries, each once', () => {
  expect(ids.length).toBeGreaterThanOrEqual(60);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every entry rests on a source, and one of the rules that is no page is there with its place', () => {
  for (const { id, source } of entries) {
    expect(sources, id).toHaveProperty(source.document);
    const ofRules = known.find((each) => each.id === source.document);
    if (source.place) expect(ofRules?.places, id).toContain(source.place);
    else expect(ofRules?.url ?? sources[source.document]?.url ?? 'ours', id).not.toBe('');
  }
});

test('every source is used, and a page has an address', () => {
  const used = new Set(entries.map(({ source }) => source.document));
  expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
  for (const [id, { year, url }] of Object.entries(sources))
    if (year && !known.some((each) => each.id === id)) expect(url, id).toMatch(/^https:\/\//);
});

test('related entries exist, and none is related to itself', () => {
  for (const { id, related } of entries) {
    expect(related.length, id).toBeGreaterThan(0);
    expect(related.filter((each) => each === id || !ids.includes(each))).toEqual([]);
  }
});

test('every question of the rules has an entry of its own, and no other has one', () => {
  const belonging = new Set(entries.flatMap(({ question }) => question ?? []));
  const questions = new Set(years.flatMap((ruleSet) => ruleSet.questions.map(({ id }) => id)));
  expect(belonging).toEqual(questions);
});

describe.each(spoken)('in %s', (_language, texts) => {
  test('every entry has its texts, and every source that is no source of the rules a title', () => {
    const parts = ['title', 'asked', 'answer'] as const;
    const missing = ids.filter((id) => !parts.every((part) => entryText(texts, id, part)));
    expect(missing).toEqual([]);
    const untitled = entries.filter(
      ({ source }) => !source.place && !texts.rule(`help.sources.${source.document}`),
    );
    expect(untitled).toEqual([]);
  });

  test('an answer that rests on another year says that year', () => {
    const silent = entries.filter(({ id, source }) => {
      const year = sources[source.document]?.year;
      if (!year || oldRules.includes(String(year))) return false;
      return !entryText(texts, id, 'answer').includes(String(year));
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('the honest no names who does know', () => {
    expect(texts.rule('help.ask')).toMatch(/VLAIO.*STEAMhive/);
  });

  test('an answer has at most four sentences, and is asked in at least three ways', () => {
    for (const id of ids) {
      const answer = entryText(texts, id, 'answer');
      expect(answer.split(/(?<=\.) (?=\p{Lu}|“)/u).length, id).toBeLessThanOrEqual(4);
      const ways = entryText(texts, id, 'asked').split('?').length;
      expect(ways - 1, id).toBeGreaterThanOrEqual(3);
    }
  });
});
