import type { Page } from '@playwright/test';
import { academy } from '../support/academy.ts';
import { barriersIn } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { localeTexts } from '../support/locale-texts.ts';

const nl = localeTexts('nl');
const tall = '<p>Veel tekst van de gast.</p>'.repeat(60);
const button = (page: Page) => page.getByRole('button', { name: nl.say('launcher.open') });
const dialog = (page: Page) => page.getByRole('dialog', { name: nl.say('rules:title') });

test('a floating button opens the widget over the page, by keyboard, and Escape gives the focus back', async ({
  open,
  page,
}) => {
  const conversation = await open({ attributes: { mode: 'launcher' }, after: tall });
  await expect(button(page)).toBeInViewport({ ratio: 1 });
  await expect(dialog(page)).toBeHidden();

  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeVisible();
  await expect(conversation.button(nl.say('welcome.start'))).toBeFocused();
  expect(await barriersIn(page)).toEqual([]);
  await conversation.start();
  await conversation.give('both');

  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);

  await page.keyboard.press('Enter');
  await expect(conversation.ask).toBeFocused();
  expect(await conversation.shown()).toMatchObject({ question: 'recognition-status' });
});

test('the button floats over the page where an ancestor is transformed, and goes with the mode', async ({
  open,
  page,
}) => {
  const conversation = await open({ attributes: { mode: 'launcher' }, before: tall, after: tall });
  await page.locator('main').evaluate((main) => {
    main.style.transform = 'translateZ(0)';
    main.style.overflow = 'hidden';
  });
  await expect(button(page)).toBeInViewport({ ratio: 1 });
  const box = await button(page).boundingBox();
  const size = page.viewportSize();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThan((size?.width ?? 0) - 40);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan((size?.height ?? 0) - 40);
  await page.locator('main').evaluate((main) => main.append(...main.childNodes));
  await expect(button(page), 'moved').toBeInViewport({ ratio: 1 });
  await button(page).click();
  await expect(conversation.button(nl.say('welcome.start'))).toBeFocused();
  await page.keyboard.press('Escape');
  await conversation.widget.evaluate((element) => element.setAttribute('mode', 'dialog'));
  await expect(button(page)).toBeHidden();
});

test('what is said aloud is inside the open dialog, where it can be heard', async ({
  open,
  page,
}) => {
  const conversation = await open({ attributes: { mode: 'launcher' } });
  await button(page).click();
  await conversation.start();
  await conversation.give('both');
  await conversation.undo();
  await expect(page.locator('stem-check > [aria-live]')).toHaveText(nl.say('said.undone'));
  const isInDialog = await page
    .locator('stem-check > [aria-live]')
    .evaluate((region) => region.assignedSlot?.closest('dialog') !== null);
  expect(isInDialog).toBe(true);
});

for (const width of [390, 1200])
  test(`in a dialog a whole conversation stays in sight at ${width} pixels`, async ({
    open,
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    const conversation = await open({ attributes: { mode: 'launcher' }, after: tall });
    await button(page).click();
    await conversation.start();
    await conversation.talk(academy(), {
      at: async (shown) => {
        if (shown) await expect(conversation.question).toBeInViewport({ ratio: 1 });
      },
    });
    const box = await dialog(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    await page.getByRole('button', { name: nl.say('launcher.close') }).click();
    await expect(dialog(page)).toBeHidden();
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });

test('the page opens a dialog of its own accord, also before the widget has started', async ({
  open,
  page,
}) => {
  const conversation = await open({
    attributes: { mode: 'dialog' },
    before: '<button id="ours">Onze knop</button>',
  });
  await page.evaluate(() => customElements.whenDefined('stem-check'));
  await expect(button(page)).toBeHidden();
  await page.locator('#ours').focus();
  await conversation.widget.evaluate((element) =>
    (element as HTMLElement & { open(): void }).open(),
  );
  await expect(conversation.button(nl.say('welcome.start'))).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator('#ours')).toBeFocused();

  await page.evaluate(() => {
    const late = document.createElement('stem-check');
    late.setAttribute('mode', 'dialog');
    late.id = 'late';
    document.body.append(late);
    late.open();
  });
  await expect(page.locator('#late dialog')).toBeVisible();
});

test('a change of mode keeps the conversation', async ({ open, page }) => {
  const conversation = await open();
  await conversation.start();
  await conversation.give('both');
  const mode = (value: string) =>
    conversation.widget.evaluate((element, to) => element.setAttribute('mode', to), value);

  await mode('launcher');
  await button(page).click();
  expect(await conversation.shown()).toMatchObject({ question: 'recognition-status' });

  await mode('inline');
  await expect(dialog(page)).toHaveCount(0);
  expect(await conversation.shown()).toMatchObject({ question: 'recognition-status' });
});
