import { academy } from '../support/academy.ts';
import { expect, test } from '../support/browser-test.ts';

const academyOnSite = academy({ 'recognition-status': 'current' });

test('a postcode that cannot be is named in sight, said each time, kept to be mended, and gone once it is', async ({
  open,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 600 });
  const conversation = await open();
  const { ask, field, texts } = conversation;
  await conversation.start();
  await conversation.talk(academyOnSite, { until: 'postcodes' });
  const words = `${texts.say('errors.prefix')} ${texts.say('errors.walloonPostcode', { given: '4000' })}`;
  for (const count of [1, 2]) {
    await field.fill('9000, 4000');
    await field.press('Enter');
    await expect(ask.getByText(words)).toBeInViewport({ ratio: 1 });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('4000');
    await expect(page.locator('stem-check > [aria-live]').getByText(words)).toHaveCount(count);
  }
  await field.fill('Oostende');
  await conversation.follow(ask.locator('.finish [type=submit]'));
  const [item] = ((await conversation.answers()).trajectories ?? []) as object[];
  expect(item).toBeUndefined();
  await conversation.talk(academyOnSite, { until: 'legal-form' });
  expect(await conversation.answers()).toMatchObject({
    trajectories: [{ postcodes: ['9000', '8400'] }],
  });
});

test('a place is found by a part of its name, and picked by mouse or by arrows', async ({
  open,
  page,
}) => {
  const conversation = await open();
  const { ask, field } = conversation;
  await conversation.skipTo(academyOnSite, 'postcodes');

  await field.fill('Merel');
  const match = ask.getByRole('option', { name: /Merelbeke/ }).first();
  await expect(match).toBeInViewport({ ratio: 1 });
  await match.click();
  await expect(field).toHaveValue('');
  await expect(field, 'after a match was picked').toBeFocused();

  await page.keyboard.type('Sint-Am');
  await page.keyboard.press('ArrowDown');
  const active = await field.getAttribute('aria-activedescendant');
  await expect(ask.getByRole('option', { selected: true })).toHaveId(active ?? '');
  await page.keyboard.press('Enter');
  await expect(ask.locator('.chip')).toHaveCount(2);
  await conversation.follow(ask.locator('.finish [type=submit]'));
});
