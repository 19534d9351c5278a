import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { unknown } from '../../../src/assessment/answers.ts';
import { answersBefore } from '../../support/answers-before.ts';
import { drawWidget } from '../../support/drawn-widget.tsx';

const started = { type: 'conversation.started' } as const;
const asked = (question: string) =>
  drawWidget({ answers: answersBefore(question), events: [started] });

const chosen = (role: 'radio' | 'checkbox') =>
  screen.getAllByRole<HTMLInputElement>(role, { checked: true }).map(({ value }) => value);

test('every option is offered, with its hint, and last that one does not know', async () => {
  const { say } = await asked('stem-expertise');
  const option = 'rules:questions.stem-expertise.options';
  expect(screen.getAllByRole('radio').map((each) => each.parentElement?.textContent)).toEqual([
    say(`${option}.own.label`),
    say(`${option}.partner.label`) + say(`${option}.partner.hint`),
    say(`${option}.none.label`),
    say('question.unknown'),
  ]);
});

test('another choice replaces the first', async () => {
  const { user, say } = await asked('individual-enrolment');
  for (const option of ['yes', 'no'])
    await user.click(
      screen.getByRole('radio', {
        name: new RegExp(`^${say(`rules:questions.individual-enrolment.options.${option}.label`)}`),
      }),
    );
  expect(chosen('radio')).toEqual(['no']);
});

test('a tick can be taken away', async () => {
  const { user, context, press } = await asked('announcement');
  const [first, second] = screen.getAllByRole('checkbox');
  for (const box of [first, second, first]) await user.click(box as HTMLElement);
  expect(chosen('checkbox')).toEqual(['website']);
  await press('question.next');
  expect(context().answers.announcement).toEqual(['website']);
});

test('not to know stands alone: beside another option it is refused, and both stay', async () => {
  const { user, say, press } = await asked('announcement');
  await user.click(screen.getAllByRole('checkbox')[0] as HTMLElement);
  await user.click(screen.getByRole('checkbox', { name: say('question.unknown') }));
  await press('question.next');
  const error = say('errors.notTogether', { given: say('question.unknown') });
  expect(screen.getByText(error, { exact: false })).toBeTruthy();
  expect(chosen('checkbox')).toEqual(['uitdatabank', unknown]);
});

test('nothing ticked is refused in other words than nothing chosen', async () => {
  const { say, press } = await asked('announcement');
  await press('question.next');
  expect(screen.getByText(say('errors.nothingTicked'), { exact: false })).toBeTruthy();
});

test.each(['audience', 'announcement'])('an earlier "I do not know" shows in %s', async (id) => {
  await drawWidget({
    answers: { ...answersBefore(id), [id]: unknown },
    events: [started, { type: 'question.opened', question: id }],
  });
  expect(chosen(id === 'announcement' ? 'checkbox' : 'radio')).toEqual([unknown]);
});
