import type { Page } from '@playwright/test';
import { academy, trajectory } from '../support/academy.ts';
import { barriersIn } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { type Language, localeTexts } from '../support/locale-texts.ts';

const languages: readonly Language[] = ['nl', 'fr', 'de', 'en'];

/** What is printed last, as a page of its own: its text, its sheets and their size in points. */
async function printed(page: Page): Promise<{ text: string; sheets: number; size: number[] }> {
  const { html, css } = await page.evaluate(() => {
    const paper = [...document.querySelectorAll('iframe')].at(-1)?.contentDocument as Document;
    const rules = paper.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
    const html = paper.documentElement.getHTML();
    return { html, css: rules.map((rule) => rule.cssText).join('\n') };
  });
  const paper = await page.context().newPage();
  await paper.setContent(html);
  await paper.addStyleTag({ content: css });
  const text = (await paper.textContent('body')) ?? '';
  const pdf = (await paper.pdf({ preferCSSPageSize: true })).toString('latin1');
  await paper.close();
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
  for (const language of languages) {
    const { say } = localeTexts(language);
    await page.locator(`stem-check .papers-languages [lang="${language}"]`).click();
    const press = (key: string) => papers.getByRole('button', { name: say(key) }).click();
    await press('coach:papers.questions');
    const questions = await printed(page);
    expect(questions, language).toMatchObject({ sheets: 1, size: [595, 842] });
    await press('coach:papers.poster');
    const poster = await printed(page);
    expect(poster, language).toMatchObject({ sheets: 1, size: [842, 1191] });
    expect(poster.text).toContain(say('rules:criteria.open-offer.rule'));
    await papers.getByRole('button').last().click();
    expect(await printed(page), language).toMatchObject({ sheets: 1, size: [842, 595] });
    await press('coach:papers.record');
    const { text } = await printed(page);
    expect(text).toContain(await page.locator('stem-check .stage > header > b').textContent());
    expect(text).toContain(`3 ${say('rules:questions.audience.options.members-only.label')}`);
    expect(text).toContain('#stem-check=1.');
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
  await page.locator('stem-check .bring input[type="file"]').setInputFiles({
    ...{ name: 'Geheime club.json', mimeType: 'application/json' },
    buffer: Buffer.from(JSON.stringify(answers)),
  });
  const title = page.locator('stem-check .idea h2');
  await expect(title).toHaveText('Geheime club');
  const verdict = page.getByText(say('coach:verdict.whatIf'));
  for (let steps = 0; steps < 60 && !(await verdict.isVisible()); steps++)
    await page.keyboard.press('PageDown');
  await page.getByLabel(/^Eén meer: Traject 1/).click();
  await page.keyboard.press('k');
  await page.keyboard.press('o');
  await page.getByRole('button', { name: 'Geheime club, Variant 1' }).click();
  for (const key of ['PageDown', 'r', 'PageDown', 'h']) await page.keyboard.press(key);
  await page
    .locator('stem-check .papers')
    .getByRole('button', { name: say('coach:papers.record') })
    .click();
  const { text } = await printed(page);
  expect(text).toContain(say('coach:papers.own'));
  expect(text).not.toContain('Geheime club');
});
