import { screen, within } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { type Answers, unknown } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { workshops } from '../regulations/workshops/workshops.ts';
import { academy } from '../support/academy.ts';
import { answersBefore } from '../support/answers-before.ts';
import { fullAnswers, partialAnswers } from '../support/arbitraries.ts';
import { changed } from '../support/changed-rules.ts';
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

/** The verdicts that can come together, an example of each, and its headline. */
const verdicts: [verdicts: string, answers: Answers, headline: string, params?: object][] = [
  ['undetermined undetermined', {}, 'undetermined', { schemes: 'erkenning en subsidie' }],
  ['undetermined not-asked', { goal: 'recognition' }, 'undetermined', { schemes: 'erkenning' }],
  [
    'undetermined ineligible',
    academy({ relevance: unknown, 'legal-form': 'unincorporated' }),
    'no-subsidy',
    { count: 1 },
  ],
  ['eligible conditional', academy(), 'both'],
  ['eligible not-asked', academy({ goal: 'recognition' }), 'recognition'],
  ['eligible undetermined', academy({ partnership: 'partner' }), 'recognition-subsidy-open'],
  [
    'eligible ineligible',
    academy({ 'legal-form': 'unincorporated', partnership: 'beneficiary' }),
    'recognition-without-subsidy',
    { count: 2 },
  ],
  [
    'ineligible ineligible',
    academy({ audience: 'members-only', relevance: 'no' }),
    'not-yet',
    { count: 2 },
  ],
  [
    'ineligible not-asked',
    academy({ goal: 'recognition', relevance: 'no' }),
    'not-yet',
    { count: 1 },
  ],
  ['held eligible', academy(current), 'held-and-subsidy'],
  ['held not-asked', academy({ ...current, goal: 'recognition' }), 'held'],
  ['held undetermined', academy({ ...current, ages: unknown }), 'held-subsidy-open'],
  [
    'held ineligible',
    academy({ ...current, 'legal-form': 'unincorporated' }),
    'held-without-subsidy',
    { count: 1 },
  ],
];

test.each(verdicts)('the title of %s is the headline of the rule set', async (both, ...rest) => {
  const [answers, id, params = {}] = rest;
  const { recognition, subsidy } = assess(ruleSet, answers, { date: callIsOpen }).verdicts;
  expect(`${recognition} ${subsidy}`).toBe(both);
  await drawVerdict(answers);
  screen.getByRole('heading', { name: say(`rules:headlines.${id}`, { ...params }) });
});

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
  const params = { count: 1, context: 'atLeast' };
  screen.getByRole('heading', { name: say('rules:headlines.not-yet', params) });
});

test.each([
  [academy(), 'both'],
  [academy(current), 'held-and-subsidy'],
  [academy({ goal: 'recognition' }), 'recognition'],
  [academy({ partnership: 'partner' }), 'recognition-subsidy-open'],
  [academy({ partnership: 'beneficiary' }), 'recognition-without-subsidy'],
])('after the deadline the title says what could have been applied for (%#)', async (...given) => {
  const [answers, id] = given;
  await drawVerdict(answers, { date: '2021-06-01' });
  const name = say(`rules:headlines.${id}`, { year: 2021, context: 'closed' });
  expect(name).toContain('2021');
  screen.getByRole('heading', { name });
  screen.getByText(`${say('result:next.closed', { year: 2021 })} ${say('rules:now')}`);
});

test('of what nobody could have applied for, the title says the same after the deadline', async () => {
  await drawVerdict(academy({ relevance: 'no' }), { date: '2021-06-01' });
  screen.getByRole('heading', { name: say('rules:headlines.not-yet', { count: 1 }) });
});

test('a rule set without headlines says of each scheme what was found', async () => {
  const rules = changed(ruleSet, { headlines: undefined });
  await drawVerdict(academy({ 'legal-form': 'unincorporated' }), { ruleSet: rules });
  const name = [
    say('rules:schemes.recognition.verdicts.eligible'),
    say('rules:schemes.subsidy.verdicts.ineligible', { count: 1 }),
  ].join(' ');
  screen.getByRole('heading', { name });
});

test('rules of another shape conclude in their own words', async () => {
  await drawVerdict(
    { applicant: 'town', inside: 'yes', themes: ['art'], series: [], 'own-share': 10 },
    { ruleSet: workshops, date: '2026-06-01' },
  );
  screen.getByRole('heading', { name: 'Voor de toelage ontbreken nog 2 dingen.' });
  const lead = say('result:verdict.lead', { count: 5, year: 2026 });
  screen.getByText(`${lead} Dit is een hulpmiddel. De provincie beslist.`);
  screen.getByText('Dien in bij het loket van de provincie.');
});

test('it is said how many answers it rests on, and who decides', async () => {
  await drawVerdict(academy({ relevance: unknown }));
  const lead = say('result:verdict.lead', { count: 17, year: 2021 });
  screen.getByText(`${lead} ${say('rules:disclaimer')}`);
});

test('it is said how many questions are left, and one can go on with them', async () => {
  const { press, asks } = await drawVerdict(answersBefore('key-skills'));
  screen.getByText(say('result:verdict.incomplete', { count: 4 }), { exact: false });
  await press('result:verdict.continue');
  asks('key-skills');
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
  const { button, user, asks, choose } = await drawVerdict(
    academy({ relevance: unknown, ages: unknown }),
  );
  const ask = (id: string) => say(`rules:questions.${id}.ask`);
  const homework = part(say('result:homework.heading'));
  expect(homework.getAllByRole('listitem')).toHaveLength(2);
  homework.getByText(ask('ages'));
  const change = `${say('transcript.change')} ${say('transcript.changeWhat', { question: ask('relevance') })}`;
  await user.click(button(change));
  asks('relevance');
  await choose('relevance', 'yes');
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
    [...steps, 'support'].map((id) => say(`rules:next.${id}`)),
  );
});

test('what the application asks besides is a list of things to do, without what is done', async () => {
  await drawVerdict(academy({ companies: 'no', announcement: ['uitdatabank'] }));
  const [, tasks] = part(say('result:next.heading')).getAllByRole('list');
  screen.getByRole('heading', { name: say('result:next.draft') });
  const shown = within(tasks as HTMLElement).getAllByRole('listitem');
  expect(shown.map((each) => each.textContent)).toEqual(
    ['companies', 'form-complete'].map((id) => say(`rules:criteria.${id}.remedy`)),
  );
});

test('a verdict on almost nothing can be shown too', async () => {
  await drawVerdict({});
  screen.getByText(say('result:verdict.incomplete', { count: 18 }), { exact: false });
});
