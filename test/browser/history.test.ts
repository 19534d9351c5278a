import type { Page } from '@playwright/test';
import { academy } from '../support/academy.ts';
import { expect, test } from '../support/browser-test.ts';
import type { ConversationPage } from '../support/conversation-page.ts';

const push = { history: 'push' };
const replace = { history: 'replace' };

const lengthOf = (page: Page) => page.evaluate(() => history.length);
const back = (page: Page) => () => page.evaluate(() => history.back());
const forward = (page: Page) => () => page.evaluate(() => history.forward());

const asked = async (conversation: ConversationPage) => (await conversation.shown())?.question;

/** One entry back, and what comes of it drawn. */
const goBack = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener(
          'popstate',
          () => requestAnimationFrame(() => requestAnimationFrame(resolve)),
          { once: true },
        );
        history.back();
      }),
  );

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
  await conversation.undo();
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
  expect(await conversation.answers()).toEqual({ goal: 'both' });

  await conversation.give('current');
  expect(await lengthOf(page)).toBe(before + 3);
  await page.evaluate(() => history.go(-3));
  await expect(conversation.button(conversation.texts.say('welcome.start'))).toBeVisible();
  await page.evaluate(() => history.go(3));
  await expect
    .poll(() => conversation.answers())
    .toEqual({ goal: 'both', 'recognition-status': 'current' });
});

test('with push, Back only closes a sheet that lies over a step, and goes back after that', async ({
  open,
  page,
}) => {
  const conversation = await open({ attributes: push });
  const { widget } = conversation;
  await answerTwo(conversation);
  const length = await lengthOf(page);
  const sheet = widget.locator('.sheet');
  const openers = [
    () => widget.locator('[part=board]').getByRole('button').first().click(),
    () => conversation.go('header.answers'),
  ];
  for (const openSheet of openers) {
    await openSheet();
    await expect(sheet).toBeVisible();
    await page.evaluate(() => history.back());
    await expect(sheet).toBeHidden();
    await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('"at":3');
    expect(await asked(conversation)).toBe('ages');
  }
  expect(await lengthOf(page)).toBe(length);
  await conversation.arrives(back(page));
  expect(await asked(conversation)).toBe('recognition-status');
});

test('with push, who goes back with our own buttons goes back in the browser too', async ({
  open,
  page,
}) => {
  const conversation = await open({ attributes: push });
  await answerTwo(conversation);
  const length = await lengthOf(page);
  await conversation.undo();
  await conversation.give('none');
  expect(await lengthOf(page)).toBe(length);
  await conversation.arrives(back(page));
  expect(await asked(conversation)).toBe('recognition-status');
});

test('with push, Back goes from the draft to the verdict and the last question', async ({
  open,
  page,
}) => {
  const conversation = await open({ attributes: push });
  const { say } = conversation.texts;
  // What is set before it begins is its beginning, with nothing before it to go back to.
  await expect(conversation.button(say('welcome.start'))).toBeVisible();
  await conversation.skipTo(academy());
  await conversation.press('result:verdict.draft');
  const outline = conversation.widget.getByRole('navigation');
  const isAt = (section: string) =>
    expect(outline.locator('[aria-current]')).toContainText(say(`rules:draft.sections.${section}`));
  await isAt('organisation');
  const next = new RegExp(say('rules:draft.sections.expertise'));
  await outline.getByRole('button', { name: next }).click();
  await isAt('expertise');
  await page.evaluate(() => history.back());
  await isAt('organisation');
  await page.evaluate(() => history.back());
  await expect(conversation.button(say('result:verdict.draft')).first()).toBeVisible();
  await page.evaluate(() => history.back());
  await page.evaluate(() => history.go(3));
  await isAt('expertise');
});

test('with replace the conversation is one entry: Back goes to its beginning and loses nothing', async ({
  open,
  page,
}) => {
  const conversation = await open({ attributes: replace });
  const before = await lengthOf(page);
  await answerTwo(conversation);
  expect(await lengthOf(page)).toBe(before + 1);
  const answers = await conversation.answers();

  await conversation.arrives(back(page));
  await expect(conversation.button(conversation.texts.say('welcome.continue'))).toBeVisible();
  expect(await conversation.answers()).toEqual(answers);
  await conversation.arrives(forward(page));
  expect(await asked(conversation)).toBe('ages');
  expect(await conversation.answers()).toEqual(answers);

  await conversation.arrives(back(page));
  await conversation.go('welcome.continue');
  expect(await asked(conversation)).toBe('ages');
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
  await conversation.undo();
  expect(await asked(conversation)).toBe('recognition-status');
  await conversation.give('none');
  await conversation.give(['5-17']);
  for (const question of ['ages', 'recognition-status']) {
    // One more than the answers: the entry of the page lies between them.
    for (let step = 0; step < 2 && (await asked(conversation)) !== question; step++)
      await goBack(page);
    expect(await asked(conversation)).toBe(question);
  }
  expect(await conversation.answers()).toEqual({ goal: 'both' });
});

test('what two widgets ask of the history does not undo the other', async ({ open, page }) => {
  const first = await open({ attributes: push, after: '<stem-check id="other" history="push">' });
  const one = first.with({ widget: page.locator('stem-check').first() });
  const two = first.with({ widget: page.locator('#other') });
  await answerTwo(one);
  await answerTwo(two);
  await one.undo();
  expect(await one.answers()).toEqual({ goal: 'both' });
  expect(await two.answers()).toEqual({ goal: 'both', 'recognition-status': 'none' });
});

