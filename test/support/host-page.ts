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
  /** What loads the widget, as HTML; by default the module script. */
  load?: string;
  /** What stands in the place of the widget, as HTML. */
  placeholder?: string;
  /** What this host allows on top of the strictest policy. */
  policy?: (strictest: string) => string;
}

export const hostTitle = 'De pagina van de gast';

const moduleScript = (src: string) => `<script type="module" src="${src}"></script>`;

const html = ({
  lang = 'nl',
  attributes = {},
  fallback = '',
  before = '',
  after = '',
  scripts = [],
  load = moduleScript('/stem-check.js'),
  placeholder = `<stem-check ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}>${fallback}</stem-check>`,
}: HostPage) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${hostTitle}</title>
    ${load}
    ${scripts.map(moduleScript).join('')}
  </head>
  <body>
    <main>
      <h1>${hostTitle}</h1>
      ${before}
      ${placeholder}
      ${after}
    </main>
  </body>
</html>`;

/** The strictest policy, and frames of one origin. */
export const framing = (origin: string) => (strictest: string) =>
  `${strictest}; frame-src ${origin}`;

/** Opens a page made for one test, served under the same policy as the pages that are shipped. */
export async function openHostPage(page: Page, host: HostPage = {}): Promise<void> {
  await page.route('/host-page.html', async (route) => {
    const { origin } = new URL(route.request().url());
    const response = await route.fetch({ url: `${origin}/` });
    const headers = response.headers();
    const policy = `${headers['content-security-policy']}`;
    headers['content-security-policy'] = host.policy?.(policy) ?? policy;
    await route.fulfill({ response, headers, body: html(host) });
  });
  await page.goto('/host-page.html');
}
