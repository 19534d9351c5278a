/**
 * Weighs the built files, gzipped, writes that to `dist/sizes.json`, and fails when what a visitor waits for grows above
 * its budget.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { exit } from 'node:process';
import { gzipSync } from 'node:zlib';

const entry = 'src/element/stem-check.ts';

/** Bytes after gzip -9 of the sources and all that they import statically. CSS is inside the scripts. */
const budgets = [
  {
    name: 'The card, in Dutch',
    bytes: 41_500,
    sources: [entry, 'locales/nl/widget.json', 'locales/nl/stem-academies/welcome.json'],
  },
  {
    name: 'The conversation with its first question, beside that',
    bytes: 59_600,
    sources: [
      'src/element/Talk.ts',
      'src/view/frame/Frame.tsx',
      'locales/nl/asking.json',
      'locales/nl/stem-academies/questions.json',
    ],
  },
  {
    name: 'The Word file, on first use',
    bytes: 88_000,
    sources: ['src/draft/export/write-docx.ts'],
  },
];

/** Files that a page loads by themselves. */
const fileBudgets = [{ name: 'The loader', bytes: 1600, file: 'loader.js' }];

/** @type {import('vite').Manifest} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** @type {string[]} */
const faults = [];

/** Where an `import()` fetches the chunk that has it, a source has none of its own: that chunk is called after it. */
const chunkOf = (/** @type {string} */ key) =>
  manifest[key] ? key : Object.keys(manifest).find((each) => each.startsWith(`_${nameOf(key)}-`));

/** @param {string} path */
const nameOf = (path) => basename(path, extname(path)).toLowerCase();

/** @param {string} file */
function weigh(file) {
  return gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length;
}

/** @param {number} bytes @param {string} label */
function printRow(bytes, label) {
  console.log(`${bytes.toLocaleString('en').padStart(9)}  ${label}`);
}

/**
 * A chunk and the chunks it imports statically. A source without a chunk of its own has none: it was imported
 * statically, and is inside the chunk that did so.
 *
 * @param {string} source
 * @returns {[key: string, chunk: import('vite').ManifestChunk][]}
 */
function chunksOf(source) {
  const key = chunkOf(source);
  const chunk = key && manifest[key];
  return chunk ? [[key, chunk], ...(chunk.imports ?? []).flatMap(chunksOf)] : [];
}

const counted = new Set();

for (const { name, bytes, sources } of budgets) {
  console.log(name);
  let total = 0;
  for (const [key, { file }] of new Map(sources.flatMap(chunksOf))) {
    // What an earlier budget counts is there already.
    if (counted.has(key)) continue;
    const size = weigh(file);
    printRow(size, `${file} (${key})`);
    total += size;
    counted.add(key);
  }
  printRow(total, `of ${bytes.toLocaleString('en')}\n`);

  if (total === 0)
    faults.push(`${name}: nothing to weigh any more. Mend its sources in the table.`);
  if (total > bytes) faults.push(`${name}: ${total - bytes} bytes above its budget of ${bytes}.`);
  for (const source of sources.filter((path) => !existsSync(path))) {
    faults.push(`${source}, which the budget "${name}" counts, is gone: mend the table.`);
  }
}

for (const { name, bytes, file } of fileBudgets) {
  const size = weigh(file);
  console.log(name);
  printRow(size, `${file} of ${bytes.toLocaleString('en')}\n`);
  if (size > bytes) faults.push(`${name}: ${size - bytes} bytes above its budget of ${bytes}.`);
}

console.log('Loaded when asked for');
for (const [key, { file, imports }] of Object.entries(manifest)) {
  if (!counted.has(key)) printRow(weigh(file), `${file} (${key})`);
  if (imports?.includes(entry)) {
    faults.push(`${file} imports stem-check.js back: it would run twice where a host adds ?v=2.`);
  }
}

if (/\bimport\s*["'`{*\w]/.test(readFileSync('dist/stem-check.js', 'utf8')))
  faults.push('stem-check.js waits for what it imports before it asks for the rest.');

console.log('\nLoaded by themselves');
/** @type {Record<string, string>} */
const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const sizes = Object.fromEntries(
  [...Object.keys(integrity), 'embed.html', 'stem-check.html'].map((file) => [file, weigh(file)]),
);
const chunks = Object.values(manifest).map(({ file }) => file);
for (const [file, size] of Object.entries(sizes)) {
  if (!chunks.includes(file)) printRow(size, file);
}
writeFileSync('dist/sizes.json', `${JSON.stringify(sizes, null, 2)}\n`);

for (const fault of faults) console.error(`\n${fault}`);
if (faults.length > 0) exit(1);
