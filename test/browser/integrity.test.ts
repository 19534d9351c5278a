import { readFileSync } from 'node:fs';
import { hashOf, importMap } from '../../scripts/integrity.mjs';
import { expect, test } from '../support/browser-test.ts';
import { localeTexts } from '../support/locale-texts.ts';

const { say } = localeTexts('nl');
const hashes: Record<string, string> = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));

/** A page that holds its scripts to these hashes, in the words of the release. */
function heldTo(given: Record<string, string>) {
  const map = importMap(given, '/');
  return {
    load: `<script type="importmap">${map}</script>
      <script type="module" src="/stem-check.js" integrity="${given['stem-check.js']}" crossorigin></script>`,
    policy: (strictest: string) =>
      strictest.replace("script-src 'self'", `script-src 'self' '${hashOf('sha256', map)}'`),
  };
}

test('every script and style sheet has its hash', () => {
  for (const [file, hash] of Object.entries(hashes))
    expect(hashOf('sha384', readFileSync(`dist/${file}`)), file).toBe(hash);
  for (const file of ['stem-check.js', 'loader.js', 'embed.js', 'core.js', 'themes/vlaanderen.css'])
    expect(Object.keys(hashes)).toContain(file);
});

test('a page that holds all scripts to their hashes runs', async ({ open }) => {
  const conversation = await open(heldTo(hashes));
  await conversation.start();
});

test('a chunk with another hash is refused, and the fallback stays', async ({
  open,
  page,
  complaints,
}) => {
  const chunk = Object.keys(hashes).find((file) => file.startsWith('chunks/widget-')) ?? '';
  await open({
    ...heldTo({ ...hashes, ...otherHashes(chunk) }),
    placeholder: '<stem-check><p>Reserve</p></stem-check>',
  });
  await expect.poll(() => complaints.length).toBeGreaterThan(0);
  await expect(page.getByText('Reserve')).toBeVisible();
  await expect(page.getByRole('button', { name: say('welcome.start') })).toHaveCount(0);
  complaints.length = 0;
});

/** The hash of something else, for each chunk that carries the name of this one. */
const otherHashes = (chunk: string): Record<string, string> =>
  Object.fromEntries(
    Object.keys(hashes)
      .filter((file) => file.startsWith(chunk.replace(/-[^-]*$/, '-')))
      .map((file) => [file, hashOf('sha384', 'something else')]),
  );
