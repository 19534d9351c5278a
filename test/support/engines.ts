import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { WebSocket } from 'ws';

/** A browser of another make, driven over the protocol that it speaks itself. */
export interface Engine {
  open(url: string): Promise<void>;
  /** Runs a function in the page; it may use nothing from around it. */
  run<Given, Result>(work: (given: Given) => Promise<Result>, given: Given): Promise<Result>;
  close(): Promise<void>;
}

/** What the page answers, or what went wrong in it. */
const settled = <Given>(work: (given: Given) => Promise<unknown>, given: Given): string =>
  `(${work})(${JSON.stringify(given)}).then(
    (result) => JSON.stringify({ result }),
    (error) => JSON.stringify({ error: String(error) }),
  )`;

function read<Result>(answer: string): Result {
  const { result, error } = JSON.parse(answer);
  if (error) throw new Error(error);
  return result;
}

/** Waits for a line that a program says. */
const heard = (program: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> =>
  new Promise((resolve, reject) => {
    const listen = (data: Buffer) => {
      const found = pattern.exec(String(data));
      if (found) resolve(found);
    };
    program.stderr?.on('data', listen);
    program.stdout?.on('data', listen);
    program.on('exit', (code) => reject(new Error(`It ended with ${code}.`)));
  });

async function ended(program: ChildProcess): Promise<void> {
  const end = new Promise((resolve) => program.once('exit', resolve));
  program.kill('SIGTERM');
  await end;
}

/** Firefox over WebDriver BiDi: https://w3c.github.io/webdriver-bidi/ */
export async function firefox(path: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'stem-check-firefox-'));
  const program = spawn(
    path,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { env: { ...env, MOZ_CRASHREPORTER_DISABLE: '1' } },
  );
  const [, address] = await heard(program, /BiDi listening on (ws:\S+)/);
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));

  let last = 0;
  const send = (method: string, params: object) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      const id = ++last;
      const listen = (data: Buffer) => {
        const message = JSON.parse(String(data));
        if (message.id !== id) return;
        socket.off('message', listen);
        if (message.type === 'error') reject(new Error(`${method}: ${message.message}`));
        else resolve(message.result);
      };
      socket.on('message', listen);
      socket.send(JSON.stringify({ id, method, params }));
    });
  await send('session.new', { capabilities: {} });
  const { contexts } = (await send('browsingContext.getTree', {})) as {
    contexts: { context: string }[];
  };
  const context = contexts[0]?.context;
  return {
    async open(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async run(work, given) {
      const { result } = await send('script.evaluate', {
        expression: settled(work, given),
        awaitPromise: true,
        target: { context },
      });
      return read((result as { value: string }).value);
    },
    async close() {
      socket.close();
      await ended(program);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** WebKitGTK over WebDriver: https://w3c.github.io/webdriver/. It needs a screen, which Xvfb stands in for. */
export async function webkit(driverPath: string, screenPath: string): Promise<Engine> {
  const screen = spawn(screenPath, ['-displayfd', '3', '-screen', '0', '1200x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve) =>
    screen.stdio[3]?.once('data', (data) => resolve(`:${String(data).trim()}`)),
  );
  const port = 20_000 + (process.pid % 20_000);
  const program = spawn(driverPath, ['--host=127.0.0.1', `--port=${port}`], {
    env: {
      ...env,
      DISPLAY: display,
      // Containers have no user namespaces for its sandbox, and no graphics card.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  const send = async (method: string, path: string, body?: object) => {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: Record<string, unknown> | string };
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const session = await begun(() =>
    send('POST', '', { capabilities: { alwaysMatch: { browserName: 'MiniBrowser' } } }),
  );
  const at = `/${(session as { sessionId: string }).sessionId}`;
  await send('POST', `${at}/timeouts`, { script: 120_000, pageLoad: 30_000 });
  return {
    async open(url) {
      await send('POST', `${at}/url`, { url });
    },
    async run(work, given) {
      const script = `${settled(work, given)}.then(arguments[arguments.length - 1])`;
      return read((await send('POST', `${at}/execute/async`, { script, args: [] })) as string);
    },
    async close() {
      await send('DELETE', at);
      await ended(program);
      await ended(screen);
    },
  };
}

/** The driver takes a moment before it listens. */
async function begun<Result>(begin: () => Promise<Result>, tries = 50): Promise<Result> {
  try {
    return await begin();
  } catch (error) {
    if (tries === 0 || !(error instanceof TypeError)) throw error;
    await new Promise((resolve) => setTimeout(resolve, 200));
    return begun(begin, tries - 1);
  }
}
