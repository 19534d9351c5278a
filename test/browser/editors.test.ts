import { expect, test } from '../support/browser-test.ts';
import {
  type AllowList,
  drupalBasicHtml,
  filtered,
  wordPressPost,
} from '../support/editor-filter.ts';
import { localeTexts } from '../support/locale-texts.ts';

const { say } = localeTexts('en');
const load = '<script src="/loader.js"></script>';
const link = '<a href="/embed.html">Doe de zelftest</a>';
const div = `<div data-stem-check data-stem-check-lang="en" onclick="alert(1)"><p>${link}</p></div>`;
const tag = `<stem-check lang="en"><p>${link}</p></stem-check>`;
const withLine: AllowList = {
  ...drupalBasicHtml,
  div: ['data-stem-check', 'data-stem-check-lang', 'data-stem-check-theme'],
};

for (const [editor, allowed] of [
  ['Drupal, with the line in the list of allowed tags', withLine],
  ['WordPress, for who may not write unfiltered HTML', wordPressPost],
] as const)
  test(`a placeholder comes through the editor of ${editor}`, async ({ page, open }) => {
    const placeholder = await filtered(page, div, allowed);
    expect(placeholder).not.toContain('onclick');
    await open({ load, placeholder });
    await expect(page.getByRole('button', { name: say('welcome.start') })).toBeVisible();
  });

for (const [editor, html, allowed] of [
  ['Drupal, the tag', tag, withLine],
  ['Drupal, a placeholder without the line', div, drupalBasicHtml],
  ['WordPress, the tag', tag, wordPressPost],
] as const)
  test(`what does not come through leaves the link: ${editor}`, async ({ page, open }) => {
    await open({ load, placeholder: await filtered(page, html, allowed) });
    await page.waitForLoadState('networkidle');
    await expect(page.locator('stem-check')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Doe de zelftest' })).toBeVisible();
  });
