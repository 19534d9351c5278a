import { academy, trajectory, without } from '../support/academy.ts';
import { callIsOpen, expect, test } from '../support/browser-test.ts';
import { ConversationPage } from '../support/conversation-page.ts';
import { escaped } from '../support/escaped.ts';
import { framing, openHostPage } from '../support/host-page.ts';
import { localeTexts } from '../support/locale-texts.ts';
import { openDraft, savedJson } from '../support/open-draft.ts';

const nl = localeTexts('nl');
const { say } = nl;

const told = without(
  academy({
    announcement: ['uitdatabank', 'website'],
    trajectories: [trajectory({ activities: 12, postcodes: ['9000', '9100'] })],
  }),
  'companies',
  'living-world',
  'challenges',
);

/** With `allow-forms` too, `ways-in.test.ts` talks in one. */
const sandbox = 'allow-scripts allow-same-origin';
const framed = {
  load: '',
  placeholder: `<iframe title="Zelftest" width="800" height="800" sandbox="${sandbox}" src="/embed.html?date=${callIsOpen}"></iframe>`,
  policy: framing("'self'"),
};

test(`in a frame with sandbox="${sandbox}" a tap, Enter and a line each answer, once (fault: sandboxed)`, async ({
  page,
}) => {
  await openHostPage(page, framed);
  const widget = page.frameLocator('iframe').locator('stem-check');
  const conversation = new ConversationPage(page, nl, { widget });
  await conversation.start();
  await conversation.give('both');
  await conversation.type(say('rules:questions.recognition-status.options.none.label'));
  const question = 'hoeveel geld krijgen we?';
  await conversation.typeOnly(question);
  await expect(widget.getByRole('listitem').filter({ hasText: question })).toHaveCount(1);
  await conversation.talk(told, { until: 'activities' });

  const byEnter = async (value: number | string[]) => {
    await conversation.fillIn(value);
    await conversation.arrives(() => conversation.field.press('Enter'));
  };
  await byEnter(12);
  await conversation.talk(told, { until: 'postcodes' });
  await conversation.fillIn(['9000', '9100']);
  await conversation.field.press('Enter');
  await expect(conversation.ask.locator('.chip')).toHaveCount(2);
  await conversation.arrives(() => conversation.field.press('Enter'));

  await conversation.talk(told);
  await expect(conversation.verdict).toBeVisible();
  expect(await conversation.answers()).toEqual(told);
});

test(`in a frame with sandbox="${sandbox}" what is written in a draft is done by a tap, and by Enter (fault: sandboxed)`, async ({
  page,
}) => {
  await openHostPage(page, framed);
  const widget = page.frameLocator('iframe').locator('stem-check');
  const conversation = new ConversationPage(page, nl, { widget });
  await openDraft(conversation, savedJson(told));
  const form = widget.locator('form.fill');
  const fill = async (field: string, text: string, finish: () => Promise<void>) => {
    const gap = `${say('draft:gap.fill')} ${say(`rules:draft.fields.${field}.label`)}`;
    await widget.getByRole('button', { name: new RegExp(`^${escaped(gap)}`, 'i') }).click();
    await form.locator('input').fill(text);
    await finish();
    await expect(form).toHaveCount(0);
    await expect(widget.getByText(text).first()).toBeVisible();
  };
  await fill('address', 'Dok Noord 7', () => conversation.press('question.done'));
  await fill('enterprise-number', '0123.456.749', () => form.locator('input').press('Enter'));
});
