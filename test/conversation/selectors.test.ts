import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../src/assessment/answers.ts';
import { assess } from '../../src/assessment/assess.ts';
import { questionsIn } from '../../src/assessment/condition.ts';
import { conditionsOf } from '../../src/assessment/verdict.ts';
import { promptOf } from '../../src/conversation/asked/prompt.ts';
import {
  assessmentOf,
  boardOf,
  canShowResult,
  nextStepsOf,
  progressOf,
  sourcesOf,
} from '../../src/conversation/selectors.ts';
import { academy, trajectory, without } from '../support/academy.ts';
import { partialAnswers } from '../support/arbitraries.ts';
import { ruleSetOf } from '../support/rule-sets.ts';
import { asking, given, opened, openField, say } from '../support/talk.ts';

const vlaio = ruleSetOf('vlaio-2021');
const date = '2021-04-01';

const forAnswers = (check: (answers: Answers) => void, numRuns = 150) =>
  fc.assert(
    fc.property(partialAnswers(vlaio), (answers) => {
      check(answers);
    }),
    { numRuns },
  );

describe('what is asked', () => {
  it('is the first question that waits', () => {
    expect(promptOf(asking(vlaio).context)).toMatchObject({
      kind: 'question',
      id: 'goal',
      answer: undefined,
    });
  });

  it('is the question that was opened, with its answer', () => {
    const talk = say(asking(vlaio, academy()), opened('announcement'));
    expect(promptOf(talk.context)).toMatchObject({ id: 'announcement', answer: ['website'] });
  });

  it('is one field of an item, with what is known of that', () => {
    const answers = academy({ trajectories: [trajectory(), trajectory({ activities: 7 })] });
    const list = say(asking(vlaio, answers), opened('trajectories'));
    const talk = openField(list, 1, 'activities');
    expect(promptOf(talk.context)).toMatchObject({
      kind: 'field',
      id: 'trajectories-1-activities',
      index: 1,
      answer: 7,
      item: trajectory({ activities: 7 }),
    });
  });

  it('is nothing where all is answered', () => {
    expect(promptOf(asking(vlaio, academy()).context)).toBeNull();
  });
});

describe('progress', () => {
  it('counts the questions that can still come up', () => {
    expect(progressOf(asking(vlaio).context)).toEqual({ number: 1, total: 18, group: 'start' });
  });

  it('counts fewer once some do not apply', () => {
    const answers = { goal: 'recognition', 'recognition-status': 'current' };
    expect(progressOf(asking(vlaio, answers).context)).toEqual({
      number: 3,
      total: 5,
      group: 'openness',
    });
  });

  it('is where the question stands that was opened', () => {
    const talk = asking(vlaio, without(academy(), 'relevance'));
    expect(progressOf(talk.context)).toMatchObject({ number: 17, group: 'learning' });
    expect(progressOf(say(talk, opened('partnership')).context)).toEqual({
      number: 10,
      total: 18,
      group: 'organisation',
    });
  });

  it('stays at the list while its items are described', () => {
    const talk = asking(vlaio, without(academy(), 'trajectories'));
    const described = say(talk, { type: 'item.added' }, given('yes'));
    expect(progressOf(described.context)).toEqual(progressOf(talk.context));
  });

  it('is nothing where all is answered', () => {
    expect(progressOf(asking(vlaio, academy()).context)).toBeNull();
  });

  it('never runs back, nor past the total, while questions are answered in order', () => {
    forAnswers((answers) => {
      let talk = asking(vlaio);
      let number = 0;
      for (const question of vlaio.questions) {
        const progress = progressOf(talk.context);
        const prompt = promptOf(talk.context);
        if (!progress || prompt?.question.id !== question.id) continue;
        expect(progress.number).toBeGreaterThan(number);
        expect(progress.number).toBeLessThanOrEqual(progress.total);
        number = progress.number;
        const answer = answers[question.id];
        talk = say(talk, given(question.kind === 'list' ? 'unknown' : (answer ?? 'unknown')));
      }
      expect(progressOf(talk.context)).toBeNull();
    }, 60);
  });
});

describe('the assessment of a moment', () => {
  it('is that of its answers', () => {
    const { context } = asking(vlaio, academy());
    expect(assessmentOf(context, date)).toEqual(assess(vlaio, academy(), { date }));
  });

  it('is the same object until the answers, the date or the rules change', () => {
    const talk = asking(vlaio, academy());
    const before = assessmentOf(talk.context, date);
    expect(assessmentOf(say(talk, opened('goal')).context, date)).toBe(before);
    const changed = say(talk, opened('goal'), given('recognition'));
    expect(assessmentOf(changed.context, date).verdicts.subsidy).toBe('not-asked');
    expect(assessmentOf(talk.context, '2021-06-01').call?.status).toBe('closed');
    expect(assessmentOf(talk.context, date).call?.status).toBe('open');
    const other = { ...vlaio, id: 'other' };
    expect(assessmentOf({ ...talk.context, ruleSet: other }, date).ruleSet).toBe('other');
  });
});

