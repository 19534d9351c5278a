import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { academy } from '../support/academy.ts';
import { callIsOpen, expect, test } from '../support/browser-test.ts';
import { ConversationPage } from '../support/conversation-page.ts';
import { focusSeen } from '../support/focus-seen.ts';
import { hostTitle, openHostPage } from '../support/host-page.ts';
import { localeTexts } from '../support/locale-texts.ts';

const nl = localeTexts('nl');
const held = academy({ goal: 'recognition', 'recognition-status': 'current', trajectories: [] });
const tall = '<p>Veel tekst van de gast.</p>'.repeat(40);

/** The first piece of this language in the README. */
const fromReadme = (language: string): string =>
  new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``)
    .exec(readFileSync('README.md', 'utf8'))?.[1]
    ?.replaceAll('/stem-check/', '/') ?? '';

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const)
  test(`nothing moves as the widget comes, in the room that the README has kept free, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const body = `<!doctype html><html lang="nl"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>Gast</title><style>${fromReadme('css')}</style><h1>Gast</h1>${fromReadme('html')}${tall}`;
    await page.route('**/gast.html', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto('/gast.html');
    await expect(new ConversationPage(page, nl).button(nl.say('welcome.start'))).toBeVisible();
    const shifts = await page.evaluate(
      () =>
        new Promise<number[]>((resolve) =>
          requestAnimationFrame(() => setTimeout(() => resolve(Reflect.get(globalThis, 'shifts')))),
        ),
    );
    expect(shifts.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(0.02);
  });

const stateOf = (page: Page) =>
  page.evaluate(() => ({
    title: document.title,
    address: location.href,
    scroll: window.scrollY,
    history: history.length,
    focus: document.activeElement?.tagName,
    attributes: [document.documentElement, document.body].flatMap((each) =>
      [...each.attributes].map(({ name, value }) => `${name}=${value}`),
    ),
    headings: document.head.children.length,
    children: [...document.body.children].map(({ tagName }) => tagName),
    stored: [localStorage.length, sessionStorage.length, document.cookie],
  }));

for (const mode of ['inline', 'launcher'])
  test(`a host page keeps its title, address, scroll, focus, globals and storage beside a widget that is ${mode}`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const known = new Set(Object.getOwnPropertyNames(globalThis));
      Object.assign(globalThis, {
        newGlobals: () =>
          Object.getOwnPropertyNames(globalThis).filter(
            (name) => !known.has(name) && name !== 'newGlobals',
          ),
      });
    });
    await openHostPage(page, {
      attributes: { date: callIsOpen, mode },
      before: tall,
      after: tall,
    });
    const conversation = new ConversationPage(page, nl);
    const opener = conversation.button(
      nl.say(mode === 'inline' ? 'welcome.start' : 'launcher.open'),
    );
    await expect(opener).toBeVisible();
    const loaded = await stateOf(page);
    expect(loaded).toMatchObject({
      title: hostTitle,
      scroll: 0,
      focus: 'BODY',
      stored: [0, 0, ''],
    });

    if (mode === 'launcher') await opener.click();
    await conversation.start();
    await conversation.talk(held);
    await conversation.widget.evaluate(async (element) => {
      const widget = element as HTMLElementTagNameMap['stem-check'];
      for (const format of ['docx', 'csv', 'ics']) await widget.exportDraft(format);
    });

    const { scroll, focus, ...kept } = await stateOf(page);
    expect(loaded).toMatchObject(kept);
    expect(focus).toBe('STEM-CHECK');
    if (mode === 'launcher') expect(scroll).toBe(0);
    const globals = await page.evaluate(() =>
      (globalThis as unknown as { newGlobals: () => string[] }).newGlobals(),
    );
    expect(globals).toEqual([]);
  });

test('the page scrolls to what is asked where that is out of sight, and only there', async ({
  open,
  page,
}) => {
  const conversation = await open({ before: '<p>Kort.</p>', after: tall });
  await page.setViewportSize({ width: 1200, height: 2000 });
  await conversation.start();
  await conversation.talk(held, {
    until: 'ages',
    at: async () => expect(await page.evaluate(() => window.scrollY)).toBe(0),
  });

  await page.setViewportSize({ width: 390, height: 500 });
  await conversation.give(['5-17']);
  await conversation.talk(held, {
    at: async (shown) => {
      if (shown) await expect(conversation.question).toBeInViewport({ ratio: 1 });
      expect(await focusSeen(conversation)).toBe('seen');
    },
  });
  await expect(conversation.heading(nl.say('rules:headlines.held'))).toBeInViewport({ ratio: 1 });
});

test('nothing is fetched beside its own chunks, and nothing after them', async ({ open, page }) => {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  const conversation = await open();
  await conversation.start();
  await conversation.talk(held);
  const fetched = paths.length;
  await conversation.go('header.restart');
  await conversation.start();
  await conversation.talk(held);

  expect(paths.length).toBe(fetched);
  expect(new Set(paths).size, 'nothing twice').toBe(paths.length);
  for (const path of paths)
    expect(path).toMatch(/^\/(host-page\.html|stem-check\.js|chunks\/[\w.-]+\.js)$/);
});

test('a result that is slow to arrive does not lose the person', async ({ open, page }) => {
  await page.route('**/chunks/{Result,result,criteria,verdict}-*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  const conversation = await open();
  await conversation.start();
  await conversation.give('recognition');

  await conversation.go('header.answers');

  await expect(conversation.heading(nl.say('result:review.heading'))).toBeFocused();
});

test('events say what happens, through every boundary, and never what was answered', async ({
  open,
  page,
}) => {
  await page.addInitScript(() => {
    const events: object[] = [];
    Object.assign(globalThis, { events });
    for (const name of ['ready', 'answer', 'verdict', 'error'])
      window.addEventListener(`stem-check-${name}`, (event) => {
        const { type, bubbles, composed, detail } = event as CustomEvent;
        const from = (event.target as Element).tagName;
        events.push({ type, bubbles, composed, from, detail });
      });
  });
  const conversation = await open();
  await conversation.start();
  await conversation.talk(held);

  const events = await page.evaluate(
    () => (globalThis as unknown as { events: { type: string; detail: object }[] }).events,
  );
  const common = { bubbles: true, composed: true, from: 'STEM-CHECK' };
  expect(events[0]).toEqual({
    type: 'stem-check-ready',
    ...common,
    detail: { ruleSet: 'vlaio-2021', language: 'nl' },
  });
  expect(events.slice(1, -1)).toEqual(
    ['goal', 'recognition-status', 'ages', 'trajectories', 'hard-to-reach'].map((question) => ({
      type: 'stem-check-answer',
      ...common,
      detail: { question },
    })),
  );
  expect(events.at(-1)).toEqual({
    type: 'stem-check-verdict',
    ...common,
    detail: {
      ruleSet: 'vlaio-2021',
      verdicts: { recognition: 'held', subsidy: 'not-asked' },
      overall: 'recognition',
    },
  });
});

test('a widget that is moved keeps its conversation, and so does one that comes back', async ({
  page,
}) => {
  await page.goto('/demo/moved.html');
  const conversation = new ConversationPage(page, nl);
  await conversation.skipTo(held, 'ages');
  await conversation.fillIn(['5-17']);

  await page.locator('#move').click();
  await expect(page.locator('#right stem-check')).toBeVisible();
  expect(await conversation.shown()).toMatchObject({ question: 'ages' });
  await expect(conversation.option('rules:questions.ages', '5-17')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await conversation.follow(conversation.ask.locator('.finish [type=submit]'));

  await page.locator('#toggle').click();
  await expect(conversation.widget).toHaveCount(0);
  await page.locator('#toggle').click();
  await expect(conversation.question).toBeVisible();
  await expect(page.locator('body'), 'a widget that comes back takes no focus').not.toBeFocused();
  expect(await conversation.shown()).toMatchObject({ question: 'trajectories' });
  await expect(conversation.changeInThread('ages')).toBeVisible();

  await conversation.skipTo(held);
  await conversation.undo();
  await expect(page.locator('stem-check > [aria-live]')).toHaveCount(1);
});

test('three widgets on one page share nothing', async ({ page }) => {
  await page.goto('/demo/several.html');
  const en = localeTexts('en');
  const at = (id: string, texts = nl) =>
    new ConversationPage(page, texts, { widget: page.locator(`#${id}`) });
  const [first, second, third] = [at('first'), at('second', en), at('third', localeTexts('fr'))];
  for (const each of [first, second, third]) await each.start();
  await second.give('recognition');
  expect(await first.shown()).toMatchObject({ question: 'goal' });
  expect(await second.shown()).toMatchObject({ question: 'recognition-status' });
  await expect(third.changeInThread('goal')).toHaveCount(0);
});
