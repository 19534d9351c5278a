import { readdirSync, readFileSync } from 'node:fs';
import { hashOf } from '../../scripts/integrity.mjs';
import { barriersIn } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { overflowing } from '../support/overflowing.ts';
import { wearWideFont } from '../support/worn-font.ts';

const kit = (name: string) => readFileSync(`dist/compliance/${name}`, 'utf8');
const names = readdirSync('dist/compliance');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

test('every text of the kit is of this version, and filled in', () => {
  expect(names.sort()).toEqual([
    'README.md',
    'beveiliging.md',
    'privacy.html',
    'toegankelijkheid.html',
  ]);
  for (const name of names) {
    expect(kit(name)).toContain(version);
    expect(kit(name)).not.toContain('{{');
  }
});

test('the hashes in the kit are those of the files', () => {
  const rows = [...kit('beveiliging.md').matchAll(/^\| `(.+)` \| `(sha384-.+)` \|$/gm)];
  const said = Object.fromEntries(rows.map(([, file, hash]) => [file, hash]));
  expect(said).toEqual(JSON.parse(readFileSync('dist/integrity.json', 'utf8')));
  for (const [file, hash] of Object.entries(said))
    expect(hashOf('sha384', readFileSync(`dist/${file}`)), file).toBe(hash);
});

test('the policy in the kit is the one that is served', async ({ page }) => {
  const response = await page.goto('/');
  const served = response?.headers()['content-security-policy'] ?? 'none';
  expect(kit('beveiliging.md').split('\n')).toContain(served);
});

test('what the kit points at is there', () => {
  for (const name of kit('README.md').match(/(?<=`)[\w./]+\.(html|md)(?=`)/g) ?? [])
    expect(() => kit(name), name).not.toThrow();
});

for (const name of ['toegankelijkheid.html', 'privacy.html'])
  test(`${name} brings no barrier to a page, and fits whatever its font`, async ({
    open,
    page,
  }) => {
    await open({ load: '', placeholder: kit(name) });
    await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
    const fits = async (width: number) => {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await overflowing(page), `${width} px`).toEqual([]);
    };
    for (const width of [1200, 390, 320]) await fits(width);
    expect(await barriersIn(page, 'html')).toEqual([]);
    await wearWideFont(page);
    for (const width of [390, 320]) await fits(width);
  });
