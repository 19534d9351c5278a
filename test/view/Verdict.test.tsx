import { screen, within } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { type Answers, unknown } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { academy } from '../support/academy.ts';
import { answersBefore } from '../support/answers-before.ts';
import { fullAnswers, partialAnswers } from '../support/arbitraries.ts';
import { callIsOpen, drawWidget, type Situation } from '../support/drawn-widget.tsx';
import { ruleSetOf } from '../support/rule-sets.ts';
import { viewTexts } from '../support/view-texts.ts';

const { say } = viewTexts('nl');
const ruleSet = ruleSetOf('vlaio-2021');
const current = { 'recognition-status': 'current' };

const drawVerdict = (answers: Answers, situation: Situation = {}) =>
  drawWidget({ answers, events: [{ type: 'result.requested' }], ...situation });

const part = (heading: string) =>
  within(screen.getByRole('heading', { name: heading }).closest('section') as HTMLElement);
const hasHeading = (name: string) => screen.queryByRole('heading', { name }) !== null;

afterEach(() => vi.restoreAllMocks());

type Title = [key: string, count?: number][];
/** The verdicts that can come together, an example of each, and what its title says. */
const verdicts: [verdicts: string, answers: Answers, title: Title][] = [
  ['undetermined undetermined', {}, [['undetermined']]],
  ['undetermined not-asked', { goal: 'recognition' }, [['recognition.undetermined']]],
  [
    'undetermined ineligible',
    academy({ relevance: unknown, 'legal-person': 'no' }),
    [['recognition.undetermined'], ['atLeast.subsidy', 1]],
  ],
  ['eligible conditional', academy(), [['recognition.eligible'], ['subsidy.conditional']]],
  ['eligible not-asked', academy({ goal: 'recognition' }), [['recognition.eligible']]],
  [
    'eligible undetermined',
    academy({ partnership: 'partner' }),
    [['recognition.eligible'], ['subsidy.undetermined']],
  ],
  [
    'eligible ineligible',
    academy({ 'legal-person': 'no', partnership: 'beneficiary' }),
    [['recognition.eligible'], ['subsidy.ineligible', 2]],
  ],
  [
    'ineligible ineligible',
    academy({ audience: 'members-only', relevance: 'no' }),
    [
      ['recognition.ineligible', 2],
      ['subsidy.ineligible', 1],
    ],
  ],
  [
    'ineligible not-asked',
    academy({ goal: 'recognition', relevance: 'no' }),
    [['recognition.ineligible', 1]],
  ],
  ['held eligible', academy(current), [['recognition.held'], ['subsidy.eligible']]],
  ['held not-asked', academy({ ...current, goal: 'recognition' }), [['recognition.held']]],
  [
    'held undetermined',
    academy({ ...current, ages: unknown }),
    [['recognition.held'], ['subsidy.undetermined']],
  ],
  [
    'held ineligible',
    academy({ ...current, 'legal-person': 'no' }),
    [['recognition.held'], ['subsidy.ineligible', 1]],
  ],
];

const inWords = (title: Title) =>
  title
    .map(([key, count]) => say(`result:verdict.${key}`, count === undefined ? {} : { count }))
    .join(' ');

test.each(verdicts)(
  'the title of %s says what was found, per scheme',
  async (both, answers, title) => {
    const { recognition, subsidy } = assess(ruleSet, answers, { date: callIsOpen }).verdicts;
    expect(`${recognition} ${subsidy}`).toBe(both);
    await drawVerdict(answers);
    screen.getByRole('heading', { name: inWords(title) });
  },
);

test('no other verdicts come together', () => {
  const known = verdicts.map(([both]) => both);
  const anyAnswers = fc.oneof(fullAnswers(ruleSet), partialAnswers(ruleSet));
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { recognition, subsidy } = assess(ruleSet, answers, { date: callIsOpen }).verdicts;
      return known.includes(`${recognition} ${subsidy}`);
    }),
    { numRuns: 2000 },
  );
});

test('what is missing is called certain only while more can turn out to be missing', async () => {
  await drawVerdict({
    goal: 'recognition',
    'recognition-status': 'none',
    audience: 'members-only',
  });
  screen.getByRole('heading', { name: inWords([['atLeast.recognition', 1]]) });
});

