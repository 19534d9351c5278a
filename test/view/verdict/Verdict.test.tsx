import { screen, within } from '@testing-library/preact';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answers, unknown } from '../../../src/assessment/answers.ts';
import { assess } from '../../../src/assessment/assess.ts';
import { headlineOf } from '../../../src/assessment/headline.ts';
import { planOf } from '../../../src/conversation/plan.ts';
import { loadTexts } from '../../../src/i18n/texts.ts';
import { verdictTitle } from '../../../src/view/verdict-text.ts';
import { workshops } from '../../regulations/workshops/workshops.ts';
import { academy, trajectory } from '../../support/academy.ts';
import { fullAnswers, partialAnswers } from '../../support/arbitraries.ts';
import { changed } from '../../support/changed-rules.ts';
import { drawVerdict } from '../../support/drawn-verdict.tsx';
import { callIsOpen } from '../../support/drawn-widget.tsx';
import { everyRuleSet, runsEach } from '../../support/every-rule-set.ts';
import type { Language } from '../../support/locale-texts.ts';
import { ruleSetOf } from '../../support/rule-sets.ts';

const ruleSet = ruleSetOf('vlaio-2021');
const current = { 'recognition-status': 'current' };
const unincorporated = { 'legal-form': 'unincorporated' };
const date = callIsOpen;

/** The verdicts that can come together, an example of each, its headline, and what that counts. */
const verdicts: [verdicts: string, answers: Answers, headline: string, count?: number][] = [
  ['undetermined undetermined', academy({ relevance: unknown }), 'undetermined', 1],
  ['undetermined undetermined', academy({ 'teaching-expertise': 'partner' }), 'undetermined', 0],
  ['undetermined not-asked', academy({ goal: 'recognition', ages: unknown }), 'undetermined', 1],
  ['undetermined ineligible', academy({ relevance: unknown, ...unincorporated }), 'no-subsidy', 2],
  ['eligible conditional', academy(), 'both'],
  ['eligible not-asked', academy({ goal: 'recognition' }), 'recognition'],
  ['eligible undetermined', academy({ partnership: unknown }), 'recognition-subsidy-open', 1],
  ['eligible undetermined', academy({ partnership: 'partner' }), 'recognition-subsidy-open', 0],
  ['eligible ineligible', academy(unincorporated), 'recognition-without-subsidy', 1],
  [
    'eligible ineligible',
    academy({ partnership: 'beneficiary' }),
    'recognition-without-subsidy',
    0,
  ],
  ['ineligible ineligible', academy({ audience: 'members-only', relevance: 'no' }), 'not-yet', 2],
  ['ineligible not-asked', academy({ goal: 'recognition', relevance: 'no' }), 'not-yet', 1],
  ['held eligible', academy(current), 'held-and-subsidy'],
  ['held not-asked', academy({ ...current, goal: 'recognition' }), 'held'],
  ['held undetermined', academy({ ...current, ages: unknown }), 'held-subsidy-open', 1],
  ['held ineligible', academy({ ...current, ...unincorporated }), 'held-without-subsidy', 1],
  [
    'held ineligible',
    academy({ ...current, partnership: 'beneficiary' }),
    'held-without-subsidy',
    0,
  ],
];

test.each(verdicts)('the sentence on %s is the headline of the rule set', async (both, ...rest) => {
  const [answers, id, count] = rest;
  const { recognition, subsidy } = assess(ruleSet, answers, { date }).verdicts;
  expect(`${recognition} ${subsidy}`).toBe(both);
  const { say } = await drawVerdict(answers);
  const name = say(`rules:headlines.${id}`, {
    count: count ?? 0,
    ...(count === 0 && { context: 'none' }),
  });
  screen.getByRole('heading', { name });
});

test('no other verdicts come together', () => {
  const known = verdicts.map(([both]) => both);
  fc.assert(
    fc.property(fc.oneof(fullAnswers(ruleSet), partialAnswers(ruleSet)), (answers) => {
      const { recognition, subsidy } = assess(ruleSet, answers, { date }).verdicts;
      return known.includes(`${recognition} ${subsidy}`);
    }),
    { numRuns: 1000 },
  );
});

