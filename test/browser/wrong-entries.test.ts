import { academy } from '../support/academy.ts';
import { expect, test } from '../support/browser-test.ts';
import type { ConversationPage } from '../support/conversation-page.ts';
import { literally } from '../support/literally.ts';

const academyOnSite = academy({ 'recognition-status': 'current' });

/** The entry is refused in the words of this error: at the field, which has focus and keeps what stood there. */
async function expectRefused(
  conversation: ConversationPage,
  entry: string,
  error: string,
  params: Record<string, string | number>,
): Promise<void> {
  const { field, texts } = conversation;
  await field.fill(entry);
  await conversation.press('question.next');
  const words = `${texts.say('errors.prefix')} ${texts.say(`errors.${error}`, params)}`;
  await expect.soft(conversation.widget.getByText(words)).toBeVisible();
  await expect.soft(field).toBeFocused();
  await expect.soft(field).toHaveValue(entry);
  await expect.soft(field).toHaveAttribute('aria-invalid', 'true');
  const description = await field.evaluate((element) =>
    (element as HTMLInputElement).ariaDescribedByElements
      ?.map((each) => each.textContent)
      .join(' '),
  );
  expect.soft(description, `what is said of ${entry}`).toContain(words);
}

test('a number that cannot be is refused with an example, and mended', async ({ open }) => {
  const conversation = await open();
  await conversation.skipTo(academyOnSite, 'activities');
  const range = { min: 1, max: 365 };

  for (const given of ['0', '366', '-3', '12345678901234567890'])
    await expectRefused(conversation, given, 'outOfRange', { given, ...range });
  for (const given of ['drie', '3 of 4', '0x10', '٣', '<b>3</b>'])
    await expectRefused(conversation, given, 'notANumber', { given, ...range });
  await expectRefused(conversation, '2,5', 'notWhole', { given: '2,5', ...range });
  await expectRefused(conversation, '   ', 'noNumber', range);

  await conversation.give(' 365 ');
  expect(await conversation.shown()).toMatchObject({ asked: { id: 'place' } });
});

test('a postcode that cannot be is named and kept, and mended', async ({ open }) => {
  const conversation = await open();
  await conversation.skipTo(academyOnSite, 'postcodes');

  await expectRefused(conversation, '', 'noPostcode', {});
  await expectRefused(conversation, '9000, 4000', 'walloonPostcode', { given: '4000' });
  await expectRefused(conversation, '900', 'malformedPostcode', { given: '900' });
  await expectRefused(conversation, '90000', 'malformedPostcode', { given: '90000' });
  await expectRefused(conversation, '9050 en 9999', 'unknownPostcode', { given: '9999' });
  await expectRefused(conversation, 'Nergenshuizen', 'unknownPlace', { given: 'Nergenshuizen' });

  await conversation.give('9000, 9050 Gentbrugge en Oostende');
  const { widget, texts } = conversation;
  await widget.getByText(texts.say('items.details')).click();
  await expect(widget.getByText('9000 Gent')).not.toHaveCount(0);
  await expect(widget.getByText(/9050.*8400/)).not.toHaveCount(0);
});

test('a place with several postcodes is asked after, and can be picked', async ({ open }) => {
  const conversation = await open();
  const { field, widget, texts } = conversation;
  await conversation.skipTo(academyOnSite, 'postcodes');

  await field.fill('Merel');
  const matches = widget.getByRole('list', { name: texts.say('question.matches') });
  const match = matches.getByRole('button', { name: /Merelbeke/ }).first();
  const name = await match.textContent();
  await match.click();
  await expect(field).toHaveValue(name ?? '');
  await expect(field, 'after a match was picked').toBeFocused();

  await conversation.go('question.next');
});

test('no choice at all is refused at the first option, and mended', async ({ open }) => {
  const conversation = await open();
  const { widget, texts } = conversation;
  await conversation.start();
  const first = widget.getByRole('radio').first();

  await conversation.press('question.next');
  await expect(first).toBeFocused();
  await expect(first).toHaveAccessibleDescription(literally(texts.say('errors.nothingChosen')));
  await expect(widget.getByRole('radio', { checked: true })).toHaveCount(0);

  await conversation.skipTo(academy(), 'announcement');
  await conversation.press('question.next');
  const box = widget.getByRole('checkbox').first();
  await expect(box).toBeFocused();
  await expect(box).toHaveAccessibleDescription(literally(texts.say('errors.nothingTicked')));

  await conversation.skipTo(academy(), 'trajectories');
  await conversation.press('question.next');
  await expect(first).toBeFocused();
  await expect(first).toHaveAccessibleDescription(literally(texts.say('errors.nothingChosen')));
  await conversation.giveMore('yes');
  expect(await conversation.shown()).toMatchObject({ kind: 'field' });
});
