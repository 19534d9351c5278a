/**
 * Which lines and branches of assessment and conversation their own tests reach. Fails where one is not, and stands without
 * a reason in `test/mutation/unreached.json`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { cwd, exit } from 'node:process';
import { keepProof } from './proof.mjs';

const rooms = ['assessment', 'conversation'];
/** @type {{ file: string, line: string, why: string }[]} */
const reasons = JSON.parse(readFileSync('test/mutation/unreached.json', 'utf8'));

const folder = mkdtempSync(join(tmpdir(), 'coverage-'));
const { status } = spawnSync(
  'npx',
  [
    ...['vitest', 'run', '--project', 'node', ...rooms.map((room) => `test/${room}`)],
    ...['--testTimeout=0', '--exclude', 'test/conversation/soak.test.ts'],
    // Counting makes slower: a test that takes too long has reached what it reaches, and is told at the end.
    '--coverage.reportOnFailure',
    ...['--coverage.enabled', '--coverage.provider=v8', `--coverage.reportsDirectory=${folder}`],
    ...rooms.map((room) => `--coverage.include=src/${room}/**`),
    ...['json', 'json-summary'].map((reporter) => `--coverage.reporter=${reporter}`),
  ],
  { stdio: 'inherit' },
);
const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
const summary = read('coverage-summary.json');
const found = read('coverage-final.json');
rmSync(folder, { recursive: true });

/** @typedef {{ start: { line: number } }} Span */

/** @param {string} path @returns {{ file: string, line: string, at: number }[]} */
function unreached(path) {
  const { statementMap, s, branchMap, b } = found[path];
  const lines = readFileSync(path, 'utf8').split('\n');
  const spans = [
    ...Object.keys(s)
      .filter((id) => s[id] === 0)
      .map((id) => statementMap[id]),
    ...Object.keys(b).flatMap((id) =>
      branchMap[id].locations
        .filter((/** @type {Span} */ _, /** @type {number} */ at) => b[id][at] === 0)
        // An “else” that is not written has no place of its own.
        .map((/** @type {Span} */ each) => (each.start.line ? each : branchMap[id].loc)),
    ),
  ];
  const numbers = new Set(spans.map((/** @type {Span} */ { start }) => start.line));
  return [...numbers].map((at) => ({
    file: relative(cwd(), path),
    line: lines[at - 1]?.trim() ?? '',
    at,
  }));
}

const key = (/** @type {{ file: string, line: string }} */ { file, line }) => `${file} ${line}`;
const known = new Set(reasons.map(key));
const missed = Object.keys(found).flatMap(unreached);
const unexplained = missed.filter((each) => !known.has(key(each)));
const stale = reasons.filter((each) => !missed.some((other) => key(other) === key(each)));
for (const { file, at, line } of unexplained) console.log(`Not reached, ${file}:${at}: ${line}`);
for (const each of stale) console.log(`Reached by now, or gone: ${key(each)}`);

const table = Object.fromEntries(
  rooms.map((room) => {
    const files = Object.keys(found).filter((path) =>
      relative(cwd(), path).startsWith(`src/${room}/`),
    );
    const share = (/** @type {'lines' | 'branches'} */ kind) => {
      const sum = (/** @type {'covered' | 'total'} */ part) =>
        files.reduce((total, path) => total + summary[path][kind][part], 0);
      return Math.floor((1000 * sum('covered')) / sum('total')) / 10;
    };
    return [room, { files: files.length, lines: share('lines'), branches: share('branches') }];
  }),
);
console.table(table);
const isWhole = status === 0;
if (!isWhole) console.log('Not every test came out as it should: see above.');
keepProof('coverage', {
  isWhole,
  rooms: table,
  explained: reasons.length,
  unexplained: unexplained.length,
});
exit(isWhole && unexplained.length + stale.length === 0 ? 0 : 1);
