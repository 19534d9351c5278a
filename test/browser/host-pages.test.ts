import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { barriersIn } from '../support/axe.ts';
import { overflowing } from '../support/overflowing.ts';
import { wearWideFont } from '../support/worn-font.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Of the rules as documents, which are long: Dutch, and the language with the longest words for one year. */
const isLikeAnother = /^rules\/(?:.*\.(?:en|fr)|vlaio-202[34]\.de)\.html$/;

/** All but the one file, which has a policy of its own and is opened without a server (`ways-in.test.ts`). */
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.html') && name !== 'stem-check.html' && !isLikeAnother.test(name),
);

/** To paste into a page of the host's (`compliance.test.ts`), and a page with the faults that the doctor is to find. */
const isPart = /^compliance/;
const isFaulty = /doctor/;
/** On a phone `rules.test.ts` looks for barriers in them. */
const isDutchDocument = /^rules\/vlaio-\d+\.html$/;

for (const address of pages) {
  test(`${address} runs the widget under the strictest policy, and fits`, async ({
    page,
    baseURL,
  }) => {
    const complaints: string[] = [];
    const strangers: string[] = [];
    page.on('console', (message) => {
      const isOurs = !message.location().url.endsWith('/favicon.ico');
      if (message.type() === 'error' && isOurs) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${baseURL}/`)) strangers.push(request.url());
    });

    const response = await page.goto(`/${address}`);
    await page.waitForFunction(
      () => !document.querySelector('stem-check') || customElements.get('stem-check'),
    );
    await page.waitForLoadState('networkidle');

    expect(response?.headers()['content-security-policy']).toBe(policy);
    expect(complaints).toEqual([]);
    expect(strangers).toEqual([]);
    if (isPart.test(address)) return;
    for (const width of [1200, 390]) {
      await page.setViewportSize({ width, height: 800 });
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(needed).toBeLessThanOrEqual(width);
      const isLeftOut = isFaulty.test(address) || (width < 1200 && isDutchDocument.test(address));
      if (!isLeftOut) expect.soft(await barriersIn(page, 'body'), `${width} px`).toEqual([]);
    }
    await wearWideFont(page);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await overflowing(page), `${width} px, in a wide font`).toEqual([]);
    }
  });
}

test('an address with a version at its end loads nothing twice', async ({ page }) => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('stem-check.js', 'stem-check.js?v=2');
    await route.fulfill({ response, body });
  });

  await page.goto('/');
  await page.waitForFunction(() => customElements.get('stem-check'));
  await page.waitForLoadState('networkidle');

  expect(paths.filter((path) => path === '/stem-check.js')).toHaveLength(1);
});
