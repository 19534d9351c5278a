import { within as inside } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { type Answers, unknown } from '../../../src/assessment/answers.ts';
import { academy, online, trajectory } from '../../support/academy.ts';
import { drawVerdict } from '../../support/drawn-verdict.tsx';
import type { Situation } from '../../support/drawn-widget.tsx';
import { ruleSetOf } from '../../support/rule-sets.ts';
import { relevanceSilent } from '../../support/silent-rule-sets.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const heading = 'result:criteria.heading';

async function drawCriteria(answers: Answers, situation: Situation = {}) {
  const drawn = await drawVerdict(answers, situation);
  const { say, fold } = drawn;
  const labelOf = (id: string) => say(`rules:criteria.${id}.label`);
  const items = () => [...fold(heading).querySelectorAll<HTMLElement>('.criteria > li')];
  const folded = () => fold(heading).querySelector('details') as HTMLDetailsElement;
  return {
    ...drawn,
    folded,
    labels: (where: HTMLElement[] = items()) =>
      where.map((each) => each.querySelector('b')?.textContent),
    labelOf,
    /** What stands of a criterion. */
    criterion: (id: string) =>
      items().find((each) => each.querySelector('b')?.textContent === labelOf(id)) as HTMLElement,
    isFolded: (id: string) =>
      items()
        .find((each) => each.querySelector('b')?.textContent === labelOf(id))
        ?.closest('.inner') !== null,
  };
}

const some = academy({
  audience: 'members-only',
  relevance: unknown,
  'teaching-expertise': 'partner',
  partnership: 'beneficiary',
  trajectories: [trajectory({ title: 'Robots bouwen', activities: 2 })],
});

test('every criterion stands once, with its outcome in a word, its rule and where that is written', async () => {
  const { say, criterion, labels, labelOf } = await drawCriteria(some);
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
  expect(labels().toSorted()).toEqual(ruleSet.criteria.map(({ id }) => labelOf(id)).toSorted());
  for (const { id, source } of ruleSet.criteria) {
    const text = criterion(id).textContent;
    expect(text).toContain(`${labelOf(id)}: ${say(`result:outcomes.${outcomes[id]}`)}.`);
    expect(text).toContain(say(`rules:criteria.${id}.rule`));
    const document = say(`rules:sources.${source.document}.title`);
    const place = say(`rules:sources.${source.document}.places.${source.place}`);
    expect(text).toContain(say('question.source', { document, place }));
  }
});

test('what is not met stands first, then what is open; what is met is folded', async () => {
  const { say, labels, labelOf, folded, fold } = await drawCriteria(some);
  expect(labels().slice(0, 6)).toEqual(
    [
      'open-offer',
      'recognised',
      'outside-partnership',
      'subsidy-trajectory',
      'expertise',
      'relevance',
    ].map(labelOf),
  );
  expect(folded().open).toBe(false);
  expect(folded().querySelector('summary')?.textContent).toBe(
    say('result:criteria.met', { count: 8 }),
  );
  expect(folded().querySelectorAll('li')).toHaveLength(8);
  expect(fold(heading).querySelector('summary')?.textContent).toBe(
    say(heading) +
      [
        say('result:criteria.unmet', { count: 4 }),
        say('result:criteria.open', { count: 2 }),
        say('result:criteria.met', { count: 8 }),
      ].join(', '),
  );
});

test('where all is met, it is not folded once more', async () => {
  const { folded } = await drawCriteria(academy());
  expect(folded().open).toBe(true);
});

test('criteria of what is not asked for, or is held already, are left out', async () => {
  const ofRecognition = await drawCriteria(academy({ goal: 'recognition' }));
  expect(ofRecognition.labels()).toHaveLength(9);
  await ofRecognition.send({
    type: 'answers.replaced',
    answers: academy({ 'recognition-status': 'current' }),
  });
  expect(ofRecognition.labels()).toHaveLength(5);
});

test('a criterion that others judge says how to show it', async () => {
  const { say, criterion } = await drawCriteria(some);
  inside(criterion('key-skills')).getByText(say('rules:criteria.key-skills.proof'));
});

test('a criterion of which one did not know the answer says so, and what to do about it', async () => {
  const { say, criterion } = await drawCriteria(some);
  inside(criterion('relevance')).getByText(say('result:verdict.findOut'));
});

test('the answers that decided stand beside the criterion, to be changed', async () => {
  const { say, criterion, user, asks } = await drawCriteria(some);
  const audience = say('rules:questions.audience.label');
  const answer = say('rules:questions.audience.options.members-only.label');
  expect(criterion('open-offer').textContent).toContain(`${audience}: ${answer}`);
  const activities = say('rules:questions.trajectories.fields.activities.count', { count: 2 });
  expect(criterion('subsidy-trajectory').textContent).toContain(`Robots bouwen: ${activities}`);
  const change = inside(criterion('open-offer')).getByRole('button', {
    name: (name) => name.endsWith(audience),
    hidden: true,
  });
  await user.click(change);
  asks('audience');
});

test('a criterion that rests on the other scheme does not say all of its answers again', async () => {
  const { say, criterion } = await drawCriteria(some);
  expect(criterion('recognised').textContent).not.toContain(
    say('rules:questions.audience.options.members-only.label'),
  );
});

test('what the sources leave open stands beside the criterion, with where that is written', async () => {
  const { say, criterion } = await drawCriteria(some);
  const point = (id: string, of: string) =>
    inside(criterion(of)).getByText(say(`rules:openPoints.${id}`), { exact: false });
  for (const id of ['time-between', 'activity-length'])
    expect(point(id, 'trajectory').textContent).toContain(say('result:verdict.openPoint'));
  const document = say('rules:sources.faq-2019.title');
  const place = say('rules:sources.faq-2019.places.activity');
  const source = say('question.source', { document, place });
  expect(point('activity-length', 'trajectory').textContent).toContain(source);
  point('teaching-by-partner', 'expertise');
});

test('an open point that the answers do not touch is left out', async () => {
  const { say, fold } = await drawCriteria(academy());
  expect(fold(heading).textContent).not.toContain(say('rules:openPoints.online-only'));
});

test('recognition on activities online only is an open point', async () => {
  const { say, criterion, isFolded } = await drawCriteria(academy({ trajectories: [online()] }));
  const onlineOnly = say('rules:openPoints.online-only');
  expect(criterion('trajectory').textContent).toContain(onlineOnly);
  expect(isFolded('trajectory')).toBe(false);
});

test('what the sources say nothing about is open, and nothing to find out', async () => {
  const { say, criterion, isFolded } = await drawCriteria(academy(), { ruleSet: relevanceSilent });
  expect(isFolded('relevance')).toBe(false);
  const text = criterion('relevance').textContent;
  expect(text).toContain(say('rules:openPoints.partly'));
  expect(text).toContain(say('result:outcomes.unknown'));
  expect(text).not.toContain(say('result:verdict.findOut'));
});

test('the criteria are those of the answers that are tried', async () => {
  const { send, isFolded, criterion, say } = await drawCriteria(academy({ relevance: 'no' }));
  expect(isFolded('relevance')).toBe(false);
  await send({ type: 'change.tried', set: { relevance: 'yes' } });
  expect(isFolded('relevance')).toBe(true);
  expect(criterion('relevance').textContent).toContain(
    say('rules:questions.relevance.options.yes.label'),
  );
});
