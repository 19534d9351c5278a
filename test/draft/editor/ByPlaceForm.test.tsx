import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Item } from '../../../src/assessment/answers.ts';
import { unknown } from '../../../src/assessment/answers.ts';
import { academy, online, trajectory } from '../../support/academy.ts';
import { drawDraft } from '../../support/drawn-draft.tsx';

async function drawPlaces(...trajectories: Item[]) {
  const drawn = await drawDraft('subsidy', academy({ trajectories }));
  const label = (field: string) => drawn.say(`rules:questions.trajectories.fields.${field}.label`);
  const option = (field: string, id: string) =>
    drawn.say(`rules:questions.trajectories.fields.${field}.options.${id}.label`);
  const row = (number: number) => {
    const name = drawn.say('rules:questions.trajectories.item', { number });
    return within(screen.getByRole('row', { name: new RegExp(`^${name}`) }));
  };
  const postcodes = (number: number) =>
    row(number).queryByRole<HTMLInputElement>('textbox', {
      name: new RegExp(`^${label('postcodes')}`),
    });
  const place = (number: number) =>
    row(number).getByRole<HTMLSelectElement>('combobox', {
      name: new RegExp(`^${label('place')}`),
    });
  return { ...drawn, row, label, option, postcodes, place };
}

const open: [what: string, item: Item][] = [
  ['nobody knows yet', { coherent: 'yes', activities: 3, place: unknown }],
  ['is mixed', trajectory({ place: 'mixed', postcodes: unknown })],
];

test.each(open)(
  'an item whose place %s has a row, where its places can be filled in',
  async (_, item) => {
    const { user, postcodes, items } = await drawPlaces(trajectory(), item);
    const input = postcodes(2) as HTMLInputElement;
    expect(input.value).toBe('');
    await user.type(input, '8400');
    await user.tab();
    expect(items()[1]).toEqual({ ...item, postcodes: ['8400'] });
  },
);

test('a place that is known now brings up what it asks, and takes away what it does not', async () => {
  const { user, postcodes, place, row, label, option, items } = await drawPlaces(
    trajectory({ postcodes: ['9000'] }),
  );
  await user.selectOptions(place(1), option('place', 'online'));
  expect(items()).toEqual([trajectory({ place: 'online' })]);
  expect(postcodes(1)).toBeNull();
  const isNew = row(1).getByRole('combobox', { name: new RegExp(`^${label('new')}`) });
  await user.selectOptions(isNew, option('new', 'yes'));
  expect(items()).toEqual([trajectory({ place: 'online', new: 'yes' })]);
  await user.selectOptions(place(1), option('place', 'on-site'));
  expect(postcodes(1)?.value).toBe('9000');
});

test('an item that is online needs no postcodes', async () => {
  const { postcodes, place } = await drawPlaces(online());
  expect(postcodes(1)).toBeNull();
  expect(place(1).value).toBe('online');
});

test('without any item the table leads to the list', async () => {
  const { say, user, button } = await drawPlaces();
  const what = say('rules:questions.trajectories.label');
  screen.getByText(say('draft:list.first', { what }));
  await user.click(button(say('draft:list.fill', { what })));
  screen.getByRole('group', { name: say('rules:questions.trajectories.first.ask') });
});
