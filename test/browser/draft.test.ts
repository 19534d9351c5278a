import type { Locator } from '@playwright/test';
import { academy, online, trajectory } from '../support/academy.ts';
import { barriersIn } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import type { ConversationPage } from '../support/conversation-page.ts';
import { escaped } from '../support/escaped.ts';
import { focusSeen } from '../support/focus-seen.ts';
import { keyboard } from '../support/hands.ts';
import { localeTexts } from '../support/locale-texts.ts';
import { wear } from '../support/looks.ts';
import { draftSections, openDraft, savedJson, sectionHeading } from '../support/open-draft.ts';
import { overflowing } from '../support/overflowing.ts';
import { smallTargets } from '../support/small-targets.ts';
import { widenSpacing } from '../support/wider-spacing.ts';

const texts = localeTexts('nl');
const { say } = texts;
const saved = savedJson(academy({ trajectories: [trajectory({ title: 'Robots' }), online()] }), {
  fields: { name: 'vzw Vonk' },
});

const section = ({ widget }: ConversationPage, id: string) =>
  widget.locator(`[data-section="${id}"]`);

const gaps = (within: Locator, what = '') =>
  within.getByRole('button', {
    name: new RegExp(`^${escaped(`${say('draft:gap.fill')} ${what}`)}`, 'i'),
  });

const together = ({ widget }: ConversationPage) =>
  widget
    .getByRole('button', { name: say('draft:together.start'), exact: true })
    .filter({ visible: true })
    .first();

const openMore = async (conversation: ConversationPage) => {
  await conversation.press('draft:more');
  await expect(conversation.heading(say('draft:exports.heading'))).toBeFocused();
};

for (const width of [1200, 390])
  test(`no barrier in any section, in what is open in it, and in what one leaves with at ${width} px`, async ({
    open,
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const conversation = await open();
    await wear(conversation, { width, theme: 'light' });
    await openDraft(conversation, saved);
    const expectNone = async (where: string) => {
      for (const theme of ['light', 'dark'] as const) {
        await wear(conversation, { width, theme });
        // So high that what sticks to its edge happens to cover nothing.
        await page.setViewportSize({ width, height: 3000 });
        expect.soft(await barriersIn(page), `${where}, ${theme}`).toEqual([]);
      }
    };
    await expectNone('as it opens');
    for (const id of draftSections) {
      const [gap] = await gaps(section(conversation, id)).all();
      if (gap) {
        await gap.click();
        await expectNone(id);
        await conversation.press('question.done');
      } else if (width === 390) await expectNone(id);
      if (width === 390 && id !== draftSections.at(-1)) {
        await conversation.press('draft:next');
        await expect(section(conversation, id)).toBeHidden();
      }
    }
    await openMore(conversation);
    await expectNone('more');
    await conversation.press('draft:back');
    await together(conversation).click();
    await expectNone('together');
  });

test('every gap holds wider spacing of text at 320 px, and targets that can be hit', async ({
  open,
  page,
}) => {
  const conversation = await open();
  await page.setViewportSize({ width: 320, height: 800 });
  await openDraft(conversation, saved);
  await widenSpacing(conversation);
  const expectFit = async (where: string) => {
    expect.soft(await overflowing(page), where).toEqual([]);
    expect.soft(await smallTargets(conversation), where).toEqual([]);
  };
  for (const id of draftSections) {
    await expectFit(id);
    for (const gap of await gaps(section(conversation, id)).all()) {
      await gap.click();
      await expectFit(`${id}, open`);
      await page.keyboard.press('Escape');
    }
    if (id !== draftSections.at(-1)) await conversation.press('draft:next');
  }
  await openMore(conversation);
  await expectFit('more');
  await conversation.press('draft:back');
  await together(conversation).click();
  await expectFit('together');
});

for (const width of [1200, 390])
  test(`the keyboard alone fills in the draft, and sees where it is, at ${width} px`, async ({
    open,
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const conversation = await open();
    await openDraft(conversation, saved);
    const hand = keyboard(page, async () => expect(await focusSeen(conversation)).toBe('seen'));
    const street = say('rules:draft.fields.address.label');
    await hand.press(gaps(conversation.widget, street));
    await page.keyboard.type('Dok Noord 7');
    await hand.press(conversation.button(say('question.done')));
    await expect(conversation.widget.getByText('Dok Noord 7')).toBeVisible();
    await hand.press(conversation.button(say('draft:more')));
    await expect(conversation.heading(say('draft:exports.heading'))).toBeFocused();
    await hand.press(conversation.button(say('draft:back')));
    await hand.press(together(conversation));
    await hand.press(conversation.button(say('draft:gap.leave')));
    await hand.press(conversation.button(say('draft:together.stop')));
    await hand.press(conversation.button(say('draft:word')));
  });

test('a wide draft marks the section that was scrolled to; a narrow one shows one at a time', async ({
  open,
  page,
}) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  const conversation = await open();
  await openDraft(conversation, saved);
  const shown = () =>
    conversation.widget.locator('[data-section]').filter({ visible: true }).count();
  const overview = conversation.widget.getByRole('navigation', { name: say('draft:overview') });
  expect(await shown()).toBe(draftSections.length);
  const heading = conversation.heading(sectionHeading(texts, 'character'));
  await heading.evaluate((each) => each.scrollIntoView());
  await expect(overview.locator('[aria-current]')).toContainText(
    say('rules:draft.sections.character'),
  );
  await page.setViewportSize({ width: 390, height: 800 });
  await expect.poll(shown).toBe(1);
});
