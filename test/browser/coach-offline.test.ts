import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { academy } from '../support/academy.ts';
import { barriersIn } from '../support/axe.ts';
import { localeTexts } from '../support/locale-texts.ts';

const nl = localeTexts('nl');

base(
  'from a disk, without a network, the one-file page has all of the stage',
  async ({ page, context }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', ({ message }) => complaints.push(message));
    await context.setOffline(true);
    await page.setViewportSize({ width: 1280, height: 720 });
    const address = pathToFileURL(resolve('dist/stem-check.html'));
    await page.goto(`${address}?mode=coach&date=2021-04-01&share-base=`);
    const heading = page.locator('stem-check .stage h1').last();
    await expect(heading).toHaveText(nl.say('coach:wall.heading'));
    expect(await barriersIn(page)).toEqual([]);
    const opening = page.waitForEvent('popup');
    await page.keyboard.press('s');
    const notes = await opening;
    await page.keyboard.press('1');
    await page.keyboard.press('PageDown');
    await expect(notes.locator('.notes h1')).toHaveText((await heading.textContent()) ?? '');
    await notes.keyboard.press('r');
    await expect(page.locator('stem-check .bars')).toBeVisible();
    const place = page.locator('stem-check .stage > header > span');
    while ((await place.textContent()) !== nl.say('coach:verdict.place'))
      await page.keyboard.press('PageDown');
    await expect(page.locator('stem-check .trials input').first()).toBeVisible();
    await page.keyboard.press('q');
    await expect(page.getByText(nl.say('keeping:share.refused.noPage'))).toBeVisible();
    await page.keyboard.press('d');
    await page.locator('stem-check .desk input[type="file"]').setInputFiles({
      name: 'Vonk.json',
      mimeType: '',
      buffer: Buffer.from(JSON.stringify(academy())),
    });
    await expect(page.locator('stem-check .desk tbody tr')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('v');
    await page.keyboard.press('1');
    await page.keyboard.press('2');
    await expect(page.locator('stem-check .comparison table')).toBeVisible();
    expect(await barriersIn(page)).toEqual([]);
    expect(complaints).toEqual([]);
  },
);
