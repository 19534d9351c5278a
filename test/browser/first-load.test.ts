import type { Page, Route } from '@playwright/test';
import { expect, test } from '../support/browser-test.ts';
import { ConversationPage } from '../support/conversation-page.ts';
import { openHostPage } from '../support/host-page.ts';
import { localeTexts } from '../support/locale-texts.ts';

const named = (route: Route) =>
  new URL(route.request().url()).pathname.replace(/^\/chunks\/(.+)-[\w-]{8}\.js$/, '$1');

/** Holds up chunks, until they may go on: what waits for another one is not asked for by then. */
async function holdChunks(page: Page) {
  const held: Route[] = [];
  await page.route('**/chunks/*.js', (route) => void held.push(route));
  return {
    asked: () => held.map(named).sort(),
    goOn: () => Promise.all(held.splice(0).map((route) => route.continue())),
  };
}

const load = '<script src="/loader.js"></script>';

for (const [what, host] of [
  ['the tag', { attributes: { lang: 'fr-BE' } }],
  ['the page', { lang: 'fr' }],
  ['a placeholder', { load, placeholder: '<div data-stem-check data-stem-check-lang="fr"></div>' }],
] as const)
  test(`the widget and its first texts are asked for together, in the language of ${what}`, async ({
    page,
  }) => {
    const chunks = await holdChunks(page);
    await openHostPage(page, host);
    await expect.poll(chunks.asked).toEqual(['welcome', 'widget', 'widget']);
    await chunks.goOn();
    await expect(
      page.getByRole('button', { name: localeTexts('fr').say('welcome.start') }),
    ).toBeVisible();
  });

test('the first question is asked for in one go while the card is read', async ({ page }) => {
  const texts = localeTexts('nl');
  const chunks = await holdChunks(page);
  await openHostPage(page, { attributes: { date: '2021-04-01' } });
  await expect.poll(chunks.asked).toHaveLength(3);
  await chunks.goOn();
  const conversation = new ConversationPage(page, texts);
  await expect(conversation.button(texts.say('welcome.start'))).toBeVisible();
  await expect.poll(chunks.asked).toEqual(['asking', 'frame', 'questions', 'talk']);
  await chunks.goOn();
  await conversation.start();
});

for (const attributes of [
  { lang: 'nl', date: '2021-04-01' },
  { lang: 'nl', date: '2026-12-01' },
  { lang: 'en', date: '2026-12-01', 'rule-set': 'vlaio-2024' },
  { lang: 'fr', date: '2026-12-01', 'rule-set': 'vlaio-2023' },
  { lang: 'de', date: '2026-12-01' },
] as const)
  test(`the card ahead of the conversation says all that it says with it: ${Object.values(attributes).join(', ')}`, async ({
    page,
  }) => {
    const held: Route[] = [];
    await page.route('**/chunks/{talk,frame}-*.js', (route) => void held.push(route));
    await openHostPage(page, { attributes });
    const conversation = new ConversationPage(page, localeTexts(attributes.lang));
    const card = conversation.widget.locator('[part=card]');
    await expect.poll(() => held.length).toBe(2);
    const ahead = [await card.textContent(), await card.ariaSnapshot()];
    for (const route of held) await route.continue();
    await conversation.begun();
    expect([await card.textContent(), await card.ariaSnapshot()]).toEqual(ahead);
  });

test('who is quicker than the conversation is answered when it has come', async ({ page }) => {
  const held: Route[] = [];
  await page.route('**/chunks/talk-*.js', (route) => void held.push(route));
  await openHostPage(page, { attributes: { date: '2021-04-01' } });
  const conversation = new ConversationPage(page, localeTexts('nl'));
  await conversation.press('welcome.start');
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await expect(conversation.button(conversation.texts.say('welcome.start'))).toBeFocused();
  for (const route of held) await route.continue();
  await expect(conversation.ask).toBeFocused();
});

test('a widget with rules of its own fetches no texts ahead', async ({ page }) => {
  const chunks = await holdChunks(page);
  await openHostPage(page, {
    placeholder: '<stem-check rule-set-src="/rules.json"></stem-check>',
  });
  await expect.poll(chunks.asked).toEqual(['widget']);
  await chunks.goOn();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});
