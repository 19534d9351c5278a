import { expect, test } from 'vitest';
import { entries, sources } from '../../src/help/entries.ts';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import { locales } from '../support/locale-files.ts';

const ids = entries.map(({ id }) => id);
const known = ruleSets.flatMap((ruleSet) => ruleSet.sources);
const oldRules = ruleSets.map(({ period }) => period.from.slice(0, 4));

test('there are at least sixty entries, each once', () => {
  expect(ids.length).toBeGreaterThanOrEqual(60);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every entry rests on a source, and one of the rules is there with its place', () => {
  for (const { id, source } of entries) {
    expect(sources, id).toHaveProperty(source.document);
    const ofRules = known.find((each) => each.id === source.document);
    if (source.place) expect(ofRules?.places, id).toContain(source.place);
    else expect(ofRules, id).toBeUndefined();
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

test('every question of the rules has an entry of its own', () => {
  const belonging = new Set(entries.map(({ question }) => question));
  const questions = ruleSets.flatMap((ruleSet) => ruleSet.questions.map(({ id }) => id));
  expect(questions.filter((id) => !belonging.has(id))).toEqual([]);
});

test.each([...locales].filter(([, texts]) => texts.has('help:unknown')))(
  'in %s an answer that rests on another year says that year',
  (_language, texts) => {
    const silent = entries.filter(({ id, source }) => {
      const year = sources[source.document]?.year;
      if (!year || oldRules.includes(String(year))) return false;
      return !texts.get(`help:entries.${id}.answer`)?.includes(String(year));
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  },
);

test.each([...locales].filter(([, texts]) => texts.has('help:unknown')))(
  'in %s the honest no names who does know',
  (_language, texts) => {
    expect(texts.get('help:unknown')).toMatch(/VLAIO.*STEAMhive/);
  },
);

test.each([...locales].filter(([, texts]) => texts.has('help:unknown')))(
  'in %s an answer has at most four sentences, and is asked in at least three ways',
  (_language, texts) => {
    for (const id of ids) {
      const answer = texts.get(`help:entries.${id}.answer`) ?? '';
      expect(answer.split(/(?<=\.) (?=\p{Lu}|“)/u).length, id).toBeLessThanOrEqual(4);
      const ways = texts.get(`help:entries.${id}.asked`)?.split('?').length ?? 0;
      expect(ways - 1, id).toBeGreaterThanOrEqual(3);
    }
  },
);
