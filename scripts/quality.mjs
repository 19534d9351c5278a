/**
 * Writes `docs/quality.md` from what the commands that it names found last. It measures nothing itself, and leaves out
 * nothing without a word.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { folders as everyFolder } from '../test/mutation/folders.mjs';
import { faults, triedFaults } from './faults.mjs';
import { proofOf } from './proof.mjs';
import { said, table } from './table.mjs';

/** @typedef {Record<'elements' | 'nodes' | 'jsEventListeners', number>} Held */
/** @typedef {{ done: number, changed: number, before: Held, after: Held }} SoakedPage */
/** @typedef {Record<'changes' | 'bytes' | 'mostBytes' | 'few' | 'ratio', number> & { page?: SoakedPage }} Soak */
/** @typedef {{ looks: number, faulty: number, wrong: string[], covered: Record<string, Record<string, number>> }} States */
/** @typedef {Record<'mutants' | 'noticed' | 'survived' | 'unexplained' | 'score', number> & Record<'what' | 'date', string>} Tried */
/** @typedef {{ least: number, folders: Record<string, Tried> }} Mutation */
/** @typedef {Record<'files' | 'lines' | 'branches', number>} Reached */
/** @typedef {{ isWhole: boolean, rooms: Record<string, Reached>, explained: number, unexplained: number }} Coverage */

/** @template Found @param {string} name @param {(found: Found) => string} write */
function section(name, write) {
  const found = proofOf(name);
  if (!found) return `Not run yet: \`npm run ${name}\`.`;
  const { node, system, cores, processor, memory } = found.machine;
  const on = `On ${found.date}, with Node ${node} on ${system}: ${cores} cores (${processor}), ${memory}.`;
  return `${write(found)}\n\n${on} Again: \`npm run ${name}\`.`;
}

const fuzz = section(
  'fuzz',
  (/** @type {{ tried: Record<string, number> }} */ { tried }) =>
    `Nothing threw, and what always has to be so was so, in:\n\n${table(
      ['what was tried', 'how often'],
      Object.entries(tried),
    )}`,
);

const monkey = section(
  'monkey',
  (/** @type {Record<'monkeys' | 'acts', number>} */ { monkeys, acts }) =>
    `${said(monkeys)} monkeys did ${said(acts)} things in Chromium, at four sizes and in four languages: nothing broke, no answer became one that cannot be, and what was looked at now and then had no barrier.`,
);

const tried = triedFaults();
const broken = table(
  ['what goes wrong', 'tried in'],
  Object.entries(faults).map(([name, what]) => [
    what,
    (tried[name] ?? []).map((file) => `\`${file}\``).join(', '),
  ]),
);

const soak = section(
  'soak',
  (/** @type {Soak} */ { changes, bytes, mostBytes, few, ratio, page }) =>
    `One answer after another is changed, ${said(changes)} times, each of which can be undone: ${said(
      bytes,
    )} bytes of memory for each, at most ${said(mostBytes)} are allowed. The last ${said(
      few,
    )} took ${ratio} times as long as the first ${said(few)}.${page ? `\n\n${onPage(page)}` : ''}`,
);

/** @param {SoakedPage} found */
function onPage({ done, changed, before, after }) {
  const row = (/** @type {number} */ count, /** @type {Held} */ held) => [
    count,
    held.elements,
    held.nodes,
    held.jsEventListeners,
  ];
  return `The same on a page in Chromium, by pressing:\n\n${table(
    ['changes', 'elements in the widget', 'nodes in memory', 'listeners'],
    [row(done, before), row(changed, after)],
  )}`;
}

const states = section('states', (/** @type {States} */ { looks, faulty, wrong, covered }) => {
  const { name = {}, ...circumstances } = covered;
  const rows = Object.entries(circumstances).flatMap(([what, counts]) =>
    Object.entries(counts).map(([value, count]) => [what, value, count]),
  );
  return [
    `${said(Object.keys(name).length)} states were looked at ${said(looks)} times in Chromium, in rows of circumstances in which every two of them meet. Something was wrong ${said(faulty)} times.`,
    ...(wrong.length > 0 ? [wrong.map((each) => `- ${each}`).join('\n')] : []),
    table(['circumstance', '', 'looks'], rows),
    table(['state', 'looks'], Object.entries(name)),
  ].join('\n\n');
});

const mutation = section('mutation', (/** @type {Mutation} */ { least, folders }) => {
  const left = Object.keys(everyFolder).filter((name) => !folders[name]);
  const rows = Object.values(folders).map(
    ({ what, mutants, noticed, survived, unexplained, score, date }) => [
      what,
      mutants,
      noticed,
      survived,
      unexplained,
      `${score} %`,
      date,
    ],
  );
  return [
    `The code is changed in a small way, and its tests are to notice: at least ${least} % of such changes. Those that they do not notice are listed with a reason in \`test/mutation/survivors.json\`.`,
    table(
      [
        'code',
        'changes',
        'noticed',
        'not noticed',
        'of which without a reason',
        'score',
        'tried on',
      ],
      rows,
    ),
    ...(left.length > 0 ? [`Not tried yet: ${left.join(', ')}.`] : []),
  ].join('\n\n');
});

const coverage = section('coverage', (/** @type {Coverage} */ found) => {
  const { isWhole, rooms, explained, unexplained } = found;
  const rows = Object.entries(rooms).map(([room, { files, lines, branches }]) => [
    `src/${room}`,
    files,
    `${lines} %`,
    `${branches} %`,
  ]);
  return [
    table(['code', 'files', 'lines that its tests reach', 'branches'], rows),
    ...(isWhole ? [] : ['Not every test came out as it should.']),
    `Lines that are not reached in whole: ${explained} with a reason in \`test/mutation/unreached.json\`, ${unexplained} without.`,
  ].join('\n\n');
});

const sizesFile = 'dist/sizes.json';
const sizes = existsSync(sizesFile)
  ? table(['what', 'bytes, gzipped'], rowsOf(JSON.parse(readFileSync(sizesFile, 'utf8'))))
  : 'Not built yet: `npm run build`.';

/** What a page loads by its own name; chunks have another one in each build. @param {Record<string, number>} sizes */
function rowsOf(sizes) {
  return Object.entries(sizes).filter(([file]) => !file.startsWith('chunks/'));
}

writeFileSync(
  'docs/quality.md',
  `# What was tried, and what it weighs

This page is made by \`npm run quality\` from what these commands found last; no figure in it is typed by hand. How long it
all takes, beside what one would use instead, is in [benchmark.md](benchmark.md).

## Every state

${states}

## Events in whatever order, and whatever comes in

${fuzz}

${monkey}

## Faults

Tests break what is around the widget, or find it broken. They look whether that is said, and whether everything that was
answered is still there. They say in their title which fault they try; that each is tried is a test itself.

${broken}

All of them at once: \`npx vitest run -t 'fault:'\` and \`npx playwright test -g 'fault:'\`.

## A long conversation

${soak}

## Changes that a test has to notice

${mutation}

## What tests reach

${coverage}

## Sizes

${sizes}
`,
);
console.log('docs/quality.md');
