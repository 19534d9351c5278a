import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { academy, trajectory } from '../support/academy.ts';
import { drawWidget } from '../support/drawn-widget.tsx';

const answers = academy({ relevance: 'no', trajectories: [trajectory({ title: 'Robots' })] });

async function drawVerdict(given: Answers = answers) {
  const drawn = await drawWidget({ answers: given, events: [{ type: 'result.requested' }] });
  const { say, user } = drawn;
  const explore = screen.getByRole('heading', { name: say('result:explore.heading') });
  await user.click(explore.closest('summary') as HTMLElement);
  const choose = async (label: string, option: string) =>
    user.selectOptions(screen.getByLabelText(say(label)), option);
  return {
    ...drawn,
    choose,
    tryRelevance: async () => {
      await choose('result:whatIf.question', 'relevance');
      await user.click(
        screen.getByRole('radio', { name: say('rules:questions.relevance.options.yes.label') }),
      );
    },
    press: (key: string) =>
      user.click(screen.getAllByRole('button', { name: new RegExp(say(key)) })[0] as HTMLElement),
  };
}

const isTried = () => document.querySelector('.tried') !== null;

test('another answer stands beside the one of now, and gives nothing', async () => {
  const { say, context, tryRelevance, announced } = await drawVerdict();
  expect(isTried()).toBe(false);
  await tryRelevance();
  const option = (id: string) => say(`rules:questions.relevance.options.${id}.label`);
  screen.getByText(
    say('result:whatIf.changed', {
      question: say('rules:questions.relevance.label'),
      before: option('no'),
      after: option('yes'),
    }),
  );
  expect(context().answers).toEqual(answers);
  expect(announced.at(-1)).toContain(say('rules:schemes.recognition.label'));
});

test('what is kept is given, is no trial, and can be undone', async () => {
  const { context, tryRelevance, press, send } = await drawVerdict();
  await tryRelevance();
  await press('trial.keep');
  expect(context().answers).toEqual({ ...answers, relevance: 'yes' });
  expect(isTried()).toBe(false);
  await send({ type: 'history.undone' });
  expect(context().answers).toEqual(answers);
});

test('what is put back leaves no trace, and focus goes to the choice of a question', async () => {
  const { say, tryRelevance, press } = await drawVerdict();
  await tryRelevance();
  await press('trial.drop');
  expect(isTried()).toBe(false);
  expect(document.activeElement).toBe(screen.getByLabelText(say('result:whatIf.question')));
});

test('of an item the size can be tried, and one more item', async () => {
  const { say, user, choose, press, context } = await drawVerdict();
  const list = say('rules:questions.trajectories.label');
  const chooseItem = (item: string) =>
    user.selectOptions(screen.getByLabelText(say('result:whatIf.item', { list })), item);
  await choose('result:whatIf.question', 'trajectories');
  await chooseItem('0');
  const field = () =>
    screen.getByLabelText(say('rules:questions.trajectories.fields.activities.label'));
  await user.clear(field());
  await user.type(field(), '7');
  await chooseItem('more');
  await press('trial.keep');
  expect(context().answers.trajectories).toEqual([
    trajectory({ title: 'Robots', activities: 7 }),
    trajectory({ activities: 7 }),
  ]);
});

test('a variant gets a name, and stands beside now with its verdict and criteria', async () => {
  const { say, user, tryRelevance, press, context } = await drawVerdict();
  await tryRelevance();
  await press('result:whatIf.save');
  expect(document.activeElement).toBe(
    screen.getByLabelText(say('result:whatIf.name', { number: 1 })),
  );
  await user.keyboard('Met belang');
  expect(context().variants).toMatchObject([{ number: 1, name: 'Met belang' }]);
  const row = screen.getByRole('row', {
    name: new RegExp(`^${say('rules:criteria.relevance.label')}`),
  });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual([say('result:outcomes.unmet'), say('result:outcomes.show')]);
  screen.getByRole('columnheader', { name: 'Met belang' });
});

test('with four variants there is no fifth, and that is said', async () => {
  const { say, tryRelevance, send } = await drawVerdict();
  for (let more = 0; more < 4; more++) {
    await send({ type: 'change.tried', set: { relevance: 'partly' } });
    await send({ type: 'variant.saved' });
  }
  await tryRelevance();
  expect(screen.queryByRole('button', { name: say('result:whatIf.save') })).toBeNull();
  screen.getByText(say('result:whatIf.full', { max: 4 }));
});

test('the form begins anew where what was tried is undone, and not while it is changed', async () => {
  const { say, choose, press, user } = await drawVerdict();
  const question = () => screen.getByLabelText<HTMLSelectElement>(say('result:whatIf.question'));
  await choose('result:whatIf.question', 'announcement');
  for (const option of ['website', 'print'])
    await user.click(
      screen.getByRole('checkbox', {
        name: new RegExp(`^${say(`rules:questions.announcement.options.${option}.label`)}`),
      }),
    );
  expect(question().value).toBe('announcement');
  await press('header.undo');
  expect(question().value).toBe('');
});

test('while something is tried there is no draft, and that is said', async () => {
  const { say, tryRelevance, press } = await drawVerdict();
  const canDraft = () => screen.queryByRole('button', { name: say('result:verdict.draft') });
  expect(canDraft()).not.toBeNull();
  await tryRelevance();
  expect(canDraft()).toBeNull();
  screen.getByText(say('result:verdict.noDraft'));
  await press('trial.drop');
  expect(canDraft()).not.toBeNull();
});
