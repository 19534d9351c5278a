import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withHosts } from '../scripts/hosts-table.mjs';
import hosts from './hosts/hosts.json' with { type: 'json' };
import { escaped } from './support/escaped.ts';
import { hostPackages } from './support/host-library.ts';

test('the table of host pages is as the tests and versions are now: else `npm run hosts`', () => {
  const written = readFileSync('docs/embedding.md', 'utf8');
  expect(written).toBe(withHosts(written));
});

const named = hosts.flatMap(({ file, tests }) => tests.map((title) => [file, title] as const));

test.each(named)('%s has “%s”', (file, title) => {
  const folder = file === 'wordpress' ? file : 'browser';
  const text = readFileSync(`test/${folder}/${file}.test.ts`, 'utf8');
  expect(text).toMatch(new RegExp(`\\(\\s*(['"\`])${escaped(title)}\\1,`));
});

test('every library that host pages load has a row', () => {
  const told = hosts.flatMap(({ packages = [] }) => packages);
  expect(hostPackages.filter((name) => !told.includes(name))).toEqual([]);
});
