import { academy as allYes } from '../support/academy.ts';
import { barriersIn } from '../support/axe.ts';
import { callIsOpen, expect, test } from '../support/browser-test.ts';
import { caseAbout } from '../support/cases.ts';
import { escaped } from '../support/escaped.ts';
import { focusSeen } from '../support/focus-seen.ts';
import { keyboard, mouse } from '../support/hands.ts';
import { expectVerdict, stepsInPage } from '../support/verdict.ts';

const library = caseAbout('library').answers;
const youthClub = caseAbout('youth club').answers;
const school = caseAbout('A school').answers;
const academy = caseAbout('many towns').answers;

/** Start, a tap for each question, and one more for the three where several things are put together; typing is none. */
const mostTaps = 26;

/** One trajectory, and no doubt. */
const certain = allYes();

test('a whole organisation comes to its verdict in few taps, no barrier on the way', async ({
  open,
  page,
}) => {
  // Here the result is only a little higher than its place, and its sentence is in the window wherever that is scrolled to.
  await page.setViewportSize({ width: 1440, height: 1000 });
  const idle = await open();
  let taps = 0;
  const counted =
    <Given extends unknown[]>(work: (...given: Given) => Promise<void>) =>
    (...given: Given) => {
      taps++;
      return work(...given);
    };
  const { press, toggle } = mouse;
  const conversation = idle.with({
    hand: { ...mouse, press: counted(press), toggle: counted(toggle) },
  });
  await conversation.start();
  await conversation.talk(certain, {
    at: async () => expect(await barriersIn(page)).toEqual([]),
  });
  await expectVerdict(conversation, certain, callIsOpen);
  expect(await conversation.widget.locator('.main').evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  expect(taps).toBeLessThanOrEqual(mostTaps);
});

test('a youth club tries what it needs for subsidy, and keeps it', async ({ open }) => {
  const conversation = await open();
  await conversation.skipTo(youthClub);
  await expectVerdict(conversation, youthClub, callIsOpen);

  const [series] = youthClub.trajectories as object[];
  const given = await conversation.answers();
  const longer = { ...given, trajectories: [{ ...series, activities: 3 }] };
  await conversation.press('result:changes.try');
  await expectVerdict(conversation, longer, callIsOpen);
  expect(await conversation.answers(), 'it is no answer yet').toEqual(given);
  await conversation.press('trial.keep');
  await expect.poll(() => conversation.answers()).toEqual(longer);
  await expectVerdict(conversation, longer, callIsOpen);
});

test('a school is neither, sees its way to yes with who helps, and tries its steps one by one', async ({
  open,
}) => {
  const conversation = await open();
  const { texts } = conversation;
  await conversation.skipTo(school);
  const given = await conversation.answers();
  await expectVerdict(conversation, school, callIsOpen);
  const way = conversation.fold('result:plan.heading');
  await conversation.press('result:step.plan');
  await expect(way.locator('summary')).toBeFocused();
  await expect(way.getByText(texts.say('rules:support.steamhive'), { exact: false })).toBeVisible();

  const steps = await stepsInPage(conversation, school, callIsOpen);
  expect(steps.length).toBeGreaterThan(1);
  const boxes = way.getByRole('checkbox');
  await expect(boxes).toHaveCount(steps.length);
  for (const box of await boxes.all()) await box.check();
  const tried = Object.fromEntries(steps.map(({ question, value }) => [question, value]));
  await expectVerdict(conversation, { ...school, ...tried }, callIsOpen);
  await conversation.press('trial.drop');
  await expectVerdict(conversation, school, callIsOpen);
  expect(await conversation.answers()).toEqual(given);
});

for (const [name, language] of [
  ['English', 'en'],
  ['French', 'fr'],
  ['German', 'de'],
] as const) {
  test(`an academy in many towns is recognised and eligible, in ${name}`, async ({ open }) => {
    const conversation = await open({}, language);
    await conversation.skipTo(academy);

    await expectVerdict(conversation, academy, callIsOpen);
  });
}

test('after the deadline the verdict stands, and says that it was so then', async ({ open }) => {
  const { answers, date } = caseAbout('After the deadline');
  const conversation = await open({ attributes: { date } });
  const notice = conversation.texts.say('call.closed', { year: '2021', deadline: '…' });
  const closed = new RegExp(escaped(notice).replace('…', '4\\smei 2021.+12:00'));
  await expect(conversation.widget.getByText(closed)).toBeVisible();
  await conversation.skipTo(answers);

  await expectVerdict(conversation, answers, date);
});

test('the keyboard alone does it all, and focus is always to be seen', async ({ open, page }) => {
  const mouseless = await open();
  const conversation = mouseless.with({
    hand: keyboard(page, async () => expect(await focusSeen(mouseless)).toBe('seen')),
  });
  await conversation.start();
  await conversation.talk(library, { until: 'audience' });

  await conversation.follow(conversation.changeInThread('goal'));
  await conversation.go('question.keep');
  await conversation.undo();
  expect(await conversation.shown()).toMatchObject({ question: 'school-hours' });

  await page.setViewportSize({ width: 390, height: 500 });
  await conversation.talk(library, { until: 'stem-expertise' });
  await conversation.follow(conversation.changeInThread('partnership'));
  await conversation.go('question.keep');

  await page.setViewportSize({ width: 1200, height: 800 });
  await conversation.talk(library);
  await expectVerdict(conversation, library, callIsOpen);
});

test('the arrows go through the replies, and the last one leads to the first', async ({
  open,
  page,
}) => {
  const conversation = await open();
  await conversation.start();
  const replies = conversation.ask.locator('.reply');
  await page.keyboard.press('ArrowDown');
  await expect(replies.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(replies.last()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(replies.first()).toBeFocused();
  await conversation.arrives(() => page.keyboard.press('Space'));
  expect(await conversation.shown()).toMatchObject({ question: 'recognition-status' });
});
