import { type Answers, unknown } from '../../src/assessment/answers.ts';
import { academy, trajectory } from '../support/academy.ts';
import { barriersIn } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import type { ConversationPage } from '../support/conversation-page.ts';
import { escaped } from '../support/escaped.ts';
import { focusSeen } from '../support/focus-seen.ts';
import { brokenWords } from '../support/in-sight.ts';
import { localeTexts } from '../support/locale-texts.ts';
import { overflowing } from '../support/overflowing.ts';
import { smallTargets } from '../support/small-targets.ts';

const { say } = localeTexts('nl');
const answers = academy({
  'legal-form': 'unincorporated',
  relevance: unknown,
  trajectories: [trajectory({ title: 'Robots', activities: 2 })],
});

/** Answers from the page, and their result. */
async function result(conversation: ConversationPage, given: Answers): Promise<void> {
  await conversation.widget.evaluate(
    (host, given) => Object.assign(host, { answers: given }),
    given,
  );
  await expect(conversation.verdict).toBeVisible();
}

/** A reply to a question, where other answers are tried. */
const trial = ({ widget }: ConversationPage, question: string, option: string) =>
  widget
    .getByRole('group', { name: say(`rules:questions.${question}.label`), exact: true })
    .getByLabel(
      new RegExp(`^${escaped(say(`rules:questions.${question}.options.${option}.label`))}`),
    );

const more = ({ widget }: ConversationPage) =>
  widget.getByRole('button', { name: new RegExp(`^${escaped(say('result:whatIf.more'))}`) });

test('answers are tried with one tap, put aside as variants, compared on a phone, and kept', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const conversation = await open();
  const { widget } = conversation;
  await result(conversation, answers);
  await conversation.unfold('result:explore.heading');

  const what = `Robots, ${say('rules:questions.trajectories.fields.activities.label')}`;
  await conversation.button(say('result:whatIf.oneMore', { what })).click();
  await more(conversation).click();
  await conversation.press('result:whatIf.save');
  await page.keyboard.type('Langer');
  await trial(conversation, 'legal-form', 'association').check();
  const outlook = widget.getByRole('region', { name: say('result:whatIf.outlook') });
  await expect(outlook, 'what it does stays in sight').toBeInViewport({ ratio: 1 });
  expect(await barriersIn(page)).toEqual([]);
  await conversation.press('result:whatIf.save');

  await expect(widget.locator('.comparison > ul')).toBeVisible();
  await expect(widget.locator('.comparison > table')).toBeHidden();
  const trajectories = widget
    .locator('.comparison li:has(> dl)')
    .filter({ hasText: say('rules:questions.trajectories.label') });
  await expect(trajectories.locator('dt').nth(1)).toHaveText('Langer');
  expect(await overflowing(page)).toEqual([]);

  await conversation.button(`${say('result:whatIf.use')} Langer`).click();
  await expect
    .poll(() => conversation.answers())
    .toEqual({
      ...answers,
      trajectories: [trajectory({ title: 'Robots', activities: 3 }), trajectory({ activities: 3 })],
    });
});

test('at a desk what it does stands beside, and variants are a table', async ({ page, open }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const conversation = await open();
  const { widget } = conversation;
  await result(conversation, answers);
  await conversation.unfold('result:explore.heading');
  await trial(conversation, 'legal-form', 'association').check();
  const outlook = widget.getByRole('region', { name: say('result:whatIf.outlook') });
  await more(conversation).scrollIntoViewIfNeeded();
  await expect(outlook).toBeInViewport({ ratio: 1 });
  const [beside, turned] = await Promise.all([
    outlook.boundingBox(),
    more(conversation).boundingBox(),
  ]);
  expect((turned?.x ?? 0) + (turned?.width ?? 0)).toBeLessThan(beside?.x ?? 0);
  await conversation.press('result:whatIf.save');
  const table = widget.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText([
    say('result:whatIf.now'),
    say('result:whatIf.variant', { number: 1 }),
  ]);
  await expect(widget.locator('.comparison > ul')).toBeHidden();
  expect(await barriersIn(page)).toEqual([]);
});

for (const [what, width, height, language, isOver] of [
  ['a phone', 390, 844, 'nl', true],
  ['320 px wide, in French', 320, 568, 'fr', true],
  ['320 px wide, in German, in the page', 320, 568, 'de', false],
  ['400 % zoom', 320, 256, 'nl', true],
] as const)
  test(`${what}: by keyboard nothing that is turned is behind what it does, cut, too small or sticks out`, async ({
    page,
    open,
  }) => {
    await page.setViewportSize({ width, height });
    const conversation = await open({}, language);
    const { widget } = conversation;
    if (isOver) await conversation.start();
    await result(conversation, academy({ relevance: 'no', trajectories: [trajectory()] }));
    await conversation.unfold('result:explore.heading');
    await widget.locator('.trials summary').click();
    const faults = new Set<string>();
    const first = widget.locator('.trials input').first();
    await first.focus();
    await page.keyboard.press('ArrowRight');
    for (let presses = 0; presses < 40; presses++) {
      const seen = await focusSeen(conversation);
      if (seen !== 'seen') faults.add(seen);
      await page.keyboard.press(presses < 20 ? 'Tab' : 'Shift+Tab');
    }
    await conversation.press('result:whatIf.save');
    for (const fault of [
      ...(await overflowing(page)),
      ...(await brokenWords(conversation)),
      ...(await smallTargets(conversation)),
    ])
      faults.add(fault);
    expect([...faults]).toEqual([]);
  });

test('text at 200 % on a phone scrolls nowhere sideways', async ({ page, open }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const conversation = await open();
  await conversation.widget.evaluate((host) => {
    (host as HTMLElement).style.fontSize = '200%';
  });
  await result(conversation, answers);
  await conversation.unfold('result:explore.heading');
  await more(conversation).click();
  await conversation.press('result:whatIf.save');
  expect(await overflowing(page)).toEqual([]);
});

test('what is not known yet is copied as a list, with whom to ask', async ({ page, open }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const conversation = await open();
  await result(conversation, answers);
  await conversation.unfold('result:homework.heading');
  await conversation.press('result:homework.copy');
  await expect(
    conversation.widget.locator('.hint', { hasText: say('result:copy.done') }),
  ).toBeVisible();
  const who = say('rules:knownBy.supervisors');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${say('result:homework.heading')}:\n- ${say('rules:questions.relevance.ask')} ${say('result:homework.askWho', { who })}`,
  );
});