test('with replace, who begins again finds the page itself before it', async ({ open, page }) => {
  const conversation = await open({ attributes: replace });
  await answerTwo(conversation);
  await conversation.go('header.restart');
  await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('"at":0');
  await conversation.start();
  expect(await conversation.answers()).toEqual({});
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
  await leaves(page);
});

for (const state of ['home', 7, ['home']])
  test(`a page that keeps ${JSON.stringify(state)} in its history finds it there`, async ({
    open,
    page,
  }) => {
    await page.addInitScript((kept) => history.replaceState(kept, ''), state);
    const conversation = await open({ attributes: push });
    await answerTwo(conversation);
    await conversation.arrives(back(page));
    expect(await asked(conversation)).toBe('recognition-status');
    await page.evaluate(() => history.go(-2));
    await expect(conversation.button(conversation.texts.say('welcome.start'))).toBeVisible();
    expect(await page.evaluate(() => history.state)).toEqual(state);
    await conversation.arrives(forward(page));
    expect(await asked(conversation)).toBe('goal');
  });

/** Where a widget was drawn anew it takes no focus until the person does something in it. */
async function expectAsked(
  conversation: ConversationPage,
  moving: () => Promise<void>,
  question: string,
): Promise<void> {
  await moving();
  await expect.poll(() => asked(conversation)).toBe(question);
}

/** One Back leads to the page before this one: no entry is in between. */
async function leaves(page: Page): Promise<void> {
  await page.evaluate(() => void setTimeout(() => history.back()));
  await expect.poll(() => page.url()).toBe('about:blank');
}

/** Takes the widget from the page, and waits until it is gone altogether. */
const takeAway = (page: Page) =>
  page.evaluate(async () => {
    const widget = document.querySelector('stem-check') as Element;
    Object.assign(globalThis, { widget });
    widget.remove();
    await Promise.resolve();
  });

const bringBack = (page: Page) =>
  page.evaluate(() => {
    document.querySelector('main')?.append(Reflect.get(globalThis, 'widget'));
  });

test('a widget that is taken away and brought back finds its entries again', async ({
  open,
  page,
}) => {
  const conversation = await open({ attributes: push });
  await answerTwo(conversation);
  await takeAway(page);
  await bringBack(page);
  await expect(conversation.question).toBeVisible();
  expect(await asked(conversation)).toBe('ages');
  await expectAsked(conversation, back(page), 'recognition-status');
  await expectAsked(conversation, forward(page), 'ages');
});

test('while the widget is away Back leaves the page at once', async ({ open, page }) => {
  await answerTwo(await open({ attributes: push }));
  await takeAway(page);
  await leaves(page);
});

test('a page that draws its pages itself goes back to the step where one left', async ({
  open,
  page,
}) => {
  const conversation = await open({ attributes: push });
  await answerTwo(conversation);
  await page.evaluate(() => {
    addEventListener('popstate', () => {
      const widget = Reflect.get(globalThis, 'widget');
      if (history.state?.page === 'other') widget.remove();
      else document.querySelector('main')?.append(widget);
    });
    history.pushState({ page: 'other' }, '', '/other.html');
  });
  await takeAway(page);
  await page.evaluate(() => history.back());
  await expect(conversation.question).toBeVisible();
  expect(await asked(conversation)).toBe('ages');
  await expectAsked(conversation, back(page), 'recognition-status');

  await page.evaluate(() => history.go(2));
  await expect(conversation.widget).toHaveCount(0);
  await page.evaluate(() => history.go(-2));
  await expect(conversation.question).toBeVisible();
  expect(await asked(conversation)).toBe('recognition-status');
  await expectAsked(conversation, back(page), 'goal');
});

test('entries of a widget that is gone for good hold nobody up, and those of another stay', async ({
  open,
  page,
}) => {
  const one = await open({ attributes: push, after: '<stem-check id="other" history="push">' });
  const other = one.with({ widget: page.locator('#other') });
  const first = one.with({ widget: page.locator('stem-check').first() });
  await other.start();
  await answerTwo(first);
  await takeAway(page);
  expect(await asked(other)).toBe('goal');
  await page.evaluate(() => history.back());
  await expect(other.button(other.texts.say('welcome.start'))).toBeVisible();
  await leaves(page);
});

/** Holds up what follows the history until it is let go. */
async function holdUp(page: Page) {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const isAsked = page.waitForRequest('**/chunks/follow-history-*.js');
  await page.route('**/chunks/follow-history-*.js', async (route) => {
    await gate;
    await route.continue();
  });
  return { isAsked, letGo: () => letGo() };
}

test('nothing can be said before the history is followed', async ({ open, page }) => {
  const held = await holdUp(page);
  const conversation = await open({ attributes: push });
  const before = await lengthOf(page);
  await page.evaluate(() => customElements.whenDefined('stem-check'));
  await held.isAsked;
  await page.waitForLoadState('load');
  await expect(conversation.button(conversation.texts.say('welcome.start'))).toHaveCount(0);
  held.letGo();
  await answerTwo(conversation);
  expect(await lengthOf(page)).toBe(before + 3);
});

test('what is said while the history is not followed yet becomes entries too', async ({
  open,
  page,
}) => {
  const held = await holdUp(page);
  const conversation = await open();
  await conversation.start();
  const before = await lengthOf(page);
  await conversation.widget.evaluate((element) => element.setAttribute('history', 'push'));
  await held.isAsked;
  await conversation.give('both');
  await conversation.give('none');
  expect(await lengthOf(page)).toBe(before);
  held.letGo();
  await expect.poll(() => lengthOf(page)).toBe(before + 2);
  await expectAsked(conversation, back(page), 'recognition-status');
  await expectAsked(conversation, back(page), 'goal');
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
  await leaves(page);
});
