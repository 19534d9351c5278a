import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { toDocx } from '../../src/draft/export/to-docx.ts';
import { academy } from '../support/academy.ts';
import { barriersIn } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { localeTexts } from '../support/locale-texts.ts';
import { sampleDraft, samplePaper } from '../support/sample-paper.ts';

const nl = localeTexts('nl');
/** In pixels, where the room is as high as a projector of 720 lines. */
const smallest = 28;
const rooms = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];
const heading = (page: Page) => page.locator('stem-check .stage h2').last();

/** The smallest text that is seen, in pixels. */
const smallestText = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const stage = document.querySelector('stem-check')?.shadowRoot?.querySelector('.stage');
    const sizes = [...(stage?.querySelectorAll<HTMLElement>('*') ?? [])]
      .filter((element) => element.checkVisibility() && !element.closest('.hidden, svg'))
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3))
      .map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
    return Math.min(...sizes);
  });

async function expectToBeSeen(page: Page): Promise<void> {
  expect(await barriersIn(page)).toEqual([]);
  expect(await smallestText(page)).toBeGreaterThanOrEqual(smallest);
  await expect(heading(page)).toBeInViewport({ ratio: 1 });
  await expect(heading(page)).toBeFocused();
  const isWide = () => document.documentElement.scrollWidth > innerWidth;
  expect(await page.evaluate(isWide)).toBe(false);
}

test.describe.configure({ timeout: 90_000 });

for (const room of rooms)
  test(`two cases by keyboard alone at ${room.width} × ${room.height}: story, hands, answer, what if, phones`, async ({
    open,
    page,
  }) => {
    await page.setViewportSize(room);
    await page.emulateMedia({ colorScheme: 'dark' });
    await open({ attributes: { mode: 'coach', theme: 'auto' } });
    await expect(heading(page)).toHaveText(nl.say('coach:wall.heading'));
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    for (const [digit, name] of [
      ['1', 'Bib met een maakplek'],
      ['8', 'Online club'],
    ] as const) {
      await press(digit);
      await expect(heading(page)).toHaveText(name);
      await expectToBeSeen(page);
      await press('PageDown', '1', '1', '2');
      await expectToBeSeen(page);
      await press('r');
      await expect(page.locator('stem-check .bars b').first()).toHaveText('2');
      await expectToBeSeen(page);
      const place = page.locator('stem-check .stage > header > span');
      while ((await place.textContent()) !== nl.say('coach:verdict.place')) await press('PageDown');
      await expect(page.locator('stem-check .trials input').first()).toBeVisible();
      await expectToBeSeen(page);
      await press('q');
      await expect(page.locator('stem-check .qr')).toBeInViewport({ ratio: 1 });
      await expectToBeSeen(page);
      await press('n');
      await expect(heading(page)).toHaveText(nl.say('coach:wall.heading'));
    }
    await press('?');
    await expect(page.locator('stem-check .keys > button')).toBeInViewport({ ratio: 1 });
    await press('?', 'v', '1', '2', '3', '4');
    await expect(page.locator('stem-check .comparison table')).toBeVisible();
    await expectToBeSeen(page);
    await press('o');
    await expect(page.locator('stem-check .bring')).toBeVisible();
    await expectToBeSeen(page);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });

test('the notes are in step with the stage both ways, and go with it', async ({ open, page }) => {
  await open({ attributes: { mode: 'coach' } });
  await expect(page.locator('stem-check .wall button').first()).toBeVisible();
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const notes = await opening;
  const asked = notes.locator('.notes h1');
  await expect(asked).toHaveText(nl.say('coach:wall.heading'));
  expect(await barriersIn(notes, '.notes')).toEqual([]);
  await page.keyboard.press('1');
  await page.keyboard.press('PageDown');
  await expect(asked).toHaveText((await heading(page).textContent()) ?? '');
  const cover = notes.locator('.notes details');
  await expect(cover).not.toHaveAttribute('open');
  await notes.keyboard.press('2');
  await expect(page.locator('stem-check .hands input').nth(1)).toHaveValue('1');
  await notes.keyboard.press('r');
  await expect(page.locator('stem-check .bars')).toBeVisible();
  await expect(cover).toHaveAttribute('open');
  expect(await barriersIn(notes, '.notes')).toEqual([]);
  await notes.getByRole('button', { name: nl.say('coach:keys.back') }).click();
  await expect(page.locator('stem-check .hands').first()).toBeVisible();
  const closing = notes.waitForEvent('close');
  await page.keyboard.press('s');
  await closing;
  await expect(heading(page)).toBeFocused();
});

const file = (name: string, content: string | Uint8Array) => ({
  name,
  mimeType: '',
  buffer: Buffer.from(content),
});

test('two hundred files, twenty of them broken, lie beside all criteria; it can be stopped', async ({
  open,
  page,
}) => {
  await open({ attributes: { mode: 'coach' } });
  await expect(page.locator('stem-check .wall button').first()).toBeVisible();
  await page.keyboard.press('d');
  const desk = page.locator('stem-check .desk');
  await expect(heading(page)).toBeFocused();
  expect(await barriersIn(page)).toEqual([]);
  const word = await toDocx(samplePaper, sampleDraft);
  const files = Array.from({ length: 200 }, (_, index) => {
    if (index % 10 === 9) return file(`kapot-${index}.docx`, word.slice(0, 2000));
    return index % 10 === 0
      ? file(`aanvraag-${index}.docx`, word)
      : file(`club-${index}.json`, JSON.stringify(academy()));
  });
  const choose = desk.locator('input[type="file"]');
  await choose.setInputFiles(files);
  await expect(desk.locator('tbody tr')).toHaveCount(180);
  await desk.locator('.skipped summary').click();
  await expect(desk.locator('.skipped li')).toHaveCount(20);
  await expect(desk.locator('.skipped')).toContainText('kapot-199.docx');
  const sought = desk.getByRole('textbox', { name: nl.say('coach:desk.sought') });
  await sought.fill('club-12');
  await expect(desk.locator('tbody tr')).toHaveCount(9);
  expect(await barriersIn(page)).toEqual([]);
  await sought.fill('');
  const saving = page.waitForEvent('download');
  await desk.getByRole('button', { name: nl.say('coach:desk.csv') }).click();
  const csv = readFileSync(await (await saving).path(), 'utf8');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(181);

  await desk.getByRole('button', { name: nl.say('coach:desk.clear') }).click();
  // It is pressed as soon as it is there: what reads must leave it a turn.
  await page.evaluate((stop) => {
    const root = document.querySelector('stem-check')?.shadowRoot as ShadowRoot;
    const watch = new MutationObserver(() => {
      const button = [...root.querySelectorAll('button')].find((each) => each.textContent === stop);
      button?.click();
    });
    watch.observe(root, { childList: true, subtree: true });
  }, nl.say('coach:desk.stop'));
  await choose.setInputFiles(files);
  await expect(desk.locator('.notice')).toBeVisible();
  expect(await desk.locator('tbody tr').count()).toBeLessThan(180);
});
