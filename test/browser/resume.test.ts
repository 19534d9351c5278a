import type { Page } from '@playwright/test';
import { academy } from '../support/academy.ts';
import { barriersIn } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import { ConversationPage } from '../support/conversation-page.ts';
import { openHostPage } from '../support/host-page.ts';
import { localeTexts } from '../support/locale-texts.ts';

const nl = localeTexts('nl');
const local = { storage: 'local', date: '2021-04-01' };
const held = academy({ goal: 'recognition', 'recognition-status': 'current', trajectories: [] });

const stored = (page: Page) =>
  page.evaluate(() => Object.entries(localStorage).map(([key, value]) => [key, JSON.parse(value)]));

/** A button of the panel about keeping; the one that opens the panel can have the same words. */
const inPanel = ({ widget }: ConversationPage, key: string) =>
  widget.locator('.keep-panel').getByRole('button', { name: nl.say(`keeping:${key}`) });

async function keepOnDevice(conversation: ConversationPage) {
  await conversation.press('header.keep');
  await inPanel(conversation, 'keep.keep').click();
  await expect(conversation.heading(nl.say('keeping:keep.on.heading'))).toBeVisible();
  await inPanel(conversation, 'keep.close').click();
}

type Open = Parameters<Parameters<typeof test>[2]>[0]['open'];

/** A widget on a page that allows keeping, of which one answer is kept on the device. */
async function keptOne(open: Open): Promise<ConversationPage> {
  const conversation = await open({ attributes: local });
  await conversation.start();
  await conversation.give('both');
  await keepOnDevice(conversation);
  return conversation;
}

/** All is answered, and the result shown with what shares it. */
async function openShare(conversation: ConversationPage): Promise<void> {
  await conversation.skipTo(held);
  await conversation.unfold('result:explore.heading');
  await conversation.follow(conversation.button(nl.say('result:verdict.share')));
}

const accept = (conversation: ConversationPage) =>
  conversation.arrives(() => conversation.button(nl.say('keeping:offer.device.accept')).click());

test('nothing is kept until the person says so, with what, where and how long', async ({
  open,
  page,
}) => {
  const conversation = await open({ attributes: local });
  await conversation.start();
  await conversation.give('both');
  expect(await stored(page)).toEqual([]);

  await conversation.press('header.keep');
  await expect(conversation.widget).toContainText(nl.say('keeping:keep.off.lead', { days: 30 }));
  expect(await barriersIn(page)).toEqual([]);
  await inPanel(conversation, 'keep.keep').click();
  await expect(conversation.heading(nl.say('keeping:keep.on.heading'))).toBeVisible();
  const [[key, session]] = (await stored(page)) as [[string, object]];
  expect(key).toMatch(/^stem-check/);
  expect(session).toMatchObject({ version: 3, answers: { goal: 'both' } });

  await inPanel(conversation, 'keep.forget').click();
  expect(await stored(page)).toEqual([]);
});

test('two clicks on keeping keep: what is kept does not go away where one just clicked', async ({
  open,
  page,
}) => {
  const conversation = await open({ attributes: local });
  await conversation.start();
  await conversation.give('both');
  await conversation.press('header.keep');
  await inPanel(conversation, 'keep.keep').hover();
  for (const clickCount of [1, 2]) {
    await page.mouse.down({ clickCount });
    await page.mouse.up({ clickCount });
    // By the second click of a slow hand the panel says already that it is kept.
    await expect(inPanel(conversation, 'keep.keep')).toBeHidden();
  }
  await expect.poll(() => stored(page)).toHaveLength(1);
});

test('after a reload one is asked, and goes on in the middle of a trajectory', async ({
  open,
  page,
}) => {
  const conversation = await open({ attributes: local });
  await conversation.skipTo(academy(), 'trajectories');
  await keepOnDevice(conversation);
  await conversation.giveMore('yes');

  await page.reload();
  await expect(conversation.heading(nl.say('keeping:offer.device.heading'))).toBeVisible();
  expect(await barriersIn(page)).toEqual([]);
  await accept(conversation);
  expect(await conversation.shown()).toMatchObject({ kind: 'field', asked: { id: 'activities' } });
  await conversation.give(3);
  const [[, session]] = (await stored(page)) as [[string, { round: { items: object[] } }]];
  expect(session.round.items).toEqual([{ coherent: 'yes', activities: 3 }]);
});

test('who begins again keeps what was kept until something new is kept', async ({ open, page }) => {
  const conversation = await keptOne(open);
  await page.reload();
  await conversation.arrives(() =>
    conversation.button(nl.say('keeping:offer.device.refuse')).click(),
  );
  await conversation.start();
  await conversation.give('recognition');
  expect(await stored(page)).toMatchObject([[expect.any(String), { answers: { goal: 'both' } }]]);
});