test.each([
  [academy(), ['closed.recognition', 'closed.conditional']],
  [academy(current), ['recognition.held', 'closed.subsidy']],
  [academy({ goal: 'recognition' }), ['closed.recognition']],
])(
  'after the deadline the title says what could have been applied for (%#)',
  async (answers, keys) => {
    await drawVerdict(answers, { date: '2021-06-01' });
    const name = keys.map((key) => say(`result:verdict.${key}`, { year: 2021 })).join(' ');
    screen.getByRole('heading', { name });
    screen.getByText(say('result:next.closed', { year: 2021 }));
  },
);

test('it is said how many answers it rests on, and that it is no promise', async () => {
  await drawVerdict(academy({ relevance: unknown }));
  screen.getByText(say('result:verdict.lead', { count: 21, year: 2021 }));
});

test('it is said how many questions are left, and one can go on with them', async () => {
  const { press, asks } = await drawVerdict(answersBefore('companies'));
  const lead = say('result:verdict.lead', { count: 19, year: 2021 });
  screen.getByText(`${lead} ${say('result:verdict.incomplete', { count: 3 })}`);
  await press('result:verdict.continue');
  asks('companies');
});

test('where nothing is left one is not asked to go on', async () => {
  await drawVerdict(academy());
  expect(screen.queryByRole('button', { name: say('result:verdict.continue') })).toBeNull();
});

test('from the verdict one gets to the answers, and back', async () => {
  const { press } = await drawVerdict(academy());
  await press('result:verdict.change');
  screen.getByRole('heading', { name: say('result:review.heading') });
  await press('result:review.result');
  screen.getByRole('heading', { name: say('result:next.heading') });
});

test('the page can be printed', async () => {
  const print = vi.spyOn(window, 'print').mockReturnValue();
  const { press } = await drawVerdict(academy());
  await press('result:verdict.print');
  expect(print).toHaveBeenCalledOnce();
});

test('what one did not know yet is something to find out, and can be answered from there', async () => {
  const { button, user, asks, press } = await drawVerdict(
    academy({ relevance: unknown, ages: unknown }),
  );
  const ask = (id: string) => say(`rules:questions.${id}.ask`);
  const homework = part(say('result:homework.heading'));
  expect(homework.getAllByRole('listitem')).toHaveLength(2);
  homework.getByText(ask('ages'));
  const change = `${say('transcript.change')} ${say('transcript.changeWhat', { question: ask('relevance') })}`;
  await user.click(button(change));
  asks('relevance');
  await user.click(
    screen.getByRole('radio', { name: say('rules:questions.relevance.options.yes.label') }),
  );
  await press('question.next');
  expect(part(say('result:homework.heading')).getAllByRole('listitem')).toHaveLength(1);
});

test('where all is known there is nothing to find out', async () => {
  await drawVerdict(academy());
  expect(hasHeading(say('result:homework.heading'))).toBe(false);
});

const recognition = ['form', 'mail', 'validity'].map((id) => `recognition.${id}`);
const subsidy = ['admissibility', 'jury', 'amounts'].map((id) => `subsidy.${id}`);

test.each([
  ['is not recognised yet', academy(), [...recognition, 'subsidy.both', ...subsidy]],
  ['is recognised', academy(current), ['recognition.renewal', ...subsidy]],
  [
    'was recognised before',
    academy({ 'recognition-status': 'former' }),
    ['recognition.former', ...recognition, 'subsidy.both', ...subsidy],
  ],
  ['wants recognition only', academy({ goal: 'recognition' }), recognition],
])('the next steps of an organisation that %s', async (_what, answers, steps) => {
  await drawVerdict(answers);
  const [list] = part(say('result:next.heading')).getAllByRole('list');
  const shown = within(list as HTMLElement).getAllByRole('listitem');
  expect(shown.map((each) => each.textContent)).toEqual(
    [...steps, 'support'].map((id) => say(`criteria:next.${id}`)),
  );
});

test('what the application asks besides is a list of things to do, without what is done', async () => {
  await drawVerdict(academy({ companies: 'no', announcement: ['uitdatabank'] }));
  const [, tasks] = part(say('result:next.heading')).getAllByRole('list');
  screen.getByRole('heading', { name: say('result:next.draft') });
  const shown = within(tasks as HTMLElement).getAllByRole('listitem');
  expect(shown.map((each) => each.textContent)).toEqual(
    ['companies', 'form-complete'].map((id) => say(`criteria:criteria.${id}.remedy`)),
  );
});

test('a verdict on almost nothing can be shown too', async () => {
  await drawVerdict({});
  screen.getByText(say('result:verdict.incomplete', { count: 22 }), { exact: false });
});
