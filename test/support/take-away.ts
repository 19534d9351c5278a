import type { Page } from '@playwright/test';

/** Of these a second one, under another address, would be a second widget. */
const onlyOnce = ['widget', 'talk', 'frame'];

/**
 * Keeps chunks of these names from coming until what is returned is called. An address that failed goes on failing, as in
 * browsers that remember so, but for what is there only once.
 */
export async function takeAway(page: Page, ...names: string[]): Promise<() => void> {
  const failed = new Set<string>();
  let isBack = false;
  await page.route(new RegExp(`/chunks/(${names.join('|')})-[\\w-]{8}\\.js`), (route) => {
    const url = route.request().url();
    const isRemembered = failed.has(url) && !names.every((name) => onlyOnce.includes(name));
    if (isBack && !isRemembered) return route.continue();
    failed.add(url);
    return route.abort();
  });
  return () => {
    isBack = true;
  };
}
