import { screen, waitFor, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Item } from '../../../src/assessment/answers.ts';
import { trajectory, without } from '../../support/academy.ts';
import { answersBefore } from '../../support/answers-before.ts';
import { changed } from '../../support/changed-rules.ts';
import { drawWidget, type Situation } from '../../support/drawn-widget.tsx';
import { ruleSetOf } from '../../support/rule-sets.ts';

const path = 'trajectories.fields.activities';

async function asking(situation: Situation = {}) {
  const drawn = await drawWidget({
    answers: {
      ...answersBefore('trajectories'),
      trajectories: [without(trajectory(), 'activities') as Item],
    },
    events: [{ type: 'conversation.started' }],
    ...situation,
  });
  const field = () =>
    within(drawn.asks(path)).getByRole<HTMLInputElement>('textbox', {
      name: drawn.say(`rules:questions.${path}.label`),
    });
  return {
    ...drawn,
    field,
    digits: () =>
      within(drawn.asks(path))
        .getAllByRole('button', { name: /^\d+$/ })
        .map((each) => each.textContent),
    given: () => drawn.context().round?.items[0]?.activities,
    write: async (text: string) => {
      await drawn.press('question.more');
      await drawn.user.type(field(), `${text}{Enter}`);
    },
  };
}

test('the first six take one tap, and others a field that takes the focus', async () => {
  const { digits, press, field, say, button } = await asking();
  expect(digits()).toEqual(['1', '2', '3', '4', '5', '6']);
  expect(button(say('question.more')).ariaExpanded ?? 'false').toBe('false');
  await press('question.more');
  expect(document.activeElement).toBe(field());
});

test('no number is offered that cannot be', async () => {
  const ruleSet = changed(ruleSetOf('vlaio-2021'), {
    'questions.#trajectories.fields.#activities.max': 4,
  });
  const { digits } = await asking({ ruleSet });
  expect(digits()).toEqual(['1', '2', '3', '4']);
});

test('a number in words is an answer', async () => {
  const { write, given } = await asking();
  await write('vijftien');
  await waitFor(() => expect(given()).toBe(15));
});

test('what is not certain is asked back, and the field is empty again', async () => {
  const { write, field, say, asks, given } = await asking();
  await write('een stuk of vijf');
  await screen.findByText(say('composer.candidate', { count: 1 }));
  expect(field().value).toBe('');
  asks(path);
  expect(given()).toBeUndefined();
});

test.each([
  ['half a number', '2,5', 'notWhole', { given: '2,5' }],
  ['too small a number', '0', 'outOfRange', { given: '0' }],
  ['too large a number', '366', 'outOfRange', { given: '366' }],
  ['what is no number', '3:4', 'notANumber', { given: '3:4' }],
])('%s is refused with an example', async (_what, text, code, params) => {
  const { write, say } = await asking();
  await write(text);
  screen.getByText(say(`errors.${code}`, { ...params, min: 1, max: 365 }), { exact: false });
});
