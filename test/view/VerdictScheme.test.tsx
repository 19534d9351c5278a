import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { type Answers, unknown } from '../../src/assessment/answers.ts';
import { academy, online, trajectory } from '../support/academy.ts';
import { changed } from '../support/changed-rules.ts';
import { drawWidget, type Situation } from '../support/drawn-widget.tsx';
import { ruleSetOf } from '../support/rule-sets.ts';

const ruleSet = ruleSetOf('vlaio-2021');

async function drawVerdict(answers: Answers, situation: Situation = {}) {
  const drawn = await drawWidget({ answers, events: [{ type: 'result.requested' }], ...situation });
  const { say } = drawn;
  const section = (scheme: string) =>
    screen
      .getByRole('heading', { name: say(`rules:schemes.${scheme}.label`) })
      .closest('section') as HTMLElement;
  /** All that stands about a criterion; within its scheme, for two can read alike. */
  const criterion = (id: string) => {
    const { scheme } = ruleSet.criteria.find((each) => each.id === id) ?? { scheme: '' };
    const label = within(section(scheme)).getByText(say(`rules:criteria.${id}.label`));
    return label.closest('details') as HTMLDetailsElement;
  };
  return { ...drawn, section, criterion };
}

const some = academy({
  audience: 'members-only',
  relevance: unknown,
  'teaching-expertise': 'partner',
  partnership: 'beneficiary',
  trajectories: [trajectory({ title: 'Robots bouwen', activities: 2 })],
});

test('every criterion stands in its scheme with its outcome in a word and its source', async () => {
  const { say, criterion } = await drawVerdict(some);
  const outcomes: Record<string, string> = {
    expertise: 'unknown',
    'open-offer': 'unmet',
    trajectory: 'met',
    'target-age': 'met',
    'informal-learning': 'met',
    'inquiry-learning': 'show',
    'key-skills': 'show',
    'integrated-stem': 'show',
    relevance: 'unknown',
    recognised: 'unmet',
    'legal-personality': 'met',
    'outside-partnership': 'unmet',
    'subsidy-trajectory': 'unmet',
    'under-18': 'met',
  };
  expect(Object.keys(outcomes)).toEqual(ruleSet.criteria.map(({ id }) => id));
  for (const { id, source } of ruleSet.criteria) {
    const about = within(criterion(id));
    about.getByText(say(`result:outcomes.${outcomes[id]}`));
    about.getByText(say(`rules:criteria.${id}.rule`));
    const document = say(`rules:sources.${source.document}.title`);
    const place = say(`rules:sources.${source.document}.places.${source.place}`);
    about.getByText(say('question.source', { document, place }));
  }
});

test('how a scheme stands is said beside its name, and what it is below', async () => {
  const { say, section } = await drawVerdict(academy());
  const heading = within(section('recognition')).getByRole('heading');
  within(heading.parentElement as HTMLElement).getByText(say('verdicts.eligible'));
  within(section('recognition')).getByText(say('rules:schemes.recognition.about'));
  const title = within(section('subsidy')).getByRole('heading').parentElement as HTMLElement;
  within(title).getByText(say('rules:schemes.subsidy.words.conditional'));
});

test('what was found of a scheme is said there, unless the title says it already', async () => {
  const { say, section } = await drawVerdict(
    academy({ relevance: 'no', 'legal-form': 'unincorporated' }),
  );
  const found = (scheme: string, count: number) =>
    say(`rules:schemes.${scheme}.verdicts.ineligible`, { count });
  screen.getByRole('heading', { name: found('recognition', 1) });
  expect(section('recognition').textContent).not.toContain(found('recognition', 1));
  within(section('subsidy')).getByText(found('subsidy', 2));
});

test('a scheme that is not asked for is left out', async () => {
  const { say } = await drawVerdict(academy({ goal: 'recognition' }));
  const name = say('rules:schemes.subsidy.label');
  expect(screen.queryByRole('heading', { name })).toBeNull();
});

test('a scheme that one holds already shows no criteria', async () => {
  const { section } = await drawVerdict(academy({ 'recognition-status': 'current' }));
  expect(within(section('recognition')).queryAllByRole('listitem')).toEqual([]);
  expect(within(section('subsidy')).getAllByRole('listitem')).toHaveLength(5);
});

test('a criterion that is not met stands open with what to do; one that is met is folded', async () => {
  const { say, criterion, user } = await drawVerdict(some);
  expect(criterion('open-offer').open).toBe(true);
  within(criterion('open-offer')).getByText(say('rules:criteria.open-offer.remedy'));
  expect(criterion('trajectory').open).toBe(false);
  const remedy = say('rules:criteria.trajectory.remedy');
  expect(within(criterion('trajectory')).queryByText(remedy)).toBeNull();

  await user.click(screen.getByText(say('rules:criteria.trajectory.label')));
  expect(criterion('trajectory').open).toBe(true);
});

test('a criterion that others judge says how to show it', async () => {
  const { say, criterion } = await drawVerdict(some);
  within(criterion('key-skills')).getByText(say('rules:criteria.key-skills.proof'));
});

