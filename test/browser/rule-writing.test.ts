import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { barriersIn } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';

const command = resolve('dist/stem-check-rules.js');
let parent = '';
let folder = '';

test.beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'stem-check-writing-'));
  folder = join(parent, 'straatfeest');
  execFileSync(process.execPath, [command, 'init', folder]);
});
test.afterEach(() => rmSync(parent, { recursive: true }));

const change = (file: string, from: string, to: string) => {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};
const found = (page: Page) => page.locator('.found');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const widget = (page: Page) => page.locator('stem-check');

test('a folder is chosen: what is wrong with it, then the widget that runs it', async ({
  page,
}) => {
  await page.goto('/demo/rule-set.html');
  change('rules.json', '"oneOf": ["place"', '"oneOf": ["plaec"');
  const input = page.locator('input[type=file]').first();
  await input.setInputFiles(folder);
  await expect(page.getByRole('heading', { name: 'Nazicht van straatfeest' })).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('1 fout.');
  await expect(found(page)).toContainText('Misschien bedoel je “place”.');
  await expect(widget(page)).toHaveCount(0);

  change('rules.json', 'plaec', 'place');
  await input.setInputFiles(folder);
  await expect(page.getByRole('status')).toHaveText(
    '2 vragen, 2 criteria, 2 talen en 2 voorbeelden. Alles klopt.',
  );
  await widget(page).getByRole('button', { name: 'Start' }).click();
  await widget(page).getByRole('button', { name: 'Op straat' }).click();
  await expect(widget(page).getByText('Hoeveel gezinnen doen mee?').last()).toBeVisible();
});

test('one file is chosen, or dropped, or comes out again', async ({ page }) => {
  await page.goto('/demo/rule-set.html?lang=en');
  const file = join(parent, 'party.json');
  execFileSync(process.execPath, [command, 'pack', folder, file]);
  await page.locator('input[type=file]').last().setInputFiles(file);
  await expect(page.getByRole('status')).toContainText('All is well.');
  const download = page.waitForEvent('download');
  await button(page, 'Save as one file').click();
  const saved = readFileSync(await (await download).path(), 'utf8');
  expect(JSON.parse(saved)).toEqual(JSON.parse(readFileSync(file, 'utf8')));

  const transfer = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['{ "id": '], 'half.json', { type: 'application/json' }));
    return data;
  });
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await expect(page.getByRole('heading', { name: 'Check of half.json' })).toBeFocused();
  await expect(found(page)).toContainText('A bracket that opens here is never closed.');
  await expect(page.getByText('These are your last rules without faults.')).toBeVisible();
  await expect(widget(page)).toBeVisible();
});

test('what is no rule folder is said to be none', async ({ page }) => {
  await page.goto('/demo/rule-set.html');
  const photo = { name: 'foto.png', mimeType: 'image/png', buffer: Buffer.from('?') };
  await page.locator('input[type=file]').last().setInputFiles(photo);
  await expect(page.getByRole('alert')).toHaveText(
    'Daar zit geen JSON-bestand in. Kies de map met rules.json.',
  );
});

for (const [language, colorScheme] of [
  ['nl', 'dark'],
  ['de', 'light'],
] as const)
  test(`without a barrier in ${language}, ${colorScheme}, from the beginning to the examples`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`/demo/rule-set.html?lang=${language}`);
    const examples = page.locator('.choose .quiet');
    await expect(examples.first()).toBeVisible();
    expect(await barriersIn(page, 'html')).toEqual([]);
    for (const at of [1, 0, 1]) {
      await examples.nth(at).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('#found')).toBeFocused();
      expect(await barriersIn(page, 'html')).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    }
    const heights = await page
      .locator('nav a, .bench button')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

/** A port that nothing listens at. */
async function freePort(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return String(typeof address === 'object' && address ? address.port : 0);
}

/** The command in its own process, once it says where to look. */
async function preview(port: string): Promise<ChildProcess> {
  const running = spawn(process.execPath, [
    command,
    'preview',
    folder,
    '--port',
    port,
    '--lang',
    'nl',
  ]);
  await new Promise<void>((done, fail) => {
    running.stdout.on('data', (data) => String(data).includes(`localhost:${port}`) && done());
    running.on('exit', () => fail(new Error('The preview stopped.')));
  });
  return running;
}

test('the preview follows what is saved, and keeps the answers', async ({ browser }) => {
  const port = await freePort();
  const running = await preview(port);
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  try {
    const response = await page.goto(`http://localhost:${port}/`);
    expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    await expect(page.getByRole('status')).toContainText('Alles klopt.');
    expect(await barriersIn(page, 'html')).toEqual([]);
    await widget(page).getByRole('button', { name: 'Start' }).click();
    await widget(page).getByRole('button', { name: 'Op straat' }).click();

    change('texts/nl.json', 'Hoeveel gezinnen doen mee?', 'Met hoeveel gezinnen zijn jullie?');
    await expect(widget(page).getByText('Met hoeveel gezinnen zijn jullie?').last()).toBeVisible();
    await expect(widget(page).locator('.you').getByText('Op straat')).toBeVisible();

    change('texts/nl.json', '"title"', '“title”');
    await expect(page.getByRole('status')).toHaveText('1 fout.');
    await expect(found(page)).toContainText('Gebruik rechte dubbele.');
    await expect(page.getByText('Dit zijn je laatste regels zonder fouten.')).toBeVisible();
    expect(complaints).toEqual([]);

    running.kill();
    await expect(page.getByRole('alert')).toContainText('De voorbeeldweergave is gestopt.');
  } finally {
    running.kill();
    await page.close();
  }
});

test('the preview gives nothing but the widget and the folder, and that to this machine only', async ({
  request,
}) => {
  const port = await freePort();
  const running = await preview(port);
  const status = async (path: string, headers = {}) =>
    (await request.get(`http://localhost:${port}${path}`, { headers })).status();
  try {
    expect(await status('/stem-check.js')).toBe(200);
    expect(await status('/..%2f..%2fpackage.json')).toBe(404);
    expect(await status('/%2e%2e/package.json')).toBe(404);
    expect(await status('/nowhere.js')).toBe(404);
    expect(await status('/folder.json', { host: 'elsewhere.example' })).toBe(403);
    expect((await request.post(`http://localhost:${port}/folder.json`)).status()).toBe(405);
  } finally {
    running.kill();
  }
});
