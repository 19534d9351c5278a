import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { answersIn } from '../../src/conversation/share-link.ts';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import { academy, trajectory } from '../support/academy.ts';
import { barriersIn } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { localeTexts } from '../support/locale-texts.ts';

const nl = localeTexts('nl');
const room = { width: 1280, height: 720 };

/** What a camera reads of what is projected. */
async function decoded(page: Page): Promise<string | undefined> {
  const { default: jsQr } = await import('jsqr');
  const { data, width, height } = PNG.sync.read(await page.screenshot());
  return jsQr(new Uint8ClampedArray(data), width, height)?.data;
}

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

test('the code of each case is read off a projector of 720 lines, and opens its answers', async ({
  open,
  page,
}) => {
  await page.setViewportSize(room);
  const base = 'https://www.een-gastpagina.be/stem/zelftest';
  await open({ attributes: { mode: 'coach', 'share-base': base } });
  await expect(page.locator('stem-check .wall button').first()).toBeVisible();
  const [ruleSet] = ruleSets.filter(({ id }) => id === 'vlaio-2021');
  if (!ruleSet) throw new Error('The rules of the stage are gone.');
  const cases: { answers: object }[] = JSON.parse(
    readFileSync('src/regulations/stem-academies/2021/cases.json', 'utf8'),
  );
  for (const [index, { answers }] of cases.entries()) {
    await press(page, String(index + 1), 'q');
    await expect(page.locator('stem-check .qr')).toBeInViewport({ ratio: 1 });
    const link = new URL((await decoded(page)) ?? '');
    expect(`${link.origin}${link.pathname}`).toBe(base);
    const code = link.hash.replace('#stem-check=', '');
    expect((await answersIn(code, ruleSet))?.answers).toEqual(answers);
    await press(page, 'n');
  }
});

test('answers too many for a code are said to be so, and the code opens the page without them', async ({
  open,
  page,
}) => {
  await page.setViewportSize(room);
  await open({ attributes: { mode: 'coach', 'share-base': 'https://www.een-gastpagina.be/stem' } });
  await expect(page.locator('stem-check .wall button').first()).toBeVisible();
  // No two alike, so that they take room.
  const postcodes = (index: number) =>
    Array.from({ length: 20 }, (_, at) => String(2000 + (((index * 20 + at) * 617) % 1900)));
  const many = Array.from({ length: 20 }, (_, index) =>
    trajectory({ activities: (index % 7) + 2, postcodes: postcodes(index) }),
  );
  await press(page, 'o');
  await page.locator('stem-check input[type="file"]').setInputFiles({
    name: 'Groot.json',
    mimeType: '',
    buffer: Buffer.from(JSON.stringify(academy({ trajectories: many }))),
  });
  await expect(page.locator('stem-check .stage h2')).toHaveText('Groot');
  await press(page, 'q');
  await expect(page.getByText(nl.say('keeping:share.shortWay'))).toBeVisible();
  await expect(page.locator('stem-check .qr')).toBeInViewport({ ratio: 1 });
  expect(await decoded(page)).toBe('https://www.een-gastpagina.be/stem');
  expect(await barriersIn(page)).toEqual([]);
});

test('full screen is left with all that was counted', async ({ open, page }) => {
  await open({ attributes: { mode: 'coach' } });
  await expect(page.locator('stem-check .wall button').first()).toBeVisible();
  const isFull = () => page.evaluate(() => document.fullscreenElement?.localName);
  await press(page, '1', 'PageDown', '2', '2', 'f');
  await expect.poll(isFull).toBe('stem-check');
  expect(await barriersIn(page)).toEqual([]);
  await press(page, 'f');
  await expect.poll(isFull).toBeUndefined();
  await expect(page.locator('stem-check .hands input').nth(1)).toHaveValue('2');
});
