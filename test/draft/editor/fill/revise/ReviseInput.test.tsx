import { expect, test } from 'vitest';
import { trajectory } from '../../../../support/academy.ts';
import { describedBy, drawDraft } from '../../../../support/drawn-draft.tsx';
import { reading } from '../../../../support/drawn-widget.tsx';

/** The first item in the part on places, opened, with one of its fields. */
async function drawInput(id: string) {
  const drawn = await drawDraft('subsidy');
  const { say, user, part } = drawn;
  const subsidy = part('subsidy');
  const title = say('rules:questions.trajectories.item', { number: 1 });
  const open = () =>
    user.click(
      subsidy.getByRole('button', { name: reading(`${say('transcript.change')} ${title}`) }),
    );
  await open();
  const label = say(`rules:questions.trajectories.fields.${id}.label`);
  const input = () =>
    subsidy.getByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${label},`) });
  const tables = () =>
    subsidy
      .getAllByRole('table')
      .map(({ textContent }) => textContent)
      .join();
  return { ...drawn, open, input, tables };
}

test('another number of activities changes the answer and the estimate, and can be undone', async () => {
  const { user, items, context, send, input, tables } = await drawInput('activities');
  const before = tables();
  await user.clear(input());
  await user.type(input(), '4');
  await user.tab();
  expect(items()).toEqual([trajectory({ activities: 4 })]);
  expect(context().past).toHaveLength(1);
  await send({ type: 'history.undone' });
  expect(items()).toEqual([trajectory()]);
  expect(tables()).toBe(before);
});

test('a number of activities that cannot be is refused beside the field, and stays there', async () => {
  const { say, user, items, announced, input } = await drawInput('activities');
  await user.clear(input());
  await user.type(input(), 'veel');
  await user.tab();
  expect(announced).toEqual([say('errors.notANumber', { given: 'veel' })]);
  expect(input().value).toBe('veel');
  expect(input().getAttribute('aria-invalid')).toBe('true');
  expect(describedBy(input())).not.toBe('');
  expect(items()).toEqual([trajectory()]);
});

test('what cannot be is there again where it was closed and opened, and where all is drawn anew', async () => {
  const { user, input, leave, open, items } = await drawInput('postcodes');
  await user.type(input(), ', 4000');
  await leave();
  await open();
  expect(input().value).toBe('9000, 4000');
  expect(items()).toEqual([trajectory()]);
});

test('other postcodes change the trajectory and the estimate', async () => {
  const { user, items, input, tables } = await drawInput('postcodes');
  const before = tables();
  expect(input().value).toBe('9000');
  await user.type(input(), ', 8400');
  await user.tab();
  expect(items()).toEqual([trajectory({ postcodes: ['9000', '8400'] })]);
  expect(tables()).not.toBe(before);
});

test('what is wrong is said no more once what was there is typed back, or another that can be', async () => {
  const { user, items, input } = await drawInput('postcodes');
  for (const [typed, codes] of [
    ['9000', ['9000']],
    ['8400', ['8400']],
  ] as const) {
    await user.clear(input());
    await user.type(input(), '4000');
    await user.tab();
    expect(input().getAttribute('aria-invalid')).toBe('true');
    expect(describedBy(input())).toContain('4000');
    await user.clear(input());
    await user.type(input(), typed);
    await user.tab();
    expect(input().getAttribute('aria-invalid')).toBeNull();
    expect(describedBy(input())).toBe('');
    expect(items()).toEqual([trajectory({ postcodes: [...codes] })]);
  }
});
