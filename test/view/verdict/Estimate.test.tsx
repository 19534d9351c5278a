import { cleanup } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { type Answers, type Item, unknown } from '../../../src/assessment/answers.ts';
import { workshops } from '../../regulations/workshops/workshops.ts';
import { academy, online, trajectory, without } from '../../support/academy.ts';
import { drawVerdict, money, spaced } from '../../support/drawn-verdict.tsx';
import type { Situation } from '../../support/drawn-widget.tsx';

async function drawEstimate(answers: Answers, situation: Situation = {}) {
  const drawn = await drawVerdict(answers, situation);
  const { fold, foldIfAny } = drawn;
  const heading = 'result:amount.heading';
  return {
    ...drawn,
    isThere: foldIfAny(heading) !== null,
    text: () => spaced(fold(heading).textContent) ?? '',
    /** What counts, with how many, and how much. */
    lines: () =>
      [...fold(heading).querySelectorAll('dl > div')].map((line) =>
        [...line.children].map((each) => spaced(each.textContent)),
      ),
  };
}

const withTrajectories = (...trajectories: Item[]) => drawEstimate(academy({ trajectories }));

test('each line says what counts, how many and how much, and the last the sum', async () => {
  const { say, lines } = await withTrajectories(
    trajectory({ postcodes: ['9000', '9050'] }),
    trajectory({ postcodes: ['9000'] }),
    online(),
  );
  const line = (id: string, count: number, euro: number) => [
    `${say(`rules:amounts.${id}`)} × ${count}`,
    money(euro),
  ];
  expect(lines()).toEqual([
    line('postcode-first', 2, 2000),
    line('postcode-further', 1, 500),
    line('online-first', 1, 1000),
    [say('result:amount.total'), money(3500)],
  ]);
});

test('the maximum, and what there is for all, are said', async () => {
  const { say, text } = await withTrajectories(trajectory());
  expect(text()).toContain(say('result:amount.cap', { cap: money(50_000) }));
  expect(text()).toContain(say('rules:amounts.about', { envelope: money(500_000) }));
  expect(text()).not.toContain(say('result:amount.capped', { cap: money(50_000) }));
});

test('what there was for all is said in the past tense once the call has closed', async () => {
  const { say, text } = await drawEstimate(academy(), { date: '2026-11-28' });
  expect(text()).toContain(say('rules:amounts.about_closed', { envelope: money(500_000) }));
});

test('a bar is drawn where it would be more than a speck', async () => {
  const { fold } = await withTrajectories(trajectory());
  const bars = () => fold('result:amount.heading').querySelectorAll('.bar').length;
  expect(bars()).toBe(0);
  cleanup();
  const many = Array.from({ length: 12 }, () => trajectory());
  const more = await withTrajectories(...many);
  expect(more.fold('result:amount.heading').querySelectorAll('.bar')).toHaveLength(1);
});

test('what can be read in two ways is a range, with why', async () => {
  const { say, lines, text } = await withTrajectories(trajectory(), online(), online());
  const range = (low: number, high: number) =>
    say('result:amount.range', { low: money(low), high: money(high) });
  expect(lines()).toContainEqual([`${say('rules:amounts.online-further')} × 1`, range(500, 1000)]);
  expect(lines().at(-1)).toEqual([say('result:amount.total'), range(2500, 3000)]);
  expect(text()).toContain(say('rules:openPoints.online-amount'));
});

test('postcodes in Brussels are an open point', async () => {
  const { say, text } = await withTrajectories(trajectory({ postcodes: ['9000', '1000'] }));
  expect(text()).toContain(say('rules:openPoints.brussels'));
});

test('trajectories that do not count bring nothing, and that is said', async () => {
  const { say, text, lines } = await withTrajectories(trajectory({ activities: 2 }));
  expect(text()).toContain(say('result:amount.none'));
  expect(text()).toContain(say('result:amount.noSum'));
  expect(lines()).toEqual([]);
});

test.each([
  ['not described yet', without(academy(), 'trajectories')],
  ['not known', academy({ trajectories: unknown })],
])('with trajectories %s there is nothing to estimate yet', async (_what, answers) => {
  const { say, text } = await drawEstimate(answers);
  const list = say('rules:questions.trajectories.label');
  expect(text()).toContain(say('result:amount.unknown', { list }));
  expect(text()).toContain(say('result:amount.noSum'));
});

test('it holds only once all criteria are met, until they are', async () => {
  const { say, text } = await drawEstimate(academy({ 'legal-form': 'unincorporated' }));
  expect(text()).toContain(say('result:amount.ifAll'));
  cleanup();
  const met = await drawEstimate(academy());
  expect(met.text()).not.toContain(say('result:amount.ifAll'));
});

test('where subsidy is not asked for nothing is estimated', async () => {
  const { isThere } = await drawEstimate(academy({ goal: 'recognition' }));
  expect(isThere).toBe(false);
});

test('rules of another shape name their own lines, and say nothing of a sum that they do not give', async () => {
  const { say, lines, text } = await drawEstimate(
    { series: [{ subject: 'Kunst', sessions: 9, open: 'yes' }] },
    { ruleSet: workshops },
  );
  expect(lines()).toEqual([
    ['Eerste lange reeks × 1', money(900)],
    [say('result:amount.total'), money(900)],
  ]);
  expect(text()).toContain(say('result:amount.cap', { cap: money(5000) }));
});
