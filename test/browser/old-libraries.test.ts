import { academy, without } from '../support/academy.ts';
import { expect, test } from '../support/browser-test.ts';
import { ConversationPage } from '../support/conversation-page.ts';
import { hasLibrary, serveLibrary, serveScript } from '../support/host-library.ts';
import { openHostPage } from '../support/host-page.ts';
import { localeTexts } from '../support/locale-texts.ts';

const nl = localeTexts('nl');
const module = '<script type="module" src="/stem-check.js"></script>';
/** What the conversation asks; the rest is for the draft. */
const told = without(academy(), 'companies', 'living-world', 'challenges');
const fallback = '<stem-check date="2021-04-01"><p>Reserve</p></stem-check>';

/** They were made before there were policies. */
const policy = (strictest: string) =>
  strictest.replace("script-src 'self'", "$& 'unsafe-inline'").replace(/require-trusted.*/, '');

for (const [what, library, ...scripts] of [
  ['Prototype 1.7', 'prototype'],
  ['MooTools', 'mootools'],
  ['what Prototype 1.6 does', undefined, 'prototype-1.6.js'],
  ['functions on every object and list', undefined, 'every-object.js'],
] as const)
  test(`beside ${what} it talks, decides, writes files that open again, goes and comes back`, async ({
    page,
  }) => {
    test.skip(Boolean(library && !hasLibrary(library)), `${what} is not installed.`);
    const load = library ? await serveLibrary(page, library) : '';
    const own = await Promise.all(scripts.map((script) => serveScript(page, script)));
    await openHostPage(page, { load: load + own.join('') + module, placeholder: fallback, policy });
    const conversation = new ConversationPage(page, nl);
    await conversation.start();
    await conversation.give('both');
    await conversation.give('none');
    await conversation.skipTo(told);
    const reopened = await conversation.widget.evaluate(async (element) => {
      const widget = element as HTMLElementTagNameMap['stem-check'];
      const faults: string[] = [];
      for (const format of ['docx', 'docx-clean', 'json', 'csv', 'markdown']) {
        const file = await widget.exportDraft(format);
        if (!/docx|json/.test(format)) continue;
        for (const { code, path } of await widget.importDraft(file))
          faults.push(`${format}: ${code} ${path}`);
      }
      return faults;
    });
    expect(reopened).toEqual([]);
    expect(await conversation.answers()).toEqual(told);

    await page.evaluate(async () => {
      const widget = document.querySelector('stem-check') as Element;
      widget.parentNode?.removeChild(widget);
      await new Promise((resolve) => setTimeout(resolve));
      document.querySelector('main')?.append(widget);
    });
    await expect.poll(() => conversation.answers()).toEqual(told);
  });

test('beside a library whose sums are none there is no verdict: the fallback stays, and the page is told', async ({
  page,
  complaints,
}) => {
  await page.addInitScript(() => {
    addEventListener('stem-check-error', (event) => {
      document.title = (event as CustomEvent).detail.code;
    });
  });
  const script = await serveScript(page, 'reduce.js');
  await openHostPage(page, { load: script + module, placeholder: fallback });
  await expect(page).toHaveTitle('load');
  await expect(page.getByText('Reserve')).toBeVisible();
  expect(complaints.join()).toContain('could not start');
  complaints.length = 0;
});
