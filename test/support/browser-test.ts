import { test as base, expect, type Page } from '@playwright/test';
import { ConversationPage } from './conversation-page.ts';
import { type HostPage, openHostPage } from './host-page.ts';
import { type Language, localeTexts } from './locale-texts.ts';

interface Fixtures {
  /** What the page complained of: errors, refused content and requests to strangers. None is left at the end of a test. */
  complaints: string[];
  /** A page with one widget, on a day when the call of 2021 was open. */
  open: (host?: HostPage, language?: Language) => Promise<ConversationPage>;
}

export const callIsOpen = '2021-04-01';

export const test = base.extend<Fixtures>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      await listen(page, `${baseURL}/`, complaints);
      await use(complaints);
      expect(complaints, 'what the page complained of').toEqual([]);
    },
    { auto: true },
  ],
  open: async ({ page }, use) => {
    await use(async (host = {}, language = 'nl') => {
      const attributes = { date: callIsOpen, ...host.attributes };
      await openHostPage(page, { lang: language, ...host, attributes });
      return new ConversationPage(page, localeTexts(language));
    });
  },
});

async function listen(page: Page, home: string, complaints: string[]): Promise<void> {
  page.on('console', (message) => {
    const isOurs = !message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && isOurs) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(home)) complaints.push(`Request to ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Refused by ${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
}

export { expect };