describe.each<[Language, longest: number]>([
  ['nl', 55],
  ['fr', 62],
  ['de', 62],
  ['en', 62],
])('in %s', (language, longest) => {
  const sentences = async () => {
    const texts = await loadTexts(language, ruleSet);
    await texts.load('result');
    return (answers: Answers): string => {
      const assessment = assess(ruleSet, answers, { date });
      return verdictTitle(texts, ruleSet, assessment, planOf(ruleSet, answers, assessment, date));
    };
  };

  test(`whatever is answered, the sentence takes at most ${longest} characters`, async () => {
    const sentence = await sentences();
    const tooLong = new Set<string>();
    const said = new Set<string>();
    const check = (answers: Answers) => {
      const text = sentence(answers);
      said.add(text);
      if (text.length > longest || !/[^ ][.!?]$/.test(text)) tooLong.add(`${text.length} ${text}`);
    };
    for (const [, answers] of verdicts) check(answers);
    for (const answers of fc.sample(fullAnswers(ruleSet), { numRuns: 300, seed: 55 }))
      check(answers);
    for (const answers of fc.sample(partialAnswers(ruleSet), { numRuns: 300, seed: 55 }))
      check(answers);
    expect([...tooLong]).toEqual([]);
    expect(said.size).toBeGreaterThan(15);
  });

  test('as long as something is open, none says that there is no way', async () => {
    const texts = await loadTexts(language, ruleSet);
    await texts.load('result');
    const none = (ruleSet.headlines ?? [])
      .filter(({ counts }) => counts !== undefined)
      .map(({ id }) => texts.rule(`headlines.${id}`, { count: 0, context: 'none' }));
    const sentence = await sentences();
    fc.assert(
      fc.property(partialAnswers(ruleSet), (answers) => {
        if (assess(ruleSet, answers, { date }).next !== null)
          expect(none).not.toContain(sentence(answers));
      }),
      { numRuns: runsEach(200) },
    );
  });

  test('each headline has a sentence for one, for more, and for none where it counts', async () => {
    const texts = await loadTexts(language, ruleSet);
    await texts.load('result');
    for (const id of ['undetermined', ...(ruleSet.headlines ?? []).map((each) => each.id)])
      for (const count of [0, 1, 12]) {
        const text = texts.rule(`headlines.${id}`, {
          count,
          ...(count === 0 && { context: 'none' }),
        });
        expect(text, id).toMatch(/[^ ][.!?]$/);
        expect(text.length, text).toBeLessThanOrEqual(longest);
        expect(text, id).not.toContain('{{');
        if (count === 0) expect(text, id).not.toMatch(/\d/);
      }
  });
});

test.each(everyRuleSet)('a sentence never counts what its scheme does not take: $id', (each) => {
  fc.assert(
    fc.property(fullAnswers(each), (answers) => {
      const assessment = assess(each, answers, { date });
      const plan = planOf(each, answers, assessment, date);
      const headline = headlineOf(each, assessment);
      if (!headline?.counts || !plan?.counts[headline.counts]) return;
      expect(assessment.verdicts[headline.counts]).toBe('ineligible');
    }),
    { numRuns: runsEach(100) },
  );
});

test('a rule set without headlines says of each scheme what was found', async () => {
  const rules = changed(ruleSet, { headlines: undefined });
  const { say } = await drawVerdict(academy(unincorporated), { ruleSet: rules });
  const name = [
    say('rules:schemes.recognition.verdicts.eligible'),
    say('rules:schemes.subsidy.verdicts.ineligible', { count: 1 }),
  ].join(' ');
  screen.getByRole('heading', { name });
});

