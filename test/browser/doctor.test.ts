import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { barriersIn } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { ConversationPage } from '../support/conversation-page.ts';
import type { HostPage } from '../support/host-page.ts';
import { localeTexts } from '../support/locale-texts.ts';

const { say } = localeTexts('nl');

const doctor = (page: Page) => page.getByRole('region', { name: say('doctor:title') });

/** What the doctor names, with the lines to paste. */
const found = (page: Page) =>
  doctor(page)
    .locator('[data-finding]')
    .evaluateAll((items) =>
      items.map((item) => [
        item.getAttribute('data-finding'),
        item.querySelector('code')?.textContent ?? null,
      ]),
    );

const lookAgain = (page: Page) =>
  doctor(page)
    .getByRole('button', { name: say('doctor:again') })
    .click();

/** A page that is made for one fault, under the policy of the others unless it has its own. */
async function serve(page: Page, body: string, policy?: (ours: string) => string) {
  await page.route('/faulty.html', async (route) => {
    const { origin } = new URL(route.request().url());
    const response = await route.fetch({ url: `${origin}/` });
    const ours = response.headers()['content-security-policy'] ?? '';
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy?.(ours) ?? ours },
      body: `<!doctype html><html lang="nl"><head><title>Fout</title></head><body>${body}</body></html>`,
    });
  });
  await page.goto('/faulty.html');
}

const script = (src: string) => `<script type="module" src="${src}"></script>`;
const heading = '<h1>De pagina</h1>';

test('where all is well the doctor says so, and goes away; unasked it is not there', async ({
  open,
  page,
}) => {
  await open();
  await expect(doctor(page)).toHaveCount(0);
  for (const storage of ['off', 'session', 'local']) {
    await open({ attributes: { debug: '', storage } });
    await expect(doctor(page)).toContainText(say('doctor:fine'));
  }
  expect(await barriersIn(page, '[data-stem-check-doctor]')).toEqual([]);
  await page.getByRole('button', { name: say('doctor:close') }).click();
  await expect(doctor(page)).toHaveCount(0);
});

test('the address can ask for it too, and it is there once for all widgets', async ({ page }) => {
  await page.goto('/demo/several.html?stem-check-debug');
  await expect(doctor(page)).toHaveCount(1);
});

test('the page with faults is told all of them, by widget', async ({ page }) => {
  await page.goto('/demo/doctor.html');
  await expect(doctor(page).locator('[data-finding=narrow]')).toBeVisible();
  expect(await found(page)).toEqual([
    ['unknown-attribute', null],
    ['unknown-value', null],
    ['heading-jump', 'heading-level="2"'],
    ['other-language', 'lang="en"'],
    ['narrow', null],
  ]);
});

const onElement: [id: string, host: HostPage, line: string | null][] = [
  ['heading-jump', { attributes: { 'heading-level': '4' } }, 'heading-level="2"'],
  ['no-language', { lang: '' }, '<html lang="nl">'],
  ['other-language', { lang: 'pl' }, 'lang="nl"'],
  ['unknown-value', { attributes: { 'share-answers': 'yes' } }, null],
  ['unknown-attribute', { attributes: { ruleset: 'vlaio-2021' } }, null],
];
for (const [id, host, line] of onElement)
  test(`${id} is named, with what to write instead`, async ({ open, page }) => {
    await open({ ...host, attributes: { ...host.attributes, debug: '' } });
    await expect(doctor(page)).toBeVisible();
    expect(await found(page)).toEqual([[id, line]]);
  });

const around: [id: string, property: string, value: string, names: string][] = [
  ['no-height', 'display', 'none', 'main'],
  ['clipped', 'height', '90px', 'main'],
  ['narrow', 'width', '200px', ''],
];
for (const [id, property, value, names] of around)
  test(`${id} is named, with the element that is to blame`, async ({ open, page }) => {
    const conversation = await open({ attributes: { debug: '' } });
    await conversation.start();
    await page.locator('main').evaluate(
      (main, [name, to]) => {
        main.style.overflow = 'hidden';
        main.style.setProperty(name as string, to as string);
      },
      [property, value],
    );
    await lookAgain(page);
    const [[seen, line]] = (await found(page)) as [[string, string | null]];
    expect(seen).toBe(id);
    expect(line ?? '').toContain(names);
  });

test('a page without a heading or without a widget is told what to put there', async ({ page }) => {
  await serve(page, `<stem-check debug></stem-check>${script('/stem-check.js')}`);
  await expect(doctor(page)).toBeVisible();
  expect(await found(page)).toEqual([['no-heading', 'heading-level="1"']]);

  await serve(page, heading + script('/stem-check.js') + script('/doctor.js'));
  await expect(doctor(page)).toBeVisible();
  expect(await found(page)).toEqual([['no-element', '<stem-check></stem-check>']]);
});

test('a page where the script is missing is told so by the doctor alone', async ({ page }) => {
  await serve(page, `${heading}<stem-check></stem-check>${script('/doctor.js')}`);
  await expect(doctor(page)).toBeVisible();
  expect(await found(page)).toEqual([
    ['no-script', '<script type="module" src="/stem-check/stem-check.js"></script>'],
  ]);
});

