/**
 * Runs all checks. The rows run beside each other, the steps of a row one after the other, and the browser comes last: it
 * needs what was built, and a machine to itself. What a step says comes in one piece, once it is done.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { env, exit, stdout } from 'node:process';

const rows = [['lint', 'types', 'unused', 'build', 'check:package', 'programs'], ['test:unit']];
const last = 'playwright';

/** A port of its own: what listens at a fixed one may serve another build. */
async function freePort() {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? String(address.port) : undefined;
}

const port = env.PORT ?? (await freePort());

/** @typedef {{ name: string, seconds: number, isFine: boolean }} Done */

/**
 * @param {string} name of a script in `package.json`
 * @param {'pipe' | 'inherit'} output
 * @returns {Promise<Done>}
 */
function run(name, output) {
  const begun = performance.now();
  const step = spawn('npm', ['run', '--silent', name], {
    stdio: ['ignore', output, output],
    env: { ...env, ...(port && { PORT: port }), ...(stdout.isTTY && { FORCE_COLOR: '1' }) },
  });
  /** @type {Buffer[]} */
  const said = [];
  step.stdout?.on('data', (data) => said.push(data));
  step.stderr?.on('data', (data) => said.push(data));
  return new Promise((resolve, reject) => {
    step.on('error', reject);
    step.on('close', (code) => {
      const seconds = (performance.now() - begun) / 1000;
      console.log(
        `${Buffer.concat(said)}\n${code === 0 ? '✓' : '✗'} ${name}, ${seconds.toFixed()} s`,
      );
      resolve({ name, seconds, isFine: code === 0 });
    });
  });
}

/** @param {string[]} row */
async function runRow(row) {
  /** @type {Done[]} */
  const done = [];
  for (const name of row) {
    done.push(await run(name, 'pipe'));
    if (!done.at(-1)?.isFine) break;
  }
  return done;
}

console.log(`Beside each other: ${rows.map((row) => row.join(', ')).join(' | ')}`);
const done = (await Promise.all(rows.map(runRow))).flat();
if (done.every(({ isFine }) => isFine)) done.push(await run(last, 'inherit'));

for (const { name, seconds, isFine } of done)
  console.log(`${isFine ? '✓' : '✗'} ${`${seconds.toFixed()} s`.padStart(6)}  ${name}`);
exit(done.every(({ isFine }) => isFine) ? 0 : 1);
