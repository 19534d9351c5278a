import type { Page } from '@playwright/test';
import { academy } from '../support/academy.ts';
import { expect, test } from '../support/browser-test.ts';
import type { ConversationPage } from '../support/conversation-page.ts';
import { hostTitle } from '../support/host-page.ts';

const push = { history: 'push' };
const replace = { history: 'replace' };

const lengthOf = (page: Page) => page.evaluate(() => history.length);
const back = (page: Page) => () => page.evaluate(() => history.back());
const forward = (page: Page) => () => page.evaluate(() => history.forward());

const asked = async (conversation: ConversationPage) => (await conversation.shown())?.question;
const answersOf = ({ widget }: ConversationPage) =>
  widget.evaluate((element) => (element as HTMLElementTagNameMap['stem-check']).answers);

async function answerTwo(conversation: ConversationPage): Promise<void> {
  await conversation.start();
  await conversation.give('both');
  await conversation.give('none');
}

test('the browser’s history is left alone where the page does not ask for it', async ({
  open,
  page,
}) => {
  const conversation = await open();
  const before = await lengthOf(page);
  await answerTwo(conversation);
  await conversation.go('header.undo');
  expect(await lengthOf(page)).toBe(before);
  expect(await page.evaluate(() => history.state)).toBeNull();
});

test('with push, Back and Forward go from turn to turn, and the focus goes along', async ({
  open,
  page,
}) => {
  const conversation = await open({ attributes: push });
  const before = await lengthOf(page);
  await answerTwo(conversation);
  expect(await lengthOf(page)).toBe(before + 3);

  await conversation.arrives(back(page));
  expect(await asked(conversation)).toBe('recognition-status');
  await conversation.arrives(back(page));
  expect(await asked(conversation)).toBe('goal');
  await conversation.arrives(forward(page));
  expect(await asked(conversation)).toBe('recognition-status');
  expect(await answersOf(conversation)).toEqual({ goal: 'both' });

  await conversation.give('current');
  expect(await lengthOf(page)).toBe(before + 3);
  await page.evaluate(() => history.go(-3));
  await expect(conversation.button(conversation.texts.say('welcome.start'))).toBeVisible();
  await page.evaluate(() => history.go(3));
  await expect
    .poll(() => answersOf(conversation))
    .toEqual({ goal: 'both', 'recognition-status': 'current' });
});

test('with push, who goes back with our own buttons goes back in the browser too', async ({
  open,
  page,
}) => {
  const conversation = await open({ attributes: push });
  await answerTwo(conversation);
  const length = await lengthOf(page);
  await conversation.go('header.undo');
  await conversation.give('none');
  expect(await lengthOf(page)).toBe(length);
  await conversation.arrives(back(page));
  expect(await asked(conversation)).toBe('recognition-status');
});

test('with push, Back goes from the draft to the verdict, the review and the last question', async ({
  open,
  page,
}) => {
  const conversation = await open({ attributes: push });
  const { say } = conversation.texts;
  await conversation.widget.evaluate((element, answers) => {
    (element as HTMLElementTagNameMap['stem-check']).answers = answers;
  }, academy());
  await conversation.go('result:review.result');
  await conversation.go('result:verdict.draft');
  await conversation.go('draft:next');
  const heading = (key: string) => expect(conversation.heading(say(key))).toBeFocused();
  await page.evaluate(() => history.back());
  await heading('rules:draft.sections.organisation');
  await page.evaluate(() => history.back());
  await expect(conversation.button(say('result:verdict.draft')).first()).toBeVisible();
  await page.evaluate(() => history.back());
  await heading('result:review.heading');
  await page.evaluate(() => history.go(3));
  await heading('rules:draft.sections.expertise');
});

