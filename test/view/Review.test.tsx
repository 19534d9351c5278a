import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { type Answers, unknown } from '../../src/assessment/answers.ts';
import { academy, trajectory } from '../support/academy.ts';
import { answersBefore } from '../support/answers-before.ts';
import { type DrawnWidget, drawWidget, reading } from '../support/drawn-widget.tsx';
import { ruleSetOf } from '../support/rule-sets.ts';

const questions = 'rules:questions';

const sheet = (say: (key: string) => string) =>
  screen.queryByRole('region', { name: say('result:review.heading') });

/** All answers, opened from the questions or, where none is left, from the verdict. */
async function reviewed(answers: Answers) {
  const drawn = await drawWidget({ answers, events: [{ type: 'conversation.started' }] });
  await drawn.press('header.menu');
  await drawn.press('header.answers');
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
      drawn.user.click(
        within(sheet(drawn.say) as HTMLElement).getByRole('button', {
          name: reading(`${drawn.say('transcript.change')} ${label(question)}`),
        }),
      ),
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

test('a question without an answer says so; from the verdict one can go on with it', async () => {
  const { say, row, press, asks, send } = await reviewed(answersBefore('audience'));
  screen.getByText(say('result:review.leadIncomplete'));
  row('audience').getByText(say('question.empty'));
  expect(screen.queryByRole('button', { name: say('result:review.continue') })).toBeNull();
  await press('board.close');
  asks('audience');
  await send({ type: 'result.requested' });
  await press('frame.answers');
  await press('result:review.continue');
  asks('audience');
  expect(sheet(say)).toBeNull();
});

test('where all is answered nothing waits', async () => {
  const { say } = await reviewed(academy());
  screen.getByText(say('result:review.lead'));
  expect(screen.queryByText(say('question.empty'))).toBeNull();
  expect(screen.queryByRole('button', { name: say('result:review.continue') })).toBeNull();
});

test('it takes the focus, lies over what cannot be reached meanwhile, and closes with Escape', async () => {
  const { say, user, button } = await reviewed(academy());
  const main = document.querySelector<HTMLElement>('.main');
  expect(document.activeElement?.textContent).toBe(say('result:review.heading'));
  expect(main?.hasAttribute('inert')).toBe(true);
  await user.keyboard('{Escape}');
  expect(sheet(say)).toBeNull();
  expect(main?.hasAttribute('inert')).toBe(false);
  expect(document.activeElement).toBe(button(say('header.menu')));
});

test.each([
  ['the verdict', academy(), 'legal-form'],
  ['the questions', answersBefore('relevance'), 'audience'],
])('each answer can be changed, and one is back with the new one, over %s', async (...given) => {
  const [, answers, question] = given;
  const { say, row, change, asks, press, actor } = await reviewed(answers);
  const { value } = actor.getSnapshot();
  await change(question);
  expect(sheet(say)).toBeNull();
  asks(question);
  await press('question.unknown');
  expect(actor.getSnapshot().value).toBe(value);
  expect(document.activeElement?.textContent).toBe(say('result:review.heading'));
  row(question).getByText(say('question.unknown'));
});

test('leaving an answer as it was leads back too', async () => {
  const { say, change, press } = await reviewed(academy());
  await change('legal-form');
  await press('question.keep');
  expect(document.activeElement?.textContent).toBe(say('result:review.heading'));
});

test.each<[what: string, act: (drawn: DrawnWidget) => Promise<unknown>]>([
  ['what was done last is taken back', ({ press }) => press('header.undo')],
  ['something is typed', ({ user, line }) => user.type(line(), 'wat is een traject?{Enter}')],
])('it makes way where %s', async (_, act) => {
  const drawn = await drawWidget({ events: [{ type: 'conversation.started' }] });
  await drawn.choose('goal', 'both');
  await drawn.press('header.menu');
  await drawn.press('header.answers');
  expect(sheet(drawn.say)).not.toBeNull();
  await act(drawn);
  expect(sheet(drawn.say)).toBeNull();
});

test('an answer that no longer counts is left out, and kept', async () => {
  const { label, context } = await reviewed(academy({ goal: 'recognition' }));
  expect(screen.queryByRole('rowheader', { name: label('legal-form') })).toBeNull();
  expect(context().answers['legal-form']).toBe('association');
});

test('every button has a name of its own', async () => {
  const { say } = await reviewed(academy());
  const names = within(sheet(say) as HTMLElement)
    .getAllByRole('button')
    .map((each) => each.ariaLabel ?? each.textContent);
  expect(names.length).toBeGreaterThan(15);
  expect(new Set(names).size).toBe(names.length);
});
