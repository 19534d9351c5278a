import { barriersIn } from '../support/axe.ts';
import { callIsOpen, expect, test } from '../support/browser-test.ts';
import { caseAbout } from '../support/cases.ts';
import { keyboard } from '../support/hands.ts';
import { expectVerdict } from '../support/verdict.ts';

const library = caseAbout('library').answers;
const youthClub = caseAbout('youth club').answers;
const school = caseAbout('A school').answers;

test('a library is eligible for both, on condition: by mouse, in Dutch, no barrier on the way', async ({
  open,
  page,
}) => {
  const conversation = await open();
  await conversation.start();

  await conversation.talk(library, {
    at: async () => expect(await barriersIn(page, 'stem-check')).toEqual([]),
  });
  await conversation.go('result:review.result');

  await expectVerdict(conversation, library, callIsOpen);
});

test('a youth club tries the shortest way to subsidy, and puts it back: by mouse, in Dutch', async ({
  open,
}) => {
  const conversation = await open();
  const { say } = conversation.texts;
  await conversation.start();

  await conversation.talk(youthClub);
  await conversation.go('result:review.result');
  await expectVerdict(conversation, youthClub, callIsOpen);

  const [series] = youthClub.trajectories as object[];
  const longer = { ...youthClub, trajectories: [{ ...series, activities: 3 }] };
  await conversation.follow(conversation.button(new RegExp(`^${say('result:changes.try')}`)));
  await expectVerdict(conversation, longer, callIsOpen);

  await conversation.go('result:changes.undo');
  await expectVerdict(conversation, youthClub, callIsOpen);
});

test('a school is neither, and still hears what to do: by mouse, in Dutch', async ({ open }) => {
  const conversation = await open();
  const { widget, texts } = conversation;
  await conversation.start();

  await conversation.talk(school);
  await conversation.go('result:review.result');

  await expectVerdict(conversation, school, callIsOpen);
  await expect(conversation.heading(texts.say('result:changes.recognition'))).toBeVisible();
  await expect(widget.getByText(texts.say('criteria:next.support'))).toBeVisible();
});

test('the keyboard alone does it all', async ({ open, page }) => {
  const conversation = (await open()).with({ hand: keyboard(page) });
  await conversation.start();
  await conversation.talk(library);
  await conversation.go('result:review.result');
  await expectVerdict(conversation, library, callIsOpen);
});