test('with replace the conversation is one entry: Back goes to its beginning and loses nothing', async ({
  open,
  page,
}) => {
  const conversation = await open({ attributes: replace });
  const before = await lengthOf(page);
  await answerTwo(conversation);
  expect(await lengthOf(page)).toBe(before + 1);
  const answers = await answersOf(conversation);

  await conversation.arrives(back(page));
  await expect(conversation.button(conversation.texts.say('welcome.continue'))).toBeVisible();
  expect(await answersOf(conversation)).toEqual(answers);
  await conversation.arrives(forward(page));
  expect(await asked(conversation)).toBe('legal-person');
  expect(await answersOf(conversation)).toEqual(answers);

  await conversation.arrives(back(page));
  await conversation.go('welcome.continue');
  expect(await asked(conversation)).toBe('legal-person');
  expect(await lengthOf(page)).toBe(before + 1);
});

test('links to a part of the page and links with answers stand between the turns, and lose none', async ({
  open,
  page,
}) => {
  const conversation = await open({ attributes: push, before: '<a href="#deel">Deel</a>' });
  await conversation.start();
  await conversation.give('both');
  await page.getByRole('link', { name: 'Deel' }).click();
  await conversation.give('none');
  await conversation.go('header.undo');
  expect(await asked(conversation)).toBe('recognition-status');
  await conversation.give('none');
  await conversation.give('yes');
  for (const question of ['legal-person', 'recognition-status'])
    await expect(async () => {
      await page.evaluate(() => history.back());
      await expect.poll(() => asked(conversation), { timeout: 500 }).toBe(question);
    }).toPass({ timeout: 5000 });
  expect(await answersOf(conversation)).toEqual({ goal: 'both' });
});

test('what two widgets ask of the history does not undo the other', async ({ open, page }) => {
  const first = await open({ attributes: push, after: '<stem-check id="other" history="push">' });
  const one = first.with({ widget: page.locator('stem-check').first() });
  const two = first.with({ widget: page.locator('#other') });
  await answerTwo(one);
  await answerTwo(two);
  await one.go('header.undo');
  expect(await answersOf(one)).toEqual({ goal: 'both' });
  expect(await answersOf(two)).toEqual({ goal: 'both', 'recognition-status': 'none' });
});

test('with replace, who begins again finds the page itself before it', async ({ open, page }) => {
  const conversation = await open({ attributes: replace });
  await answerTwo(conversation);
  await conversation.go('header.restart');
  await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('"at":0');
  await conversation.start();
  expect(await answersOf(conversation)).toEqual({});
});

test('what the page keeps in its history stays, and entries of before a reload hold nobody up', async ({
  open,
  page,
}) => {
  await page.addInitScript(() => {
    if (!history.state) history.replaceState({ page: 'theirs' }, '');
  });
  const conversation = await open({ attributes: push });
  await answerTwo(conversation);
  expect(await page.evaluate(() => history.state)).toMatchObject({ page: 'theirs' });
  expect(JSON.stringify(await page.evaluate(() => history.state))).not.toContain('both');

  await page.reload();
  await conversation.start();
  await conversation.arrives(back(page));
  await expect(conversation.button(conversation.texts.say('welcome.start'))).toBeVisible();
  const state = () => page.evaluate(() => JSON.stringify(history.state));
  const home = await state();
  await page.evaluate(() => history.back());
  await expect.poll(async () => (await state()) !== home && (await state())).toContain('"at":0');
  for (let step = 0; step < 3; step++) {
    const before = await state();
    await page.evaluate(() => history.forward());
    await expect.poll(state).not.toBe(before);
  }
  expect(await state(), 'forward again, one by one').toBe(home);
  await page.evaluate(() => history.go(-3));
  await expect.poll(state).not.toBe(home);
  await page.goBack();
  expect(await page.title()).not.toBe(hostTitle);
});

test('the page can ask for it, and stop asking, at any moment', async ({ open, page }) => {
  const conversation = await open();
  await conversation.start();
  const before = await lengthOf(page);
  await conversation.widget.evaluate((element) => element.setAttribute('history', 'push'));
  await expect.poll(() => page.evaluate(() => history.state)).not.toBeNull();
  await conversation.give('both');
  expect(await lengthOf(page)).toBe(before + 1);
  await conversation.widget.evaluate((element) => element.removeAttribute('history'));
  await conversation.give('none');
  expect(await lengthOf(page)).toBe(before + 1);
});
