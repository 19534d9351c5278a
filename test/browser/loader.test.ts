import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { ConversationPage } from '../support/conversation-page.ts';
import { framing, openHostPage } from '../support/host-page.ts';
import { localeTexts } from '../support/locale-texts.ts';
import { takeAway } from '../support/take-away.ts';

const { say } = localeTexts('nl');
const load = '<script src="/loader.js"></script>';
const far = '<p>Veel tekst van de gast.</p>'.repeat(80);
const startButtons = (page: Page) => page.getByRole('button', { name: say('welcome.start') });
const fetched = (page: Page): string[] => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
};

/** Once the conversation stands in this frame, and the frame is as high as that. */
async function fitted(frame: Locator): Promise<void> {
  const inside = frame.contentFrame();
  await expect(inside.getByRole('button', { name: say('welcome.start') })).toBeVisible();
  const lacking = () =>
    inside
      .locator('html')
      .evaluate((html) => Math.ceil(html.getBoundingClientRect().height) - innerHeight);
  await expect.poll(lacking).toBe(0);
}

/** After what has just changed was drawn, and what that changed in turn. */
const drawnAnew = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  });

for (const [manner, script] of [
  ['in the head', load],
  ['async', '<script async src="/loader.js"></script>'],
  ['deferred', '<script defer src="/loader.js"></script>'],
] as const)
  test(`a loader ${manner} starts the tag and the div`, async ({ page }) => {
    const placeholder = '<stem-check></stem-check><div data-stem-check></div>';
    await openHostPage(page, { load: script, placeholder });
    await expect(startButtons(page)).toHaveCount(2);
  });

test('a loader at the end, twice, makes one widget of each placeholder', async ({ page }) => {
  const placeholder = '<div data-stem-check></div><a data-stem-check href="/">Open</a>';
  await openHostPage(page, { load: '', placeholder, after: load + load });
  await expect(startButtons(page)).toHaveCount(1);
  await expect(page.locator('stem-check')).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Open', exact: true })).toHaveCount(1);
});

test('nothing is fetched until the place of the widget comes near', async ({ page }) => {
  const paths = fetched(page);
  await openHostPage(page, { load, before: far });
  await page.waitForLoadState('networkidle');
  expect(paths).not.toContain('/stem-check.js');
  await page.locator('stem-check').scrollIntoViewIfNeeded();
  await expect(startButtons(page)).toBeVisible();
});

test('a browser without IntersectionObserver starts at once', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'IntersectionObserver'));
  await openHostPage(page, { load, before: far });
  await expect(startButtons(page)).toBeVisible();
});

test('a placeholder gives attributes, content and nothing that could run', async ({ page }) => {
  const placeholder = `<div data-stem-check data-stem-check-lang="en" data-stem-check-theme="dark"
    data-stem-check-onclick="alert(1)" data-stem-check-style="color:red"><p>Reserve</p></div>`;
  await openHostPage(page, { load, placeholder });
  const widget = page.locator('div > stem-check');
  await expect(widget).toHaveAttribute('lang', 'en');
  await expect(widget).toHaveAttribute('theme', 'dark');
  for (const name of ['onclick', 'style']) expect(await widget.getAttribute(name)).toBeNull();
  await expect(widget.getByText('Reserve')).toBeHidden();
});

