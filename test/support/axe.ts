import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** As small as it comes: each page reads all of it, and nothing here runs it. */
const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that colours can break. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe-core finds wrong in the widgets, or in another part of the page: one line for each element. */
export async function barriersIn(page: Page, part = 'stem-check', rules = tags): Promise<string[]> {
  // The policy of the page lets in no script of ours: this way it comes from outside, as developer tools do.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async ({ part, rules }) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(part, { runOnly: rules, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary}`,
        ),
      );
    },
    { part, rules },
  );
}
