import type { Page } from '@playwright/test';
import { academy } from '../support/academy.ts';
import { barriersIn } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { ConversationPage } from '../support/conversation-page.ts';
import { innerLook, misplaced } from '../support/inner-look.ts';
import { localeTexts } from '../support/locale-texts.ts';
import { overflowing } from '../support/overflowing.ts';

const nl = localeTexts('nl');
const held = academy({ goal: 'recognition', 'recognition-status': 'current', trajectories: [] });

async function openPage(page: Page, address: string, id?: string): Promise<ConversationPage> {
  await page.goto(address);
  const widget = page.locator(id ? `stem-check#${id}` : 'stem-check');
  const conversation = new ConversationPage(page, nl, { widget });
  await conversation.start();
  await conversation.give('recognition');
  await expect(conversation.ask).toBeVisible();
  return conversation;
}

/** At rest: no control has the mouse on it, and nothing has focus. */
async function lookAt({ page, widget }: ConversationPage) {
  await page.mouse.move(0, 0);
  await widget.evaluate(({ shadowRoot }) => (shadowRoot?.activeElement as HTMLElement)?.blur());
  return innerLook(widget);
}

/** How it looks on a page that does nothing to it; each worker looks once. */
let plain: Awaited<ReturnType<typeof lookAt>> | undefined;

/** Pages by what of them may show inside the widget. */
const pages: { name: string; id?: string; hasOwnColours?: boolean; hasOwnSpacing?: boolean }[] = [
  { name: 'government' },
  { name: 'wordpress' },
  { name: 'bootstrap' },
  { name: 'rtl' },
  { name: 'patched' },
  { name: 'neighbours' },
  { name: 'translated' },
  // A rule for all elements may come from a person who needs wider text.
  { name: 'hostile', hasOwnSpacing: true },
  { name: 'nested', hasOwnColours: true },
  { name: 'dark', id: 'dark', hasOwnColours: true },
  { name: 'vlaanderen', id: 'light', hasOwnColours: true },
  { name: 'steamhive', id: 'dark', hasOwnColours: true },
  { name: 'accent', id: 'parts', hasOwnColours: true },
];

for (const { name, id, hasOwnColours = false, hasOwnSpacing = false } of pages) {
  test(`${name}.html leaves the inside of the widget as it is, and lets it talk`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    plain ??= await lookAt(await openPage(page, '/'));
    const conversation = await openPage(page, `/demo/${name}.html`, id);
    const look = await lookAt(conversation);

    expect(look.inherited).toEqual(plain.inherited);
    expect(look.fontSize).toBeGreaterThanOrEqual(16);
    expect(look.width).toBeGreaterThan(600);
    if (!hasOwnSpacing) expect(look.spacing).toEqual(plain.spacing);
    if (hasOwnColours) expect(look.colours).not.toEqual(plain.colours);
    else expect(look.colours).toEqual(plain.colours);

    for (const width of [1200, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await misplaced(conversation.widget), `${width} px`).toEqual([]);
      expect.soft(await overflowing(page), `${width} px`).toEqual([]);
    }
    // So high that what sticks to its edge happens to cover nothing.
    await page.setViewportSize({ width: 390, height: 3000 });
    expect(await barriersIn(page, 'main')).toEqual([]);

    await conversation.give('current');
    await conversation.skipTo(held);
    await expect(conversation.heading(nl.say('rules:headlines.held'))).toBeVisible();
  });
}

test('spacing of text that the page sets around the widget stops at it', async ({ open, page }) => {
  const { widget } = await open();
  const spacing = () =>
    widget.evaluate(({ shadowRoot }) => {
      const seen = ['.about p', '.primary'].map((selector) => {
        const style = getComputedStyle(shadowRoot?.querySelector(selector) as Element);
        return `${style.letterSpacing} ${style.wordSpacing} ${style.lineHeight}`;
      });
      return [...new Set(seen)];
    });
  await expect(widget.locator('.about p')).toBeVisible();
  const before = await spacing();
  const add = (css: string) =>
    page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, css);

  await add('body { letter-spacing: 1em; word-spacing: 2em; line-height: 4 }');
  expect(await spacing()).toEqual(before);

  // What bookmarklets and extensions do for who needs wider text.
  await add(`* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
    line-height: 1.8 !important }`);
  expect(await spacing()).toEqual(['1.92px 2.56px 30.6px']);
});

for (const [what, css] of [
  ['a float', 'stem-check { float: left }'],
  ['a flexible row', 'main { display: flex; flex-wrap: wrap }'],
  ['a column that centres', 'main { display: flex; flex-direction: column; align-items: center }'],
  ['a grid', 'main { display: grid; grid-template-columns: auto 1fr }'],
] as const) {
  test(`the widget finds its width in ${what}`, async ({ open, page }) => {
    const conversation = await open();
    const { widget, texts } = conversation;
    await expect(conversation.button(texts.say('welcome.start'))).toBeVisible();
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    }, css);
    const width = () => widget.evaluate((each) => each.getBoundingClientRect().width);
    await page.setViewportSize({ width: 1200, height: 800 });
    expect(await width()).toBeGreaterThan(400);
    if (what !== 'a grid') {
      await page.setViewportSize({ width: 390, height: 800 });
      expect(await width()).toBeGreaterThan(300);
      expect(await overflowing(page)).toEqual([]);
    }
  });
}

test('a widget that is moved and removed a hundred times leaves nothing behind', async ({
  page,
}) => {
  await page.goto('/demo/moved.html');
  const conversation = new ConversationPage(page, nl);
  await conversation.start();
  await conversation.give('recognition');
  const session = await page.context().newCDPSession(page);
  const wander = (times: number) =>
    page.evaluate(async (times) => {
      const widget = document.querySelector('stem-check') as Element;
      const [left, right] = ['left', 'right'].map((id) => document.getElementById(id));
      const rest = () => new Promise((resolve) => setTimeout(resolve));
      for (let count = 0; count < times; count++) {
        right?.append(widget);
        await rest();
        widget.remove();
        await rest();
        left?.append(widget);
        await rest();
      }
    }, times);
  const counted = async () => {
    // It is drawn again some time after it has come.
    await expect(conversation.ask).toBeVisible();
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { nodes, jsEventListeners };
  };
  await wander(10);
  const before = await counted();
  await wander(100);
  const after = await counted();

  expect(after.jsEventListeners).toBeLessThanOrEqual(before.jsEventListeners);
  expect(after.nodes, `${before.nodes} before`).toBeLessThan(before.nodes + 100);
  await conversation.give('current');
});

test('the page keeps working with its own Preact and i18next', async ({ page }) => {
  const conversation = await openPage(page, '/demo/neighbours.html');
  await page.getByRole('button', { name: '0 clics' }).click();
  await conversation.give('current');
  await page.getByRole('button', { name: '1 clics' }).click();
  await expect(page.getByRole('button', { name: '2 clics' })).toBeVisible();
});

test('a panel of Bootstrap closes and opens over a conversation that stays', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/demo/bootstrap.html');
  const conversation = new ConversationPage(page, nl);
  await conversation.widget.evaluate((host) => host.setAttribute('expand', 'never'));
  await conversation.start();
  await conversation.give('recognition');
  const toggle = page.locator('[data-bs-toggle]');
  await toggle.click();
  await expect(conversation.question).toBeHidden();
  await toggle.click();
  await expect(conversation.ask).toBeVisible();
  expect(await conversation.shown()).toMatchObject({ question: 'recognition-status' });
});
