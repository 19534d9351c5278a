import type { Page } from '@playwright/test';

export interface HostPage {
  /** Language of the page; the widget follows it. */
  lang?: string;
  /** Attributes of the widget. */
  attributes?: Record<string, string>;
  /** What stands in the widget, as HTML. */
  fallback?: string;
  /** What stands around the widget, as HTML. */
  before?: string;
  after?: string;
  /** Addresses of more module scripts. */
  scripts?: string[];
}

export const hostTitle = 'De pagina van de gast';

const html = ({
  lang = 'nl',
  attributes = {},
  fallback = '',
  before = '',
  after = '',
  scripts = [],
}: HostPage) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${hostTitle}</title>
    ${['/stem-check.js', ...scripts].map((src) => `<script type="module" src="${src}"></script>`).join('')}
  </head>
  <body>
    <main>
      <h1>${hostTitle}</h1>
      ${before}
      <stem-check ${Object.entries(attributes)
        .map(([name, value]) => `${name}="${value}"`)
        .join(' ')}>${fallback}</stem-check>
      ${after}
    </main>
  </body>
</html>`;

/** Opens a page made for one test, served under the same policy as the pages that are shipped. */
export async function openHostPage(page: Page, host: HostPage = {}): Promise<void> {
  await page.route('/host-page.html', async (route) => {
    const { origin } = new URL(route.request().url());
    const response = await route.fetch({ url: `${origin}/` });
    await route.fulfill({ response, body: html(host) });
  });
  await page.goto('/host-page.html');
}
