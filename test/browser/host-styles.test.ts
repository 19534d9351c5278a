import { academy } from '../support/academy.ts';
import { barriersIn, colourRules } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { ConversationPage } from '../support/conversation-page.ts';
import { framing } from '../support/host-page.ts';
import { outOfSight } from '../support/in-sight.ts';
import { localeTexts } from '../support/locale-texts.ts';
import { overflowing } from '../support/overflowing.ts';

const nl = localeTexts('nl');

test('a widget that is moved into another document takes its styles and its conversation along', async ({
  open,
  page,
}) => {
  const conversation = await open({
    after:
      '<iframe src="/demo/icon.svg" hidden></iframe><iframe id="other" width="900" height="700" src="/demo/nested.html"></iframe>',
    policy: framing("'self'"),
  });
  await conversation.start();
  await conversation.give('both');
  const look = () =>
    conversation.widget.locator('.title').evaluate((element) => {
      const { fontWeight, fontSize, color } = getComputedStyle(element);
      return { fontWeight, fontSize, color };
    });
  const before = await look();
  await page.evaluate(() => {
    const { contentDocument } = document.querySelector('#other') as HTMLIFrameElement;
    contentDocument?.body.replaceChildren(document.querySelector('stem-check') as Element);
  });
  const inside = new ConversationPage(page, nl, {
    widget: page.frameLocator('#other').locator('stem-check'),
  });
  await expect(inside.question).toBeVisible();
  const sheets = inside.widget.evaluate(({ shadowRoot }) => shadowRoot?.adoptedStyleSheets.length);
  expect(await sheets).toBeGreaterThan(1);
  expect(
    await inside.widget.locator('.title').evaluate((element) => {
      const { fontWeight, fontSize, color } = getComputedStyle(element);
      return { fontWeight, fontSize, color };
    }),
  ).toEqual(before);
  await inside.give('current');
  expect(await inside.shown()).toMatchObject({ question: 'ages' });
});

/** A browser that takes for no colour what it does not know yet. */
const forget = (syntax: string) => {
  const { supports } = CSS;
  CSS.supports = (...asked: string[]) =>
    !asked.join().match(syntax) && Reflect.apply(supports, CSS, asked);
  const { replaceSync } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.replaceSync = function (css) {
    replaceSync.call(this, css.replaceAll(new RegExp(syntax, 'g'), 'unknown('));
  };
};

for (const [what, syntax] of [
  ['relative colours (Firefox 127)', '(?:color|oklch|hsl)\\(\\s*from '],
  [
    'relative colours and light-dark() (Chrome 118)',
    '(?:color|oklch|hsl)\\(\\s*from |light-dark\\(',
  ],
] as const)
  for (const theme of ['light', 'dark'])
    test(`without ${what} everything can be read, ${theme}`, async ({ open, page }) => {
      await page.addInitScript(forget, syntax);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const conversation = await open({ attributes: { theme } });
      const start = conversation.button(nl.say('welcome.start'));
      await expect(start).toHaveCSS(
        'color',
        theme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)',
      );
      expect(await barriersIn(page, 'stem-check', colourRules)).toEqual([]);
      await conversation.start();
      await conversation.give('both');
      expect(await barriersIn(page, 'stem-check', colourRules)).toEqual([]);
      await conversation.skipTo(academy());
      expect(await barriersIn(page, 'stem-check', colourRules)).toEqual([]);
    });

for (const [zoom, width] of [
  [1.4, 390],
  [0.7, 1280],
] as const)
  test(`a page of ${width} px that zooms by ${zoom}: at each step the question and a reply are in sight`, async ({
    open,
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const conversation = await open({ before: '<p>Veel tekst van de gast.</p>'.repeat(10) });
    await page.evaluate((zoom) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`body { zoom: ${zoom} }`);
      document.adoptedStyleSheets.push(sheet);
    }, zoom);
    await conversation.start();
    const frame = conversation.widget.locator('.frame');
    const height = await frame.evaluate((element) => element.getBoundingClientRect().height);
    expect(height).toBeLessThanOrEqual(800);
    if (width === 390) expect(height).toBe(800);
    const faults = new Set<string>();
    await conversation.talk(academy(), {
      until: 'partnership',
      at: async (shown) => {
        for (const fault of [
          ...(shown ? await outOfSight(conversation) : []),
          ...(await overflowing(page)),
        ])
          faults.add(`${shown?.question}: ${fault}`);
      },
    });
    expect([...faults]).toEqual([]);
  });

test('a page that lets nothing be selected and writes downwards changes nothing inside', async ({
  open,
  page,
}) => {
  const conversation = await open();
  await conversation.start();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { user-select: none; -webkit-user-select: none; hyphens: none }
      stem-check { writing-mode: vertical-rl; direction: rtl; text-orientation: upright;
        --stem-check-font-size: 12px }`);
    document.adoptedStyleSheets.push(sheet);
  });
  const style = (selector: string) =>
    conversation.widget
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { writingMode, direction, hyphens, fontSize } = getComputedStyle(element);
        return { writingMode, direction, hyphens, fontSize };
      });
  expect(await style('.question')).toEqual({
    writingMode: 'horizontal-tb',
    direction: 'ltr',
    hyphens: 'auto',
    fontSize: expect.any(String),
  });
  // Where it is smaller the browser of an iPhone zooms in on a field.
  expect((await style('.say input')).fontSize).toBe('16px');

  await conversation.widget.locator('.question').first().click({ clickCount: 3 });
  expect(await page.evaluate(() => `${getSelection()}`)).toContain(
    nl.say('rules:questions.goal.ask').slice(0, 10),
  );
});
