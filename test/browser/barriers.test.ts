import { academy, online, trajectory } from '../support/academy.ts';
import { barriersIn } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import type { ConversationPage } from '../support/conversation-page.ts';
import { barriersWorn, type Look, looks, wear } from '../support/looks.ts';

/** The shortest conversation there is: recognised already, and no subsidy wanted. */
const held = academy({ goal: 'recognition', 'recognition-status': 'current', trajectories: [] });

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

async function expectNoBarrier(
  conversation: ConversationPage,
  state: string,
  seen: readonly Look[] = looks,
): Promise<void> {
  // The wide ones last: what is opened next stands in the page.
  for (const look of seen.toReversed()) {
    await wear(conversation, look);
    const barriers = await barriersWorn(conversation, look);
    expect.soft(barriers, `${state}, ${look.theme}, ${look.width} px`).toEqual([]);
  }
}

test('no barrier in the card, the menu, what a scheme asks and each kind of question', async ({
  open,
}) => {
  const conversation = await open();
  const { ask, widget, texts } = conversation;
  await expect(conversation.button(texts.say('welcome.start'))).toBeVisible();
  await expectNoBarrier(conversation, 'card');

  await conversation.start();
  await ask.getByRole('button', { name: texts.say('question.why') }).click();
  await expectNoBarrier(conversation, 'one choice, with why it is asked');

  await conversation.give('both');
  await conversation.openMenu();
  await expectNoBarrier(conversation, 'menu open');
  await conversation.openMenu();
  await widget.getByRole('region').getByRole('button').first().click();
  await expectNoBarrier(conversation, 'what a scheme asks');
  await conversation.button(texts.say('board.close')).click();

  await conversation.give('current');
  await conversation.fillIn(['5-17']);
  await expectNoBarrier(conversation, 'more choices, one of them chosen');
  await conversation.follow(ask.locator('.finish [type=submit]'));
  await expectNoBarrier(conversation, 'whether there is a trajectory');
  await conversation.giveMore('yes');
  await ask.getByRole('button', { name: texts.say('question.more') }).click();
  await expectNoBarrier(conversation, 'number');
  await conversation.give(2);
  await conversation.give('on-site');
  await conversation.fillIn('Gentbrugge');
  // The table of places has come.
  await expect(ask.getByRole('option').first()).toBeVisible();
  await conversation.fillIn('9050 Gentbrugge,');
  await conversation.fillIn('Merel');
  await expect(ask.getByRole('option').first()).toBeVisible();
  await expectNoBarrier(conversation, 'a place, and what may be meant');
  await conversation.field.fill('');
  // What was meant goes first: it stands between the field and the button.
  await expect(ask.getByRole('option')).toHaveCount(0);
  await conversation.follow(ask.locator('.finish [type=submit]'));
  await expectNoBarrier(conversation, 'a finding, and whether there is another trajectory');
  await conversation.follow(conversation.changeInThread('goal'));
  await expectNoBarrier(conversation, 'an answer that is opened again');
});

test('no barrier in the frame over a phone, nor in what comes of a typed line', async ({
  open,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const conversation = await open();
  const { widget, texts } = conversation;
  const phone = looks.filter(({ width }) => width === 390);
  await conversation.start();
  for (const [line, words] of [
    ['erkenning of subsidie', texts.say('composer.candidate', { count: 2 })],
    ['qwerty', texts.say('composer.notUnderstood')],
    ['toon het resultaat', texts.say('composer.notNow')],
    ['waarom?', texts.say('rules:questions.goal.why')],
    ['wat is een traject?', texts.say('rules:help.entries.trajectory.title')],
  ] as const) {
    await conversation.typeOnly(line);
    await expect(widget.locator('.you').filter({ hasText: line })).toBeVisible();
    await expect(widget.locator('.came').getByText(words).first()).toBeVisible();
    await expect(conversation.composer, line).toHaveValue('');
    await expect(conversation.composer, line).toBeFocused();
  }
  await expectNoBarrier(conversation, 'typed lines', phone);
  await conversation.openMenu();
  await expectNoBarrier(conversation, 'menu open', phone);
  await conversation.openMenu();
  await widget.getByRole('region').getByRole('button').first().click();
  await expectNoBarrier(conversation, 'what a scheme asks', phone);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expectNoBarrier(conversation, 'the card after closing', phone);
});

test('no barrier beside any error', async ({ open }) => {
  const conversation = await open();
  const { ask, field, texts } = conversation;
  const refused = async (state: string, entry?: string) => {
    if (entry !== undefined) await field.fill(entry);
    await conversation.finish();
    await expect(ask.getByText(texts.say('errors.prefix'))).toBeAttached();
    await expectNoBarrier(conversation, state);
  };
  await conversation.skipTo(academy({ goal: 'subsidy', 'recognition-status': 'current' }), 'ages');
  await refused('nothing chosen');
  await conversation.give(['5-17']);
  await conversation.giveMore('yes');
  await ask.getByRole('button', { name: texts.say('question.more') }).click();
  await refused('a wrong number', '366');
  await conversation.give(3);
  await conversation.give('on-site');
  await refused('a wrong postcode', '9000, 4000');
});

test('no barrier where answers are checked, in what is held and in what is undetermined', async ({
  open,
}) => {
  const conversation = await open();
  await conversation.skipTo(held, 'ages');
  await conversation.go('header.answers');
  await expectNoBarrier(conversation, 'review halfway');

  await conversation.skipTo(held);
  await expectNoBarrier(conversation, 'verdict: held');

  await conversation.go('frame.answers');
  await conversation.follow(conversation.changeInReview('recognition-status'));
  await conversation.give('unknown');
  await conversation.talk({});
  await expectNoBarrier(conversation, 'answers checked over the verdict');
  await conversation.press('board.close');
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

  await conversation.go('frame.result');
  await expectNoBarrier(conversation, 'verdict: not yet, after half of the questions');

  await conversation.skipTo(answers);
  for (const fold of await conversation.widget.locator('.fold > summary').all()) await fold.click();
  await expectNoBarrier(conversation, 'verdict: neither, all unfolded');
  await conversation.fold('result:plan.heading').getByRole('checkbox').first().check();
  await expect(conversation.button(texts.say('trial.keep'))).toBeVisible();
  await expectNoBarrier(conversation, 'a change tried');
});

test('no barrier where the rules of the host page are broken', async ({ open }) => {
  const conversation = await open({ attributes: { 'rule-set': 'nergens' }, fallback: '<p>…</p>' });
  await expect(conversation.widget.getByRole('alert')).toBeVisible();
  await expectNoBarrier(conversation, 'rule set that does not exist');
});

for (const address of ['/', '/demo/several.html']) {
  test(`no barrier on the whole of ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('stem-check .widget').first()).toBeVisible();
    expect(await barriersIn(page, 'html')).toEqual([]);
  });
}
