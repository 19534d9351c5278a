import { expect, test } from 'vitest';
import { type Answers, unknown } from '../../../src/assessment/answers.ts';
import { workshops } from '../../regulations/workshops/workshops.ts';
import { academy, online, trajectory, without } from '../../support/academy.ts';
import { drawVerdict, money } from '../../support/drawn-verdict.tsx';

const towns = ['9000', '9050', '8400', '8500', '3000', '2000', '9100', '9300', '9400', '9500'];

test('the amount stands large, in the words of the regulation, with what it is counted from', async () => {
  const { say, sum } = await drawVerdict(
    academy({ trajectories: [trajectory(), trajectory({ postcodes: ['9050'] })] }),
  );
  const items = say('rules:questions.trajectories.items', { count: 2 });
  expect(sum()).toBe(
    [say('rules:amounts.label'), money(2000), say('result:amount.for', { what: items })].join(''),
  );
});

test.each<[what: string, answers: Answers, amount: number, count: number]>([
  ['one step', academy({ trajectories: [trajectory({ activities: 2 })] }), 1000, 1],
  ['one step elsewhere', academy({ 'legal-form': 'unincorporated' }), 1000, 1],
  [
    'three steps',
    academy({
      'legal-form': 'unincorporated',
      relevance: 'no',
      trajectories: [trajectory({ activities: 1 })],
    }),
    1000,
    3,
  ],
])(
  'what is not theirs yet hangs on what is to be done: %s',
  async (_what, answers, amount, count) => {
    const { say, sum } = await drawVerdict(answers);
    expect(sum()).toContain(money(amount));
    expect(sum()).toContain(say('result:amount.ifSteps', { count }));
  },
);

test('while answers decide it hangs on all criteria', async () => {
  const { say, sum } = await drawVerdict(academy({ relevance: unknown }));
  expect(sum()).toContain(money(1000));
  expect(sum()).toContain(say('result:amount.ifAll'));
});

test('no sum is held out to who cannot have it', async () => {
  const { sum } = await drawVerdict(academy({ partnership: 'beneficiary' }));
  expect(sum()).toBeNull();
});

test('where subsidy is not asked for there is no sum', async () => {
  const { sum } = await drawVerdict(academy({ goal: 'recognition' }));
  expect(sum()).toBeNull();
});

test('where nothing has been described yet there is no sum', async () => {
  const { sum } = await drawVerdict({ goal: 'both', trajectories: [] });
  expect(sum()).toBeNull();
});

test('what can be read in two ways is a range', async () => {
  const { say, sum } = await drawVerdict(
    academy({ trajectories: [trajectory(), online(), online()] }),
  );
  expect(sum()).toContain(say('result:amount.range', { low: money(2500), high: money(3000) }));
});

test('no more than the maximum is estimated, and that is said', async () => {
  const many = Array.from({ length: 10 }, () => trajectory({ postcodes: towns }));
  const { say, sum } = await drawVerdict(academy({ trajectories: many }));
  expect(sum()).toContain(money(50_000));
  expect(sum()).toContain(say('result:amount.cappedAt', { cap: money(50_000) }));
});

test('money is written in the language that is read', async () => {
  const { sum } = await drawVerdict(academy(), { language: 'en' });
  expect(sum()).toContain(money(1000, 'en'));
});

test('rules of another shape have their own sum', async () => {
  const { sum } = await drawVerdict(
    {
      applicant: 'town',
      inside: 'yes',
      themes: ['art'],
      series: [{ subject: 'Kunst', sessions: 9, open: 'yes' }],
      'own-share': 20,
    },
    { ruleSet: workshops },
  );
  expect(sum()).toContain(money(900));
});

test('the sum is that of the answers that are tried', async () => {
  const { sum, send } = await drawVerdict(academy());
  await send({
    type: 'change.tried',
    set: { trajectories: [trajectory(), trajectory({ postcodes: ['9050'] })] },
  });
  expect(sum()).toContain(money(2000));
  await send({ type: 'trial.dropped' });
  expect(sum()).toContain(money(1000));
});

test('before the list is described nothing is summed', async () => {
  const { sum } = await drawVerdict(without(academy(), 'trajectories'));
  expect(sum()).toBeNull();
});
