import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

type Manifest = Record<string, { file: string; imports?: string[] }>;

/** What other files import: of that a second one, under another address, would be a second widget. */
function filesOfOthers(): ReadonlySet<string> {
  const manifest: Manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
  const keys = Object.values(manifest).flatMap(({ imports = [] }) => imports);
  return new Set(keys.map((key) => manifest[key]?.file ?? ''));
}

/**
 * Keeps chunks of these names from coming until what is returned is called. An address that failed goes on failing, as in
 * browsers that remember so; only what other files import comes under its own.
 */
export async function takeAway(page: Page, ...names: string[]): Promise<() => void> {
  const ofOthers = filesOfOthers();
  const failed = new Set<string>();
  let isBack = false;
  await page.route(new RegExp(`/chunks/(${names.join('|')})-[\\w-]{8}\\.js`), (route) => {
    const url = route.request().url();
    const isRemembered = failed.has(url) && !ofOthers.has(new URL(url).pathname.slice(1));
    if (isBack && !isRemembered) return route.continue();
    failed.add(url);
    return route.abort();
  });
  return () => {
    isBack = true;
  };
}
