import { describe, expect, it } from 'vitest';
import { type Answer, type Answers, type Item, itemsOf } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import type { Change } from '../../src/assessment/changes/changes.ts';
import { replay } from '../../src/assessment/path.ts';
import { isEligible, judge } from '../../src/assessment/verdict.ts';
import type { Question } from '../../src/rules/schema.ts';
import { workshops } from '../regulations/workshops/workshops.ts';
import { academy, online, trajectory, without } from '../support/academy.ts';
import { combinations, subsets } from '../support/enumerate.ts';
import { ruleSetOf } from '../support/rule-sets.ts';

const ruleSet = ruleSetOf('vlaio-2021');

const changesOf = (answers: Answers, scheme: string): Change['set'][] =>
  assess(ruleSet, answers, { date: '2021-04-01' })
    .changes.filter((change) => change.scheme === scheme)
    .map(({ set }) => set);

const isEligibleWith = (answers: Answers, scheme: string): boolean => {
  const { rulings } = judge(ruleSet, replay(ruleSet, answers).counted);
  return isEligible(rulings.get(scheme)?.verdict ?? 'not-asked');
};

/** Every better item: what can be changed by acting, in each combination. */
const betterItems = (item: Item): Item[] => {
  const more = [1, 2, 3, 4].filter(
    (number) => typeof item.activities !== 'number' || number > item.activities,
  );
  return combinations<Item>([
    [{}, { coherent: 'yes' }],
    [{}, ...more.map((activities) => ({ activities }))],
    [{}, { place: 'on-site' }],
  ]).map((parts) => Object.assign({ ...item }, ...parts));
};

/** Every answer that an organisation can make of its own by acting. */
function actionable(question: Question, answer: Answer | undefined): Answer[] {
  const { changes = [] } = question;
  if (question.kind === 'list') {
    const items = itemsOf(answer) ?? [];
    return combinations((items.length > 0 ? items : [question.firstItem]).map(betterItems));
  }
  return changes.flatMap((change): Answer[] => {
    if ('to' in change) return [change.to];
    return 'add' in change ? [[...((answer as string[]) ?? []), change.add]] : [];
  });
}

/** The smallest sets of questions that can make the scheme eligible, by trying all. */
function byBruteForce(answers: Answers, scheme: string, largest: number): string[] {
  const { questions, counted } = replay(ruleSet, answers);
  const waiting = questions.filter(({ id }) => answers[id] === undefined);
  const changeable = ruleSet.questions.filter(
    (question) => question.changes && !waiting.includes(question),
  );
  const byId = subsets(changeable.map(({ id }) => id)).filter((ids) => ids.length <= largest);
  for (let size = 0; size <= largest; size += 1) {
    const works = byId
      .filter((ids) => ids.length === size)
      .filter((ids) =>
        combinations(
          ids.map((id) =>
            actionable(
              ruleSet.questions.find((each) => each.id === id) as Question,
              counted[id],
            ).map((answer) => [id, answer] as const),
          ),
        ).some((set) => isEligibleWith({ ...counted, ...Object.fromEntries(set) }, scheme)),
      );
    if (works.length > 0) return works.map((ids) => ids.sort().join()).sort();
  }
  return [];
}

const recognised = { 'recognition-status': 'current' };

describe('the changes proposed are the smallest there are', () => {
  it.each<[string, Answers, string, string[]]>([
    [
      'two activities in a row instead of three',
      academy({ trajectories: [trajectory({ activities: 2 })] }),
      'subsidy',
      ['trajectories'],
    ],
    ['no trajectory yet', academy({ trajectories: [] }), 'recognition', ['trajectories']],
    [
      'loose workshops during school hours',
      academy({
        'school-hours': 'during',
        trajectories: [trajectory({ coherent: 'no', activities: 1 })],
      }),
      'recognition',
      ['school-hours,trajectories'],
    ],
    [
      'members only, told to members only',
      academy({ announcement: ['members-only'], audience: 'members-only' }),
      'recognition',
      ['announcement,audience'],
    ],
    [
      'told to nobody',
      academy({ announcement: ['none'], 'individual-enrolment': 'unknown' }),
      'recognition',
      ['announcement,individual-enrolment'],
    ],
    ['mixed ages', academy({ ages: ['5-17', '18-plus'] }), 'subsidy', ['ages']],
    [
      'a partner that teaches',
      academy({ 'teaching-expertise': 'partner' }),
      'recognition',
      ['teaching-expertise'],
    ],
    [
      'recognised, an online series that exists already',
      academy({ ...recognised, trajectories: [online({ new: 'no' })] }),
      'subsidy',
      ['trajectories'],
    ],
    [
      'no legal person, and a criterion of the recognition',
      academy({ 'legal-form': 'unincorporated', relevance: 'partly' }),
      'subsidy',
      ['legal-form,relevance'],
    ],
    [
      'no knowledge of anything: proof of it comes with it',
      without(
        academy({ 'stem-expertise': 'none', 'teaching-expertise': 'none' }),
        'expertise-evidence',
      ),
      'recognition',
      ['expertise-evidence,stem-expertise,teaching-expertise'],
    ],
    ['paid through a partnership', academy({ partnership: 'beneficiary' }), 'subsidy', []],
    ['a status that nobody knows', academy({ 'recognition-status': 'unknown' }), 'recognition', []],
    [
      'a question that waits',
      without(academy({ audience: 'one-school' }), 'ages'),
      'recognition',
      [],
    ],
    ['everything in order', academy(), 'subsidy', []],
  ])('%s', (_, answers, scheme, expected) => {
    const proposed = changesOf(answers, scheme).map((set) => Object.keys(set).sort().join());
    expect(proposed.sort()).toEqual(expected);
    if (isEligibleWith(answers, scheme)) return;
    expect(byBruteForce(answers, scheme, expected[0]?.split(',').length ?? 1)).toEqual(expected);
  });
});

