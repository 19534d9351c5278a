import { cleanup, screen } from '@testing-library/preact';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, unknown } from '../../../src/assessment/answers.ts';
import { assess } from '../../../src/assessment/assess.ts';
import { ruleSets } from '../../../src/regulations/rule-sets.ts';
import { canApply } from '../../../src/view/verdict/can-apply.ts';
import { academy, trajectory, without } from '../../support/academy.ts';
import { fullAnswers } from '../../support/arbitraries.ts';
import { drawVerdict } from '../../support/drawn-verdict.tsx';

const recognitionOnly = { goal: 'recognition' };

test.each<[what: string, answers: Answers, count: number, first: string]>([
  ['one is not known', academy({ relevance: unknown }), 1, 'relevance'],
  ['two are not known', academy({ relevance: unknown, ages: unknown }), 2, 'ages'],
  ['one is not given yet', without(academy(), 'relevance'), 1, 'relevance'],
])('where %s, the step leads to the answers that decide', async (_what, answers, count, first) => {
  const { say, step, primary, user, button, asks } = await drawVerdict(answers);
  expect(primary()).toEqual([say('result:step.answer', { count })]);
  expect(step().textContent).toContain(say(`rules:questions.${first}.ask`));
  await user.click(button(say('result:step.answer', { count })));
  asks(first);
});

test('what is not known of an item is asked again by itself', async () => {
  const trajectories = [trajectory({ activities: unknown })];
  const { say, step, user, button, context } = await drawVerdict(academy({ trajectories }));
  const ask = say('rules:questions.trajectories.fields.activities.ask');
  expect(step().textContent).toContain(ask);
  await user.click(button(say('result:step.answer', { count: 1 })));
  screen.getByRole('heading', { name: ask });
  await user.click(button('3'));
  expect(context().answers).toEqual(academy({ trajectories: [trajectory({ activities: 3 })] }));
  expect(step().textContent).not.toContain(ask);
});

test('one step: it is to be tried on the spot', async () => {
  const answers = academy({ relevance: 'no' });
  const { say, step, primary, press, context } = await drawVerdict(answers);
  expect(primary()).toEqual([say('result:changes.try')]);
  expect(step().textContent).toBe(
    [say('result:step.next'), say('rules:changes.relevance.yes'), say('result:changes.try')].join(
      '',
    ),
  );
  await press('result:changes.try');
  expect(context().trial?.set).toEqual({ relevance: 'yes' });
  expect(context().answers).toEqual(answers);
});

test('more steps: the first is said, and the button opens the plan', async () => {
  const { say, step, primary, press, fold } = await drawVerdict(
    academy({ relevance: 'no', audience: 'one-school', 'legal-form': 'unincorporated' }),
  );
  expect(primary()).toEqual([say('result:step.plan')]);
  expect(step().textContent).toContain(say('result:step.first'));
  expect(step().textContent).toContain(say('rules:changes.audience.everyone'));
  await press('result:step.plan');
  expect(fold('result:plan.heading').open).toBe(true);
  expect(document.activeElement).toBe(fold('result:plan.heading').querySelector('summary'));
});

test.each([
  ['open', '2021-04-01', ['step.applyBefore']],
  ['closed', '2026-11-28', ['step.write', 'now']],
])('yes: the step is to write the application; the call is %s', async (_status, date, keys) => {
  const { say, step, primary, press, context } = await drawVerdict(academy(), { date });
  const words = keys.map((key) =>
    key === 'now' ? say('rules:now') : say(`result:${key}`, { deadline: '4\u00a0mei 2021' }),
  );
  expect(step().textContent).toContain(words.join(' '));
  expect(primary()).toEqual([say('result:verdict.draft')]);
  await press('result:verdict.draft');
  expect(context().section).toBeDefined();
  expect(document.querySelector('.frame.drafting')).not.toBeNull();
});

test.each([
  ['running', '2021-04-01', 'next.recognition.renewal'],
  ['passed', '2026-11-28', 'next.recognition.renewal_closed'],
])(
  'who has all that is asked for is told what comes next; the validity is %s',
  async (...given) => {
    const [status, date, renewal] = given;
    const answers = academy({ ...recognitionOnly, 'recognition-status': 'current' });
    const { say, step, primary, within: inFold } = await drawVerdict(answers, { date });
    expect(step().textContent).toContain(say(`rules:held.recognition.${status}`));
    expect(primary()).toEqual([say('result:step.mail', { address: 'STEM@vlaio.be' })]);
    expect(step().querySelector('a')?.getAttribute('href')).toBe('mailto:STEM@vlaio.be');
    inFold('result:next.heading').getByText(say(`rules:${renewal}`));
  },
);

test('where what they cannot change is in the way, the step is to ask for advice, and to look at the answers', async () => {
  const answers = academy({ 'recognition-status': 'current', partnership: 'beneficiary' });
  const { say, step, primary, press } = await drawVerdict(answers);
  expect(step().textContent).toContain(say('rules:advice'));
  expect(primary()).toEqual([say('result:verdict.change')]);
  await press('result:verdict.change');
  screen.getByRole('heading', { name: say('result:review.heading') });
});

test('whatever is answered, one button stands out, and only who can apply is told how', async () => {
  let refused = 0;
  for (const each of ruleSets) {
    const date = each.period.from;
    const drawn = Math.ceil(30 / ruleSets.length);
    for (const answers of fc.sample(fullAnswers(each), { numRuns: drawn, seed: 4 })) {
      const { primary, say } = await drawVerdict(answers, { ruleSet: each, date });
      expect(primary(), each.id).toHaveLength(1);
      const { verdicts, ...assessed } = assess(each, answers, { date });
      if (!canApply(each, { verdicts, ...assessed })) {
        refused += 1;
        const steps = each.nextSteps.filter(({ scheme }) => verdicts[scheme] !== 'held');
        for (const { scheme, id } of steps)
          expect(document.body.textContent, each.id).not.toContain(
            say(`rules:next.${scheme}.${id}`),
          );
      }
      cleanup();
    }
  }
  expect(refused).toBeGreaterThan(5);
});

test('who is short of one scheme and can apply for another is told both', async () => {
  const {
    say,
    primary,
    within: inFold,
  } = await drawVerdict(academy({ trajectories: [trajectory({ activities: 2 })] }));
  expect(primary()).toEqual([say('result:changes.try')]);
  inFold('result:next.heading').getByText(say('rules:next.recognition.form'));
  inFold('result:explore.heading').getByRole('button', {
    name: say('result:verdict.draft'),
    hidden: true,
  });
});

test('the draft is offered once', async () => {
  const { say } = await drawVerdict(academy());
  const drafts = screen.getAllByRole('button', { name: say('result:verdict.draft'), hidden: true });
  expect(drafts).toHaveLength(1);
});
