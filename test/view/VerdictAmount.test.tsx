import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { type Answers, type Item, unknown } from '../../src/assessment/answers.ts';
import { workshops } from '../regulations/workshops/workshops.ts';
import { academy, online, trajectory, without } from '../support/academy.ts';
import { drawWidget, type Situation } from '../support/drawn-widget.tsx';

/** Money as it reads, whichever space stands between sign and number. */
const money = (euro: number, language = 'nl') =>
  spaced(
    new Intl.NumberFormat(`${language}-BE`, {
      style: 'currency',
      currency: 'EUR',
      maximumFractionDigits: 0,
    }).format(euro),
  );
const spaced = (text: string | null) => (text ?? '').replace(/\s/g, ' ');
const percent = (share: number) =>
  new Intl.NumberFormat('nl-BE', { style: 'percent' }).format(share);

async function drawAmount(answers: Answers, situation: Situation = {}) {
  const drawn = await drawWidget({ answers, events: [{ type: 'result.requested' }], ...situation });
  const { say } = drawn;
  const heading = screen.queryByRole('heading', { name: say('result:amount.heading') });
  return {
    ...drawn,
    section: heading && within(heading.closest('section') as HTMLElement),
    /** The rows of the estimate: what, how many, how much. */
    lines: () =>
      screen
        .getAllByRole('row')
        .map((row) => [...row.children].map((cell) => spaced(cell.textContent))),
  };
}

const withTrajectories = (...trajectories: Item[]) => drawAmount(academy({ trajectories }));

test('each line says what counts, how many and how much, and the last the sum', async () => {
  const { say, lines, section } = await withTrajectories(
    trajectory({ postcodes: ['9000', '9050'] }),
    trajectory({ postcodes: ['9000'] }),
    online(),
  );
  expect(lines()).toEqual([
    ['what', 'count', 'amount'].map((key) => say(`result:amount.${key}`)),
    [say('rules:amounts.postcode-first'), '2', money(2000)],
    [say('rules:amounts.postcode-further'), '1', money(500)],
    [say('rules:amounts.online-first'), '1', money(1000)],
    [say('result:amount.total'), money(3500)],
  ]);
  section?.getByRole('columnheader', { name: say('result:amount.what') });
  section?.getByRole('rowheader', { name: say('result:amount.total') });
});

test('the share of the maximum and of what there is for all is said in words', async () => {
  const { say, section } = await withTrajectories(trajectory());
  const share = say('result:amount.share', { percent: percent(0.02), cap: money(50_000) });
  const about = say('rules:amounts.about', { envelope: money(500_000) });
  section?.getByText(`${share} ${about}`);
});

test('what can be read in two ways is a range, of which the share is at most', async () => {
  const { say, lines, section } = await withTrajectories(trajectory(), online(), online());
  const range = (low: number, high: number) =>
    say('result:amount.range', { low: money(low), high: money(high) });
  expect(lines()).toContainEqual([say('rules:amounts.online-further'), '1', range(500, 1000)]);
  expect(lines().at(-1)).toEqual([say('result:amount.total'), range(2500, 3000)]);
  const params = { percent: percent(0.06), cap: money(50_000) };
  section?.getByText(say('result:amount.shareUpTo', params), { exact: false });
  section?.getByText(say('rules:openPoints.online-amount'), { exact: false });
});

test('no more than the maximum is estimated, and that is said', async () => {
  const postcodes = [
    '9000',
    '9050',
    '8400',
    '8500',
    '3000',
    '2000',
    '9100',
    '9300',
    '9400',
    '9500',
  ];
  const many = Array.from({ length: 10 }, () => trajectory({ postcodes }));
  const { say, lines, section } = await withTrajectories(...many);
  expect(lines().at(-1)).toEqual([say('result:amount.total'), money(50_000)]);
  section?.getByText(say('result:amount.capped', { cap: money(50_000) }));
});

test('below the maximum nothing is said of it having been reached', async () => {
  const { say, section } = await withTrajectories(trajectory());
  const capped = say('result:amount.capped', { cap: money(50_000) });
  expect(section?.queryByText(capped)).toBeNull();
});

test('postcodes in Brussels are an open point of the estimate', async () => {
  const { say, lines, section } = await withTrajectories(
    trajectory({ postcodes: ['9000', '1000'] }),
  );
  section?.getByText(say('rules:openPoints.brussels'), { exact: false });
  const range = say('result:amount.range', { low: money(1000), high: money(2000) });
  expect(lines().at(-1)).toEqual([say('result:amount.total'), range]);
});

test('trajectories that do not count bring nothing, and that is said', async () => {
  const { say, section } = await withTrajectories(trajectory({ activities: 2 }));
  section?.getByText(say('result:amount.none'));
  expect(section?.queryByRole('table')).toBeNull();
});

test.each([
  ['not described yet', without(academy(), 'trajectories')],
  ['not known', academy({ trajectories: unknown })],
])('with trajectories %s there is nothing to estimate yet', async (_what, answers) => {
  const { say, section } = await drawAmount(answers);
  const list = say('rules:questions.trajectories.label');
  section?.getByText(say('result:amount.unknown', { list }));
});

test('the estimate says that it holds only once all criteria are met, until they are', async () => {
  const condition = (drawn: Awaited<ReturnType<typeof drawAmount>>) =>
    drawn.section?.queryByText(drawn.say('result:amount.condition'));
  expect(condition(await drawAmount(academy({ 'legal-form': 'unincorporated' })))).not.toBeNull();
});

test('once all criteria are met the estimate makes no condition', async () => {
  const { say, section } = await withTrajectories(trajectory());
  expect(section).not.toBeNull();
  expect(section?.queryByText(say('result:amount.condition'))).toBeNull();
});

test('where subsidy is not asked for nothing is estimated', async () => {
  const { section } = await drawAmount(academy({ goal: 'recognition' }));
  expect(section).toBeNull();
});

test('rules of another shape name their own lines, and say nothing of a sum that they do not give', async () => {
  const { lines, section, say } = await drawAmount(
    { series: [{ subject: 'Kunst', sessions: 9, open: 'yes' }] },
    { ruleSet: workshops },
  );
  expect(lines().slice(1)).toEqual([
    ['Eerste lange reeks', '1', money(900)],
    [say('result:amount.total'), money(900)],
  ]);
  const params = { percent: percent(0.18), cap: money(5000) };
  section?.getByText(say('result:amount.share', params));
});

test('money is written in the language that is read', async () => {
  const { lines } = await drawAmount(academy(), { language: 'en' });
  expect(lines().at(-1)?.at(-1)).toBe(money(1000, 'en'));
});
