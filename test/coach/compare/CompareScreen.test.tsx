import { screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { drawWidget } from '../../support/drawn-widget.tsx';

async function drawWall() {
  const drawn = await drawWidget({ isCoached: true });
  await screen.findByRole('list');
  return drawn;
}
const columns = () =>
  within(screen.getByRole('table'))
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);

test('two to four cases stand side by side, by their digits, with only what differs', async () => {
  const { say } = await drawWall();
  await userEvent.keyboard('v');
  await screen.findByText(say('coach:compare.few', { most: 4 }));
  await userEvent.keyboard('12');
  expect(columns()).toEqual(['Bib met een maakplek', 'Jeugdclub']);
  const rows = screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
  expect(rows).toContain(say('rules:questions.audience.label'));
  expect(rows).not.toContain(say('rules:questions.goal.label'));
  await userEvent.keyboard('3456');
  expect(columns()).toHaveLength(4);
  await userEvent.keyboard('1');
  expect(columns()[0]).toBe('Jeugdclub');
});

test('what is tried of a case is kept as a variant, and stands beside it', async () => {
  const { announced } = await drawWall();
  await userEvent.keyboard(`1${'{PageDown}'.repeat(11)}k`);
  expect(announced.filter((each) => each.includes('Variant'))).toEqual([]);
  await userEvent.click(await screen.findByLabelText(/^Eén meer: Traject 1/));
  await userEvent.keyboard('k');
  expect(announced.some((each) => each.includes('Bib met een maakplek, Variant 1'))).toBe(true);
  await userEvent.keyboard('v');
  await screen.findByRole('button', { name: /Variant 1/ });
  await userEvent.keyboard('19');
  expect(columns()).toEqual(['Bib met een maakplek', 'Bib met een maakplek, Variant 1']);
  await userEvent.keyboard('{Escape}kv');
  expect(screen.queryByRole('button', { name: /Variant 1/ })).toBeNull();
});