test.describe('beside the loader', () => {
  test.use({ complaints: async ({ page: _ }, use) => use([]) });

  test('one that does not know where it is is named, one that waits is not', async ({ page }) => {
    const source = readFileSync('dist/loader.js', 'utf8');
    const inline = (ours: string) =>
      ours.replace("script-src 'self'", "$& 'unsafe-inline'").replace(/require-trusted.*/, '');
    for (const place of ['<div data-stem-check></div>', '<a data-stem-check href="/">Test</a>']) {
      await serve(
        page,
        `${heading}${place}<script>${source}</script>${script('/doctor.js')}`,
        inline,
      );
      await expect(doctor(page)).toBeVisible();
      expect(await found(page)).toEqual([
        ['lost-loader', '<script src="/stem-check/loader.js" async></script>'],
      ]);
    }
    const link = '<a data-stem-check href="/">Test</a>';
    await serve(page, `${heading}${link}<script src="/loader.js"></script>${script('/doctor.js')}`);
    await expect(doctor(page)).toContainText(say('doctor:fine'));
  });
});

test('a script that is loaded twice is named with both addresses', async ({ page }) => {
  await page.route('/copy/**', async (route) => {
    const url = route.request().url().replace('/copy/', '/');
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  await serve(
    page,
    `${heading}<stem-check debug></stem-check>` +
      script('/stem-check.js') +
      script('/copy/stem-check.js'),
  );
  await expect(doctor(page)).toBeVisible();
  const [[id]] = (await found(page)) as [[string]];
  expect(id).toBe('doubled');
  await expect(doctor(page)).toContainText('/copy/stem-check.js');
  // What the copy fetches may still be on its way.
  await page.unrouteAll({ behavior: 'wait' });
});

test('a second version is named, and the first one does all of the work (fault: two versions)', async ({
  page,
}) => {
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  const version = /"\d+\.\d+\.\d+"|`\d+\.\d+\.\d+`/g;
  await page.route('/old/**', async (route) => {
    const response = await route.fetch({ url: route.request().url().replace('/old/', '/') });
    await route.fulfill({ response, body: (await response.text()).replace(version, '"0.0.1"') });
  });
  await serve(
    page,
    `${heading}<stem-check debug></stem-check>` +
      script('/stem-check.js') +
      script('/old/stem-check.js'),
  );
  await expect.poll(() => warnings.join()).toContain('0.0.1');
  await lookAgain(page);
  expect((await found(page)).map(([id]) => id)).toEqual(['doubled', 'versions']);
  const conversation = new ConversationPage(page, localeTexts('nl'));
  await conversation.start();
  await conversation.give('both');
  expect(await conversation.answers()).toEqual({ goal: 'both' });
  await page.unrouteAll({ behavior: 'wait' });
});

test.describe('where a policy refuses', () => {
  test.use({ complaints: async ({ page: _ }, use) => use([]) });

  test('rules that cannot be fetched are named with the line for the policy', async ({ page }) => {
    await serve(
      page,
      `${heading}<stem-check debug rule-set-src="/rules.json"></stem-check>${script('/stem-check.js')}`,
      (ours) => ours.replace("connect-src 'self'", "connect-src 'none'"),
    );
    await expect(doctor(page).locator('[data-finding=policy]')).toBeVisible();
    expect(await found(page)).toEqual([['policy', "connect-src 'self'"]]);
  });

  test('a script that may not run is named by the doctor, which may', async ({ page, baseURL }) => {
    await serve(
      page,
      `${heading}<stem-check></stem-check>${script('/stem-check.js')}${script('/doctor.js')}`,
      (ours) => ours.replace("script-src 'self'", `script-src ${baseURL}/doctor.js`),
    );
    await expect(doctor(page).locator('[data-finding=policy]').first()).toBeVisible();
    expect(await found(page)).toEqual([
      ['not-loaded', null],
      ['policy', "script-src 'self'"],
    ]);
  });

  test('a frame without downloads is named', async ({ page }) => {
    await page.route('/frame.html', async (route) => {
      const { origin } = new URL(route.request().url());
      const response = await route.fetch({ url: `${origin}/` });
      const framed = `${heading}<stem-check debug storage="session"></stem-check>${script('/stem-check.js')}`;
      await route.fulfill({
        response,
        body: `<!doctype html><html lang="nl"><head><title>Kader</title></head><body>${framed}</body></html>`,
      });
    });
    await serve(
      page,
      '<iframe title="kader" src="/frame.html" sandbox="allow-scripts allow-same-origin"></iframe>',
      (ours) => `${ours}; frame-src 'self'`,
    );
    const inFrame = page.frameLocator('iframe').locator('[data-finding]');
    await expect(inFrame.first()).toBeAttached();
    const ids = await inFrame.evaluateAll((all) => all.map((each) => each.dataset.finding));
    expect(ids).toContain('no-downloads');
    const line = 'sandbox="allow-scripts allow-same-origin allow-downloads allow-modals"';
    await expect(page.frameLocator('iframe').getByText(line)).toBeAttached();
  });
});

test('storage that the browser refuses is named', async ({ open, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'sessionStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await open({ attributes: { debug: '', storage: 'session' } });
  await expect(doctor(page)).toBeVisible();
  expect(await found(page)).toEqual([['no-storage', null]]);
});
