import type { Page } from '@playwright/test';

/** A font that is a sixth wider than most: the only one of a bare Debian, and Verdana elsewhere. */
export const wearWideFont = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { font-family: 'DejaVu Sans', Verdana, sans-serif !important; }");
    const shadows = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot);
    for (const root of [document, ...shadows]) root?.adoptedStyleSheets.push(sheet);
  });
