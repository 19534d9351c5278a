import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { type Answers, type Item, unknown } from '../../../src/assessment/answers.ts';
import { workshops } from '../../regulations/workshops/workshops.ts';
import { academy, online, trajectory, without } from '../../support/academy.ts';
import { drawVerdict, money } from '../../support/drawn-verdict.tsx';
import type { Situation } from '../../support/drawn-widget.tsx';

const plan = 'result:plan.heading';

async function drawPlan(answers: Answers, situation: Situation = {}) {
  const drawn = await drawVerdict(answers, situation);
  const { fold, foldIfAny } = drawn;
  return {
    ...drawn,
    isThere: () => foldIfAny(plan) !== null,
    boxes: () => [...fold(plan).querySelectorAll<HTMLInputElement>('input[type=checkbox]')],
    /** What there is to do, in words. */
    toDo: () => [...fold(plan).querySelectorAll('label > b')].map((each) => each.textContent),
    box: (words: string) =>
      screen.getByRole<HTMLInputElement>('checkbox', {
        name: (name) => name.startsWith(words),
        hidden: true,
      }),
    groups: () => [...fold(plan).querySelectorAll('h5')].map((each) => each.textContent),
  };
}

const wanting = academy({
  relevance: 'no',
  audience: 'members-only',
  'legal-form': 'unincorporated',
});

test.each([
  ['nothing is missing', academy()],
  ['nothing can be proposed', academy({ partnership: 'beneficiary' })],
  ['answers that are not known decide', academy({ relevance: unknown })],
  ['answers that are not given decide', without(academy(), 'relevance')],
])('where %s there is no plan', async (_what, answers) => {
  expect((await drawPlan(answers)).isThere()).toBe(false);
});

test('the steps stand by how long they take, those of others last, each with how it is now', async () => {
  const { say, toDo, groups, box } = await drawPlan(wanting);
  expect(groups()).toEqual(
    ['days', 'months', 'others'].map((each) => say(`result:plan.takes.${each}`)),
  );
  expect(toDo()).toEqual(
    ['audience.everyone', 'relevance.yes', 'legal-form.association'].map((each) =>
      say(`rules:changes.${each}`),
    ),
  );
  const answer = say('rules:questions.audience.options.members-only.label');
  expect(box(say('rules:changes.audience.everyone')).labels?.[0]?.textContent).toContain(
    say('result:plan.now', { answer }),
  );
});

test('a step that is ticked is tried: verdict and amount follow, no answer does, and it can be unticked', async () => {
  const { say, user, box, tile, context, sum, sentence } = await drawPlan(wanting);
  const before = sentence();
  for (const step of ['audience.everyone', 'relevance.yes'])
    await user.click(box(say(`rules:changes.${step}`)));
  expect(context().trial?.set).toEqual({ audience: 'everyone', relevance: 'yes' });
  expect(context().answers).toEqual(wanting);
  expect(tile('recognition').textContent).toContain(say('verdicts.eligible'));
  expect(sentence()).toBe(say('rules:headlines.recognition-without-subsidy', { count: 1 }));
  expect(sum()).toContain(say('result:amount.ifSteps', { count: 1 }));

  await user.click(box(say('rules:changes.legal-form.association')));
  expect(sentence()).toBe(say('rules:headlines.both'));
  expect(sum()).toContain(money(1000));

  for (const step of ['audience.everyone', 'relevance.yes', 'legal-form.association'])
    await user.click(box(say(`rules:changes.${step}`)));
  expect(context().trial).toBeNull();
  expect(sentence()).toBe(before);
});

test('the plan stays while its steps are tried, with what is ticked', async () => {
  const { say, user, box, toDo, boxes, fold } = await drawPlan(wanting);
  fold(plan).open = true;
  const steps = toDo();
  await user.click(box(say('rules:changes.audience.everyone')));
  expect(toDo()).toEqual(steps);
  expect(fold(plan).open).toBe(true);
  expect(boxes().map(({ checked }) => checked)).toEqual([true, false, false]);
  expect(document.activeElement).toBe(box(say('rules:changes.audience.everyone')));
});

test('what is kept leaves the plan', async () => {
  const { say, user, box, press, toDo } = await drawPlan(wanting);
  await user.click(box(say('rules:changes.audience.everyone')));
  await press('trial.keep');
  expect(toDo()).toEqual(
    ['relevance.yes', 'legal-form.association'].map((each) => say(`rules:changes.${each}`)),
  );
});

const procedure = 'https://www.vlaio.be/nl/vlaio-netwerk/erkenningsprocedure-stem-academie';

test('who helps stands below it, with where they are found', async () => {
  const { say, within } = await drawPlan(wanting);
  const links = within(plan).getAllByRole<HTMLAnchorElement>('link', { hidden: true });
  expect(links.map(({ href, textContent }) => [href, textContent])).toEqual([
    ['https://www.steamhive.be/', 'www.steamhive.be'],
    [procedure, 'www.vlaio.be'],
    ['mailto:STEM@vlaio.be', 'STEM@vlaio.be'],
  ]);
  for (const id of ['steamhive', 'vlaio'])
    within(plan).getByText(say(`rules:support.${id}`), { exact: false });
  expect(screen.getAllByRole('link', { hidden: true })).toHaveLength(3);
});

test.each<[what: string, trajectories: Item[], key: string]>([
  ['no trajectory', [], 'add'],
  ['one that is too short', [trajectory({ activities: 1 })], 'activities'],
  ['one that is loose', [trajectory({ coherent: 'no' })], 'coherent'],
])('with %s the plan says what to make of it', async (_what, trajectories, key) => {
  const { say, toDo } = await drawPlan(academy({ trajectories }));
  const params = { title: say('rules:questions.trajectories.thisOne'), count: 3 };
  expect(toDo()).toEqual([say(`rules:changes.trajectories.${key}`, params)]);
});

test('of several trajectories the one to change is named', async () => {
  const trajectories = [
    trajectory({ title: 'Robots bouwen', activities: 1 }),
    trajectory({ activities: 2 }),
  ];
  const { say, toDo } = await drawPlan(academy({ trajectories }));
  const title = `“${say('rules:questions.trajectories.item', { number: 2 })}”`;
  expect(toDo()).toEqual([say('rules:changes.trajectories.activities', { title, count: 3 })]);
});

test('online activities alone: on site is the way', async () => {
  const { say, toDo } = await drawPlan(academy({ trajectories: [online({ title: 'Codeclub' })] }));
  expect(toDo()).toEqual([say('rules:changes.trajectories.place', { title: '“Codeclub”' })]);
});

test('rules of another shape: a number and a field of theirs to change, in their own words', async () => {
  const { toDo, within, say } = await drawPlan(
    {
      applicant: 'town',
      inside: 'yes',
      themes: ['art'],
      series: [{ subject: 'Kunst', sessions: 6, open: 'no' }],
      'own-share': 10,
    },
    { ruleSet: workshops },
  );
  expect(toDo().toSorted()).toEqual(['Betaal zelf 20 procent.', 'Stel “Kunst” open.']);
  expect(within(plan).queryByRole('link', { hidden: true })).toBeNull();
  expect(say('result:plan.heading')).not.toBe('');
});
