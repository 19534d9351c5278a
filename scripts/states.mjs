/**
 * Looks at every state of the last build in real Chromium: every question, field and verdict that the machine and the rules
 * lead to, and every part beside them; each in a few of the rows in which every two circumstances meet. `STATES_EACH` says in
 * how many. More words on the command line go to Playwright: `npm run states -- -g dark`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, env, exit } from 'node:process';
import { keepProof } from './proof.mjs';

const folder = mkdtempSync(join(tmpdir(), 'states-'));
const log = join(folder, 'seen.jsonl');
const words = argv.slice(2);
const { status } = spawnSync(
  'npx',
  ['playwright', 'test', '--config', 'playwright.states.config.ts', 'every-state', ...words],
  { stdio: 'inherit', env: { ...env, STATES_LOG: log } },
);
/** @type {Record<string, string | number>[]} */
const seen = existsSync(log)
  ? readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
rmSync(folder, { recursive: true });

/** @type {Record<string, Record<string, number>>} */
const covered = {};
for (const name of ['name', 'size', 'colours', 'language', 'text', 'font']) {
  /** @type {Record<string, number>} */
  const counts = {};
  covered[name] = counts;
  for (const each of seen) counts[String(each[name])] = (counts[String(each[name])] ?? 0) + 1;
}
for (const [what, counts] of Object.entries(covered)) {
  console.log(`\n${what}`);
  for (const [value, count] of Object.entries(counts))
    console.log(`${String(count).padStart(6)}  ${value}`);
}
const wrong = seen
  .filter(({ faults }) => faults !== 0)
  .map(({ faults, ...where }) => Object.values(where).join(', '));
const faulty = wrong.length;
console.log(`\n${Object.keys(covered.name ?? {}).length} states, looked at ${seen.length} times; `);
console.log(`${faulty} times something was wrong.`);
if (words.length === 0)
  keepProof('states', { looks: seen.length, faulty, wrong, isWhole: status === 0, covered });
exit(status ?? 1);
