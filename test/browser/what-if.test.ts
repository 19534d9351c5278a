import { type Answers, unknown } from '../../src/assessment/answers.ts';
import { academy, trajectory } from '../support/academy.ts';
import { barriersIn } from '../support/axe.ts';
import { expect, test } from '../support/browser-test.ts';
import type { ConversationPage } from '../support/conversation-page.ts';
import { literally } from '../support/literally.ts';
import { localeTexts } from '../support/locale-texts.ts';

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

test('answers are tried, put aside as variants, compared on a phone, and kept', async ({
  page,
  open,
}) => {
  await page.setViewportSize({ width: 390, height: 800 });
  const conversation = await open();
  const { widget } = conversation;
  await result(conversation, answers);
  await conversation.unfold('result:explore.heading');
  const choose = (label: string, option: string, params = {}) =>
    widget.getByLabel(say(label, params), { exact: true }).selectOption(option);

  await choose('result:whatIf.question', 'trajectories');
  const list = say('rules:questions.trajectories.label');
  await choose('result:whatIf.item', '0', { list });
  await widget.locator('.what-if').getByRole('textbox').first().fill('5');
  await conversation.press('result:whatIf.save');
  await page.keyboard.type('Langer');
  await choose('result:whatIf.question', 'legal-form');
  await widget
    .getByRole('radio', {
      name: literally(say('rules:questions.legal-form.options.association.label')),
    })
    .check();
  expect(await barriersIn(page)).toEqual([]);

  const table = widget.getByRole('region', { name: say('result:whatIf.variants') });
  const column = table.getByRole('columnheader', { name: 'Langer' });
  const [inner, outer] = await Promise.all([column.boundingBox(), table.boundingBox()]);
  const endOf = (box = inner) => (box?.x ?? 0) + (box?.width ?? 0);
  expect(endOf(), 'one variant fits beside now').toBeLessThanOrEqual(endOf(outer));
  await conversation.press('result:whatIf.save');
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

  await conversation.button(`${say('result:whatIf.use')} Langer`).click();
  await expect
    .poll(() => conversation.answers())
    .toEqual({ ...answers, trajectories: [trajectory({ title: 'Robots', activities: 5 })] });
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
