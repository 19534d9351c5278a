import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import texts from '../../locales/nl/rules.json' with { type: 'json' };
import { type Answers, isList, type ListQuestion } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { replay } from '../../src/assessment/path.ts';
import { type Finding, findingsOn } from '../../src/conversation/findings.ts';
import { academy, online, trajectory, without } from '../support/academy.ts';
import { partialAnswers } from '../support/arbitraries.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const vlaio = ruleSetOf('vlaio-2021');
const date = '2021-04-01';

/** The ids that have a text, plural forms taken together. */
const written = new Set(
  Object.entries(texts.findings).flatMap(([question, rows]) =>
    Object.keys(rows).map((row) => `${question}.${row.replace(/_(one|other)$/, '')}`),
  ),
);

/** What is said of each answer of a conversation: only what has a text is shown. */
function said(answers: Answers): Finding[] {
  const { questions, counted } = replay(vlaio, answers);
  const assessment = assess(vlaio, answers, { date });
  return questions
    .flatMap((question) => findingsOn(vlaio, assessment, counted, question))
    .filter(({ id }) => written.has(id));
}
const idsSaid = (answers: Answers) => said(answers).map(({ id }) => id);

const trajectories = vlaio.questions.find(isList) as ListQuestion;

/** For each text the answers of an otherwise perfect organisation that bring it up. */
const occasions: [finding: string, Answers][] = [
  ['recognition-status.former', { 'recognition-status': 'former' }],
  ['legal-person.no', { 'legal-person': 'no' }],
  ['enterprise-number.no', { 'enterprise-number': 'no' }],
  ['partnership.partner', { partnership: 'partner' }],
  ['partnership.beneficiary', { partnership: 'beneficiary' }],
  ['stem-expertise.none', { 'stem-expertise': 'none' }],
  ['teaching-expertise.partner', { 'teaching-expertise': 'partner' }],
  ['teaching-expertise.none', { 'teaching-expertise': 'none' }],
  ['expertise-evidence.no', { 'expertise-evidence': 'no' }],
  ['announcement.members-only', { announcement: ['members-only'] }],
  ['announcement.none', { announcement: ['none'] }],
  ['audience.members-only', { audience: 'members-only' }],
  ['audience.one-school', { audience: 'one-school' }],
  ['individual-enrolment.no', { 'individual-enrolment': 'no' }],
  ['school-hours.both', { 'school-hours': 'both' }],
  ['school-hours.during', { 'school-hours': 'during' }],
  ['ages.under-5', { ages: ['under-5', '5-17'] }],
  ['ages.18-plus', { ages: ['5-17', '18-plus'] }],
  ['inquiry-learning.partly', { 'inquiry-learning': 'partly' }],
  ['inquiry-learning.no', { 'inquiry-learning': 'no' }],
  ['key-skills.partly', { 'key-skills': 'partly' }],
  ['key-skills.no', { 'key-skills': 'no' }],
  ['integrated-stem.partly', { 'integrated-stem': 'partly' }],
  ['integrated-stem.no', { 'integrated-stem': 'no' }],
  ['relevance.partly', { relevance: 'partly' }],
  ['relevance.no', { relevance: 'no' }],
  ['hard-to-reach.not-yet', { 'hard-to-reach': ['not-yet'] }],
  ['companies.no', { companies: 'no' }],
  ['living-world.no', { 'living-world': 'no' }],
  ['challenges.no', { challenges: 'no' }],
  ['trajectories.none', { trajectories: [] }],
  ['trajectories.loose', { trajectories: [trajectory({ coherent: 'no' })] }],
  ['trajectories.tooShort', { trajectories: [trajectory({ activities: 1 })] }],
  ['trajectories.tooShortForSubsidy', { trajectories: [trajectory({ activities: 2 })] }],
  ['trajectories.online', { trajectories: [online()] }],
  ['trajectories.brussels', { trajectories: [trajectory({ postcodes: ['9000', '1000'] })] }],
];

describe('what is said of an answer', () => {
  it('nothing, where all is in order', () => {
    expect(idsSaid(academy())).toEqual([]);
    expect(idsSaid({})).toEqual([]);
  });

  it.each(occasions)('%s', (finding, answers) => {
    expect(idsSaid(academy(answers))).toEqual([finding]);
  });

  it('each text has its occasion', () => {
    // An online series that existed before is said beside that it is online: see the items.
    expect(new Set([...occasions.map(([id]) => id), 'trajectories.notNew'])).toEqual(written);
  });

  it('the same as soon as the answer is given, whatever is still open', () => {
    for (const [finding, answers] of occasions) {
      const [question] = Object.keys(answers) as [string];
      expect(idsSaid({ goal: 'both', 'recognition-status': 'none', ...answers })).toEqual([
        finding,
      ]);
      expect(finding).toMatch(new RegExp(`^${question}\\.`));
    }
  });

  it.each<[string, Answers]>([
    ['a public channel beside the members', { announcement: ['members-only', 'website'] }],
    ['several public channels', { announcement: ['uitdatabank', 'social-media'] }],
    ['knowledge of STEM at a partner', { 'stem-expertise': 'partner' }],
    ['some effort for who is hard to reach', { 'hard-to-reach': ['affordable', 'extra-effort'] }],
    [
      'what is not known yet',
      { announcement: 'unknown', ages: 'unknown', trajectories: 'unknown' },
    ],
    ['what recognition does not ask', { goal: 'recognition', partnership: 'beneficiary' }],
    [
      'what a recognised organisation is not asked',
      { 'recognition-status': 'current', relevance: 'no' },
    ],
  ])('nothing, of %s', (_, answers) => {
    expect(idsSaid(academy(answers))).toEqual([]);
  });

  it('nothing of a public channel where another answer keeps the offer from being open', () => {
    const answers = { announcement: ['members-only', 'website'], audience: 'one-school' };
    expect(idsSaid(academy(answers))).toEqual(['audience.one-school']);
  });

  it('of ages, where recognised already, only what subsidy asks', () => {
    const recognised = { 'recognition-status': 'current' };
    expect(idsSaid(academy({ ...recognised, ages: ['under-5', '5-17'] }))).toEqual([]);
    expect(idsSaid(academy({ ...recognised, ages: ['18-plus'] }))).toEqual(['ages.18-plus']);
  });

  it('once where several series have it, and apart where the numbers differ', () => {
    const [one, two] = [trajectory({ activities: 1 }), trajectory({ activities: 2 })];
    expect(said(academy({ trajectories: [one, two, one, two] }))).toEqual([
      { id: 'trajectories.tooShort', count: 1 },
      { id: 'trajectories.tooShortForSubsidy', count: 2, needed: 3 },
    ]);
  });

  it('only options that were chosen, and never that nobody can know it where somebody can', () => {
    fc.assert(
      fc.property(partialAnswers(vlaio), (answers) => {
        for (const { id } of said(answers)) {
          const [question = '', row = ''] = id.split('.');
          const answer = answers[question];
          if (question !== 'trajectories') expect([answer].flat(), id).toContain(row);
        }
        const { announcement } = answers;
        const isPublic =
          Array.isArray(announcement) &&
          announcement.some((each) => !['members-only', 'none'].includes(each));
        if (isPublic) expect(idsSaid(answers).join()).not.toContain('announcement');
      }),
      { numRuns: 150 },
    );
  });
});

it('nothing is said of a question that waits', () => {
  const answers = without(academy(), 'trajectories');
  const assessment = assess(vlaio, answers, { date });
  expect(findingsOn(vlaio, assessment, answers, trajectories)).toEqual([]);
});
