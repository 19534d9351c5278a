import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import checks from '../scripts/compliance/checks.json' with { type: 'json' };
import data from '../scripts/compliance/criteria.json' with { type: 'json' };
import { escapeHtml } from '../scripts/compliance/lines.mjs';
import { contentSecurityPolicy } from '../scripts/content-security-policy.mjs';
import { escaped } from './support/escaped.ts';

/** All of WCAG 2.2, by level; and the one that only the version in the law still has. */
const levels = {
  A: `1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3
    2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.1 4.1.2`,
  AA: `1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8
    3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3`,
};
const judged = [...data.criteria, ...data.clauses];

test('every criterion of WCAG 2.2, A and AA, is there once, at its level', () => {
  for (const [level, numbers] of Object.entries(levels)) {
    const ours = data.criteria.filter((each) => each.level === level).map(({ number }) => number);
    expect(ours.sort()).toEqual(numbers.split(/\s+/).sort());
  }
});

test('what is new in WCAG 2.2 is not said to be in the norm of 2021', () => {
  const only = (version: string) =>
    data.criteria.filter((each) => each.only === version).map(({ number }) => number);
  expect(only('2.2')).toEqual(['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8']);
  expect(only('2.1')).toEqual(['4.1.1']);
});

const places = judged.map((each) => ['number' in each ? each.number : each.clause, each] as const);

test.each(places)('%s has a result, and says how it was judged', (_place, each) => {
  expect(['meets', 'not-applicable', 'host-page', 'gap']).toContain(each.result);
  expect(each.how).toMatch(/\S/);
  expect(Object.keys(checks)).toEqual(expect.arrayContaining(each.checks));
});

const named = Object.values(checks).flatMap(({ tests }) =>
  Object.entries(tests as Record<string, string[]>).flatMap(([file, titles]) =>
    titles.map((title) => [file, title] as const),
  ),
);

test.each(named)('%s has “%s”', (file, title) => {
  expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`\\(\\s*(['"\`])${escaped(title)}\\1,`));
});

test('every check is evidence for something', () => {
  const used = new Set(judged.flatMap((each) => each.checks));
  expect(Object.keys(checks).filter((name) => !used.has(name))).toEqual([]);
});

test('ACCESSIBILITY.md only names tests that exist', () => {
  const text = readFileSync('ACCESSIBILITY.md', 'utf8');
  const files = text.match(/test\/[\w./-]+\.tsx?/g) ?? [];
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('the README has the policy under which everything is tested', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(contentSecurityPolicy);
});

test('the texts of the kit bring no style and no script', () => {
  const texts = 'scripts/compliance/texts';
  for (const name of readdirSync(texts).filter((each) => each.endsWith('.html')))
    expect(readFileSync(`${texts}/${name}`, 'utf8')).not.toMatch(
      /<script|<style|\s(style|on\w+|id)=/,
    );
});

test('what is put in HTML is text', () => {
  expect(escapeHtml('<b title="x">&</b>')).toBe('&lt;b title=&quot;x&quot;&gt;&amp;&lt;/b&gt;');
});