test('a button made of a link keeps name, title, language and class, and a copy of it works', async ({
  page,
}) => {
  const placeholder = `<section><a data-stem-check class="knop" href="/embed.html" target="_blank" rel="nofollow"
    aria-label="Start de zelftest" title="Duurt niet lang" lang="nl" dir="ltr"><svg></svg></a></section>`;
  await openHostPage(page, { load, placeholder });
  const button = page.getByRole('button', { name: 'Start de zelftest' });
  await expect(button).toHaveClass('knop');
  const kept = { title: 'Duurt niet lang', lang: 'nl', dir: 'ltr', target: null, rel: null };
  for (const [name, value] of Object.entries(kept))
    expect(await button.getAttribute(name), name).toBe(value);

  const dialog = page.getByRole('dialog', { name: say('rules:title') });
  for (const times of ['pressed', 'copied before it is pressed again']) {
    await page
      .locator('section:has(> button)')
      .evaluate((place) => place.replaceWith(place.cloneNode(true)));
    await button.click();
    await expect(dialog, times).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
  await expect(page.locator('stem-check')).toHaveCount(1);
});

test('a button that somebody wrote as if it were ours opens the widget and no address that runs', async ({
  page,
  complaints,
}) => {
  await page.route('/stem-check.js', (route) => route.abort());
  const placeholder = `<button data-stem-check-href="javascript:document.title='kwaad'">Druk</button>`;
  await openHostPage(page, { load, placeholder });
  await page.getByRole('button', { name: 'Druk' }).click();
  await drawnAnew(page);
  expect(await page.title()).not.toBe('kwaad');
  expect(complaints.join()).not.toContain('javascript');
  complaints.length = 0;
});

test('a loader that another script fetched and put in finds the folder it came from', async ({
  page,
}) => {
  const policy = (strictest: string) =>
    strictest.replace("script-src 'self'", "$& 'unsafe-inline'").replace(/require-trusted.*/, '');
  await openHostPage(page, { load: '', placeholder: '<div data-stem-check></div>', policy });
  await page.evaluate(async () => {
    const script = document.createElement('script');
    script.text = await (await fetch('/loader.js')).text();
    document.head.append(script);
    script.remove();
  });
  await expect(startButtons(page)).toHaveCount(1);
});

test('a loader that does not know where it is says so, and the fallback stays', async ({
  page,
  complaints,
}) => {
  const source = readFileSync('dist/loader.js', 'utf8');
  const policy = (strictest: string) =>
    strictest.replace("script-src 'self'", "$& 'unsafe-inline'").replace(/require-trusted.*/, '');
  const placeholder = '<div data-stem-check><p>Reserve</p></div>';
  await openHostPage(page, { load: `<script>${source}</script>`, placeholder, policy });
  await expect.poll(() => complaints.join()).toContain('does not know where it is');
  await expect(page.getByText('Reserve')).toBeVisible();
  complaints.length = 0;
});

for (const manner of ['once there is a network', 'where somebody tries again'])
  test(`what could not be fetched is there ${manner}`, async ({ page, complaints }) => {
    const giveBack = await takeAway(page, 'widget');
    const placeholder = '<div data-stem-check><p>Reserve</p></div>';
    await openHostPage(page, { load, placeholder });
    await expect(page.getByRole('alert')).toHaveText(say('doctor:notStarted.what'));
    await expect(page.getByText('Reserve')).toBeVisible();
    expect(complaints.join()).toContain('[stem-check] could not be loaded');
    giveBack();
    if (/network/.test(manner)) await page.evaluate(() => dispatchEvent(new Event('online')));
    else await page.getByRole('button', { name: say('doctor:notStarted.again') }).click();
    await expect(startButtons(page)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.locator('div[data-stem-check] > *')).toHaveCount(1);
    complaints.length = 0;
  });

test('what is added later starts only where the host asks for it', async ({ page }) => {
  for (const [script, count] of [
    [load, 0],
    ['<script src="/loader.js" data-watch></script>', 1],
  ] as const) {
    await openHostPage(page, { load: script, placeholder: '' });
    await page.evaluate(() => {
      const div = document.createElement('div');
      div.dataset.stemCheck = '';
      document.querySelector('main')?.append(div);
    });
    await page.waitForLoadState('networkidle');
    await expect(startButtons(page)).toHaveCount(count);
  }
});

test('without its files the fallback stays, and a link is followed', async ({
  page,
  complaints,
}) => {
  await page.route('/stem-check.js', (route) => route.abort());
  const placeholder = `<div data-stem-check><p>Reserve</p></div>
    <a class="knop" data-stem-check href="/embed.html">Doe de zelftest</a>`;
  await openHostPage(page, { load, placeholder });
  await expect(page.getByText('Reserve')).toBeVisible();
  const button = page.getByRole('button', { name: 'Doe de zelftest' });
  await expect(button).toHaveClass('knop');
  await button.click();
  await expect(page).toHaveURL('/embed.html');
  expect(complaints.join()).toContain('[stem-check] could not be loaded');
  complaints.length = 0;
});

test('the loader leaves no globals', async ({ page }) => {
  const globals = () => Object.getOwnPropertyNames(globalThis).sort();
  await openHostPage(page, { load: '', placeholder: '' });
  const before = await page.evaluate(globals);
  await openHostPage(page, { load });
  await expect(startButtons(page)).toBeVisible();
  expect(await page.evaluate(globals)).toEqual(before);
});

test('a frame takes its height from its own page only, and only a number in bounds', async ({
  page,
}) => {
  const placeholder = `<iframe data-stem-check src="/embed.html" id="ours"></iframe>
    <iframe src="/embed.html" id="stranger"></iframe>`;
  await openHostPage(page, { load, placeholder, policy: framing("'self'") });
  const height = () => page.locator('#ours').evaluate((frame) => frame.style.height);
  await fitted(page.locator('#ours'));
  const before = await height();
  const post = (from: string, message: unknown) =>
    page
      .frameLocator(from)
      .locator('body')
      .evaluate((_body, message) => parent.postMessage(message, '*'), message);

  await post('#stranger', { 'stem-check': { version: 1, height: 4000 } });
  await page.evaluate(() => postMessage({ 'stem-check': { version: 1, height: 4000 } }));
  await post('#ours', { 'stem-check': { version: 1, height: '4000' } });
  await post('#ours', { 'stem-check': { version: 1, height: 4000, more: true } });
  await post('#ours', 'stem-check');
  expect(await height()).toBe(before);

  await post('#ours', { 'stem-check': { version: 1, height: 1e9 } });
  await expect.poll(height).toMatch(/^2000\dpx$/);
});

test('a frame comes to rest without a scroll bar, whatever the host says of boxes', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('iframe { box-sizing: border-box; border: 7px solid; width: 330px }');
    document.adoptedStyleSheets = [sheet];
    Object.assign(globalThis, { heights: 0 });
    addEventListener('message', () => {
      Object.assign(globalThis, { heights: 1 + Number(Reflect.get(globalThis, 'heights')) });
    });
  });
  const placeholder = '<iframe data-stem-check src="/embed.html"></iframe>';
  await openHostPage(page, { load, placeholder, policy: framing("'self'") });
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('button', { name: say('welcome.start') })).toBeVisible();
  const html = inside.locator('html');
  await expect(html).toHaveCSS('overflow-y', 'hidden');
  const [high, visible, wide, narrow] = await html.evaluate((element) => [
    Math.ceil(element.getBoundingClientRect().height),
    innerHeight,
    innerWidth,
    element.clientWidth,
  ]);
  expect(visible).toBe(high);
  expect(narrow, 'no scroll bar takes room').toBe(wide);
  const posted = () => page.evaluate(() => Number(Reflect.get(globalThis, 'heights')));
  const before = await posted();
  await drawnAnew(page);
  expect(await posted()).toBe(before);
  expect(before).toBeLessThan(8);
});

