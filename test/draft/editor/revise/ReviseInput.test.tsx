import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { trajectory } from '../../../support/academy.ts';
import { describedBy, drawDraft } from '../../../support/drawn-draft.tsx';
import { escaped } from '../../../support/literally.ts';

test('another number of activities changes the answer and the estimate, and can be undone', async () => {
  const { say, user, items, context, send } = await drawDraft('subsidy');
  const estimate = () => screen.queryByRole('status')?.textContent;
  const before = { estimate: estimate(), items: items() };
  const input = screen.getByLabelText<HTMLInputElement>(
    new RegExp(`^${escaped(say('rules:questions.trajectories.fields.activities.label'))},`),
  );
  await user.clear(input);
  await user.type(input, '1');
  await user.tab();
  expect(items()).toEqual([trajectory({ activities: 1 })]);
  expect(estimate()).not.toBe(before.estimate);
  expect(context().past).toHaveLength(1);
  await send({ type: 'history.undone' });
  expect({ estimate: estimate(), items: items() }).toEqual(before);
});

test('a number of activities that cannot be is refused beside the field, and stays there', async () => {
  const { say, user, items, announced } = await drawDraft('subsidy');
  const input = screen.getByLabelText<HTMLInputElement>(
    new RegExp(`^${escaped(say('rules:questions.trajectories.fields.activities.label'))},`),
  );
  await user.clear(input);
  await user.type(input, 'veel');
  await user.tab();
  expect(announced).toEqual([say('errors.notANumber', { given: 'veel' })]);
  expect(input.value).toBe('veel');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(describedBy(input)).not.toBe('');
  expect(items()).toEqual([trajectory()]);
});

const postcodes = (say: (key: string) => string) =>
  screen.getByLabelText<HTMLInputElement>(
    new RegExp(`^${escaped(say('rules:questions.trajectories.fields.postcodes.label'))},`),
  );

test('other postcodes change the trajectory and the estimate', async () => {
  const { say, user, items } = await drawDraft('subsidy');
  const estimate = () => screen.getByRole('status').textContent;
  const before = estimate();
  const input = postcodes(say);
  expect(input.value).toBe('9000');
  await user.type(input, ', 8400');
  await user.tab();
  expect(items()).toEqual([trajectory({ postcodes: ['9000', '8400'] })]);
  expect(estimate()).not.toBe(before);
});

test('a postcode that does not exist is refused beside the field, and stays there', async () => {
  const { say, user, items } = await drawDraft('subsidy');
  const input = postcodes(say);
  await user.type(input, ', 4000');
  await user.tab();
  expect(input.value).toBe('9000, 4000');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  expect(describedBy(input)).toContain('4000');
  expect(items()).toEqual([trajectory()]);
});

test('what is wrong is said no more once what was there is typed back, or another that can be', async () => {
  const { say, user, items } = await drawDraft('subsidy');
  const input = postcodes(say);
  for (const [typed, codes] of [
    ['9000', ['9000']],
    ['8400', ['8400']],
  ] as const) {
    await user.clear(input);
    await user.type(input, '4000');
    await user.tab();
    expect(input.getAttribute('aria-invalid')).toBe('true');
    await user.clear(input);
    await user.type(input, typed);
    await user.tab();
    expect(input.getAttribute('aria-invalid')).toBeNull();
    expect(describedBy(input)).toBe('');
    expect(items()).toEqual([trajectory({ postcodes: [...codes] })]);
  }
});
