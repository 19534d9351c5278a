import { academy, online, trajectory } from '../support/academy.ts';
import { barriersIn } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import type { ConversationPage } from '../support/conversation-page.ts';
import { looks, wear } from '../support/looks.ts';

/** The shortest conversation there is: recognised already, and no subsidy wanted. */
const held = academy({ goal: 'recognition', 'recognition-status': 'current', trajectories: [] });

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

async function expectNoBarrier(conversation: ConversationPage, state: string): Promise<void> {
  for (const look of looks) {
    await wear(conversation, look);
    const barriers = await barriersIn(conversation.page);
    expect.soft(barriers, `${state}, ${look.theme}, ${look.width} px`).toEqual([]);
  }
}

test('no barrier in the welcome, the menu and each kind of question', async ({ open }) => {
  const conversation = await open();
  const { say } = conversation.texts;
  await expect(conversation.button(say('welcome.start'))).toBeVisible();
  await expectNoBarrier(conversation, 'welcome');

  await conversation.start();
  await conversation.widget.getByText(say('question.why')).click();
  await expectNoBarrier(conversation, 'one choice, with why it is asked');

  await conversation.give('both');
  await wear(conversation, { width: 390, theme: 'light' });
  await conversation.press('header.menu');
  await expectNoBarrier(conversation, 'menu open');

  await conversation.give('current');
  await expectNoBarrier(conversation, 'more choices');
  await conversation.give(['5-17']);
  await expectNoBarrier(conversation, 'first trajectory');
  await conversation.giveMore('yes');
  await conversation.give('yes');
  await expectNoBarrier(conversation, 'number');
  await conversation.give(3);
  await conversation.give('on-site');
  await conversation.fillIn('9050 Gentbrugge, Merel');
  const matches = conversation.widget.locator('.matches');
  await expect(matches.getByText(say('question.matches'))).toBeVisible();
  await expectNoBarrier(conversation, 'postcodes with matches');
  await conversation.give('9050 Gentbrugge');
  await conversation.widget.getByText(say('items.details')).click();
  await expectNoBarrier(conversation, 'trajectories');
});

test('no barrier beside any error', async ({ open }) => {
  const conversation = await open();
  const { field, texts } = conversation;
  const refused = async (state: string, entry?: string) => {
    if (entry !== undefined) await field.fill(entry);
    await conversation.press('question.next');
    await expect(conversation.widget.getByText(texts.say('errors.prefix'))).toBeVisible();
    await expectNoBarrier(conversation, state);
  };
  await conversation.start();
  await refused('nothing chosen');
  await conversation.skipTo(academy({ goal: 'subsidy', 'recognition-status': 'current' }), 'ages');
  await conversation.fillIn(['5-17', 'unknown']);
  await refused('what cannot stand together');
  await conversation.option('rules:questions.ages', 'unknown').uncheck();
  await conversation.go('question.next');
  await refused('no word about trajectories');
  await conversation.giveMore('yes');
  await conversation.give('yes');
  await refused('a wrong number', '366');
  await conversation.give(3);
  await conversation.give('on-site');
  await refused('a wrong postcode', '9000, 4000');
  await refused('which place?', 'Sint');
});

test('no barrier where answers are checked, in what is held and in what is undetermined', async ({
  open,
}) => {
  const conversation = await open();
  await conversation.skipTo(held, 'ages');
  await conversation.go('header.answers');
  await expectNoBarrier(conversation, 'review halfway');

  await conversation.skipTo(held);
  await expectNoBarrier(conversation, 'review');
  await conversation.go('result:review.result');
  await expectNoBarrier(conversation, 'verdict: held');

  await conversation.go('result:verdict.change');
  await conversation.follow(conversation.changeInReview('recognition-status'));
  await conversation.talk({});
  await conversation.go('result:review.result');
  await expectNoBarrier(conversation, 'verdict: undetermined, with things to find out');
});

test('no barrier in a verdict with ways to yes, an amount and open points', async ({ open }) => {
  const answers = academy({
    audience: 'one-school',
    trajectories: [
      trajectory({ title: 'Robots bouwen in de bibliotheek', postcodes: ['9000', '1000'] }),
      online({ title: 'Programmeren' }),
      online({ title: 'Sterren' }),
    ],
  });
  const conversation = await open();
  const { texts } = conversation;
  await conversation.skipTo(answers, 'legal-form');

  await conversation.go('question.result');
  await expectNoBarrier(conversation, 'verdict: not yet, after half of the questions');

  await conversation.skipTo(answers);
  await conversation.go('result:review.result');
  await expectNoBarrier(conversation, 'verdict: neither');
  const way = conversation.button(new RegExp(`^${texts.say('result:changes.try')}`)).first();
  await conversation.follow(way);
  await expectNoBarrier(conversation, 'verdict: a change tried');
});

test('no barrier where the rules of the host page are broken', async ({ open }) => {
  const conversation = await open({ attributes: { 'rule-set': 'nergens' }, fallback: '<p>…</p>' });
  await expect(conversation.widget.getByRole('alert')).toBeVisible();
  await expectNoBarrier(conversation, 'rule set that does not exist');
});

for (const address of ['/', '/demo/several.html', '/demo/rule-set.html']) {
  test(`no barrier on the whole of ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('stem-check .widget').first()).toBeVisible();
    expect(await barriersIn(page, 'html')).toEqual([]);
  });
}
