import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { trajectory, without } from '../../support/academy.ts';
import { answersBefore } from '../../support/answers-before.ts';
import { drawWidget } from '../../support/drawn-widget.tsx';
import { smallAcademy, smallRuleSet } from '../../support/small-rule-set.ts';

const askedForNumber = () =>
  drawWidget({
    answers: {
      ...answersBefore('trajectories'),
      trajectories: [without(trajectory(), 'activities') as ReturnType<typeof trajectory>],
    },
    events: [{ type: 'conversation.started' }],
  });

const range = { min: 1, max: 365 };

test.each([
  ['nothing', ' ', 'noNumber', range],
  ['words', 'drie of vier', 'notANumber', { given: 'drie of vier', ...range }],
  ['half a number', '2,5', 'notWhole', { given: '2,5', ...range }],
  ['too small a number', '0', 'outOfRange', { given: '0', ...range }],
  ['too large a number', '366', 'outOfRange', { given: '366', ...range }],
])('%s is refused with an example', async (_what, entry, code, params) => {
  const { user, press, say, sayIfAny } = await askedForNumber();
  await user.type(screen.getByRole('textbox'), entry);
  await press('question.next');
  const error = `${say('errors.prefix')} ${say(`errors.${code}`, params)}`;
  const hint = sayIfAny('rules:questions.trajectories.fields.activities.hint');
  expect(screen.getByRole('textbox', { description: `${error} ${hint}` })).toBeTruthy();
});

test('a number that was mended is taken', async () => {
  const { user, press, context } = await askedForNumber();
  await user.type(screen.getByRole('textbox'), '33x');
  await press('question.next');
  await user.keyboard('{Backspace}{Backspace}');
  await press('question.next');
  expect(context().round?.items[0]?.activities).toBe(3);
});

test('a telephone shows digits for a number, and letters for a text', async () => {
  const { send } = await drawWidget({
    ruleSet: smallRuleSet,
    answers: without(smallAcademy, 'helpers'),
    events: [{ type: 'conversation.started' }],
  });
  const input = () => screen.getByRole<HTMLInputElement>('textbox');
  expect(input().inputMode).toBe('numeric');
  await send({ type: 'question.opened', question: 'series' });
  await send({ type: 'field.opened', item: 0, field: 'title' });
  expect(input().inputMode).toBe('');
});
