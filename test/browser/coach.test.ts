import { readFileSync } from 'node:fs';
import { toDocx } from '../../src/draft/export/to-docx.ts';
import { academy } from '../support/academy.ts';
import { barriersIn } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { localeTexts } from '../support/locale-texts.ts';
import { sampleDraft, samplePaper } from '../support/sample-paper.ts';
import { fileNamed, rooms, StagePage } from '../support/stage-page.ts';

const nl = localeTexts('nl');

/** In the larger room `coach-offline.test.ts` walks one too. */
test('two cases by keyboard alone: story, hands, answer, what if, phones', async ({
  open,
  page,
}) => {
  await page.setViewportSize(rooms[0]);
  await page.emulateMedia({ colorScheme: 'dark' });
  const base = 'https://www.een-gastpagina.be/stem';
  await open({ attributes: { mode: 'coach', theme: 'auto', 'share-base': base } });
  const seen = new StagePage(page);
  const { stage, heading } = seen;
  await seen.begin();
  await expect(heading).not.toBeFocused();
  await seen.walk('1', () => seen.expectToBeClean());
  expect(await seen.decoded()).toContain(`${base}#stem-check=`);
  await seen.expectToBeClean();
  await seen.press('PageDown');
  await seen.walk('8', () => seen.expectToBeSeen());
  expect(await seen.decoded()).toContain(`${base}#stem-check=`);
  await seen.press('n');
  await expect(heading).toHaveText(nl.say('coach:wall.heading'));
  await seen.expectToBeClean();

  await seen.press('?');
  await expect(stage.locator('.keys > button')).toBeInViewport({ ratio: 1 });
  await seen.expectToBeClean();
  await seen.press('?', 'b');
  expect(await barriersIn(page)).toEqual([]);
  await seen.press('b', 'v', '1', '2', '3', '4');
  await expect(stage.locator('.comparison table')).toBeVisible();
  await seen.expectToBeClean();
  await seen.press('o');
  await expect(stage.locator('.bring')).toBeVisible();
  await seen.expectToBeClean();
  await page.evaluate(() => {
    window.open = () => null;
  });
  await seen.press('s');
  await expect(stage.getByText(nl.say('coach:notes.refused'))).toBeVisible();
  await seen.expectToBeClean();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('every case fits a screen of 720 lines: nobody in a room scrolls', async ({ open, page }) => {
  await page.setViewportSize(rooms[0]);
  await open({ attributes: { mode: 'coach' } });
  const { stage } = new StagePage(page);
  await expect(stage.locator('.wall button')).toHaveCount(8);
  // In the page itself: it is about a hundred screens.
  const tooTall = await stage.evaluate(async (stage) => {
    const press = async (key: string) => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await new Promise(requestAnimationFrame);
    };
    const found: string[] = [];
    const look = () => {
      const idea = stage.querySelector('.idea');
      const header = stage.querySelector('header')?.textContent;
      if (!idea || idea.scrollHeight > idea.clientHeight) found.push(`${header}`);
    };
    for (let digit = 1; digit <= 8; digit++) {
      await press(`${digit}`);
      while (!stage.querySelector('.turned')) {
        look();
        await press('PageDown');
      }
      look();
      for (let on = 0; on < 2; on++) await press('PageDown');
    }
    return found;
  });
  expect(tooTall).toEqual([]);
});

test('the notes are in step with the stage both ways, in any language, and go with it', async ({
  open,
  page,
}) => {
  await open({ attributes: { mode: 'coach' } });
  const room = new StagePage(page);
  await room.begin();
  const opening = page.waitForEvent('popup');
  await room.press('s');
  const notes = await opening;
  const asked = notes.locator('.notes h1');
  await expect(asked).toHaveText(nl.say('coach:wall.heading'));
  expect(await barriersIn(notes, '.notes')).toEqual([]);
  await room.press('1', 'PageDown');
  await expect(asked).toHaveText((await room.heading.textContent()) ?? '');
  const cover = notes.locator('.notes details');
  await expect(cover).not.toHaveAttribute('open');
  await notes.keyboard.press('2');
  await expect(room.stage.locator('.hands input').nth(1)).toHaveValue('1');
  await notes.keyboard.press('r');
  await expect(room.stage.locator('.bars')).toBeVisible();
  await expect(cover).toHaveAttribute('open');
  expect(await barriersIn(notes, '.notes')).toEqual([]);
  await notes.getByRole('button', { name: nl.say('coach:keys.back') }).click();
  await expect(room.stage.locator('.hands').first()).toBeVisible();
  await expect(cover).not.toHaveAttribute('open');
  await page.locator('stem-check').evaluate((widget) => widget.setAttribute('lang', 'fr'));
  const french = localeTexts('fr');
  await expect(asked).toHaveText(french.say('rules:questions.audience.ask'));
  await expect(room.heading).toHaveText(french.say('rules:questions.audience.ask'));
  await expect(room.stage.locator('.hands input').nth(1)).toHaveValue('1');
  const closing = notes.waitForEvent('close');
  await room.press('s');
  await closing;
});

test('two hundred files, twenty of them broken, lie beside all criteria; it can be stopped', async ({
  open,
  page,
}) => {
  await open({ attributes: { mode: 'coach' } });
  const room = new StagePage(page);
  await room.begin();
  await room.press('d');
  const desk = room.stage.locator('.desk');
  await expect(room.heading).toBeFocused();
  expect(await barriersIn(page)).toEqual([]);
  const word = await toDocx(samplePaper, sampleDraft);
  const files = Array.from({ length: 200 }, (_, index) => {
    if (index % 10 === 9) return fileNamed(`kapot-${index}.docx`, word.slice(0, 2000));
    return index % 10 === 0
      ? fileNamed(`aanvraag-${index}.docx`, word)
      : fileNamed(`club-${index}.json`, JSON.stringify(academy()));
  });
  const choose = desk.locator('input[type="file"]');
  // The tenth is held, so that one can look at it while it reads.
  await page.evaluate(() => {
    const { arrayBuffer } = Blob.prototype;
    const held = new Promise((go) => addEventListener('go', go, { once: true }));
    Blob.prototype.arrayBuffer = async function (this: File) {
      if (this.name === 'kapot-9.docx') await held;
      return arrayBuffer.call(this);
    };
  });
  await choose.setInputFiles(files);
  await expect(desk.locator('progress')).toHaveAttribute('value', '9');
  expect(await barriersIn(page)).toEqual([]);
  await desk.getByRole('button', { name: nl.say('coach:desk.stop') }).click();
  await page.evaluate(() => dispatchEvent(new Event('go')));
  await expect(desk.locator('.notice')).toContainText('190');
  await expect(desk.locator('tbody tr')).toHaveCount(9);
  await desk.getByRole('button', { name: nl.say('coach:desk.clear') }).click();

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
});
