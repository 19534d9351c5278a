import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { drawDraft } from '../../../support/drawn-draft.tsx';

async function drawTogether() {
  const drawn = await drawDraft('organisation');
  const { say, user } = drawn;
  const [start] = screen.getAllByRole('button', { name: say('draft:together.start') });
  await user.click(start as HTMLElement);
  return { ...drawn, next: () => drawn.press('draft:together.next') };
}

test('the gaps are asked one by one, and what was written is shown in its sentence', async () => {
  const { say, user, field, next, written } = await drawTogether();
  screen.getByText(say('draft:together.lead'));
  expect(document.activeElement).toBe(field('name'));
  await user.type(field('name'), 'vzw Vonk');
  await next();
  expect(written().fields.name).toBe('vzw Vonk');
  screen.getByText(say('draft:together.said'));
  screen.getByText('vzw Vonk');
  expect(document.activeElement).toBe(field('legal-form'));
});

test('one that is left open is not asked again, and stopping shows the document at the one of now', async () => {
  const { field, leave, press, gap, fieldName } = await drawTogether();
  await leave();
  field('legal-form');
  await press('draft:together.stop');
  expect(document.activeElement).toBe(gap(fieldName('legal-form')));
});

test('what is wrong is said, and is not gone on from', async () => {
  const { user, field, leave, next } = await drawTogether();
  await leave();
  await leave();
  await user.type(field('enterprise-number'), '12');
  await next();
  expect(field('enterprise-number').getAttribute('aria-invalid')).toBe('true');
});

test('after the last one it says how many were left open', async () => {
  const { say, leave } = await drawTogether();
  const button = () => screen.queryByRole('button', { name: say('draft:gap.leave') });
  let count = 0;
  for (; button() && count < 60; count++) await leave();
  screen.getByRole('heading', { name: say('draft:together.end') });
  screen.getByText(say('draft:together.left', { count }));
});
