import type { Locator } from '@playwright/test';
import { academy, trajectory } from '../support/academy.ts';
import { expect, test } from '../support/browser-test.ts';
import type { ConversationPage } from '../support/conversation-page.ts';
import { openDraft, savedJson } from '../support/open-draft.ts';

const short = academy({ trajectories: [trajectory({ activities: 2 })] });

/** What a screen reader is told, kept in a file: whoever changes it reads it before it is kept anew. */
const expectSpoken = (place: Locator, name: string) =>
  expect(place).toMatchAriaSnapshot({ name: `${name}.aria.yml` });

/** A question of each kind of reply, or the field of an item. */
const kinds = [
  ['choice', 'school-hours'],
  ['several', 'announcement'],
  ['opening-of-a-list', 'trajectories'],
  ['number', 'activities'],
  ['choice-of-an-item', 'place'],
  ['places', 'postcodes'],
] as const;

async function at(conversation: ConversationPage, until: string): Promise<void> {
  await conversation.start();
  await conversation.skipTo(short, until);
}

for (const [kind, until] of kinds)
  test(`what a screen reader is told of a question: ${kind}`, async ({ open }) => {
    const conversation = await open();
    await at(conversation, until);
    await expectSpoken(conversation.ask, kind);
  });

test('what a screen reader is told of a list with an item', async ({ open }) => {
  const conversation = await open();
  await at(conversation, 'postcodes');
  await conversation.give(['9000']);
  await expectSpoken(conversation.ask, 'another-item');
});

test('what a screen reader is told of an answer that cannot be', async ({ open }) => {
  const conversation = await open();
  await at(conversation, 'announcement');
  await conversation.finish();
  const error = conversation.widget
    .locator('.finding')
    .filter({ hasText: conversation.texts.say('errors.prefix') });
  await expect(error).toBeVisible();
  await expectSpoken(error, 'error');
  await expectSpoken(conversation.ask, 'question-with-error');
});

test('what a screen reader is told of a question that is opened again', async ({ open }) => {
  const conversation = await open();
  await at(conversation, 'announcement');
  await conversation.follow(conversation.changeInThread('school-hours'));
  await expectSpoken(conversation.ask, 'reopened');
});

test('what a screen reader is told of each phase', async ({ open, page }) => {
  const conversation = await open();
  const { widget } = conversation;
  await expect(conversation.button(conversation.texts.say('welcome.start'))).toBeVisible();
  await expectSpoken(widget, 'welcome');
  await at(conversation, 'ages');
  await expectSpoken(widget, 'asking');
  await conversation.skipTo(short);
  await expectSpoken(widget, 'verdict');
  await conversation.press('result:changes.try');
  await expect(conversation.button(conversation.texts.say('trial.drop'))).toBeVisible();
  await expectSpoken(widget, 'trial');
  await page.reload();
  await openDraft(conversation, savedJson(short));
  await expectSpoken(widget, 'drafting');
});