test('a criterion of which one did not know the answer says to find out', async () => {
  const { say, criterion } = await drawVerdict(some);
  within(criterion('relevance')).getByText(say('result:verdict.findOut'));
  const remedy = say('rules:criteria.relevance.remedy');
  expect(within(criterion('relevance')).queryByText(remedy)).toBeNull();
});

test('what comes only together with recognition is said to', async () => {
  const { say, criterion } = await drawVerdict(academy());
  within(criterion('recognised')).getByText(say('rules:criteria.recognised.onCondition'));
});

test('the answers that decided stand beside the criterion', async () => {
  const { say, criterion } = await drawVerdict(some);
  const audience = 'rules:questions.audience';
  const answer = `${say(`${audience}.label`)}: ${say(`${audience}.options.members-only.label`)}`;
  expect(criterion('open-offer').textContent).toContain(answer);
  const activities = say('rules:questions.trajectories.fields.activities.count', { count: 2 });
  within(criterion('subsidy-trajectory')).getByText(`Robots bouwen: ${activities}`);
});

test('a criterion that rests on the other scheme does not say all of its answers again', async () => {
  const { say, criterion } = await drawVerdict(some);
  expect(criterion('recognised').textContent).not.toContain(
    say('rules:questions.audience.options.members-only.label'),
  );
});

test('what the sources leave open stands beside the criterion, with where that is written', async () => {
  const { say, criterion } = await drawVerdict(some);
  const point = (id: string, of: string) =>
    within(criterion(of)).getByText(say(`rules:openPoints.${id}`), { exact: false });
  for (const id of ['time-between', 'activity-length'])
    expect(point(id, 'trajectory').textContent).toContain(say('result:verdict.openPoint'));
  const document = say('rules:sources.faq-2019.title');
  const place = say('rules:sources.faq-2019.places.activity');
  const source = say('question.source', { document, place });
  expect(point('activity-length', 'trajectory').textContent).toContain(source);
  point('teaching-by-partner', 'expertise');
});

test('an open point that the answers do not touch is left out', async () => {
  const { say } = await drawVerdict(academy());
  const onlineOnly = say('rules:openPoints.online-only');
  expect(screen.queryByText(onlineOnly, { exact: false })).toBeNull();
});

test('recognition on activities online only is an open point', async () => {
  const { say, criterion } = await drawVerdict(academy({ trajectories: [online()] }));
  const onlineOnly = say('rules:openPoints.online-only');
  within(criterion('trajectory')).getByText(onlineOnly, { exact: false });
  within(criterion('trajectory')).getByText(say('result:outcomes.unknown'));
});

const held = academy({ 'recognition-status': 'current' });
const until = { year: 2021, until: '31 december 2022' };

test.each([
  ['running', '2022-12-31'],
  ['passed', '2023-01-01'],
])('what one holds already says until when: %s', async (status, date) => {
  const { say, section } = await drawVerdict(held, { date });
  const about = within(section('recognition'));
  about.getByText(say(`validity.${status}`, until), { exact: false });
  about.getByText(say('rules:schemes.recognition.words.held'));
  expect(section('subsidy').textContent).not.toContain(say(`validity.${status}`, until));
});

test('what one does not hold yet says nothing of until when', async () => {
  const { say, section } = await drawVerdict(academy());
  expect(section('recognition').textContent).not.toContain(say('validity.running', until));
});

/** The same rules, of which a heading is all that the sources give of one criterion. */
const silent = changed(ruleSet, {
  'criteria.#relevance': {
    id: 'relevance',
    scheme: 'recognition',
    silent: true,
    source: { document: 'deck-2021', place: 'activities' },
    openPoints: [{ id: 'partly' }],
  },
});

test('what the sources say nothing about stands apart, with what is open', async () => {
  const { say, criterion, section } = await drawVerdict(academy(), { ruleSet: silent });
  const heading = within(section('recognition')).getByRole('heading', {
    name: say('result:verdict.silent.heading'),
  });
  expect(heading.nextElementSibling?.contains(criterion('relevance'))).toBe(true);
  expect(heading.nextElementSibling?.contains(criterion('key-skills'))).toBe(false);
  within(criterion('relevance')).getByText(say('rules:openPoints.partly'), { exact: false });
  within(criterion('relevance')).getByText(say('result:outcomes.unknown'));
  expect(criterion('relevance').textContent).not.toContain(say('result:verdict.findOut'));
});

test('where only that is left, nothing that is known stands in the way', async () => {
  const drawn = await drawVerdict(academy(), { ruleSet: silent });
  const clear = drawn.say('result:verdict.silent.clear');
  expect(drawn.section('recognition').textContent).toContain(clear);
  await drawn.send({ type: 'answers.replaced', answers: academy({ audience: 'members-only' }) });
  await drawn.send({ type: 'result.requested' });
  expect(drawn.section('recognition').textContent).not.toContain(clear);
});
