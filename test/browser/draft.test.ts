import type { Locator } from '@playwright/test';
import { academy, online, trajectory } from '../support/academy.ts';
import { expect, test } from '../support/browser-test.ts';
import type { ConversationPage } from '../support/conversation-page.ts';
import { escaped } from '../support/escaped.ts';
import { focusSeen } from '../support/focus-seen.ts';
import { keyboard } from '../support/hands.ts';
import { brokenWords, outOfSight } from '../support/in-sight.ts';
import { localeTexts } from '../support/locale-texts.ts';
import { barriersWorn, looks, wear } from '../support/looks.ts';
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

const together = ({ widget, texts }: ConversationPage, what: 'start' | 'document' = 'start') =>
  widget
    .getByRole('button', { name: texts.say(`draft:together.${what}`), exact: true })
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
      for (const look of looks.filter((each) => each.width === width)) {
        await wear(conversation, look);
        // So high that what sticks to its edge happens to cover nothing.
        await page.setViewportSize({ width, height: 3000 });
        const barriers = await barriersWorn(conversation, look);
        expect.soft(barriers, `${where}, ${look.theme}`).toEqual([]);
      }
    };
    await expectNone('as it opens');
    for (const id of draftSections) {
      const [gap] = await gaps(section(conversation, id)).all();
      if (gap) {
        await gap.click();
        await expect(section(conversation, id).locator('form.fill')).toBeVisible();
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
    const line = conversation.widget.locator('.say').getByRole('textbox');
    await line.fill('Waar?');
    await line.press('Enter');
    await expectNone('what may be a question');
    await conversation.press('draft:together.isText');
    await line.fill('12');
    await line.press('Enter');
    await expectNone('what is wrong, and what was written');
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

for (const [language, width] of [
  ['de', 320],
  ['fr', 390],
] as const)
  test(`in ${language} at ${width} px no word is cut, and each gap that is asked is in sight with its reply`, async ({
    open,
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    const conversation = await open({}, language);
    const { widget, texts: words } = conversation;
    await openDraft(conversation, saved);
    const faults = new Set<string>();
    const look = async (where: string) => {
      const found = [
        ...(await overflowing(page)),
        ...(await brokenWords(conversation)),
        ...(await smallTargets(conversation)),
      ];
      for (const fault of found) faults.add(`${where}: ${fault}`);
    };
    for (const id of draftSections) {
      await look(id);
      if (id === draftSections.at(-1)) break;
      await conversation.press('draft:next');
      await expect(section(conversation, id)).toBeHidden();
    }
    await together(conversation).click();
    const question = widget.locator('[part=question] .question');
    const leave = widget.getByRole('button', { name: words.say('draft:gap.leave'), exact: true });
    const end = widget.getByRole('group', { name: words.say('draft:together.end') });
    while (!(await end.isVisible())) {
      const asked = (await question.textContent()) ?? '';
      await look(asked);
      for (const fault of await outOfSight(conversation)) faults.add(`${asked}: ${fault}`);
      await leave.click();
    }
    await look('the end');
    expect([...faults]).toEqual([]);
  });

test('on a phone the gaps are filled in over the page, in the same chat, to the last', async ({
  open,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const conversation = await open();
  const { widget } = conversation;
  const answers = academy({ trajectories: [trajectory()] });
  await conversation.start();
  await conversation.skipTo(answers);
  await conversation.press('result:verdict.draft');
  await together(conversation).click();
  const ask = (id: string) => say(`rules:draft.fields.${id}.ask`);
  const send = async (id: string, text: string) => {
    const line = widget.getByRole('textbox', { name: ask(id) });
    await line.fill(text);
    await line.press('Enter');
  };
  const said = (text: string) => widget.locator('.says').filter({ hasText: text });
  await expect(widget.getByRole('group', { name: ask('name') })).toBeFocused();
  await send('name', 'vzw Vonk');
  await expect(said('Wij zijn vzw Vonk.')).toBeInViewport({ ratio: 1 });
  await send('legal-form', 'vzw');
  await send('enterprise-number', '12');
  await expect(said(say('draft:errors.malformedNumber'))).toBeInViewport({ ratio: 1 });
  const number = widget.getByRole('textbox', { name: ask('enterprise-number') });
  await expect(number).toHaveValue('12');
  await expect(number).toBeFocused();
  await send('enterprise-number', '0123456749');
  await expect(said('Ons KBO-nummer is 0123.456.749.')).toBeInViewport({ ratio: 1 });
  await expect(number).toBeHidden();
  expect(await outOfSight(conversation)).toEqual([]);
  await conversation.undo();
  await expect(number).toHaveValue('0123.456.749');
  await send('enterprise-number', '0123456749');
  await together(conversation, 'document').click();
  await expect(gaps(widget, say('rules:draft.fields.address.label'))).toBeFocused();
  await together(conversation).click();
  await expect(said('Wij zijn vzw Vonk.')).toBeVisible();
  await expect(widget.getByRole('group', { name: ask('address') })).toBeFocused();
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
    const line = (id: string) =>
      conversation.widget.getByRole('textbox', { name: say(`rules:draft.fields.${id}.ask`) });
    await hand.write(line('enterprise-number'), '0123456749');
    await page.keyboard.press('Enter');
    await expect(conversation.widget.getByText('0123.456.749').first()).toBeVisible();
    await expect(line('postcode')).toBeFocused();
    await hand.press(together(conversation, 'document'));
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
  const heading = conversation.heading(sectionHeading('character'));
  await heading.evaluate((each) => each.scrollIntoView());
  await expect(overview.locator('[aria-current]')).toContainText(
    say('rules:draft.sections.character'),
  );
  await page.setViewportSize({ width: 390, height: 800 });
  await expect.poll(shown).toBe(1);
});