test('what is kept under other rules is taken over where it fits, and the rest is named', async ({
  open,
  page,
}) => {
  const conversation = await keptOne(open);
  await page.evaluate(() => {
    const [key] = Object.keys(localStorage);
    const session = JSON.parse(localStorage.getItem(key as string) as string);
    const answers = { ...session.answers, fee: 'low', audience: 'aliens' };
    localStorage.setItem(
      key as string,
      JSON.stringify({ ...session, ruleSet: 'vlaio-2019', answers }),
    );
  });
  await page.reload();
  await expect(conversation.widget).toContainText(nl.say('keeping:offer.otherRules'));
  await expect(conversation.widget).toContainText(nl.say('rules:questions.audience.label'));
  await accept(conversation);
  expect(await conversation.shown()).toMatchObject({ question: 'recognition-status' });
});

test('a second tab that goes on makes the first one stop keeping, and say so', async ({
  open,
  page,
  context,
}) => {
  const first = await keptOne(open);

  const tab = await context.newPage();
  await openHostPage(tab, { attributes: local });
  const second = new ConversationPage(tab, nl);
  await accept(second);
  await second.give('none');

  await first.openMenu();
  await expect(first.button(nl.say('header.keepsNot'))).toBeVisible();
  await first.give('current');
  expect(await stored(page)).toMatchObject([
    [expect.any(String), { answers: { 'recognition-status': 'none' } }],
  ]);
});

