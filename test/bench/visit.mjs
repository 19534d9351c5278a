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
 */

/**
 * @template T
 * @param {Where} where
 * @param {{ name: string, network?: 'slow4g' }} what
 * @param {(visit: Visit) => Promise<T>} look
 * @returns {Promise<T>}
 */
export async function visit({ browser, origin }, { name, network }, look) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
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
    });
  } finally {
    await context.close();
  }
}
