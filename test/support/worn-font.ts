import type { Page } from '@playwright/test';

/** Each with what has the same widths on a machine that lacks it. */
const families = {
  'DejaVu Sans': "'DejaVu Sans', Verdana",
  'Liberation Sans': "'Liberation Sans', Arimo, 'Nimbus Sans', Arial, Helvetica",
};

export type Font = keyof typeof families;

export const wearFont = (page: Page, font: Font): Promise<void> =>
  page.evaluate((names) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { font-family: ${names}, sans-serif !important; }`);
    const shadows = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot);
    for (const root of [document, ...shadows]) root?.adoptedStyleSheets.push(sheet);
  }, families[font]);

/** A sixth wider than most: the only one of a bare Debian. */
export const wearWideFont = (page: Page): Promise<void> => wearFont(page, 'DejaVu Sans');