describe('of the lists that make a scheme eligible the one that asks least is proposed', () => {
  const items = (answers: Answers, scheme: string) =>
    changesOf(answers, scheme).map((set) => set.trajectories);

  it.each<[string, Answers, string, Item[]]>([
    [
      'one activity more, where one is missing',
      { trajectories: [trajectory({ activities: 2 })] },
      'subsidy',
      [trajectory({ activities: 3 })],
    ],
    [
      'two activities for a recognition, not three',
      { goal: 'recognition', trajectories: [trajectory({ activities: 1 })] },
      'recognition',
      [trajectory({ activities: 2 })],
    ],
    [
      'the series that lacks least, not the first one',
      { trajectories: [trajectory({ activities: 1 }), trajectory({ activities: 2 })] },
      'subsidy',
      [trajectory({ activities: 1 }), trajectory({ activities: 3 })],
    ],
    [
      'more activities before another place as well',
      { trajectories: [online({ activities: 2 }), trajectory({ activities: 1 })] },
      'subsidy',
      [online({ activities: 2 }), trajectory({ activities: 3 })],
    ],
    [
      'a first series on site, its place still to be told',
      { trajectories: [] },
      'recognition',
      [{ coherent: 'yes', activities: 2, place: 'on-site', postcodes: 'unknown' }],
    ],
    [
      'one field that is not known',
      { trajectories: [trajectory({ coherent: 'unknown' })] },
      'recognition',
      [trajectory()],
    ],
    [
      'the place of an online series that would not count',
      { ...recognised, trajectories: [online({ new: 'no', title: 'Codeclub' })] },
      'subsidy',
      [online({ new: 'no', title: 'Codeclub', place: 'on-site', postcodes: 'unknown' })],
    ],
  ])('%s', (_, answers, scheme, expected) => {
    expect(items(academy(answers), scheme)).toEqual([expected]);
  });

  it('asks nothing of an organisation that no series can help', () => {
    const answers = academy({ partnership: 'beneficiary', trajectories: [] });
    expect(items(answers, 'subsidy')).toEqual([]);
    expect(items(answers, 'recognition')).toHaveLength(1);
  });
});

describe('a change', () => {
  it('adds a channel to the ones there are, and drops "none"', () => {
    const announcement = (chosen: string[]) =>
      changesOf(academy({ announcement: chosen }), 'recognition').map((set) => set.announcement);
    expect(announcement(['members-only'])).toEqual([['members-only', 'uitdatabank']]);
    expect(announcement(['none'])).toEqual([['uitdatabank']]);
  });

  it('is the same whatever was answered to a question that is no longer asked', () => {
    const nothing = { 'stem-expertise': 'none', 'teaching-expertise': 'none' };
    const parked = ['yes', 'no', 'unknown'].map((evidence) =>
      changesOf(academy({ ...nothing, 'expertise-evidence': evidence }), 'recognition'),
    );
    const expected = [
      { 'stem-expertise': 'partner', 'teaching-expertise': 'own', 'expertise-evidence': 'yes' },
    ];
    expect(parked).toEqual([expected, expected, expected]);
  });

  it('says what the answers could bring then', () => {
    const amountsOf = (answers: Answers) =>
      assess(ruleSet, answers, { date: '2021-04-01' }).changes.map(({ scheme, amount }) => [
        scheme,
        amount,
      ]);
    const thousand = { low: 1000, high: 1000 };
    const short = academy({ trajectories: [trajectory({ activities: 2 })] });
    expect(amountsOf(short)).toEqual([['subsidy', thousand]]);
    const group = academy({ 'legal-form': 'unincorporated' });
    expect(amountsOf(group)).toEqual([['subsidy', thousand]]);
    const none = academy({ goal: 'recognition', trajectories: [] });
    expect(amountsOf(none)).toEqual([['recognition', null]]);
    const first = academy({ trajectories: [] });
    expect(amountsOf(first)).toEqual([
      ['recognition', { low: 0, high: 0 }],
      ['subsidy', { low: 0, high: 1000 }],
    ]);
  });

  it('of a number is as high as a condition asks', () => {
    const answers = {
      applicant: 'town',
      inside: 'yes',
      themes: ['art'],
      series: [{ sessions: 6, open: 'yes' }],
      'own-share': 5,
    };
    const { changes } = assess(workshops, answers, { date: '2026-04-01' });
    expect(changes).toEqual([
      { scheme: 'grant', set: { 'own-share': 20 }, amount: { low: 500, high: 500 } },
    ]);
  });
});
