import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { type Answers, type Item, unknown } from '../../src/assessment/answers.ts';
import { workshops } from '../regulations/workshops/workshops.ts';
import { academy, online, trajectory, without } from '../support/academy.ts';
import { drawWidget } from '../support/drawn-widget.tsx';

const changes = 'rules:changes';

async function drawVerdict(answers: Answers) {
  const drawn = await drawWidget({ answers, events: [{ type: 'result.requested' }] });
  const { say } = drawn;
  const way = (scheme: string) => {
    const names = (scheme === 'both' ? ['recognition', 'subsidy'] : [scheme]).map((id) =>
      say(`rules:schemes.${id}.name`),
    );
    const name = say('result:changes.heading', { schemes: names.join(' en ') });
    const heading = screen.queryByRole('heading', { name });
    return heading ? within(heading.parentElement as HTMLElement) : null;
  };
  return {
    ...drawn,
    way,
    /** What there is to do, in words, for a scheme. */
    toDo: (scheme: string) =>
      way(scheme)
        ?.queryAllByRole('listitem')
        .filter((each) => !within(each).queryByRole('button'))
        .map((each) => each.textContent) ?? [],
    tryIt: (scheme: string) =>
      `${say('result:changes.try')} ${say(`rules:schemes.${scheme}.label`)}`,
  };
}

const title = () => screen.getAllByRole('heading')[1]?.textContent;

test('where nothing is missing no way is shown', async () => {
  const { way } = await drawVerdict(academy());
  for (const scheme of ['recognition', 'subsidy', 'both']) expect(way(scheme)).toBeNull();
});

test('each scheme has its own way, and a button for it with a name of its own', async () => {
  const { say, toDo, button, tryIt } = await drawVerdict(
    academy({ relevance: 'no', 'legal-form': 'unincorporated' }),
  );
  const relevance = say(`${changes}.relevance.yes`);
  expect(toDo('recognition')).toEqual([relevance]);
  expect(toDo('subsidy').toSorted()).toEqual(
    [relevance, say(`${changes}.legal-form.association`)].toSorted(),
  );
  button(tryIt('recognition'));
  button(tryIt('subsidy'));
});

test('one way that serves both schemes is shown once', async () => {
  const { say, toDo, way } = await drawVerdict(academy({ audience: 'members-only' }));
  expect(toDo('both')).toEqual([say(`${changes}.audience.everyone`)]);
  expect(way('recognition')).toBeNull();
  expect(way('subsidy')).toBeNull();
});

test('a way can be tried: what it does stands beside what is now, and no answer changes', async () => {
  const answers = academy({ 'legal-form': 'unincorporated' });
  const { say, user, button, tryIt, context } = await drawVerdict(answers);
  const before = title();
  await user.click(button(tryIt('subsidy')));
  expect(context().answers).toEqual(answers);
  expect(title()).toBe(before);
  const trial = screen.getByRole('heading', { name: say('result:whatIf.trial') });
  expect(trial).toBe(document.activeElement);
  const subsidy = within(trial.parentElement as HTMLElement).getByText(
    say('rules:schemes.subsidy.label'),
  );
  expect(subsidy.parentElement?.textContent).toContain(
    say('rules:schemes.subsidy.words.conditional'),
  );
});

test('what was tried can be put back, to the letter', async () => {
  const answers = academy({ 'legal-form': 'unincorporated' });
  const { say, user, button, tryIt, context } = await drawVerdict(answers);
  await user.click(button(tryIt('subsidy')));
  await user.click(button(`${say('result:changes.undo')} ${say('result:whatIf.heading')}`));
  expect(context().answers).toEqual(answers);
  expect(screen.queryByRole('heading', { name: say('result:whatIf.trial') })).toBeNull();
  button(tryIt('subsidy'));
});

test('an answer that one found out is no trial', async () => {
  const { say, user, button, choose } = await drawVerdict(academy({ relevance: unknown }));
  const question = say('rules:questions.relevance.ask');
  await user.click(
    button(`${say('transcript.change')} ${say('transcript.changeWhat', { question })}`),
  );
  await choose('relevance', 'yes');
  screen.getByRole('heading', { name: say('rules:headlines.both') });
  expect(screen.queryByRole('heading', { name: say('result:whatIf.trial') })).toBeNull();
});

test.each<[what: string, trajectories: Item[], ways: string, key: string]>([
  ['no trajectory', [], 'subsidy', 'add'],
  ['one that is too short', [trajectory({ activities: 1 })], 'subsidy', 'activities'],
  ['one that is loose', [trajectory({ coherent: 'no' })], 'both', 'coherent'],
])('with %s the way says what to make of it', async (_what, trajectories, ways, key) => {
  const { say, toDo } = await drawVerdict(academy({ trajectories }));
  const params = { title: say('rules:questions.trajectories.thisOne'), count: 3 };
  expect(toDo(ways)).toEqual([say(`${changes}.trajectories.${key}`, params)]);
});

test('of several trajectories the one to change is named', async () => {
  const trajectories = [
    trajectory({ title: 'Robots bouwen', activities: 1 }),
    trajectory({ activities: 2 }),
  ];
  const { say, toDo } = await drawVerdict(academy({ trajectories }));
  const title = `“${say('rules:questions.trajectories.item', { number: 2 })}”`;
  const params = { title, count: 3 };
  expect(toDo('subsidy')).toEqual([say(`${changes}.trajectories.activities`, params)]);
});

test('online activities alone: on site is the way to recognition', async () => {
  const { say, toDo } = await drawVerdict(
    academy({ trajectories: [online({ title: 'Codeclub' })] }),
  );
  const title = '“Codeclub”';
  expect(toDo('both')).toEqual([say(`${changes}.trajectories.place`, { title })]);
});

test('rules of another shape: a number and a field of theirs to change, in their own words', async () => {
  const { say } = await drawWidget({
    ruleSet: workshops,
    answers: {
      applicant: 'town',
      inside: 'yes',
      themes: ['art'],
      series: [{ subject: 'Kunst', sessions: 6, open: 'no' }],
      'own-share': 10,
    },
    events: [{ type: 'result.requested' }],
  });
  const heading = screen.getByRole('heading', {
    name: say('result:changes.heading', { schemes: 'Toelage' }),
  });
  const way = within(heading.parentElement as HTMLElement);
  way.getByText('Betaal zelf 20 procent.');
  way.getByText('Stel “Kunst” open.');
});

test('where no way is found that is said, and whom to ask', async () => {
  const { say, way } = await drawVerdict(academy({ partnership: 'beneficiary' }));
  way('subsidy')?.getByText(`${say('result:changes.none')} ${say('rules:advice')}`);
  expect(way('subsidy')?.queryByRole('button')).toBeNull();
});

test('while questions that decide are left no way is made up', async () => {
  const { way } = await drawVerdict(without(academy({ audience: 'members-only' }), 'relevance'));
  for (const scheme of ['recognition', 'subsidy', 'both']) expect(way(scheme)).toBeNull();
});

test('every button of a verdict has a name of its own', async () => {
  await drawVerdict(
    academy({
      relevance: 'no',
      'legal-form': 'unincorporated',
      ages: unknown,
      'key-skills': unknown,
    }),
  );
  const names = screen.getAllByRole('button').map((each) => each.ariaLabel ?? each.textContent);
  expect(names.length).toBeGreaterThan(7);
  expect(new Set(names).size).toBe(names.length);
});
