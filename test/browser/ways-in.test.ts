import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { preview } from 'vite';
import { academy, without } from '../support/academy.ts';
import { callIsOpen, expect, test } from '../support/browser-test.ts';
import { ConversationPage } from '../support/conversation-page.ts';
import { escaped } from '../support/escaped.ts';
import { framing, openHostPage } from '../support/host-page.ts';
import { localeTexts } from '../support/locale-texts.ts';
import { bundleOf, installedPackage } from '../support/packed-package.ts';

const nl = localeTexts('nl');
const { say } = nl;
const loader = '<script src="/loader.js"></script>';

/** What the conversation asks; the rest is for the draft. */
const told = without(academy(), 'companies', 'living-world', 'challenges');

/** From the first question to the verdict and a draft that holds the answers. */
async function completes(conversation: ConversationPage): Promise<void> {
  const { page, widget } = conversation;
  await conversation.start();
  await conversation.give('both');
  await conversation.skipTo(told);
  await conversation.press('result:verdict.draft');
  const saved = async (control: Locator): Promise<Buffer> => {
    const download = page.waitForEvent('download');
    await control.click();
    return readFileSync(await (await download).path());
  };
  const word = unzipSync(await saved(conversation.button(say('draft:word'))))['word/document.xml'];
  expect(strFromU8(word ?? new Uint8Array())).toContain(say('rules:application.titles.both'));
  await conversation.press('draft:more');
  const json = escaped(say('draft:exports.json', { size: '#' })).replace('#', '.*');
  const link = widget.getByRole('link', { name: new RegExp(`^${json}$`) });
  expect(JSON.parse(`${await saved(link)}`).answers).toEqual(told);
}

test('a module script and the tag', async ({ open }) => {
  await completes(await open());
});

test('the loader and the tag', async ({ open }) => {
  await completes(await open({ load: loader }));
});

test('the loader and a div', async ({ open }) => {
  const placeholder = `<div data-stem-check data-stem-check-date="${callIsOpen}"></div>`;
  await completes(await open({ load: loader, placeholder }));
});

test('the loader and a link', async ({ open, page }) => {
  const placeholder = `<a data-stem-check data-stem-check-date="${callIsOpen}" href="/embed.html">Doe de zelftest</a>`;
  const conversation = await open({ load: loader, placeholder });
  await page.getByRole('button', { name: 'Doe de zelftest' }).click();
  await expect(conversation.widget).toHaveAttribute('mode', 'dialog');
  await completes(conversation);
  await expect(page).toHaveURL('/host-page.html');
});

test('the package, bundled by the host', async ({ open, page }) => {
  const folder = bundleOf(installedPackage(), "import 'stem-check/define';");
  await page.route('/bundled/*', (route) =>
    route.fulfill({ path: join(folder, new URL(route.request().url()).pathname) }),
  );
  await completes(await open({ load: '<script type="module" src="/bundled/host.js"></script>' }));
});

for (const sandbox of [
  null,
  'allow-scripts allow-forms allow-downloads allow-modals allow-same-origin',
  'allow-scripts allow-forms allow-downloads allow-modals',
])
  test(`a frame on another origin, ${sandbox ? `with sandbox="${sandbox}"` : 'without a sandbox'} (fault: sandboxed)`, async ({
    page,
    context,
    complaints,
  }) => {
    // The page of the host is made for this test and so comes from no network at all.
    await context.grantPermissions(['local-network-access']);
    const server = await preview({ preview: { port: 0, open: false }, logLevel: 'error' });
    const address = server.resolvedUrls?.local[0] ?? '';
    const attribute = sandbox ? ` sandbox="${sandbox}"` : '';
    await openHostPage(page, {
      load: loader,
      placeholder: `<iframe data-stem-check title="Zelftest" width="800" src="${address}embed.html?date=${callIsOpen}&storage=session"${attribute}></iframe>`,
      policy: framing(new URL(address).origin),
    });
    const frame = page.locator('iframe');
    const inside = page.frameLocator('iframe').locator('stem-check');
    await completes(new ConversationPage(page, nl, { widget: inside }));

    await expect.poll(() => overflowOf(page)).toBe(0);
    const fitted = (await frame.boundingBox())?.height;
    expect(fitted).toBeGreaterThan(200);
    await inside.evaluate((element) => {
      element.style.paddingBottom = '1000px';
    });
    await expect.poll(async () => (await frame.boundingBox())?.height).toBe(Number(fitted) + 1000);

    await server.close();
    const isFramed = (complaint: string) => complaint.startsWith(`Request to ${address}`);
    expect(complaints.filter((each) => !isFramed(each))).toEqual([]);
    complaints.length = 0;
  });

/** By how much the page in the frame is higher than the frame. */
const overflowOf = (page: Page) =>
  page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((html) => Math.ceil(html.getBoundingClientRect().height) - innerHeight);

test('the file, opened from a stick without a network', async ({ page, complaints, context }) => {
  await context.setOffline(true);
  const file = pathToFileURL(resolve('dist/stem-check.html')).href;
  await page.goto(`${file}?date=${callIsOpen}`);
  await completes(new ConversationPage(page, nl));
  const isFile = (complaint: string) => complaint === `Request to ${file}?date=${callIsOpen}`;
  expect(complaints.filter((each) => !isFile(each))).toEqual([]);
  complaints.length = 0;
});
