import { readFileSync } from 'node:fs';
import { answersIn } from '../../src/conversation/share-link.ts';
import { ruleSets } from '../../src/regulations/rule-sets.ts';
import { academy, trajectory } from '../support/academy.ts';
import { barriersIn } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { localeTexts } from '../support/locale-texts.ts';
import { fileNamed, rooms, StagePage } from '../support/stage-page.ts';

const nl = localeTexts('nl');
test('the code of each case is read off a projector of 720 lines, and opens its answers', async ({
  open,
  page,
}) => {
  await page.setViewportSize(rooms[0]);
  const base = 'https://www.een-gastpagina.be/stem/zelftest';
  await open({ attributes: { mode: 'coach', 'share-base': base } });
  const room = new StagePage(page);
  await room.begin();
  const [ruleSet] = ruleSets.filter(({ id }) => id === 'vlaio-2021');
  if (!ruleSet) throw new Error('The rules of the stage are gone.');
  const cases: { answers: object }[] = JSON.parse(
    readFileSync('src/regulations/stem-academies/2021/cases.json', 'utf8'),
  );
  for (const [index, { answers }] of cases.entries()) {
    await room.press(String(index + 1), 'q');
    const link = new URL((await room.decoded()) ?? '');
    expect(`${link.origin}${link.pathname}`).toBe(base);
    const code = link.hash.replace('#stem-check=', '');
    expect((await answersIn(code, ruleSet))?.answers).toEqual(answers);
    await room.press('n');
  }
});

test('answers too many for a code are said to be so, and the code opens the page without them', async ({
  open,
  page,
}) => {
  await page.setViewportSize(rooms[0]);
  await open({ attributes: { mode: 'coach', 'share-base': 'https://www.een-gastpagina.be/stem' } });
  const room = new StagePage(page);
  await room.begin();
  // No two alike, so that they take room.
  const postcodes = (index: number) =>
    Array.from({ length: 20 }, (_, at) => String(2000 + (((index * 20 + at) * 617) % 1900)));
  const many = Array.from({ length: 20 }, (_, index) =>
    trajectory({ activities: (index % 7) + 2, postcodes: postcodes(index) }),
  );
  await room.press('o');
  await page
    .locator('stem-check input[type="file"]')
    .setInputFiles(fileNamed('Groot.json', JSON.stringify(academy({ trajectories: many }))));
  await expect(page.locator('stem-check .stage h2')).toHaveText('Groot');
  await room.press('q');
  await expect(page.getByText(nl.say('keeping:share.shortWay'))).toBeVisible();
  expect(await room.decoded()).toBe('https://www.een-gastpagina.be/stem');
  expect(await barriersIn(page)).toEqual([]);
});

test('full screen is left with all that was counted', async ({ open, page }) => {
  await open({ attributes: { mode: 'coach' } });
  const room = new StagePage(page);
  await room.begin();
  const isFull = () => page.evaluate(() => document.fullscreenElement?.localName);
  await room.press('1', 'PageDown', '2', '2', 'f');
  await expect.poll(isFull).toBe('stem-check');
  await room.press('q');
  await expect(page.locator('stem-check .qr')).toBeVisible();
  expect(await barriersIn(page)).toEqual([]);
  await room.press('q', 'f');
  await expect.poll(isFull).toBeUndefined();
  await expect(page.locator('stem-check .hands input').nth(1)).toHaveValue('2');
});
