import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseRuleSet } from '../../src/core.ts';
import { defaultRuleSet, loadRuleSet, ruleSetIds } from '../../src/regulations/regulations.ts';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import type { Condition, Field, RuleSet } from '../../src/rules/schema.ts';

const folder = new URL('../../src/regulations/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('rules.json'))
  .map((path) => path.replaceAll('\\', '/'));
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Every text in a value, with its path. */
function textsIn(value: unknown, path: string[] = []): { path: string[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, [...path, key]));
}

/** Every condition in a value, the ones inside others too. */
function leavesIn(value: unknown): Condition[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = ['oneOf', 'onlyOf', 'atLeast', 'someItem'].some((key) => key in value);
  return [...(own ? [value as Condition] : []), ...Object.values(value).flatMap(leavesIn)];
}

describe('the rule sets', () => {
  it('are those of all the folders, each of a year in the folder of its regulation', () => {
    const folderOf = ({ regulation, period }: RuleSet) =>
      `${regulation}/${period.from.slice(0, 4)}/rules.json`;
    expect(ruleSets.map(folderOf).sort()).toEqual(files.sort());
    expect(ruleSetIds).toEqual(ruleSets.map(({ id }) => id));
  });

  it('are found by their ids, the default at once', async () => {
    expect(await Promise.all(ruleSetIds.map(loadRuleSet))).toEqual(ruleSets);
    expect(ruleSets).toContain(defaultRuleSet);
    expect(await loadRuleSet('constructor')).toBeUndefined();
  });

  it('come newest first, and no two have the same id', () => {
    const starts = ruleSets.map(({ period }) => period.from);
    expect(starts).toEqual([...starts].sort().reverse());
    expect(new Set(ruleSets.map(({ id }) => id)).size).toBe(ruleSets.length);
  });
});

describe.each(files)('%s', (file) => {
  const data = read(file);
  const { id } = data as RuleSet;
  const ruleSet = ruleSets.find((each) => each.id === id) as RuleSet;
  const questions = new Map<string, RuleSet['questions'][number] | Field>(
    ruleSet.questions.flatMap((question) => [
      [question.id, question] as const,
      ...(question.kind === 'list' ? question.fields.map((each) => [each.id, each] as const) : []),
    ]),
  );

  it('passes the schema and comes out as it went in', () => {
    expect(parseRuleSet(data)).toEqual({ ok: true, ruleSet: data });
    expect(ruleSet).toEqual(data);
  });

  it('holds ids, dates and addresses, and no text for people', () => {
    const others = textsIn(data).filter(({ text }) => !kebab.test(text));
    for (const { path, text } of others) {
      const key = path.at(-1) ?? '';
      if (key === 'url') expect(text).toMatch(/^https:\/\/\S+$/);
      else if (key === 'mail') expect(text).toMatch(/^\S+@\S+$/);
      else
        expect(text, path.join('.')).toMatch(
          /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/,
        );
    }
    const keys = others.map(({ path }) => path.at(-1));
    for (const key of keys) expect(['url', 'mail', 'deadline', 'opens']).toContain(key);
  });

  it('has a period, a deadline inside it and a validity that run forward', () => {
    const { period, call, validity } = ruleSet;
    expect(period.from < period.until).toBe(true);
    const { opens, deadline } = call ?? {};
    const day = deadline?.slice(0, 10) ?? period.until;
    expect(period.from <= day && day <= period.until).toBe(true);
    if (opens && deadline) expect(Date.parse(opens)).toBeLessThan(Date.parse(deadline));
    if (validity && 'until' in validity) expect(validity.from < validity.until).toBe(true);
  });

  it('names only questions, fields and options that exist, in every condition', () => {
    const leaves = leavesIn(data);
    expect(leaves.length).toBeGreaterThan(0);
    for (const leaf of leaves) {
      const [[key, [id, operand]]] = Object.entries(leaf) as [[string, [string, string[]]]];
      const question = questions.get(id);
      expect(question, `${key} ${id}`).toBeDefined();
      if (key !== 'oneOf' && key !== 'onlyOf') continue;
      const options = question && 'options' in question ? question.options : [];
      expect(options, `${key} ${id}`).toEqual(expect.arrayContaining(operand));
    }
  });

  it('names only sources and places that exist, and holds no source without use', () => {
    const references = textsIn(data)
      .filter(({ path }) => path.at(-1) === 'document')
      .map(({ path }) =>
        path.slice(0, -1).reduce<unknown>((node, key) => (node as never)[key], data),
      )
      .map((reference) => reference as { document: string; place: string });
    const places = ruleSet.sources.flatMap((source) =>
      source.places.map((place) => `${source.id} ${place}`),
    );
    const used = references.map(({ document, place }) => `${document} ${place}`);
    expect(places).toEqual(expect.arrayContaining(used));
    expect(new Set(places).size).toBe(places.length);
    const documents = new Set(references.map(({ document }) => document));
    expect(ruleSet.sources.map(({ id }) => id).sort()).toEqual([...documents].sort());
  });

  it('has every criterion, amount and draft criterion come from a source', () => {
    const owners = [
      ...ruleSet.criteria,
      ...ruleSet.draft,
      ...(ruleSet.amount ? [ruleSet.amount] : []),
    ];
    for (const { source } of owners) {
      const document = ruleSet.sources.find(({ id }) => id === source.document);
      expect(document?.places).toContain(source.place);
    }
  });

  it('has no option twice, and an exclusive option among its options', () => {
    for (const question of questions.values()) {
      if (!('options' in question)) continue;
      expect(new Set(question.options).size, question.id).toBe(question.options.length);
      const exclusive = 'exclusive' in question ? (question.exclusive ?? []) : [];
      expect(question.options, question.id).toEqual(expect.arrayContaining(exclusive));
    }
  });

  it('has no question or open point called "unknown", nor such an option', () => {
    expect(textsIn(data).filter(({ text }) => text === 'unknown')).toEqual([]);
  });
});
