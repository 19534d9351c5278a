import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { academy } from '../support/academy.ts';
import { barriersIn } from '../support/axe.ts';
import { localeTexts } from '../support/locale-texts.ts';
import { fileNamed, rooms, StagePage } from '../support/stage-page.ts';

const nl = localeTexts('nl');

base(
  'from a disk, without a network, the one-file page has all of the stage at both sizes',
  async ({ page, context }) => {
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    await page.emulateMedia({ colorScheme: 'dark' });
    await context.setOffline(true);
    await page.setViewportSize(rooms[0]);
    const address = pathToFileURL(resolve('dist/stem-check.html'));
    await page.goto(`${address}?mode=coach&date=2021-04-01&theme=auto`);
    const room = new StagePage(page);
    const { stage, heading } = room;
    await room.begin();
    expect(await barriersIn(page)).toEqual([]);

    // No phone comes to a disk: the coach tells where it is online.
    await room.walk('1', () => room.expectToBeSeen());
    await room.expectToBeClean();
    await stage.locator('.address input').fill('geen adres');
    await room.press('Enter');
    await expect(stage.locator('.address .notice')).toBeVisible();
    expect(await barriersIn(page)).toEqual([]);
    await stage.locator('.address input').fill('www.een-gastpagina.be/stem');
    await room.press('Enter');
    expect(await room.decoded()).toContain('https://www.een-gastpagina.be/stem#stem-check=');
    await page.setViewportSize(rooms[1]);
    await room.press('PageDown');
    await room.walk('8', () => room.expectToBeSeen());
    expect(await room.decoded()).toContain('https://www.een-gastpagina.be/stem#stem-check=');

    const opening = page.waitForEvent('popup');
    await room.press('s');
    const notes = await opening;
    await room.press('PageDown', '2', 'PageDown');
    await expect(notes.locator('.notes h1')).toHaveText((await heading.textContent()) ?? '');
    await notes.keyboard.press('1');
    await notes.keyboard.press('r');
    await expect(stage.locator('.bars b').first()).toHaveText('1');
    expect(await barriersIn(notes, '.notes')).toEqual([]);
    const closing = notes.waitForEvent('close');
    await notes.keyboard.press('s').catch(() => undefined);
    await closing;

    await room.press('h');
    const printed = () => page.locator('iframe').last().contentFrame().locator('main');
    for (const button of await stage.locator('.papers button').all()) {
      await button.click();
      await expect(printed()).toContainText(nl.say('rules:disclaimer'));
    }
    await stage.locator('.papers button').first().click();
    await expect(printed()).toContainText('https://www.een-gastpagina.be/stem#stem-check=');

    // The frame that was printed goes when one works on.
    await heading.click();
    await room.press('Escape', 'o');
    await stage
      .locator('.bring input[type="file"]')
      .setInputFiles(fileNamed('Vonk.json', JSON.stringify(academy())));
    await expect(heading).toHaveText('Vonk');
    await room.press('v', '1', '9');
    await expect(stage.locator('.comparison table')).toBeVisible();
    await room.expectToBeClean();

    await room.press('d');
    const files = Array.from({ length: 200 }, (_, index) =>
      fileNamed(`${index}.json`, index % 10 === 9 ? '{' : JSON.stringify(academy())),
    );
    await stage.locator('.desk input[type="file"]').setInputFiles(files);
    await expect(stage.locator('.desk tbody tr')).toHaveCount(180);
    await expect(stage.locator('.skipped li')).toHaveCount(20);
    expect(complaints).toEqual([]);
  },
);
