/** Playwright over `test/states`, whose tests say what they did in a log of a line each. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';

/**
 * @template Line
 * @param {string[]} words for Playwright
 * @param {Record<string, string | undefined>} [settings] of the environment, which has the last word
 * @returns {{ status: number, lines: Line[] }}
 */
export function loggedRun(words, settings) {
  const folder = mkdtempSync(join(tmpdir(), 'logged-run-'));
  const log = join(folder, 'lines.jsonl');
  const { status } = spawnSync(
    'npx',
    ['playwright', 'test', '--config', 'playwright.states.config.ts', ...words],
    { stdio: 'inherit', env: { ...settings, ...env, STATES_LOG: log } },
  );
  const lines = existsSync(log)
    ? readFileSync(log, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
  rmSync(folder, { recursive: true });
  return { status: status ?? 1, lines };
}
