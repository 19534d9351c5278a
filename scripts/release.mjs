/** Copies `dist` to a folder of this version, that never changes again, and says how to hold a page to it. */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { exit } from 'node:process';
import { hashOf, importMap } from './integrity.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const name = `stem-check-${version}`;
const folder = `release/${name}`;

if (existsSync(folder)) {
  console.error(`${folder} exists. What is released never changes: raise the version first.`);
  exit(1);
}

/** @type {Record<string, string>} */
const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const address = `/${name}/`;
const map = importMap(hashes, address);

cpSync('dist', folder, {
  recursive: true,
  filter: (path) => !/dist.(\.vite|demo|index\.html)/.test(path),
});
writeFileSync(
  `${folder}/INTEGRITY.md`,
  `# Hashes of stem-check ${version}

A browser refuses a file whose content has another hash than the page says. The files of this folder never change.

## The module script

Checks \`stem-check.js\` only, which is small: what it imports is not checked.

\`\`\`html
<script type="module" src="${address}stem-check.js" integrity="${hashes['stem-check.js']}" crossorigin></script>
\`\`\`

## The module script and all that it imports

The import map must come before the first module script of the page. Other addresses of the files give other keys.

\`\`\`html
<script type="importmap">${map}</script>
<script type="module" src="${address}stem-check.js" crossorigin></script>
\`\`\`

An import map stands in the page itself. A policy without \`'unsafe-inline'\` wants its hash beside \`'self'\`; for exactly
the text above, between the tags:

\`\`\`
script-src 'self' '${hashOf('sha256', map)}'
\`\`\`

## The loader

Checks \`loader.js\`; with the import map above also what it loads.

\`\`\`html
<script src="${address}loader.js" integrity="${hashes['loader.js']}" crossorigin async></script>
\`\`\`

## All files

| file | \`integrity\` |
|---|---|
${Object.entries(hashes)
  .map(([file, hash]) => `| ${file} | \`${hash}\` |`)
  .join('\n')}
`,
);
console.log(`${folder} is ready to be copied to a server as it is.`);
