import { codeFor } from '../../src/conversation/share-link.ts';
import { academy, trajectory } from '../support/academy.ts';
import { barriersIn } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import type { ConversationPage } from '../support/conversation-page.ts';
import { brokenWords } from '../support/in-sight.ts';
import { localeTexts } from '../support/locale-texts.ts';
import { overflowing } from '../support/overflowing.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { smallTargets } from '../support/small-targets.ts';

const nl = localeTexts('nl');
const answers = academy({
  trajectories: [trajectory({ postcodes: ['9000'] }), trajectory({ postcodes: ['9050'] })],
});
const today = { attributes: { date: '2026-11-23', history: 'push' } } as const;

const years = ({ widget }: ConversationPage) => widget.locator('.years');
const ruleSet = ({ widget }: ConversationPage) =>
  widget.evaluate(
    (host) => (host as HTMLElement & { assessment: { ruleSet: string } }).assessment.ruleSet,
  );

async function openYears(conversation: ConversationPage): Promise<void> {
  await conversation.unfold('result:explore.heading');
  await conversation.arrives(() => conversation.press('result:years.open'));
  await expect(years(conversation)).toBeVisible();
}

for (const width of [390, 1280])
  test(`the other years at ${width} px: what differs, and on under another one and back`, async ({
    page,
    open,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const conversation = await open(today);
    await conversation.start();
    await conversation.skipTo(answers);
    await openYears(conversation);
    const table = years(conversation).getByRole('table');
    if (width > 1000) await expect(table).toBeVisible();
    else await expect(table).toBeHidden();
    await expect(
      years(conversation).getByText('€ 30.000').locator('visible=true').first(),
    ).toBeVisible();
    for (const fold of await years(conversation).locator('.fold > summary').all())
      await fold.click();
    expect(await barriersIn(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    expect(await smallTargets(conversation)).toEqual([]);

    // Back of the browser closes it, as our own button and Escape do.
    await page.goBack();
    await expect(years(conversation)).toBeHidden();
    await expect(conversation.verdict).toBeVisible();
    await conversation.arrives(() => conversation.press('result:years.open'));

    const onwards = conversation.button(nl.say('result:years.goOn.button', { year: 2023 }));
    await conversation.arrives(() => onwards.click());
    await expect(conversation.widget).toContainText(nl.say('frame.verdict', { year: 2023 }));
    expect(await ruleSet(conversation)).toBe('vlaio-2023');
    expect(await barriersIn(page)).toEqual([]);
    await conversation.undo();
    await expect(conversation.widget).toContainText(nl.say('frame.verdict', { year: 2021 }));
    expect(await ruleSet(conversation)).toBe('vlaio-2021');
  });

test('on the narrowest screens no word is cut, in any language', async ({ page, open }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const language of ['nl', 'de', 'fr', 'en'] as const) {
    const conversation = await open(today, language);
    await conversation.start();
    await conversation.skipTo(answers);
    await openYears(conversation);
    expect(await overflowing(page), language).toEqual([]);
    expect(await brokenWords(conversation), language).toEqual([]);
  }
});

test('a link that is made under another year opens under that year', async ({ page, open }) => {
  const conversation = await open(today);
  await conversation.start();
  await conversation.skipTo(answers);
  await openYears(conversation);
  await conversation.button(nl.say('result:years.goOn.button', { year: 2024 })).click();
  await expect(conversation.widget).toContainText(nl.say('frame.verdict', { year: 2024 }));
  await conversation.unfold('result:explore.heading');
  await conversation.press('result:verdict.share');
  const link = await conversation.widget
    .getByRole('textbox', { name: nl.say('keeping:share.link') })
    .inputValue();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(conversation.widget).toContainText(nl.say('keeping:offer.year', { year: 2024 }));
  await conversation.press('keeping:offer.link.accept');
  await expect(conversation.widget).toContainText(nl.say('frame.verdict', { year: 2024 }));
  expect(await ruleSet(conversation)).toBe('vlaio-2024');
});

test('a link of another year is never gone on with in the words of this one', async ({
  page,
  open,
}) => {
  const code = await codeFor(ruleSetOf('vlaio-2023'), {});
  const conversation = await open(today);
  await conversation.start();
  await page.evaluate((code) => {
    location.hash = `stem-check=${code}`;
  }, code);
  await expect(conversation.widget).toContainText(nl.say('keeping:offer.year', { year: 2023 }));
  // The network falls silent: what is asked under the other rules has its words already.
  await page.route('**/chunks/**', () => {});
  await conversation.press('keeping:offer.link.accept');
  await expect(conversation.widget).toContainText('Krijgt onze STEM-academie subsidie?');
});
