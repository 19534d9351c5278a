import type { Page } from '@playwright/test';
import { barriersIn } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { localeTexts } from '../support/locale-texts.ts';

const en = localeTexts('en');

const choose = (page: Page, choices: Readonly<Record<string, string>>) =>
  page.locator('#choices').evaluate((form, chosen) => {
    for (const [name, value] of Object.entries(chosen)) {
      const field = (form as HTMLFormElement).elements.namedItem(name) as HTMLInputElement;
      field.value = value;
    }
    form.dispatchEvent(new Event('input'));
  }, choices);

const snippet = async (page: Page) => (await page.locator('#snippet').textContent()) ?? '';

/** Puts a snippet on a page of its own, as a webmaster does. */
async function paste(page: Page, code: string) {
  await page.route('/pasted.html', async (route) => {
    const { origin } = new URL(route.request().url());
    const response = await route.fetch({ url: `${origin}/` });
    const policy = response.headers()['content-security-policy'];
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': `${policy}; frame-src 'self'` },
      body: `<!doctype html><html lang="nl"><head><title>Geplakt</title></head><body><h1>Geplakt</h1>${code}</body></html>`,
    });
  });
  await page.goto('/pasted.html');
}

test('what is chosen is seen at once, and said in the code', async ({ page }) => {
  await page.goto('/demo/configurator.html');
  expect(await barriersIn(page, 'main')).toEqual([]);
  await choose(page, { lang: 'en', theme: 'dark', colours: 'own', colour: '#7a1fa2' });
  const widget = page.locator('stem-check');
  await expect(widget.getByRole('button', { name: en.say('welcome.start') })).toHaveCSS(
    'background-color',
    /^(rgb|color)\(/,
  );
  await expect(widget).toHaveAttribute('theme', 'dark');
  const code = await snippet(page);
  expect(code).toContain('<stem-check lang="en" theme="dark">');
  expect(code).toContain('stem-check { --stem-check-accent: #7a1fa2; }');
});

test('the code is copied, and that is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/demo/configurator.html');
  await page.getByRole('button', { name: 'Kopieer de code' }).click();
  await expect(page.locator('#said')).toHaveText('Gekopieerd.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await snippet(page));
});

for (const way of ['module', 'loader', 'placeholder', 'frame'])
  test(`the code for “${way}” works where it is pasted, hashes and all`, async ({ page }) => {
    await page.goto('/demo/configurator.html');
    await choose(page, { way, lang: 'en', colours: 'vlaanderen', folder: '/' });
    await expect.poll(() => snippet(page)).toMatch(/integrity="sha384-[\w+/]{64}"/);
    const code = await snippet(page);

    await paste(page, code);
    const place = way === 'frame' ? page.frameLocator('iframe') : page;
    await place.getByRole('button', { name: en.say('welcome.start'), exact: true }).click();
    await expect(place.locator('stem-check .question')).toHaveText(
      en.say('rules:questions.goal.ask'),
    );
  });
