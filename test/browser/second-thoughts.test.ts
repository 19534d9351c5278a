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
  await expect(conversation.option('rules:questions.goal', 'recognition')).toContainText(
    say('question.present'),
  );
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
  await conversation.go('frame.answers');
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
  await expect(button('header.undo')).toHaveAttribute('aria-disabled', 'true');
  await conversation.talk(held, { until: 'ages' });

  const announcer = conversation.widget.locator('[aria-live]');
  await expect(announcer).toBeEmpty();

  await conversation.undo();
  await expect(announcer).toContainText(say('said.undone'));
  expect(await conversation.shown()).toMatchObject({ question: 'recognition-status' });
  await expect(answered).toHaveCount(0);
  await conversation.undo();
  expect(await conversation.shown()).toMatchObject({ question: 'goal' });
  await expect(button('header.undo')).toHaveAttribute('aria-disabled', 'true');

  await conversation.go('header.redo');
  await conversation.go('header.redo');
  expect(await conversation.shown()).toMatchObject({ question: 'ages' });
  await expect(answered).toBeVisible();
  await conversation.openMenu();
  await expect(button('header.redo')).toHaveCount(0);
});

test('the result can be seen as soon as something is certain, and one can go on', async ({
  open,
}) => {
  const conversation = await open();
  const answers = academy({ audience: 'one-school' });
  await conversation.start();
  await conversation.talk(answers, { until: 'audience' });
  await expect(conversation.button(say('frame.result'))).toHaveCount(0);
  await conversation.give('one-school');

  await conversation.go('frame.result');
  await expectVerdict(conversation, answersBefore('individual-enrolment', answers), callIsOpen);

  await conversation.go('result:review.continue');
  expect(await conversation.shown()).toMatchObject({ question: 'individual-enrolment' });
  await expect(conversation.changeInThread('audience')).toBeVisible();

  await conversation.go('frame.result');
  await conversation.go('frame.answers');
  const review = conversation.widget.getByRole('region', { name: say('result:review.heading') });
  await conversation.follow(review.getByRole('button', { name: say('result:review.continue') }));
  expect(await conversation.shown()).toMatchObject({ question: 'individual-enrolment' });
});

test('two taps on undo at once undo once, and the button stays under the finger', async ({
  open,
}) => {
  const conversation = await open();
  const undo = conversation.button(say('header.undo'));
  await conversation.start();
  await conversation.talk(held, { until: 'ages' });
  const before = await undo.boundingBox();
  await undo.dblclick();
  await expect.poll(() => conversation.answers()).toEqual({ goal: 'recognition' });
  await conversation.undo();
  expect(await conversation.answers()).toEqual({});
  expect(await undo.boundingBox()).toEqual(before);
});

test('a trajectory is changed and removed in the thread, and undo brings it back', async ({
  open,
}) => {
  const conversation = await open();
  const { removes } = conversation;
  const two = academy({
    'recognition-status': 'current',
    trajectories: [trajectory({ activities: 2 }), trajectory({ activities: 5 })],
  });
  const activities = (count: number) =>
    conversation.widget.getByText(
      say('rules:questions.trajectories.fields.activities.count', { count }),
    );
  await conversation.start();
  await conversation.talk(two, {
    until: 'legal-form',
    at: async (shown) => {
      if (shown?.kind !== 'overview' || (await removes.count()) < 2) return;
      const ask = say('rules:questions.trajectories.fields.activities.ask');
      const change = say('transcript.changeWhat', { question: ask });
      await conversation.follow(conversation.button(`${say('transcript.change')} ${change}`));
      await conversation.give(4);
      await expect(activities(4)).toBeVisible();
      await expect(activities(2)).toHaveCount(0);

      await conversation.follow(removes.first());
      await expect(removes).toHaveCount(1);
      await conversation.undo();
      await expect(removes).toHaveCount(2);
    },
  });
});

test('another language in the middle keeps the answers', async ({ open }) => {
  const dutch = await open();
  await dutch.start();
  await dutch.talk(held, { until: 'ages' });
  await dutch.fillIn(['5-17']);

  const english = dutch.with({ texts: localeTexts('en') });
  await dutch.openMenu();
  await dutch.languages.focus();
  await dutch.languages.selectOption('en');

  await expect(english.question).toHaveText(english.texts.say('rules:questions.ages.ask'));
  await expect(english.languages, 'who goes through the languages with arrows').toBeFocused();
  await expect(english.option('rules:questions.ages', '5-17')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(english.changeInThread('goal')).toBeVisible();
  await expect(english.widget.locator('[lang=en]').first()).toBeVisible();
  await english.openMenu();
  await english.finish();
  await english.talk(held);
  await expectVerdict(english, held, callIsOpen);

  await english.openMenu();
  await english.languages.selectOption('nl');
  await expectVerdict(dutch, held, callIsOpen);
});
