import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { ConversationPage } from '../support/conversation-page.ts';
import { type HostLibrary, serveLibrary, serveScript } from '../support/host-library.ts';
import { openHostPage } from '../support/host-page.ts';
import { localeTexts } from '../support/locale-texts.ts';

const nl = localeTexts('nl');
const en = localeTexts('en');
const written = '<h1>Gast</h1><stem-check lang="nl"><p>Reserve</p></stem-check><p>Daarna</p>';
const module = '<script type="module" src="/stem-check.js"></script>';

/** They want policies of their own for trusted types. */
const policy = (strictest: string) =>
  strictest.replace("trusted-types 'none'", 'trusted-types vue svelte-trusted-html lit-html');
/** Angular is compiled in the browser here, and makes functions of what it compiles. */
const compiling = (strictest: string) =>
  strictest.replace("script-src 'self'", "$& 'unsafe-eval'").replace(/require-trusted.*/, '');

interface Host {
  heard: unknown[];
  complaints: string[];
  hydrate(root: Element): void;
  morph(root: Element, html: string): void;
  render(root: Element): void;
}

const host = (page: Page) => ({
  run: (act: 'hydrate' | 'render') =>
    page.evaluate((act) => {
      const { host } = globalThis as unknown as { host: Host };
      host[act](document.querySelector('#root') as Element);
    }, act),
  told: () =>
    page.evaluate(() => {
      const { heard, complaints } = (globalThis as unknown as { host: Host }).host;
      return { heard, complaints };
    }),
});

/** Marks an element, to know it again. */
const mark = (element: Locator) =>
  element.evaluate((each) => {
    Object.assign(each, { isMarked: true });
  });
const isMarked = (element: Locator) => element.evaluate((each) => 'isMarked' in each);

test('Turbo leaves the page and comes back: the conversation is there, and the button of a link works', async ({
  page,
}) => {
  const load = `${await serveLibrary(page, 'turbo')}${module}<script src="/loader.js" defer></script>`;
  const isOld = (strictest: string) =>
    strictest.replace("style-src 'self'", "$& 'unsafe-inline'").replace(/require-trusted.*/, '');
  const placeholder = `<a href="/elsewhere.html">Elders</a><a data-stem-check href="/embed.html">Doe de zelftest</a>
    <stem-check id="first" date="2021-04-01" storage="session"></stem-check>`;
  await page.route('/elsewhere.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<html lang="nl"><head><title>Elders</title>${load}</head><body><h1>Elders</h1></body></html>`,
    }),
  );
  await openHostPage(page, { load, placeholder, policy: isOld });
  const conversation = new ConversationPage(page, nl, { widget: page.locator('#first') });
  await conversation.start();
  await conversation.give('both');
  await page.getByRole('link', { name: 'Elders' }).click();
  await expect(page.getByRole('heading', { name: 'Elders' })).toBeVisible();
  await page.goBack();
  await expect.poll(() => conversation.answers()).toEqual({ goal: 'both' });
  await conversation.go('welcome.continue');
  await conversation.give('current');
  await expect(page.locator('#first > [aria-live]')).toHaveCount(1);

  await page.getByRole('button', { name: 'Doe de zelftest' }).click();
  await expect(page.getByRole('dialog', { name: nl.say('rules:title') })).toBeVisible();
});

