import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, type Answers, isKnown, unknown } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import type { Truth } from '../../src/assessment/condition.ts';
import { overallOf } from '../../src/assessment/overall.ts';
import { replay } from '../../src/assessment/path.ts';
import { judge } from '../../src/assessment/verdict.ts';
import type { Condition, Verdict } from '../../src/rules/schema.ts';
import { academy, online, trajectory, without } from '../support/academy.ts';
import { fullAnswers, knownAnswer, partialAnswers } from '../support/arbitraries.ts';
import { changed } from '../support/changed-rules.ts';
import { isOpen } from '../support/enumerate.ts';
import { everyRuleSet } from '../support/every-rule-set.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { smallAcademy, smallRuleSet } from '../support/small-rule-set.ts';

const date = '2021-04-01';

describe.each(everyRuleSet)('reasons: $id', (ruleSet) => {
  const anyAnswers = fc.oneof(fullAnswers(ruleSet), partialAnswers(ruleSet, { unfinished: true }));
  const judged = (answers: Answers) => judge(ruleSet, replay(ruleSet, answers).counted).criteria;

  it('are enough: other answers may change as they like, a criterion stays met or unmet', () => {
    const other = fc.tuple(
      ...ruleSet.questions.map((question) =>
        fc.oneof<fc.Arbitrary<Answer | undefined>[]>(
          knownAnswer(ruleSet, question, 3),
          fc.constant(unknown),
          fc.constant(undefined),
        ),
      ),
    );
    let compared = 0;
    fc.assert(
      fc.property(anyAnswers, other, (answers, others) => {
        for (const { id, scheme, outcome, because } of judged(answers)) {
          if (outcome !== 'met' && outcome !== 'unmet') continue;
          const replaced = ruleSet.questions.flatMap((question, index): [string, Answer][] => {
            const keeps = because.includes(question.id);
            const answer = keeps ? answers[question.id] : others[index];
            return answer === undefined ? [] : [[question.id, answer]];
          });
          const after = judged(Object.fromEntries(replaced)).find(
            (each) => each.id === id && each.scheme === scheme,
          );
          if (after?.outcome === 'not-applicable') continue;
          expect(after?.outcome, id).toBe(outcome);
          compared += 1;
        }
      }),
      { numRuns: 100 },
    );
    expect(compared).toBeGreaterThan(0);
  });

  it('are answers that count, and what a criterion waits for is open', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { counted } = replay(ruleSet, answers);
        for (const { id, because, missing } of judged(answers)) {
          for (const each of because) expect(isKnown(counted[each]), `${id}: ${each}`).toBe(true);
          for (const each of missing) {
            const question = ruleSet.questions.find((asked) => asked.id === each);
            expect(question && isOpen(question, counted[each]), `${id}: ${each}`).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are given for every outcome, and none where a criterion does not apply', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { criteria, silent } = judge(ruleSet, replay(ruleSet, answers).counted);
        for (const { id, scheme, outcome, because, missing, openPoints } of criteria) {
          if (scheme === 'draft' || outcome === 'not-applicable')
            expect([because, missing, openPoints], id).toEqual([[], [], []]);
          else if (silent.includes(id)) expect([because, missing], id).toEqual([[], []]);
          else if (outcome === 'unknown') expect([...because, ...missing], id).not.toEqual([]);
          else expect([because.length > 0, missing], id).toEqual([true, []]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

const speaking = everyRuleSet.filter(({ criteria }) =>
  criteria.some((each) => !('silent' in each)),
);

describe.each(speaking)('somewhere: $id', (ruleSet) => {
  const samples = [
    ...fc.sample(fullAnswers(ruleSet), { numRuns: 300, seed: 2021 }),
    ...fc.sample(partialAnswers(ruleSet), { numRuns: 300, seed: 2021 }),
  ].map((answers) => judge(ruleSet, replay(ruleSet, answers).counted));

  it.each(ruleSet.criteria.filter((each) => !('silent' in each)))(
    '$id is met, unmet and unknown',
    ({ id, scheme }) => {
      const outcomes = samples.flatMap(({ criteria }) =>
        criteria.filter((each) => each.id === id && each.scheme === scheme),
      );
      const seen = new Set(outcomes.map(({ outcome }) => outcome));
      expect([...seen]).toEqual(expect.arrayContaining(['met', 'unmet', 'unknown']));
    },
  );

  it.each(ruleSet.draft)('$id is something to do, or done', ({ id, doneWhen }) => {
    const lists = fc
      .sample(fullAnswers(ruleSet), { numRuns: 100, seed: 2021 })
      .map((answers) => assess(ruleSet, answers, { date }).tasks.includes(id));
    expect(lists).toContain(true);
    const canBeDone = !('any' in doneWhen && doneWhen.any.length === 0);
    expect(lists.includes(false)).toBe(canBeDone);
  });
});

describe('the verdicts of vlaio-2021', () => {
  const ruleSet = ruleSetOf('vlaio-2021');
  const verdictsOf = (answers: Answers) => {
    const { verdicts, overall } = assess(ruleSet, answers, { date });
    return [verdicts.recognition, verdicts.subsidy, overall];
  };
  const current = { 'recognition-status': 'current' };
  const former = { 'recognition-status': 'former' };

  it.each<[string, Answers, Verdict, Verdict, string]>([
    ['nothing is known', {}, 'undetermined', 'undetermined', 'undetermined'],
    ['all is met', academy(), 'eligible', 'conditional', 'recognition-and-subsidy'],
    ['recognised', academy(current), 'held', 'eligible', 'recognition-and-subsidy'],
    [
      'recognised by the old system',
      academy(former),
      'eligible',
      'conditional',
      'recognition-and-subsidy',
    ],
    [
      'only recognition is wanted',
      academy({ goal: 'recognition' }),
      'eligible',
      'not-asked',
      'recognition',
    ],
    [
      'recognised and no more is wanted',
      { goal: 'recognition', ...current },
      'held',
      'not-asked',
      'recognition',
    ],
    [
      'a goal that is not known',
      without(academy(), 'goal'),
      'eligible',
      'conditional',
      'recognition-and-subsidy',
    ],
    [
      'a legal person without a number yet',
      academy({ 'legal-form': 'being-founded' }),
      'eligible',
      'ineligible',
      'recognition',
    ],
    [
      'a town',
      academy({ 'legal-form': 'public' }),
      'eligible',
      'conditional',
      'recognition-and-subsidy',
    ],
    [
      'a particular group',
      academy({ audience: 'particular-group' }),
      'undetermined',
      'undetermined',
      'undetermined',
    ],
    [
      'a series that is partly online',
      academy({ trajectories: [trajectory({ place: 'mixed' })] }),
      'undetermined',
      'undetermined',
      'undetermined',
    ],
    [
      'recognised, paid through a partnership',
      academy({ ...current, partnership: 'beneficiary' }),
      'held',
      'ineligible',
      'recognition',
    ],
    [
      'during school hours',
      academy({ 'school-hours': 'during' }),
      'ineligible',
      'ineligible',
      'neither',
    ],
    [
      'during school hours, recognition only',
      academy({ goal: 'recognition', 'school-hours': 'during' }),
      'ineligible',
      'not-asked',
      'neither',
    ],
    [
      'a partner without money',
      academy({ partnership: 'partner' }),
      'eligible',
      'undetermined',
      'undetermined',
    ],
    [
      'one criterion is open',
      academy({ relevance: 'partly' }),
      'undetermined',
      'undetermined',
      'undetermined',
    ],
    [
      'one criterion is open, another of the subsidy unmet',
      academy({ relevance: 'partly', partnership: 'beneficiary' }),
      'undetermined',
      'ineligible',
      'undetermined',
    ],
    [
      'perhaps recognised: nobody is refused what he may have',
      academy({ 'recognition-status': 'unknown', audience: 'one-school' }),
      'undetermined',
      'undetermined',
      'undetermined',
    ],
    [
      'perhaps recognised, and it makes no difference to the subsidy',
      without(academy({ partnership: 'beneficiary' }), 'recognition-status'),
      'undetermined',
      'ineligible',
      'undetermined',
    ],
    [
      'only for adults',
      academy({ ages: ['18-plus'], ...current }),
      'held',
      'ineligible',
      'recognition',
    ],
    [
      'only for the youngest',
      academy({ ages: ['under-5'], ...current }),
      'held',
      'eligible',
      'recognition-and-subsidy',
    ],
    [
      'online only',
      academy({ trajectories: [online()] }),
      'undetermined',
      'undetermined',
      'undetermined',
    ],
    ['no trajectories', academy({ trajectories: [] }), 'ineligible', 'ineligible', 'neither'],
    [
      'two activities in a row',
      academy({ trajectories: [trajectory({ activities: 2 })] }),
      'eligible',
      'ineligible',
      'recognition',
    ],
  ])('when %s', (_, answers, recognition, subsidy, overall) => {
    expect(verdictsOf(answers)).toEqual([recognition, subsidy, overall]);
  });

  it('says of a recognition that still has to be granted that the subsidy depends on it', () => {
    const recognised = (answers: Answers) =>
      assess(ruleSet, answers, { date }).criteria.find(({ id }) => id === 'recognised');
    expect(recognised(academy())).toMatchObject({ outcome: 'met', onCondition: true });
    expect(recognised(academy(current))).not.toHaveProperty('onCondition');
    expect(recognised(academy({ audience: 'one-school' }))).toMatchObject({
      outcome: 'unmet',
      because: ['recognition-status', 'audience'],
    });
  });

  it('lets no answer about the four extra points change any verdict', () => {
    const extra = {
      'hard-to-reach': ['not-yet'],
      companies: 'no',
      'living-world': 'no',
      challenges: 'no',
    };
    for (const answers of [academy(), academy(current), academy({ audience: 'one-school' })])
      expect(verdictsOf({ ...answers, ...extra })).toEqual(verdictsOf(answers));
  });

  it.each<[Verdict, Verdict, string]>([
    ['held', 'eligible', 'recognition-and-subsidy'],
    ['eligible', 'conditional', 'recognition-and-subsidy'],
    ['eligible', 'not-asked', 'recognition'],
    ['held', 'ineligible', 'recognition'],
    ['ineligible', 'undetermined', 'neither'],
    ['undetermined', 'ineligible', 'undetermined'],
    ['held', 'undetermined', 'undetermined'],
  ])('%s and %s sum up to %s', (recognition, subsidy, overall) => {
    expect(overallOf(ruleSet, { recognition, subsidy })).toBe(overall);
  });
});

describe('what a criterion says of itself', () => {
  const source = { document: 'paper', place: 'one' };
  const open: Answers = { ...smallAcademy, helpers: unknown };
  /** Of one more criterion, of one more scheme. */
  const said = (criterion: object, answers: Answers, more: Record<string, unknown> = {}) => {
    const rules = changed(smallRuleSet, {
      'schemes.+': { id: 'prize' },
      'criteria.+': { id: 'own', scheme: 'prize', source, ...criterion },
      ...more,
    });
    return judge(rules, answers).criteria.find(({ id }) => id === 'own');
  };
  const isBoth: Condition = { oneOf: ['goal', ['both']] };
  const isStaffed: Condition = { atLeast: ['helpers', 5] };
  const silent = { silent: true, openPoints: [{ id: 'open' }] };
  const alone = { ...open, goal: 'recognition' };

  it.each<[string, object, Answers, Truth, string[], string[]]>([
    ['met', { unmetWhen: isStaffed }, open, 'met', ['goal'], []],
    ['met, of a silent one', { ...silent, unmetWhen: isStaffed }, open, 'met', ['goal'], []],
    ['open', { unmetWhen: isStaffed }, alone, 'unknown', ['goal'], ['helpers']],
    ['between', { unmetWhen: isStaffed }, { ...alone, helpers: 4 }, 'unknown', ['goal'], []],
    ['unmet', { unmetWhen: isStaffed }, { ...alone, helpers: 5 }, 'unmet', ['helpers'], []],
    ['open, of a silent one', { ...silent, unmetWhen: isStaffed }, alone, 'unknown', [], []],
  ])('is why it is %s', (_, more, answers, outcome, because, missing) => {
    const found = said({ metWhen: isBoth, ...more }, answers);
    expect(found).toMatchObject({ outcome, because, missing, judged: false });
  });

  it('are the points that are open now', () => {
    const openPoints = [
      { id: 'always' },
      { id: 'both', when: isBoth },
      { id: 'staffed', when: isStaffed },
    ];
    expect(said({ metWhen: isBoth, openPoints }, open)?.openPoints).toEqual(['always', 'both']);
    expect(said({ metWhen: isBoth, openPoints }, alone)?.openPoints).toEqual(['always']);
  });

  it('is that others judge it, also where it does not apply', () => {
    const held = { 'schemes.#prize.heldWhen': isBoth };
    for (const judged of [true, undefined])
      for (const more of [held, {}])
        expect(said({ metWhen: isBoth, judged }, open, more)?.judged).toBe(judged === true);
  });

  it.each<[string, Answers, Record<string, unknown>, string[], string[]]>([
    ['not asked for', alone, {}, ['goal'], []],
    [
      'perhaps held',
      { ...open, partner: 'yes' },
      { 'schemes.#subsidy.heldWhen': isStaffed },
      [],
      ['helpers'],
    ],
    ['held', { ...open, helpers: 5 }, { 'schemes.#subsidy.heldWhen': isStaffed }, ['helpers'], []],
    ['granted', smallAcademy, {}, ['channels', 'helpers', 'series', 'partner'], []],
  ])(
    'is what the verdict on another rests on: one that is %s',
    (_, answers, more, because, missing) => {
      const metWhen: Condition = { verdict: ['subsidy', ['eligible', 'conditional']] };
      expect(said({ metWhen }, answers, more)).toMatchObject({ because, missing });
    },
  );
});
