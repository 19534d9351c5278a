import type { Answers } from '../../src/assessment/answers.ts';
import { academy, trajectory } from '../support/academy.ts';
import { answersBefore } from '../support/answers-before.ts';
import { callIsOpen, expect, test } from '../support/browser-test.ts';
import type { ConversationPage } from '../support/conversation-page.ts';
import { localeTexts } from '../support/locale-texts.ts';
import { expectVerdict } from '../support/verdict.ts';

const { say } = localeTexts('nl');
const held = academy({ goal: 'recognition', 'recognition-status': 'current', trajectories: [] });

/** Talks on, and tells what was asked on the way. */
async function askedOnTheWay(
  conversation: ConversationPage,
  answers: Answers,
  until?: string,
): Promise<string[]> {
  const asked: string[] = [];
  await conversation.talk(answers, {
    ...(until && { until }),
    at: async (shown) => {
      if (shown) asked.push(shown.kind === 'field' ? shown.asked.id : shown.question);
    },
  });
  return asked;
}

test('an early answer changed in the transcript asks what became new, and comes back', async ({
  open,
}) => {
  const conversation = await open();
  const answers = academy({ goal: 'recognition' });
  await conversation.skipTo(answers, 'relevance');

  await conversation.follow(conversation.changeInThread('goal'));
  await expect(conversation.option('rules:questions.goal', 'recognition')).toBeChecked();
  await conversation.give('both');

  expect(await askedOnTheWay(conversation, { ...answers, goal: 'both' }, 'relevance')).toEqual([
    'postcodes',
    'trajectories',
    'legal-form',
    'partnership',
    'relevance',
  ]);
  await expect(conversation.changeInThread('audience')).toBeVisible();
});

test('an answer changed where all are checked comes back there, with the others', async ({
  open,
}) => {
  const conversation = await open();
  await conversation.skipTo(held);
  const row = (question: string) =>
    conversation.widget.getByRole('row', { name: say(`rules:questions.${question}.label`) });
  const option = (question: string, id: string) =>
    say(`rules:questions.${question}.options.${id}.label`);
  await expect(row('ages')).toContainText(option('ages', '5-17'));

  await conversation.follow(conversation.changeInReview('ages'));
  await conversation.give(['18-plus']);

  await expect(conversation.heading(say('result:review.heading'))).toBeFocused();
  await expect(row('ages')).toContainText(option('ages', '18-plus'));
  await expect(row('hard-to-reach')).toContainText(option('hard-to-reach', 'affordable'));
});

test('undo and redo walk back and forth over the answers', async ({ open }) => {
  const conversation = await open();
  const button = (key: string) => conversation.button(say(key));
  const answered = conversation.changeInThread('recognition-status');
  await conversation.start();
  await expect(button('header.undo')).toHaveCount(0);
  await conversation.talk(held, { until: 'ages' });

  const announcer = conversation.widget.getByRole('status');
  await expect(announcer).toBeEmpty();

  await conversation.undo();
  await expect(announcer).toContainText(say('said.undone'));
  expect(await conversation.shown()).toMatchObject({ question: 'recognition-status' });
  await expect(answered).toHaveCount(0);
  await conversation.undo();
  expect(await conversation.shown()).toMatchObject({ question: 'goal' });
  await expect(button('header.undo')).toHaveCount(0);

  await conversation.go('header.redo');
  await conversation.go('header.redo');
  expect(await conversation.shown()).toMatchObject({ question: 'ages' });
  await expect(answered).toBeVisible();
  await expect(button('header.redo')).toHaveCount(0);
});

test('the result can be seen as soon as something is certain, and one can go on', async ({
  open,
}) => {
  const conversation = await open();
  const answers = academy({ audience: 'one-school' });
  await conversation.start();
  await conversation.talk(answers, { until: 'audience' });
  await expect(conversation.button(say('question.result'))).toHaveCount(0);
  await conversation.give('one-school');

  await conversation.go('question.result');
  await expectVerdict(conversation, answersBefore('individual-enrolment', answers), callIsOpen);

  await conversation.go('result:verdict.continue');
  expect(await conversation.shown()).toMatchObject({ question: 'individual-enrolment' });
  await expect(conversation.changeInThread('audience')).toBeVisible();
});

test('an item is changed and removed in the overview, and undo brings it back', async ({
  open,
}) => {
  const conversation = await open();
  const { widget } = conversation;
  const answers = academy({
    'recognition-status': 'current',
    trajectories: [trajectory({ activities: 2 }), trajectory()],
  });
  const [first, second] = [1, 2].map((number) =>
    say('rules:questions.trajectories.item', { number }),
  ) as [string, string];
  const remove = (item: string) =>
    conversation.button(`${say('items.remove')} ${say('items.removeWhat', { item })}`);
  await conversation.start();
  await conversation.talk(answers, {
    until: 'legal-form',
    at: async (shown) => {
      if (shown?.kind !== 'overview' || !(await remove(second).isVisible())) return;
      await widget.getByText(say('items.details')).first().click();
      await conversation.follow(
        conversation.button(
          `${say('transcript.change')} ${say('items.change', {
            field: say('rules:questions.trajectories.fields.activities.label'),
            item: first,
          })}`,
        ),
      );
      await expect(conversation.field).toHaveValue('2');
      await conversation.give(4);
      await expect(
        widget.getByText(say('rules:questions.trajectories.fields.activities.count', { count: 4 })),
      ).not.toHaveCount(0);

      await conversation.follow(remove(first));
      await expect(remove(second)).toHaveCount(0);
      await conversation.undo();
      await expect(remove(second)).toBeVisible();
    },
  });
});

test('another language in the middle keeps the answers', async ({ open }) => {
  const dutch = await open();
  await dutch.start();
  await dutch.talk(held, { until: 'ages' });
  await dutch.fillIn(['5-17']);

  const english = dutch.with({ texts: localeTexts('en') });
  const choose = english.widget.locator('header').getByRole('combobox');
  await choose.focus();
  await choose.selectOption('en');

  await expect(english.question).toHaveText(english.texts.say('rules:questions.ages.ask'));
  await expect(choose).toBeFocused();
  await expect(english.option('rules:questions.ages', '5-17')).toBeChecked();
  await expect(english.changeInThread('goal')).toBeVisible();
  await expect(english.widget.locator('[lang=en]').first()).toBeVisible();
  await english.talk(held);
  await expectVerdict(english, held, callIsOpen);

  await choose.focus();
  await choose.selectOption('nl');
  await expectVerdict(dutch, held, callIsOpen);
  await expect(choose, 'who goes through the languages with arrows').toBeFocused();
});
