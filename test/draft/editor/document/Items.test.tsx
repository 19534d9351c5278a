import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Item } from '../../../../src/assessment/answers.ts';
import { unknown } from '../../../../src/assessment/answers.ts';
import { academy, online, trajectory } from '../../../support/academy.ts';
import { drawDraft } from '../../../support/drawn-draft.tsx';
import { reading } from '../../../support/drawn-widget.tsx';

async function drawPlaces(...trajectories: Item[]) {
  const drawn = await drawDraft('subsidy', academy({ trajectories }));
  const { say, user, part } = drawn;
  const label = (field: string) => say(`rules:questions.trajectories.fields.${field}.label`);
  const option = (field: string, id: string) =>
    say(`rules:questions.trajectories.fields.${field}.options.${id}.label`);
  const named = (field: string) => ({ name: new RegExp(`^${label(field)}`) });
  return {
    ...drawn,
    option,
    open: (number: number) =>
      user.click(
        part('subsidy').getByRole('button', {
          name: reading(
            `${say('transcript.change')} ${say('rules:questions.trajectories.item', { number })}`,
          ),
        }),
      ),
    postcodes: () => part('subsidy').queryByRole<HTMLInputElement>('textbox', named('postcodes')),
    choice: (field: string) =>
      part('subsidy').getByRole<HTMLSelectElement>('combobox', named(field)),
  };
}

test('what is open about an item is a gap in its line', async () => {
  const item = trajectory({ place: 'mixed', postcodes: unknown });
  const { part, say, user, items } = await drawPlaces(trajectory(), item);
  await user.click(
    part('subsidy').getByRole('button', {
      name: reading(
        `${say('draft:gap.fill')} ${say('rules:questions.trajectories.fields.postcodes.label').toLowerCase()}`,
      ),
    }),
  );
  await user.type(part('subsidy').getByRole('textbox'), '8400');
  await user.tab();
  expect(items()[1]).toEqual({ ...item, postcodes: ['8400'] });
});

test('a place that is known now brings up what it asks, and takes away what it does not', async () => {
  const { user, open, postcodes, choice, option, items } = await drawPlaces(
    trajectory({ postcodes: ['9000'] }),
  );
  await open(1);
  await user.selectOptions(choice('place'), option('place', 'online'));
  expect(items()).toEqual([trajectory({ place: 'online' })]);
  expect(postcodes()).toBeNull();
  await user.selectOptions(choice('new'), option('new', 'yes'));
  expect(items()).toEqual([trajectory({ place: 'online', new: 'yes' })]);
  await user.selectOptions(choice('place'), option('place', 'on-site'));
  expect(postcodes()?.value).toBe('9000');
});

test('an item that is online needs no postcodes', async () => {
  const { open, postcodes, choice } = await drawPlaces(online());
  await open(1);
  expect(postcodes()).toBeNull();
  expect(choice('place').value).toBe('online');
});

test('without any item there is a gap, which leads to the list', async () => {
  const { say, user, part } = await drawPlaces();
  const none = say('rules:application.lists.trajectories.none');
  await user.click(
    part('subsidy').getByRole('button', { name: reading(`${say('draft:gap.fill')} ${none}`) }),
  );
  const what = say('rules:questions.trajectories.label');
  await user.click(part('subsidy').getByRole('button', { name: say('draft:list.fill', { what }) }));
  screen.getByText(say('rules:questions.trajectories.first.ask'));
});

test('the name of each item is a gap in their list', async () => {
  const { say, user, items, part, done } = await drawDraft('trajectories');
  await user.click(
    part('trajectories').getByRole('button', {
      name: reading(
        `${say('draft:gap.fill')} ${say('rules:questions.trajectories.fields.title.label').toLowerCase()}`,
      ),
    }),
  );
  await user.type(part('trajectories').getByRole('textbox'), 'Robots');
  await done();
  expect(items()).toEqual([trajectory({ title: 'Robots' })]);
  expect(document.activeElement?.textContent).toContain('Robots');
});
