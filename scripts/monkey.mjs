/**
 * Monkeys in real Chromium press, type and strike keys in the last build, each as its number has it: `MONKEYS` of them from
 * `MONKEY_SEED` on, each `MONKEY_ACTS` times. What failed says the number that shows it again.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, exit } from 'node:process';
import { keepProof } from './proof.mjs';

const folder = mkdtempSync(join(tmpdir(), 'monkeys-'));
const log = join(folder, 'done.jsonl');
const { status } = spawnSync(
  'npx',
  ['playwright', 'test', '--config', 'playwright.states.config.ts', 'monkey'],
  { stdio: 'inherit', env: { MONKEYS: '8', MONKEY_ACTS: '500', ...env, MONKEYS_LOG: log } },
);
/** @type {{ seed: number, acts: number }[]} */
const done = existsSync(log)
  ? readFileSync(log, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
rmSync(folder, { recursive: true });
const acts = done.reduce((sum, each) => sum + each.acts, 0);
console.log(`${done.length} monkeys did ${acts} things, and nothing broke`);
if (status === 0) keepProof('monkey', { monkeys: done.length, acts });
exit(status ?? 1);
