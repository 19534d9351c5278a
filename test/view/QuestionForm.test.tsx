import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Item } from '../../src/assessment/answers.ts';
import { trajectory, without } from '../support/academy.ts';
import { answersBefore } from '../support/answers-before.ts';
import { yesOrNo } from '../support/changed-rules.ts';
import { drawWidget, type Situation } from '../support/drawn-widget.tsx';
import { ruleSetOf } from '../support/rule-sets.ts';

const started = { type: 'conversation.started' } as const;
const asking = (question: string, situation: Situation = {}) =>
  drawWidget({ answers: answersBefore(question), events: [started], ...situation });

test('a question is a form of its own, with its words as heading', async () => {
  const { say, asks } = await asking('audience');
  const form = within(asks('audience'));
  form.getByRole('heading', { name: say('rules:questions.audience.ask') });
  form.getByRole('button', { name: say('question.next') });
});

test('progress is said in words, with the part of the conversation', async () => {
  const { say } = await asking('partnership');
  const group = say('rules:steps.organisation');
  screen.getByText(say('question.progress', { number: 10, total: 18, group }));
});

test.each<[how: string, item: Item]>([
  ['by its number', {}],
  ['by its name where it has one', { title: 'Robots bouwen' }],
])('progress says which item is described, %s', async (_how, item) => {
  const answers = { ...answersBefore('trajectories'), trajectories: [item] };
  const { say } = await asking('trajectories', { answers });
  const group = say('rules:steps.trajectories');
  const progress = say('question.progress', { number: 8, total: 18, group });
  const title = item.title ?? say('rules:questions.trajectories.item', { number: 1 });
  screen.getByText(`${progress} · ${String(title)}`);
});

test('an answer that is given leads to the next question, which stands empty', async () => {
  const { user, press, say, asks } = await asking('legal-form');
  await user.click(screen.getByRole('radio', { name: say('question.unknown') }));
  await press('question.next');
  asks('partnership');
  expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
});

test('what was wrong with one answer is not said of the next', async () => {
  const { user, press, say } = await asking('legal-form');
  await press('question.next');
  await user.click(screen.getByRole('radio', { name: say('question.unknown') }));
  await press('question.next');
  expect(screen.queryByText(say('errors.nothingChosen'), { exact: false })).toBeNull();
});

test('"back" goes to the question before, with its answer', async () => {
  const { press, say, asks } = await asking('announcement');
  await press('question.back');
  asks('individual-enrolment');
  const option = say('rules:questions.individual-enrolment.options.yes.label');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: option }).checked).toBe(true);
});

test('"back" at the first question goes to the welcome', async () => {
  const { press, say } = await asking('goal');
  await press('question.back');
  screen.getByRole('heading', { name: say('welcome.heading', { year: 2021 }) });
});

test('an answer that is changed can be left as it was, and one is back where one was', async () => {
  const { press, say, asks, context, user } = await asking('partnership', {
    events: [started, { type: 'question.opened', question: 'goal' }],
  });
  screen.getByText(
    say('question.editing', { group: say('rules:steps.start'), number: 1, total: 18 }),
  );
  const option = say('rules:questions.goal.options.recognition.label');
  await user.click(screen.getByRole('radio', { name: option }));
  await press('question.keep');
  expect(context().answers.goal).toBe('both');
  asks('partnership');
  expect(screen.queryByRole('button', { name: say('question.keep') })).toBeNull();
});

test('the result can be asked for as soon as something is certain, and not before', async () => {
  const { press, say, user } = await asking('audience');
  const result = () => screen.queryByRole('button', { name: say('question.result') });
  expect(result()).toBeNull();
  const option = say('rules:questions.audience.options.members-only.label');
  await user.click(screen.getByRole('radio', { name: option }));
  await press('question.next');
  expect(result()).not.toBeNull();

  await press('question.result');
  await screen.findByRole('button', { name: say('result:verdict.continue') });
});

test('the result is not offered in the midst of a change', async () => {
  const { send, say } = await asking('individual-enrolment', {
    answers: { ...answersBefore('individual-enrolment'), audience: 'members-only' },
  });
  screen.getByRole('button', { name: say('question.result') });
  await send({ type: 'question.opened', question: 'goal' });
  expect(screen.queryByRole('button', { name: say('question.result') })).toBeNull();
});

test('"why" opens in place: the rule and where it is written', async () => {
  const { user, say } = await asking('legal-form');
  const why = screen.getByText(say('question.why'));
  const details = why.closest('details') as HTMLDetailsElement;
  expect(details.open).toBe(false);
  await user.click(why);
  expect(details.open).toBe(true);
  within(details).getByText(say('rules:questions.legal-form.why'));
  within(details).getByText(
    say('question.source', {
      document: say('rules:sources.deck-2021.title'),
      place: say('rules:sources.deck-2021.places.admissibility'),
    }),
  );
});

test('a source is named once, however many criteria rest on it', async () => {
  await asking('ages');
  const sources = screen.getAllByText(/^Bron/).map((each) => each.textContent);
  expect(sources.length).toBeGreaterThan(1);
  expect(new Set(sources).size).toBe(sources.length);
});

test('a field of an item without a reason of its own says why of its list', async () => {
  const texts = { nl: { questions: { trajectories: { fields: { coherent: { why: '' } } } } } };
  const { say } = await asking('trajectories', {
    ruleSet: { ...ruleSetOf('vlaio-2021'), texts },
    answers: { ...answersBefore('trajectories'), trajectories: [{}] },
  });
  screen.getByText(say('rules:questions.trajectories.why'));
});

test('every button at a question has a name of its own, and none is disabled', async () => {
  await asking('trajectories', {
    answers: {
      ...answersBefore('trajectories', { audience: 'members-only' }),
      trajectories: [without(trajectory(), 'postcodes') as ReturnType<typeof trajectory>],
    },
  });
  const buttons = screen.getAllByRole<HTMLButtonElement>('button');
  const all = buttons.map((each) => each.textContent);
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(15);
  expect(buttons.filter(({ disabled }) => disabled)).toEqual([]);
});

test('a question of another rule set that has no texts is asked by its id', async () => {
  const rules = structuredClone(ruleSetOf('vlaio-2021'));
  rules.questions.unshift(yesOrNo('own-question') as (typeof rules.questions)[number]);
  const { say } = await drawWidget({ ruleSet: rules, events: [started] });
  screen.getByRole('heading', { name: 'own-question' });
  expect(screen.getAllByRole('radio').map((each) => each.parentElement?.textContent)).toEqual([
    'yes',
    'no',
    say('question.unknown'),
  ]);
});
