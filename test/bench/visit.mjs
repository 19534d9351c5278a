/** A page of a contender in Chromium, at a quarter of its speed. What a page asks of another host finds nobody. */
import { chromium } from '@playwright/test';
import { ensureChromium } from '../../scripts/ensure-chromium.mjs';

export const slowdown = 4;
export const slow4g = { latency: 150, down: 1.6, up: 0.75 };
const tooLong = 120_000;
export const viewport = { width: 1280, height: 800 };

export const launch = () =>
  chromium.launch({
    executablePath: ensureChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
    ],
  });

/** Bytes in a second. @param {number} megabits */
const bytes = (megabits) => (megabits * 1e6) / 8;

/**
 * @typedef {{ browser: import('@playwright/test').Browser, origin: string }} Where
 * @typedef {object} Visit
 * @property {(expression: string) => Promise<unknown>} ask what `driver.js` answers in the page
 * @property {() => Promise<Record<string, number>>} spent
 * @property {() => Promise<number>} heap megabytes, after what is no longer needed has been collected
 * @property {(expression: string) => Promise<Task[]>} trace what the main thread does meanwhile
 *
 * @typedef {object} Task a step of the browser, or a mark of the page; times are of the clock, but for `own`: all in microseconds
 * @property {string} name
 * @property {number} from
 * @property {number} until
 * @property {number} own of the processor, without what is done in steps within it
 */

/**
 * @template T
 * @param {Where} where
 * @param {{ name: string, network?: 'slow4g', slower?: number }} what
 * @param {(visit: Visit) => Promise<T>} look
 * @returns {Promise<T>}
 */
export async function visit({ browser, origin }, { name, network, slower = slowdown }, look) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: slow4g.latency,
      downloadThroughput: bytes(slow4g.down),
      uploadThroughput: bytes(slow4g.up),
    });
  }
  try {
    // What is served the first time is compressed first.
    await page.goto(`${origin}/${name}`, { waitUntil: 'domcontentloaded', timeout: tooLong });
    return await look({
      ask: (expression) => page.evaluate(expression),
      spent: async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
      },
      heap: async () => {
        for (let time = 0; time < 2; time += 1) await session.send('HeapProfiler.collectGarbage');
        const { usedSize } = await session.send('Runtime.getHeapUsage');
        return usedSize / 1e6;
      },
      trace: async (expression) => {
        await browser.startTracing(page, {
          categories: [
            'devtools.timeline',
            'disabled-by-default-devtools.timeline',
            'blink.user_timing',
          ],
        });
        await page.evaluate(expression);
        return tasksIn(JSON.parse((await browser.stopTracing()).toString()).traceEvents);
      },
    });
  } finally {
    await context.close();
  }
}

/**
 * The steps of the thread that runs the scripts of the page, and its marks, in their order.
 * @param {{ name: string, cat: string, ph: string, pid: number, tid: number, ts: number, dur?: number, tdur?: number }[]} events
 * @returns {Task[]}
 */
function tasksIn(events) {
  const steps = events.filter(({ ph, cat }) => ph === 'X' || cat === 'blink.user_timing');
  const threadOf = (/** @type {{ pid: number, tid: number }} */ { pid, tid }) => `${pid} ${tid}`;
  /** @type {Map<string, number>} */
  const scripts = new Map();
  for (const each of steps)
    if (each.name === 'FunctionCall')
      scripts.set(threadOf(each), (scripts.get(threadOf(each)) ?? 0) + 1);
  const [[main] = ['']] = [...scripts].sort(([, one], [, other]) => other - one);
  const own = steps
    .filter((each) => threadOf(each) === main)
    .sort((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0));
  /** @type {Task[]} */
  const open = [];
  return own.map(({ name, ts, dur = 0, tdur = 0 }) => {
    const task = { name, from: ts, until: ts + dur, own: tdur };
    while (open.length > 0 && (open.at(-1)?.until ?? 0) <= ts) open.pop();
    const around = open.at(-1);
    if (around) around.own -= tdur;
    open.push(task);
    return task;
  });
}