test('a browser that is full is said to be so, and the conversation goes on with all there was (fault: storage full)', async ({
  open,
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const conversation = await open({ attributes: local });
  await conversation.start();
  await conversation.give('both');
  await conversation.press('header.keep');
  await inPanel(conversation, 'keep.keep').click();
  await expect(conversation.heading(nl.say('keeping:keep.refused.heading'))).toBeVisible();
  await expect(page.locator('stem-check > [aria-live]')).toHaveText(
    nl.say('keeping:keep.refused.heading'),
  );
  await conversation.give('none');
  expect(await conversation.shown()).toMatchObject({ question: 'ages' });
  expect(await conversation.answers()).toEqual({ goal: 'both', 'recognition-status': 'none' });
});

test('a session that is kept in a shape nobody knows is said to be lost', async ({
  open,
  page,
}) => {
  const conversation = await keptOne(open);
  await page.evaluate(() => {
    const [key] = Object.keys(localStorage);
    localStorage.setItem(key as string, '{"format":"x"}');
  });
  await page.reload();
  await expect(conversation.widget).toContainText(nl.say('keeping:problems.unreadable'));
  await conversation.arrives(() => conversation.button(nl.say('keeping:offer.fresh')).click());
  await conversation.start();
  await page.reload();
  await expect(conversation.button(nl.say('welcome.start')), 'it is said once').toBeVisible();
});

test('answers go along in a link, which asks before it replaces anything, on a phone too', async ({
  open,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const conversation = await open();
  await openShare(conversation);
  expect(await barriersIn(page)).toEqual([]);
  await conversation.button(nl.say('keeping:share.copy')).click();
  await expect(page.locator('stem-check > [aria-live]')).toContainText(
    nl.say('keeping:share.copied'),
  );
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/host-page\.html#stem-check=1\.[\w-]+$/);

  const phone = await context.newPage();
  await phone.setViewportSize({ width: 390, height: 800 });
  await openHostPage(phone, { attributes: { date: '2021-04-01' } });
  await phone.goto(link);
  await phone.reload();
  const there = new ConversationPage(phone, nl);
  await expect(there.heading(nl.say('keeping:offer.link.heading'))).toBeVisible();
  await there.arrives(() => there.button(nl.say('keeping:offer.link.accept')).click());
  expect(await there.answers()).toEqual(await conversation.answers());
  expect(phone.url()).toBe(link);
});

test('a link that is damaged is said to be so', async ({ open, page }) => {
  const conversation = await open();
  await page.goto('/host-page.html#stem-check=1.abc');
  await page.reload();
  await expect(conversation.widget).toContainText(nl.say('keeping:problems.link'));
});

/** The link to share, once it has been made. */
async function linkOf({ widget }: ConversationPage): Promise<string> {
  const link = widget.getByRole('textbox', { name: nl.say('keeping:share.link'), exact: true });
  await expect(link).not.toHaveValue('');
  return link.inputValue();
}
const codeOf = ({ widget }: ConversationPage) =>
  widget.getByRole('img', { name: nl.say('keeping:share.codeLabel') });

/** What a camera reads in the QR code. */
async function readCode(conversation: ConversationPage): Promise<string | undefined> {
  const { default: jsQr } = await import('jsqr');
  const { PNG } = await import('pngjs');
  const { data, width, height } = PNG.sync.read(await codeOf(conversation).screenshot());
  return jsQr(new Uint8ClampedArray(data), width, height)?.data;
}

test('the QR code leads to the link, and comes when it is asked for', async ({ open }) => {
  const conversation = await open();
  await openShare(conversation);
  await conversation.button(nl.say('keeping:share.code')).click();
  expect(await readCode(conversation)).toBe(await linkOf(conversation));
});

/** In characters: what the densest code holds that can be read on a screen. */
const longestInCode = 2_068;

test('the longest link that gets a QR code can be read from it; of a longer one that is said', async ({
  open,
  page,
}) => {
  const conversation = await open();
  // The whole code is in sight, as a camera needs it.
  await page.setViewportSize({ width: 1280, height: 1300 });
  await conversation.widget.evaluate((host) =>
    (host as HTMLElement).style.setProperty('--stem-check-height', '1200px'),
  );
  await openShare(conversation);
  await conversation.button(nl.say('keeping:share.code')).click();
  const short = await linkOf(conversation);
  const shareAt = async (length: number) => {
    const filler = 'a'.repeat(length - short.length);
    await page.evaluate((more) => history.replaceState(null, '', `/host-page.html${more}`), filler);
    await conversation.button(nl.say('keeping:keep.close')).click();
    await conversation.button(nl.say('result:verdict.share')).click();
    await expect.poll(async () => (await linkOf(conversation)).length).toBe(length);
    await conversation.button(nl.say('keeping:share.code')).click();
  };
  await shareAt(longestInCode);
  expect(await readCode(conversation)).toBe(await linkOf(conversation));
  await shareAt(longestInCode + 1);
  await expect(conversation.widget).toContainText(nl.say('keeping:share.noCode'));
  await expect(codeOf(conversation)).toHaveCount(0);
  await expect(page.locator('stem-check > [aria-live]')).toContainText(
    nl.say('keeping:share.noCode'),
  );
});

test('a tab keeps where the page says so, from then on, and a reload goes on there unasked', async ({
  open,
  page,
}) => {
  const conversation = await open();
  await conversation.start();
  await conversation.give('both');
  await conversation.go('frame.close');
  await expect(conversation.widget).not.toContainText(nl.say('card.kept'));
  await conversation.widget.evaluate((element) => element.setAttribute('storage', 'session'));
  await expect(conversation.widget).toContainText(nl.say('card.kept'));
  await conversation.go('welcome.continue');
  await conversation.give('none');
  const kept = () => page.evaluate(() => Object.values(sessionStorage).map((it) => JSON.parse(it)));
  await expect.poll(kept).toMatchObject([{ answers: { 'recognition-status': 'none' } }]);

  await conversation.widget.evaluate((element) => element.removeAttribute('storage'));
  await expect.poll(kept).toEqual([]);
  expect(await stored(page)).toEqual([]);

  await conversation.widget.evaluate((element) => element.setAttribute('storage', 'session'));
  await expect.poll(kept, 'what was said before too').toHaveLength(1);
  await openHostPage(page, { attributes: { storage: 'session', date: '2021-04-01' } });
  await conversation.go('welcome.continue');
  expect(await conversation.shown()).toMatchObject({ question: 'ages' });
});

test('a link that is opened where the page stands open already asks first, and who refuses goes on', async ({
  open,
  page,
}) => {
  const conversation = await open();
  await openShare(conversation);
  const link = await linkOf(conversation);

  await openHostPage(page, { attributes: { date: '2021-04-01' } });
  await conversation.start();
  await conversation.give('recognition');
  await page.goto(link);
  await expect(conversation.heading(nl.say('keeping:offer.link.heading'))).toBeVisible();
  await conversation.arrives(() =>
    conversation.button(nl.say('keeping:offer.link.refuse')).click(),
  );
  await conversation.go('welcome.continue');
  expect(await conversation.shown()).toMatchObject({ question: 'recognition-status' });

  await page.goBack();
  await page.goForward();
  await conversation.widget.evaluate(async (element) => {
    const { parentNode } = element;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    parentNode?.append(element);
  });
  await expect(conversation.question, 'who refused is not asked again').toBeVisible();
  expect(await conversation.shown()).toMatchObject({ question: 'recognition-status' });
});
