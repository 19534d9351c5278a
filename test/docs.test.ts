import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultCodes } from '../src/rules/faults/fault.ts';

const folders = ['src', 'test', 'scripts', 'locales', 'docs', 'demo'];
const paths = folders.flatMap((folder) => [
  folder,
  ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    join(folder, path).replaceAll('\\', '/'),
  ),
]);

/** Files and folders of this project that stand between backticks; `*` and `<name>` stand for any name. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/`(\w+\/[^`\s]*)`/g)].flatMap(([, path = '']) =>
    folders.includes(path.split('/')[0] ?? '') ? [path.replace(/\/$/, '')] : [],
  );

const isThere = (named: string): boolean => {
  const pattern = named.replaceAll('.', '\\.').replaceAll(/<[^>]+>|\*/g, '[^/]+');
  return paths.some((path) => new RegExp(`^${pattern}$`).test(path));
};

test.each(['README.md', 'CONTRIBUTING.md'])('every file that %s names is there', (file) => {
  const named = namedIn(readFileSync(file, 'utf8'));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((path) => !isThere(path))).toEqual([]);
});

test('the README says of every fault of a rule set how to mend it', () => {
  const [, section = ''] = readFileSync('README.md', 'utf8').split('## Rules of your own');
  const cells = section.match(/^\| `.*?\|/gm) ?? [];
  const named = cells.flatMap((cell) => cell.match(/(?<=`)[\w-]+(?=`)/g) ?? []);
  const said = named.map((name) => (name.startsWith('-') ? `dangling${name}` : name));
  expect(faultCodes.filter((code) => !said.includes(code))).toEqual([]);
});
