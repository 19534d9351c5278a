import type { Page } from '@playwright/test';
import { academy, trajectory } from '../support/academy.ts';
import { barriersIn } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { type Language, localeTexts } from '../support/locale-texts.ts';
import { fileNamed } from '../support/stage-page.ts';

const languages: readonly Language[] = ['nl', 'fr', 'de', 'en'];

const lastPrinted = (page: Page) => page.locator('iframe').last().contentFrame().locator('main');

/** What is printed last, as a page of its own: its text, its sheets and their size in points. */
async function printed(
  page: Page,
  paper: Page,
): Promise<{ text: string; sheets: number; size: number[] }> {
  const { html, css } = await page.evaluate(() => {
    const paper = [...document.querySelectorAll('iframe')].at(-1)?.contentDocument as Document;
    const rules = paper.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const html = paper.documentElement.getHTML();
    return { html, css: rules.map((rule) => rule.cssText).join('\n') };
  });
  await paper.setContent(html);
  await paper.addStyleTag({ content: css });
  const text = (await paper.textContent('body')) ?? '';
  const pdf = (await paper.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width = '', height = ''] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  return { text, sheets, size: [Math.round(Number(width)), Math.round(Number(height))] };
}

test('each hand-out is one sheet in every language, and the record tells how the room voted', async ({
  open,
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await open({ attributes: { mode: 'coach' } });
  await expect(page.locator('stem-check .wall button').first()).toBeVisible();
  for (const key of ['1', 'PageDown', '2', '2', '2', 'r', 'PageDown', 'h'])
    await page.keyboard.press(key);
  const papers = page.locator('stem-check .papers');
  await expect(papers).toBeVisible();
  expect(await barriersIn(page)).toEqual([]);
  const paper = await page.context().newPage();
  for (const language of languages) {
    const { say } = localeTexts(language);
    await page.locator(`stem-check .papers-languages [lang="${language}"]`).click();
    const press = (key: string) => papers.getByRole('button', { name: say(key) }).click();
    await press('coach:papers.questions');
    const questions = await printed(page, paper);
    expect(questions, language).toMatchObject({ sheets: 1, size: [595, 842] });
    await press('coach:papers.poster');
    const poster = await printed(page, paper);
    expect(poster, language).toMatchObject({ sheets: 1, size: [842, 1191] });
    expect(poster.text).toContain(say('rules:criteria.open-offer.rule'));
    await papers.getByRole('button').last().click();
    expect(await printed(page, paper), language).toMatchObject({ sheets: 1, size: [842, 595] });
    await press('coach:papers.record');
    const record = lastPrinted(page);
    const name = await page.locator('stem-check .stage header > b').textContent();
    await expect(record).toContainText(name ?? 'a name');
    await expect(record).toContainText(
      `3 ${say('rules:questions.audience.options.members-only.label')}`,
    );
    await expect(record).toContainText('#stem-check=1.');
  }
});

test('the record names nobody from the room, also where a variant of theirs was tried', async ({
  open,
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const { say } = localeTexts('nl');
  await open({ attributes: { mode: 'coach' } });
  await expect(page.locator('stem-check .wall button').first()).toBeVisible();
  await page.keyboard.press('o');
  const answers = academy({ trajectories: [trajectory()] });
  const club = { name: 'Geheime club', asks: ['audience'], answers };
  await page
    .locator('stem-check .bring input[type="file"]')
    .setInputFiles(fileNamed('Geheime club.json', JSON.stringify(club)));
  await expect(page.locator('stem-check .idea h2')).toHaveText('Geheime club');
  for (const key of ['PageDown', 'PageDown', 'PageDown']) await page.keyboard.press(key);
  await page.getByLabel(/^Eén meer: Traject 1/).click();
  await page.keyboard.press('k');
  await page.keyboard.press('o');
  await page.getByRole('button', { name: 'Geheime club, Variant 1', exact: true }).click();
  for (const key of ['PageDown', 'r', 'PageDown', 'h']) await page.keyboard.press(key);
  await page
    .locator('stem-check .papers')
    .getByRole('button', { name: say('coach:papers.record') })
    .click();
  await expect(lastPrinted(page)).toContainText(say('coach:papers.own'));
  await expect(lastPrinted(page)).not.toContainText('Geheime club');
});