test('rules of another shape conclude in their own words', async () => {
  const { tile } = await drawVerdict(
    { applicant: 'town', inside: 'yes', themes: ['art'], series: [], 'own-share': 10 },
    { ruleSet: workshops, date: '2026-06-01' },
  );
  screen.getByRole('heading', { name: 'Voor de toelage ontbreken nog 2 dingen.' });
  screen.getByText('Dit is een hulpmiddel. De provincie beslist.', { exact: false });
  expect(document.querySelectorAll('.tile')).toHaveLength(1);
  expect(tile).toBeDefined();
});

test.each([
  ['open', callIsOpen, { deadline: '4 mei 2021' }],
  ['closed', '2026-11-28', { deadline: '4 mei 2021' }],
])(
  'below the sentence stands how the call is, and who decides: %s',
  async (status, date, params) => {
    const { say } = await drawVerdict(academy(), { date });
    screen.getByText(`${say(`call.line.${status}`, params)} ${say('rules:disclaimer')}`);
  },
);

test('who asks for recognition only reads of no jury', async () => {
  const { say } = await drawVerdict(academy({ goal: 'recognition' }));
  screen.getByText(say('rules:disclaimer_only-recognition'), { exact: false });
  expect(document.body.textContent).not.toContain('jury');
});

test('from the verdict one gets to the answers, and back', async () => {
  const { press, say } = await drawVerdict(academy());
  await press('frame.answers');
  screen.getByRole('heading', { name: say('result:review.heading') });
  await press('board.close');
  expect(screen.queryByRole('heading', { name: say('result:review.heading') })).toBeNull();
  screen.getByRole('heading', { name: say('rules:headlines.both') });
});

test('a list that one is not done with is named: it does not count yet', async () => {
  const items = [trajectory({ title: 'Robots bouwen' })];
  const { say, send } = await drawVerdict({ ...academy(), trajectories: items }, { events: [] });
  const notice = say('result:verdict.unfinished', {
    list: say('rules:questions.trajectories.label'),
  });
  await send({ type: 'conversation.started' });
  await send({ type: 'question.opened', question: 'trajectories' });
  await send({ type: 'item.added' });
  await send({ type: 'result.requested' });
  screen.getByText(notice);
});

test('a verdict on almost nothing can be shown too', async () => {
  const { say, step } = await drawVerdict({});
  within(step()).getByText(say('rules:questions.goal.ask'), { exact: false });
});

const wanting = academy({
  ...unincorporated,
  relevance: 'no',
  audience: 'members-only',
  ages: unknown,
  'key-skills': unknown,
  trajectories: [trajectory({ activities: 1 })],
});

test('everything but one screen is folded, in the order of the page', async () => {
  const { say } = await drawVerdict(wanting);
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('.folds > details')];
  expect(folds.map((each) => each.querySelector('h4')?.textContent)).toEqual(
    ['plan', 'homework', 'criteria', 'amount', 'next', 'explore'].map((id) =>
      say(`result:${id}.heading`),
    ),
  );
  for (const fold of folds) expect(fold.open).toBe(false);
});

test.each([
  ['wanting', wanting],
  ['good', academy()],
  ['held', academy(current)],
  ['open', academy({ relevance: unknown, ages: unknown })],
  ['beyond help', academy({ partnership: 'beneficiary' })],
])(
  'nothing stands twice in what is listed, and no two buttons are called alike: %s',
  async (...given) => {
    const [, answers] = given;
    const { say } = await drawVerdict(answers);
    const items = [...document.querySelectorAll('.folds li')].map((each) =>
      (each.querySelector('b') ?? each).textContent?.trim(),
    );
    expect(items.length).toBeGreaterThan(4);
    expect(items).toEqual([...new Set(items)]);
    // The same answer can decide two criteria: what changes it is called alike.
    const buttons = screen
      .getAllByRole('button', { hidden: true })
      .map((each) => each.getAttribute('aria-label') ?? each.textContent ?? '')
      .filter((name) => !name.startsWith(say('transcript.change')));
    expect(buttons.toSorted()).toEqual([...new Set(buttons)].toSorted());
  },
);
