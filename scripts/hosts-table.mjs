import { readFileSync } from 'node:fs';

/**
 * @typedef {{ host: string, packages?: string[], version?: string, does: string, outcome: string, file: string,
 *   tests: string[] }} Host
 */

/** @type {Host[]} */
const hosts = JSON.parse(readFileSync('test/hosts/hosts.json', 'utf8'));
const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

const begin = '<!-- Made by `npm run hosts` from test/hosts/hosts.json. -->';
const end = '<!-- Until here. -->';

/** As installed: a package may have another name here than in its registry. @param {string} name */
function versionOf(name) {
  const asked = devDependencies[name];
  if (!asked)
    throw new Error(`test/hosts/hosts.json names ${name}, which package.json does not have.`);
  return asked.replace(/^.*@/, '');
}

/** A document with the table of host pages as it is now. @param {string} text */
export function withHosts(text) {
  const [before, rest = ''] = text.split(begin);
  const [, after] = rest.split(end);
  if (after === undefined)
    throw new Error('docs/embedding.md has lost the place of the table of host pages.');
  const rows = hosts.map(({ host, packages = [], version, does, outcome, file }) => {
    const versions = [...packages.map(versionOf), ...(version ? [version] : [])].join(', ');
    return `| ${host} | ${versions} | ${does} | ${outcome} | \`${file}\` |`;
  });
  const head = [
    '| page of | version | what it does to the widget | outcome | test |',
    '|---|---|---|---|---|',
  ];
  return `${before}${begin}\n\n${[...head, ...rows].join('\n')}\n\n${end}${after}`;
}
