import { academy, online, trajectory, without } from '../support/academy.ts';
import { barriersIn } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import type { ConversationPage } from '../support/conversation-page.ts';
import { focusSeen } from '../support/focus-seen.ts';
import { keyboard } from '../support/hands.ts';
import { localeTexts } from '../support/locale-texts.ts';
import { wear } from '../support/looks.ts';
import { type DraftElement, draftSections, openDraft, savedJson } from '../support/open-draft.ts';
import { overflowing } from '../support/overflowing.ts';
import { smallTargets } from '../support/small-targets.ts';
import { widenSpacing } from '../support/wider-spacing.ts';

const { say } = localeTexts('nl');
const answers = academy({ trajectories: [trajectory({ title: 'Robots' }), online()] });
const headings = [
  ...draftSections.map((id) => say(`rules:draft.sections.${id}`)),
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
  await conversation.skipTo(short);
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

test('what only the draft asks is answered there, and is in the file', async ({ open }) => {
  const conversation = await open();
  await openDraft(conversation, savedJson(without(academy(), 'companies')));
  for (let place = 1; place <= draftSections.indexOf('attention'); place++)
    await step(conversation, place);
  const group = conversation.widget.getByRole('group', {
    name: say('rules:questions.companies.ask'),
  });
  await group
    .getByRole('radio', { name: say('rules:questions.companies.options.yes.label') })
    .check();
  const json = await conversation.widget.evaluate(async (host) =>
    (await (host as DraftElement).exportDraft('json')).text(),
  );
  expect(JSON.parse(json).answers.companies).toBe('yes');
});