for (const storage of ['session', 'local'])
  test(`a page of routes behind # goes on and comes back: with storage="${storage}" the conversation is there`, async ({
    page,
  }) => {
    const load = module + (await serveScript(page, 'routes.js'));
    await openHostPage(page, { load, placeholder: '<div id="root"></div>' });
    const go = (route: string) =>
      page.evaluate((hash) => location.assign(hash), `#/${route}/${storage}`);
    await go('test');
    const conversation = new ConversationPage(page, nl);
    await conversation.start();
    await conversation.give('both');
    await go('other');
    await expect(page.getByRole('heading', { name: 'other' })).toBeVisible();
    await page.goBack();
    await conversation.go('welcome.continue');
    expect(await conversation.answers()).toEqual({ goal: 'both' });
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

const frameworks: { library: HostLibrary; script: string; fromServer?: string }[] = [
  { library: 'react-18', script: 'react.js', fromServer: `<main>${written}</main>` },
  { library: 'react-19', script: 'react.js', fromServer: `<main>${written}</main>` },
  { library: 'vue', script: 'vue.js', fromServer: `<main>${written}</main>` },
  { library: 'svelte', script: 'svelte.ts', fromServer: `<!--[--><main>${written}</main><!--]-->` },
  { library: 'lit', script: 'lit.ts' },
  { library: 'angular', script: 'angular.ts' },
];

for (const { library, script, fromServer } of frameworks) {
  if (fromServer)
    test(`${library} hydrates the page around a widget that has started`, async ({ page }) => {
      const load = module + (await serveLibrary(page, library, script));
      const placeholder = `<div id="root">${fromServer}</div>`;
      await openHostPage(page, { load, placeholder, policy });
      const conversation = new ConversationPage(page, nl);
      await expect(conversation.button(nl.say('welcome.start'))).toBeVisible();
      await mark(conversation.widget);
      await host(page).run('hydrate');
      await conversation.start();
      await conversation.give('both');

      expect(await isMarked(conversation.widget)).toBe(true);
      expect((await host(page).told()).complaints).toEqual([]);
      await conversation.undo();
      await expect(page.locator('stem-check > [aria-live]')).toHaveText(nl.say('said.undone'));
    });

  test(`${library} draws the widget, sets answers, hears events, draws anew, takes it away and brings it back`, async ({
    page,
  }) => {
    const load = module + (await serveLibrary(page, library, script));
    const placeholder = '<div id="root"></div>';
    const own = library === 'angular' ? compiling : policy;
    await openHostPage(page, { load, placeholder, policy: own });
    await page.waitForFunction(() => customElements.get('stem-check'));
    await host(page).run('render');
    const conversation = new ConversationPage(page, nl);
    // React 18 knows no properties of elements, and makes attributes of them that the widget does not know.
    const hasAnswers = library !== 'react-18';
    if (!hasAnswers) {
      await conversation.start();
      await conversation.give('both');
    }
    const comesTo = (question: string) =>
      expect.poll(() => conversation.shown()).toMatchObject({ question });
    await comesTo('recognition-status');
    await conversation.give('current');
    await page.getByRole('button', { name: 'Opnieuw 0' }).click();
    await page.getByRole('button', { name: 'Opnieuw 1' }).click();

    await comesTo('ages');
    const { heard, complaints } = await host(page).told();
    expect(heard.at(-1)).toEqual({ question: 'recognition-status' });
    expect(complaints).toEqual([]);

    await page.getByRole('button', { name: 'Wissel' }).click();
    await expect(conversation.widget).toHaveCount(0);
    await page.getByRole('button', { name: 'Wissel' }).click();
    if (hasAnswers) await comesTo('recognition-status');
    else await expect(conversation.button(nl.say('welcome.start'))).toBeVisible();
  });
}

for (const library of ['idiomorph', 'htmx'] as const)
  test(`${library} puts the same page in place again, around a conversation in another language`, async ({
    page,
  }) => {
    const config = `<meta name="htmx-config" content='{"includeIndicatorStyles":false}'>`;
    const load = config + module + (await serveLibrary(page, library, `${library}.js`));
    const isParsed = (strictest: string) => strictest.replace(/require-trusted.*/, '');
    const placeholder = `<div id="root">${written}</div>`;
    await openHostPage(page, { load, placeholder, policy: isParsed });
    const conversation = new ConversationPage(page, nl);
    await conversation.start();
    await conversation.give('both');
    await conversation.openMenu();
    await conversation.languages.selectOption('en');
    await mark(conversation.widget);
    const english = new ConversationPage(page, en);
    const ask = english.widget.getByRole('group', {
      name: en.say('rules:questions.recognition-status.ask'),
    });
    await expect(ask).toBeVisible();

    await page.evaluate(
      (html) =>
        (globalThis as unknown as { host: Host }).host.morph(
          document.querySelector('#root') as Element,
          html,
        ),
      written.replace('Daarna', 'Later'),
    );
    await expect(page.getByText('Later')).toBeVisible();
    expect(await isMarked(english.widget)).toBe(true);
    await expect(ask).toBeVisible();
    await english.undo();
    const status = page.locator('stem-check > [aria-live]');
    await expect(status).toHaveText(en.say('said.undone'));
    await expect(status).toHaveAttribute('lang', 'en');
  });
