import type { Page } from '@playwright/test';
import { wearSheet } from './worn-sheet.ts';

/** Each with what has the same widths on a machine that lacks it. */
const families = {
  'DejaVu Sans': "'DejaVu Sans', Verdana",
  'Liberation Sans': "'Liberation Sans', Arimo, 'Nimbus Sans', Arial, Helvetica",
};

export type Font = keyof typeof families;

export async function wearFont(page: Page, font: Font): Promise<void> {
  const css = `* { font-family: ${families[font]}, sans-serif !important; }`;
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const others = [...document.querySelectorAll(':not(stem-check)')];
    for (const root of [document, ...others.map(({ shadowRoot }) => shadowRoot)])
      root?.adoptedStyleSheets.push(sheet);
  }, css);
  for (const widget of await page.locator('stem-check').all()) await wearSheet(widget, css);
}

/** A sixth wider than most: the only one of a bare Debian. */
export const wearWideFont = (page: Page): Promise<void> => wearFont(page, 'DejaVu Sans');
