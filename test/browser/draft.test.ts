import { academy, online, trajectory } from '../support/academy.ts';
import { barriersIn } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import type { ConversationPage } from '../support/conversation-page.ts';
import { focusSeen } from '../support/focus-seen.ts';
import { keyboard } from '../support/hands.ts';
import { localeTexts } from '../support/locale-texts.ts';
import { wear } from '../support/looks.ts';
import { draftSections, openDraft, savedJson } from '../support/open-draft.ts';
import { overflowing } from '../support/overflowing.ts';
import { smallTargets } from '../support/small-targets.ts';
import { widenSpacing } from '../support/wider-spacing.ts';

const { say } = localeTexts('nl');
const answers = academy({ trajectories: [trajectory({ title: 'Robots' }), online()] });
const headings = [
  ...draftSections.map((id) => say(`draft:sections.${id}`)),
  say('draft:exports.heading'),
];

/** On to the section at this place; saving comes last, and is named in the overview too. */
async function step(conversation: ConversationPage, place: number): Promise<void> {
  if (place < draftSections.length) return conversation.press('draft:next');
  await conversation.follow(conversation.button(say('draft:save')).last());
}

test('the verdict leads to the draft', async ({ open }) => {
  const conversation = await open();
  const short = academy({
    goal: 'recognition',
    'recognition-status': 'current',
    trajectories: [],
  });
  await conversation.start();
  await conversation.talk(short);
  await conversation.go('result:review.result');
  await conversation.go('result:verdict.draft');
  await expect(conversation.heading(headings[0] ?? '')).toBeFocused();
});

for (const width of [1200, 390])
  test(`every section at ${width} px has focus on its heading and no barrier`, async ({
    open,
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const conversation = await open();
    await wear(conversation, { width, theme: 'light' });
    await openDraft(conversation, savedJson(answers));
    for (const [place, name] of headings.entries()) {
      if (place > 0) {
        await (place === draftSections.length
          ? conversation.widget.locator('.row').getByRole('button', { name: say('draft:save') })
          : conversation.button(say('draft:next'))
        ).click();
        await expect(conversation.heading(name)).toBeFocused();
      }
      for (const theme of ['light', 'dark'] as const) {
        await wear(conversation, { width, theme });
        expect.soft(await barriersIn(page), `${name}, ${theme}`).toEqual([]);
      }
    }
  });

test('every section holds wider spacing of text at 320 px, and targets that can be hit', async ({
  open,
  page,
}) => {
  const conversation = await open();
  await page.setViewportSize({ width: 320, height: 800 });
  await openDraft(conversation, savedJson(answers));
  await widenSpacing(conversation);
  for (const [place, name] of headings.entries()) {
    if (place > 0) await step(conversation, place);
    expect.soft(await overflowing(page), name).toEqual([]);
    expect.soft(await smallTargets(conversation), name).toEqual([]);
  }
});

test('the keyboard alone walks through the draft', async ({ open, page }) => {
  const conversation = await open();
  await openDraft(conversation, savedJson(answers));
  const hands = conversation.with({
    hand: keyboard(page, async () => expect(await focusSeen(conversation)).toBe('seen')),
  });
  for (let place = 1; place <= draftSections.length; place++) {
    await step(hands, place);
    await expect(hands.heading(headings[place] ?? '')).toBeFocused();
  }
});

test('a KBO number that is typed in answers its question', async ({ open }) => {
  const conversation = await open();
  await openDraft(conversation, savedJson(academy({ 'enterprise-number': 'no' })));
  const field = conversation.widget.getByLabel(say('draft:fields.enterprise-number.label'));
  await field.pressSequentially('BE 0123 456 749');
  await field.press('Tab');
  await expect(field).toHaveValue('0123.456.749');
  await expect(field).not.toHaveAttribute('aria-invalid');
  await expect(
    conversation.widget.getByRole('listitem').filter({
      hasText: say('rules:questions.enterprise-number.label'),
    }),
  ).toContainText(say('rules:questions.enterprise-number.options.yes.label'));
});

test('fewer activities in the draft change the board', async ({ open }) => {
  const conversation = await open();
  await openDraft(conversation, savedJson(academy()));
  for (let place = 1; place <= 4; place++) await step(conversation, place);
  const board = conversation.widget.getByRole('complementary', { name: say('board.heading') });
  const before = await board.textContent();
  const field = conversation.widget.getByLabel(say('draft:example.activities'), { exact: true });
  await field.fill('2');
  await field.blur();
  await expect.poll(() => board.textContent()).not.toBe(before);
  await expect(board).toContainText(say('verdicts.ineligible'));
});

test('a sound KBO number answers its question, and nine digits get a suggestion', async ({
  open,
}) => {
  const conversation = await open();
  await openDraft(conversation, savedJson(academy({ 'enterprise-number': 'no' })));
  const field = conversation.widget.getByLabel(say('draft:fields.enterprise-number.label'));
  await field.fill('123456749');
  await field.blur();
  const suggestion = '0123.456.749';
  await expect(conversation.widget.locator('.error')).toContainText(
    say('draft:errors.leadingZero', { suggestion }),
  );
  await conversation.button(say('draft:errors.useSuggestion', { suggestion })).click();
  await expect(field).toHaveValue(suggestion);
  const json = await conversation.widget.evaluate(async (host) =>
    (
      await (host as unknown as { exportDraft(format: string): Promise<File> }).exportDraft('json')
    ).text(),
  );
  expect(JSON.parse(json).answers['enterprise-number']).toBe('yes');
});