test('a frame that is loaded again, or whose page stands in this one, still gets its height', async ({
  page,
}) => {
  const written = '<script src=/stem-check.js type=module></script><main></main>';
  const placeholder = `<iframe data-stem-check src="/embed.html" id="ours"></iframe>
    <iframe data-stem-check id="written" srcdoc="<link rel=stylesheet href=/embed.css>${written}<script src=/embed.js defer></script>"></iframe>`;
  await openHostPage(page, { load, placeholder, policy: framing("'self'") });
  for (const id of ['ours', 'written']) {
    const frame = page.locator(`#${id}`);
    const height = () => frame.evaluate((frame) => frame.style.height);
    await fitted(frame);
    const before = await height();
    await frame.evaluate((frame) => {
      frame.style.height = '';
      (frame as HTMLIFrameElement).contentWindow?.location.reload();
    });
    await expect.poll(height, id).toBe(before);
  }
});

test('in a frame that keeps its height the conversation scrolls, and not the page around it too', async ({
  page,
}) => {
  const placeholder = '<iframe src="/embed.html" width="1000" height="560"></iframe>';
  await openHostPage(page, { load: '', placeholder, policy: framing("'self'") });
  const widget = page.frameLocator('iframe').locator('stem-check');
  const conversation = new ConversationPage(page, localeTexts('nl'), { widget });
  await conversation.start();
  await expect(conversation.question).toBeInViewport({ ratio: 1 });
  const overflow = () =>
    page
      .frameLocator('iframe')
      .locator('html')
      .evaluate((html) => html.scrollHeight - html.clientHeight);
  await expect.poll(overflow).toBe(0);
});

test('a frame that went to another origin is not listened to', async ({ page }) => {
  const placeholder = '<iframe data-stem-check src="/embed.html"></iframe>';
  await openHostPage(page, { load, placeholder, policy: framing("'self'") });
  const frame = page.locator('iframe');
  const height = () => frame.evaluate((each) => each.style.height);
  await fitted(frame);
  const before = await height();
  const message = { 'stem-check': { version: 1, height: 4000 } };
  await page.evaluate((data) => {
    const source = document.querySelector('iframe')?.contentWindow ?? null;
    dispatchEvent(new MessageEvent('message', { data, source, origin: 'https://kwaad.example' }));
    dispatchEvent(new MessageEvent('message', { data, source, origin: 'null' }));
  }, message);
  expect(await height()).toBe(before);
});

test('the page in the frame does what no message says', async ({ page }) => {
  await page.goto('/embed.html');
  await expect(startButtons(page)).toBeVisible();
  // The title comes with the conversation.
  await expect(page).toHaveTitle(/\?$/);
  const before = await page.content();
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener('message', ({ data }) => data === 'last' && resolve(data));
        for (const data of ['stop', { 'stem-check': { version: 1, height: 5 } }, { lang: 'en' }])
          postMessage(data, '*');
        postMessage('last', '*');
      }),
  );
  await drawnAnew(page);
  expect(await page.content()).toBe(before);
});

test('an address gives the page its attributes, and only sane ones', async ({ page }) => {
  await page.goto(
    '/embed.html?lang=en&theme=dark&rule-set=vlaio-2021&heading-level=3&id=mine&onclick=x',
  );
  const widget = page.locator('stem-check');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(widget).toHaveAttribute('rule-set', 'vlaio-2021');
  await expect(widget).toHaveAttribute('id', 'mine');
  await expect(widget.locator('h3').first()).toBeVisible();
  expect(await widget.getAttribute('onclick')).toBeNull();

  await page.goto(`/embed.html?rule-set=https://kwaad.example/x&lang=${'x'.repeat(50)}&date=`);
  await expect(startButtons(page)).toBeVisible();
  for (const name of ['rule-set', 'lang', 'date'])
    expect(await widget.getAttribute(name)).toBeNull();
});

test('a page alone has one heading of the first level, and fits a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/embed.html');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveCount(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