describe('the board', () => {
  it('has what the assessment has, by scheme', () => {
    forAnswers((answers) => {
      const assessment = assess(vlaio, answers, { date });
      const board = boardOf(vlaio, assessment);
      const asked = vlaio.schemes.filter(({ id }) => assessment.verdicts[id] !== 'not-asked');
      expect(board.map(({ scheme }) => scheme)).toEqual(asked.map(({ id }) => id));
      for (const { scheme, verdict, outcomes, met, deciding } of board) {
        const own = assessment.criteria.filter(
          (each) => each.scheme === scheme && each.outcome !== 'not-applicable',
        );
        expect(outcomes.map(({ id }) => id)).toEqual(own.map(({ id }) => id));
        expect(met).toBe(own.filter(({ outcome }) => outcome === 'met').length);
        expect(verdict).toBe(assessment.verdicts[scheme]);
        expect(deciding).toBe(assessment.decidingByScheme[scheme]?.length);
      }
    });
  });

  it('has no criteria of a recognition that is held', () => {
    const answers = academy({ 'recognition-status': 'current' });
    const [recognition, subsidy] = boardOf(vlaio, assess(vlaio, answers, { date }));
    expect(recognition).toMatchObject({ verdict: 'held', outcomes: [], met: 0, deciding: 0 });
    expect(subsidy).toMatchObject({ verdict: 'eligible', met: 5 });
  });
});

describe('the result can be shown', () => {
  const canShow = (answers: Answers) => canShowResult(assess(vlaio, answers, { date }));

  it.each<[string, Answers, boolean]>([
    ['not before anything is known', {}, false],
    ['not while all is still open', { goal: 'both', 'recognition-status': 'none' }, false],
    ['once a recognition is held', { 'recognition-status': 'current' }, true],
    ['once something is surely not met', { 'recognition-status': 'none', ages: ['18-plus'] }, true],
    [
      'once one scheme is certain, although the other is not',
      { 'legal-form': 'unincorporated', goal: 'both' },
      true,
    ],
    ['not any more once all is answered: then it is', academy(), false],
  ])('%s', (_, answers, expected) => {
    expect(canShow(answers)).toBe(expected);
  });

  it('only while questions are left, and only for what is certain', () => {
    forAnswers((answers) => {
      const { next, verdicts } = assess(vlaio, answers, { date });
      const certain = Object.values(verdicts).filter(
        (verdict) => !['undetermined', 'not-asked'].includes(verdict),
      );
      expect(canShow(answers)).toBe(next !== null && certain.length > 0);
    });
  });
});

describe('next steps', () => {
  const stepsOf = (answers: Answers) =>
    nextStepsOf({ ruleSet: vlaio, answers }, assess(vlaio, answers, { date })).map(
      ({ scheme, id }) => `${scheme}.${id}`,
    );
  const application = ['recognition.form', 'recognition.mail', 'recognition.validity'];
  const subsidy = ['subsidy.admissibility', 'subsidy.jury', 'subsidy.amounts'];

  it.each<[string, Answers, string[]]>([
    ['both', academy(), [...application, 'subsidy.both', ...subsidy]],
    ['recognition alone', academy({ goal: 'recognition' }), application],
    [
      'a former recognition',
      academy({ goal: 'recognition', 'recognition-status': 'former' }),
      ['recognition.former', ...application],
    ],
    [
      'a recognition that is held',
      academy({ 'recognition-status': 'current' }),
      ['recognition.renewal', ...subsidy],
    ],
    [
      'parked answers, which do not count',
      academy({ goal: 'recognition', 'recognition-status': 'current', partnership: 'partner' }),
      ['recognition.renewal'],
    ],
  ])('%s', (_, answers, steps) => {
    expect(stepsOf(answers)).toEqual(steps);
  });

  it('keep those that can still apply', () => {
    expect(stepsOf({})).toEqual([
      'recognition.former',
      ...application,
      'recognition.renewal',
      'subsidy.both',
      ...subsidy,
    ]);
  });
});

describe('sources', () => {
  const judged = new Set(
    vlaio.criteria.flatMap((criterion) => conditionsOf(criterion).flatMap(questionsIn)),
  );
  const drafted = new Set(vlaio.draft.flatMap(({ doneWhen }) => questionsIn(doneWhen)));

  it.each(vlaio.questions.map((question) => [question.id, question] as const))(
    '%s: where the criteria that look at it are written, each place once',
    (id, question) => {
      const sources = sourcesOf(vlaio, question);
      expect(sources.length > 0).toBe(judged.has(id) || drafted.has(id));
      expect(new Set(sources.map((each) => JSON.stringify(each))).size).toBe(sources.length);
      for (const { document, place } of sources) {
        const source = vlaio.sources.find((each) => each.id === document);
        expect(source?.places).toContain(place);
      }
    },
  );

  it('only what says what one wants and what one has has none', () => {
    const without = vlaio.questions.filter((question) => sourcesOf(vlaio, question).length === 0);
    expect(without.map(({ id }) => id)).toEqual(['goal', 'recognition-status']);
  });
});
