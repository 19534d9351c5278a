import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { unknown } from '../../../src/assessment/answers.ts';
import { drawInput } from '../../support/drawn-input.tsx';

const chosen = (role: 'radio' | 'checkbox') =>
  screen.getAllByRole<HTMLInputElement>(role, { checked: true }).map(({ value }) => value);

test('every option is offered, with its hint, and last that one does not know', async () => {
  const { say } = await drawInput('stem-expertise');
  const option = 'rules:questions.stem-expertise.options';
  expect(screen.getAllByRole('radio').map((each) => each.parentElement?.textContent)).toEqual([
    say(`${option}.own.label`),
    say(`${option}.partner.label`) + say(`${option}.partner.hint`),
    say(`${option}.none.label`),
    say('question.unknown'),
  ]);
});

test('another choice replaces the first', async () => {
  const { user } = await drawInput('individual-enrolment');
  for (const radio of screen.getAllByRole('radio').slice(0, 2)) await user.click(radio);
  expect(chosen('radio')).toEqual(['no']);
});

test('a tick can be taken away', async () => {
  const { user } = await drawInput('announcement');
  const [first, second] = screen.getAllByRole('checkbox');
  for (const box of [first, second, first]) await user.click(box as HTMLElement);
  expect(chosen('checkbox')).toEqual(['website']);
});

test.each(['audience', 'announcement'])('an earlier "I do not know" shows in %s', async (id) => {
  await drawInput(id, { answer: unknown });
  expect(chosen(id === 'announcement' ? 'checkbox' : 'radio')).toEqual([unknown]);
});
