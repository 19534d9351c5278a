import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { barriersIn } from '../support/axe.ts';

const kept = readdirSync('docs/rules');
const [text = ''] = kept.filter((name) => name.endsWith('.md'));
const page = (name: string) => `/rules/${name.replace('.md', '.html')}`;

test('what is published is what is kept', () => {
  for (const name of kept)
    expect(readFileSync(`dist/rules/${name}`, 'utf8'), name).toBe(
      readFileSync(`docs/rules/${name}`, 'utf8'),
    );
});

test('the front page leads to the rules, and they to each criterion', async ({ page: tab }) => {
  await tab.goto('/');
  await tab.getByRole('link', { name: 'de regels als document' }).click();
  await tab.getByRole('main').getByRole('listitem').getByRole('link').last().click();
  await tab.getByRole('navigation', { name: 'Inhoud' }).getByRole('link').nth(1).click();
  await expect(tab.getByRole('heading', { level: 2, name: 'De criteria' })).toBeInViewport();
  await expect(tab.getByRole('table', { name: /^Waarheidstabel/ }).first()).toBeVisible();
});

for (const name of kept.filter((each) => each.endsWith('.md')))
  test(`${name} as a page has no barrier in the dark, on a phone`, async ({ browser }) => {
    const tab = await browser.newPage({
      colorScheme: 'dark',
      viewport: { width: 390, height: 844 },
    });
    await tab.goto(page(name));
    expect(await barriersIn(tab, 'html')).toEqual([]);
    // Its rows are drawn as blocks there, and are rows all the same.
    const table = tab.getByRole('table').first();
    expect(await table.getByRole('row').count()).toBeGreaterThan(2);
    expect(await table.getByRole('columnheader').count()).toBeGreaterThan(1);
    await tab.close();
  });

test('on paper there is nothing that leads elsewhere', async ({ page: tab }) => {
  await tab.goto(page(text));
  const contents = tab.getByRole('navigation', { name: 'Andere talen' });
  await expect(contents).toBeVisible();
  await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(contents).toBeHidden();
  const colours = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
  expect(colours).toBe('rgb(255, 255, 255)');
});
