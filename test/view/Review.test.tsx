import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { type Answers, unknown } from '../../src/assessment/answers.ts';
import { academy, trajectory } from '../support/academy.ts';
import { answersBefore } from '../support/answers-before.ts';
import { drawWidget } from '../support/drawn-widget.tsx';
import { ruleSetOf } from '../support/rule-sets.ts';

const questions = 'rules:questions';

async function reviewed(answers: Answers) {
  const drawn = await drawWidget({
    answers,
    events: [{ type: 'conversation.started' }, { type: 'review.opened' }],
  });
  const label = (question: string) => drawn.say(`${questions}.${question}.label`);
  return {
    ...drawn,
    label,
    row: (question: string) =>
      within(
        screen
          .getByRole('rowheader', { name: label(question) })
          .closest('[role=row], tr') as HTMLElement,
      ),
    change: (question: string) =>
      drawn.user.click(drawn.button(`${drawn.say('transcript.change')} ${label(question)}`)),
  };
}

test('every question of the conversation is a row with its answer, by part', async () => {
  const { say, row, label } = await reviewed(
    academy({ announcement: ['website', 'social-media'], relevance: unknown }),
  );
  screen.getByRole('heading', { name: say('result:review.heading') });
  for (const { id, group, askedIn } of ruleSetOf('vlaio-2021').questions) {
    if (askedIn === 'draft') continue;
    const heading = screen.getByRole('heading', { name: say(`rules:steps.${group}`) });
    const part = within(heading.closest('section') as HTMLElement);
    part.getByRole('rowheader', { name: label(id) });
  }
  const channel = `${questions}.announcement.options`;
  row('announcement').getByText(
    `${say(`${channel}.website.label`)} en ${say(`${channel}.social-media.label`)}`,
  );
  row('relevance').getByText(say('question.unknown'));
});

test('the columns are named for who hears the table', async () => {
  const { say } = await reviewed(answersBefore('legal-form'));
  const [first] = screen.getAllByRole('table');
  for (const name of [say('result:review.question'), say('result:review.answer')])
    within(first as HTMLElement).getByRole('columnheader', { name });
});

test('a trajectory reads by its name and what is known of it', async () => {
  const { say, row } = await reviewed(
    academy({ trajectories: [trajectory({ title: 'Robots bouwen' }), trajectory()] }),
  );
  const items = row('trajectories')
    .getAllByRole('listitem')
    .map((each) => each.textContent);
  const activities = say('rules:questions.trajectories.fields.activities.count', { count: 3 });
  expect(items[0]).toContain(`Robots bouwen ${activities}`);
  expect(items[1]).toContain(
    `${say('rules:questions.trajectories.item', { number: 2 })} ${activities}`,
  );
  for (const item of items) expect(item).toContain('9000 Gent');
});

test('a question without an answer says so, and one can go on with it', async () => {
  const { say, row, press, asks } = await reviewed(answersBefore('audience'));
  screen.getByText(say('result:review.leadIncomplete'));
  row('audience').getByText(say('question.empty'));
  await press('result:review.continue');
  asks('audience');
});

test('where all is answered one is led to the result alone', async () => {
  const { say, press } = await reviewed(academy());
  screen.getByText(say('result:review.lead'));
  expect(screen.queryByText(say('question.empty'))).toBeNull();
  expect(screen.queryByRole('button', { name: say('result:review.continue') })).toBeNull();
  await press('result:review.result');
  screen.getByRole('heading', { name: say('result:next.heading') });
});

test('each answer can be changed, and one is back with the new one', async () => {
  const { say, row, change, asks, press } = await reviewed(academy());
  await change('legal-form');
  asks('legal-form');
  await press('question.unknown');
  expect(document.activeElement?.textContent).toBe(say('result:review.heading'));
  row('legal-form').getByText(say('question.unknown'));
});

test('an answer that no longer counts is left out, and kept', async () => {
  const { label, context } = await reviewed(academy({ goal: 'recognition' }));
  expect(screen.queryByRole('rowheader', { name: label('legal-form') })).toBeNull();
  expect(context().answers['legal-form']).toBe('association');
});

test('every button has a name of its own', async () => {
  await reviewed(academy());
  const names = screen.getAllByRole('button').map((each) => each.ariaLabel ?? each.textContent);
  expect(names.length).toBeGreaterThan(20);
  expect(new Set(names).size).toBe(names.length);
});
